import { describe, expect, test } from 'vitest';
import type { ComparedRow, Comparison, Finding } from '../../src/engine/model.ts';
import { linksFrom } from '../../src/site/links.ts';
import { partsHtml, rowHtml } from '../../src/site/row-html.ts';
import { rowsInOrder } from '../../src/site/row-order.ts';
import { type RowView, rowView } from '../../src/site/row-view.ts';
import { sideBySideView } from '../../src/site/side-by-side-view.ts';
import { standingsOf } from '../../src/site/standing.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { smallComparison } from './small-comparison.ts';

const comparison = smallComparison();
const index = storyIndex(comparison);
const derivedFrom = (likelyFrom: string): Comparison => ({
  ...comparison,
  derivations: comparison.derivations.map((one) => (one.relation === 'rewrite' ? { ...one, likelyFrom } : one)),
});

describe('how accounts stand', () => {
  test('is one original for each origin, the first where no direction is likelier', () => {
    const standing = standingsOf(comparison);
    expect(['first', 'second', 'third'].map(standing)).toEqual(['original', 'derived', 'unrelated']);
  });

  test('follows the likelier direction, whatever the order of the accounts', () => {
    const standing = standingsOf(derivedFrom('second'));
    expect(['first', 'second'].map(standing)).toEqual(['derived', 'original']);
  });
});

describe('side by side with a base', () => {
  test('has the base’s rows in its own order, and all others after those they follow', () => {
    const ids = (base?: string) => rowsInOrder(index, base).map(({ id }) => id);
    expect(ids()).toEqual(['r-river', 'r-hurt', 'r-mayor', 'r-band']);
    expect(ids('second')).toEqual(['r-mayor', 'r-band', 'r-river', 'r-hurt']);
    expect(ids('third')).toEqual(['r-river', 'r-hurt', 'r-mayor', 'r-band']);
  });

  test('marks every other account against the base, which stands first', () => {
    const { parts } = sideBySideView(index, 'second');
    const row = parts.flatMap((part) => (part.kind === 'row' ? part.rows : []))[0];
    expect(row?.places.map(({ account, cell }) => [account.number, cell?.note])).toEqual([
      [2, 'the others are compared to this'],
      [1, '1 word left out'],
      [3, undefined],
    ]);
    expect(row?.places[1]?.cell?.html).toBe('The mayor thanked <del>all</del> the helpers.');
  });

  test('folds what the base does not tell into lines that name their tellers', () => {
    const untold = sideBySideView(index, 'second').parts.filter(({ kind }) => kind === 'untold');
    expect(untold.map((part) => part.kind === 'untold' && [part.words, part.tellers.map(({ id }) => id)])).toEqual([
      ['1 row not in Second, told by', ['third']],
      ['1 row not in Second, told by', ['first']],
    ]);
    expect(partsHtml(untold)).toContain('href="../index.html#r-hurt"');
  });

  test('loses no row, whichever account is the base', () => {
    for (const base of [undefined, 'first', 'second', 'third']) {
      const html = partsHtml(sideBySideView(index, base).parts);
      for (const { id } of comparison.rows) expect(html.split(`id="${id}"`)).toHaveLength(2);
    }
  });
});

describe('side by side without a base', () => {
  const told = (alone: string[]) => {
    const rows = comparison.rows.map((row) => ({
      ...row,
      ...(alone.includes(row.id) ? { verdict: 'only-here' as const, cells: row.cells.slice(0, 1) } : {}),
    }));
    return sideBySideView(storyIndex({ ...comparison, rows })).parts;
  };

  test('makes a line of neighbouring rows of which nothing is known but who tells them', () => {
    const parts = told(['r-mayor']);
    expect(parts.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['alike', 1],
      ['once', 3],
    ]);
    expect(parts[1]).toMatchObject({ words: '3 rows told by one account alone:', standing: 'original' });
    const html = partsHtml(parts);
    expect(html).toMatch(/<details class="untold"><summary>3 rows .*>1<.*>3<.*<\/summary>/u);
    for (const { id } of comparison.rows) expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(html).toContain('The band played &lt;loud&gt;.');
  });

  test('says of one that was found telling no more than its text does', () => {
    const once = {
      ...comparison.findings[0],
      id: 'f-once',
      kind: 'only-here',
      text: 'Only Third tells it.',
    } as Finding;
    const rows = comparison.rows.map((row) => (row.id === 'r-band' ? { ...row, findings: ['f-once'] } : row));
    const found = storyIndex({ ...comparison, rows, findings: [...comparison.findings, once] });
    const html = partsHtml(sideBySideView(found).parts);
    expect(html).toContain('<a href="../facts/index.html#f-once">Told once</a>');
    expect(html).not.toContain('Only Third tells it.');
  });

  test('leaves a single one, and one about which something was found, in its place', () => {
    expect(told([]).map(({ kind }) => kind)).toEqual(['alike', 'row', 'row', 'row']);
    expect(told(['r-river']).map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row']);
  });
});

describe('in a story of many accounts', () => {
  const text = (row: RowView) =>
    row.places.map(({ account, same }) => [account.number, same.map((one) => one.account.number)]);
  const [river] = comparison.rows;
  const view = (change: Partial<Comparison>, columns: boolean, base?: string) => {
    const changed = { ...comparison, ...change };
    const row = river as ComparedRow;
    const options = { link: linksFrom('flood/side-by-side/'), standing: standingsOf(changed), columns, base };
    return rowView(storyIndex(changed), row, options);
  };

  test('those that print the same words are named with the first, and lead to where they do', () => {
    const row = view({}, false);
    expect(text(row)).toEqual([[1, [2]]]);
    expect(rowHtml(row)).toMatch(/n1 n2[^>]*>.*The same in .*>2<.*aria-label="Second, ¶2"/u);
    expect(rowHtml(row).split('rose by two metres')).toHaveLength(2);
  });

  test('they keep their places where there are columns, and where the first can be hidden and they not', () => {
    expect(text(view({}, true))).toEqual([
      [1, []],
      [2, []],
      [3, []],
    ]);
    expect(text(view(derivedFrom('second'), false, 'first'))).toEqual([
      [1, []],
      [2, []],
    ]);
  });
});

describe('the choices', () => {
  test('are those that differ', () => {
    expect(sideBySideView(index).shown.map(({ value, accounts }) => [value, accounts.length])).toEqual([
      ['all', 3],
      ['related', 2],
      ['originals', 1],
    ]);
    const alone = storyIndex({ ...comparison, unrelated: [], origins: [['first'], ['second'], ['third']] });
    expect(sideBySideView(alone).shown).toEqual([]);
  });

  test('tell rows that several tell from those that one tells, where there are both and no base', () => {
    expect(sideBySideView(index).rows.map(({ words }) => words)).toEqual([
      'all',
      'told by several (2)',
      'told by one (2)',
    ]);
    expect(sideBySideView(index, 'first').rows).toEqual([]);
    const several = { ...comparison, rows: comparison.rows.filter(({ cells }) => cells.length > 1) };
    expect(sideBySideView(storyIndex(several)).rows).toEqual([]);
  });

  test('fold rows that are alike, told in sentences', () => {
    const view = sideBySideView(index);
    expect(view.alike).toBe('1 sentence alike');
    expect(view.parts[0]).toMatchObject({ kind: 'alike', words: '1 sentence alike' });
  });

  test('mark the words of a row against its first original, so that hiding copies hides no base', () => {
    const { parts } = sideBySideView(storyIndex(derivedFrom('second')));
    const row = parts.flatMap((part) => (part.kind === 'row' ? part.rows : [])).find(({ id }) => id === 'r-mayor');
    expect(row?.places.map(({ cell }) => cell?.note)).toEqual([
      'the others are compared to this',
      '1 word left out',
      undefined,
    ]);
  });
});
