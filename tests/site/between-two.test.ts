import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../../src/engine/model.ts';
import { isBetween, verdictBetween } from '../../src/site/between-two.ts';
import { whatDiffers } from '../../src/site/evidence-marks.ts';
import { linksFrom } from '../../src/site/links.ts';
import { pairLines } from '../../src/site/pair-lines.ts';
import { pairView } from '../../src/site/pair-view.ts';
import { rowView } from '../../src/site/row-view.ts';
import { scoreView } from '../../src/site/score-view.ts';
import { standingsOf } from '../../src/site/standing.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { smallComparison } from './small-comparison.ts';

const comparison = smallComparison();

/** Words of a sentence of an account, as evidence. */
function evidence(account: string, words: string): Evidence {
  for (const { id, passages } of comparison.story.accounts) {
    for (const sentence of passages.flatMap(({ sentences }) => sentences)) {
      const start = sentence.text.indexOf(words);
      if (id !== account || start < 0) continue;
      return {
        account,
        passage: sentence.passage,
        sentence: sentence.id,
        start,
        end: start + words.length,
        text: words,
      };
    }
  }
  throw new Error(`${account} does not print “${words}”.`);
}

const found = (change: Partial<Finding>): Finding => ({ ...(comparison.findings[0] as Finding), ...change });
const thanked = found({
  id: 'f-thanked',
  kind: 'figure',
  text: 'They differ: one has “the helpers”, the other “all the helpers”.',
  accounts: ['first', 'second'],
  sides: [['first'], ['second']],
  rows: ['r-mayor'],
  evidence: [evidence('first', 'the helpers'), evidence('second', 'all the helpers'), evidence('second', 'two metres')],
});
const contradicted = storyIndex({
  ...comparison,
  findings: [...comparison.findings, thanked],
  rows: comparison.rows.map((row) =>
    row.id === 'r-mayor' ? { ...row, verdict: 'differs' as const, findings: ['f-thanked'] } : row,
  ),
});

describe('a finding is between two accounts', () => {
  test('that stand on two sides of it, not on one, and not where one is on none', () => {
    const three = found({ kind: 'figure', accounts: ['a', 'b', 'c'], sides: [['a', 'b'], ['c']] });
    expect([isBetween(three, 'a', 'c'), isBetween(three, 'c', 'b')]).toEqual([true, true]);
    expect([isBetween(three, 'a', 'b'), isBetween(three, 'a', 'd')]).toEqual([false, false]);
  });

  test('of which one leaves out what the other tells, or one alone tells it', () => {
    const left = found({ kind: 'left-out', accounts: ['a', 'b'], missingFrom: 'c' });
    expect([isBetween(left, 'c', 'a'), isBetween(left, 'a', 'b'), isBetween(left, 'c', 'd')]).toEqual([
      true,
      false,
      false,
    ]);
    const once = found({ kind: 'only-here', accounts: ['a'] });
    expect([isBetween(once, 'b', 'a'), isBetween(once, 'b', 'c')]).toEqual([true, false]);
  });

  test('that agree, if nobody else does', () => {
    const agreed = found({ kind: 'agreement', accounts: ['a', 'b'] });
    expect(isBetween(agreed, 'a', 'b')).toBe(true);
    expect(isBetween({ ...agreed, accounts: ['a', 'b', 'c'] }, 'a', 'b')).toBe(false);
  });
});

describe('two accounts', () => {
  test('have a verdict of their own on a row', () => {
    const row = contradicted.row('r-mayor');
    expect(verdictBetween(contradicted, row, 'first', 'second')).toBe('differs');
    expect(verdictBetween(contradicted, row, 'first', 'third')).toBe('only-here');
    expect(verdictBetween(contradicted, contradicted.row('r-river'), 'second', 'first')).toBe('same');
  });

  test('show it in their score, whose staves stand as their columns do', () => {
    const { score, lines } = pairView(contradicted, 'second', 'first');
    expect(score.staves.map(({ account }) => account.id)).toEqual(['second', 'first']);
    const differing = lines.filter(({ differs }) => differs).map(({ id }) => `#${id}`);
    expect(score.rows.filter(({ verdict }) => verdict === 'differs').map(({ href }) => href)).toEqual(differing);
    expect(differing).toHaveLength(1);
    expect(
      pairView(contradicted, 'first', 'third').score.counts.find(({ verdict }) => verdict === 'differs')?.count,
    ).toBe(0);
  });

  test('list what is between them and nothing of others', () => {
    const listed = (a: string, b: string) =>
      pairLines(contradicted, a, b).flatMap(({ findings }) => findings.map(({ href }) => href.split('#')[1]));
    expect(listed('first', 'second')).toContain('f-thanked');
    expect(listed('first', 'third')).not.toContain('f-thanked');
  });

  test('mark the words of their headlines against each other', () => {
    const { a, b } = pairView(contradicted, 'first', 'second');
    expect(a.title).toContain('<span class="kept">');
    expect(b.title).toContain('<span class="kept">');
  });
});

describe('the words a contradiction rests on', () => {
  const texts = (index = contradicted) =>
    thanked.evidence.map((one) => {
      const { text } = index.sentence(one.sentence ?? '').sentence;
      return whatDiffers(index, one, thanked).map(({ start, end }) => text.slice(start, end));
    });

  test('are those the other side does not print, or all of them where it prints them all', () => {
    expect(texts()).toEqual([['the helpers'], ['all'], ['two metres']]);
  });

  test('are all that the finding quotes, of one quotation in another the longer', () => {
    const quoting = {
      ...thanked,
      text: 'One has “The mayor” and “the helpers”, the other “The mayor” and “all the helpers”.',
      evidence: [
        evidence('first', 'The mayor thanked the helpers'),
        evidence('second', 'The mayor thanked all the helpers'),
      ],
    };
    const marked = quoting.evidence.map((one) => {
      const { text } = contradicted.sentence(one.sentence ?? '').sentence;
      return whatDiffers(contradicted, one, quoting).map(({ start, end }) => text.slice(start, end));
    });
    expect(marked).toEqual([['The mayor', 'the helpers'], ['all']]);
  });

  test('are marked in their row, however its words are marked else, and in no other', () => {
    const link = linksFrom('flood/side-by-side/');
    const view = (id: string) =>
      rowView(contradicted, contradicted.row(id), { link, standing: standingsOf(comparison), columns: true });
    expect(view('r-mayor').places.map(({ cell }) => cell?.html)).toEqual([
      'The mayor thanked <mark>the helpers</mark>.',
      'The mayor thanked <ins><mark>all</mark></ins> the helpers.',
      undefined,
    ]);
    expect(JSON.stringify(view('r-river'))).not.toContain('metres</mark>');
  });

  test('are marked between the two it is about, and not beside a third account', () => {
    const html = (a: string, b: string) => JSON.stringify(pairLines(contradicted, a, b));
    expect(html('first', 'second')).toContain('<mark>the helpers</mark>');
    expect(html('first', 'third')).not.toContain('<mark>');
  });
});

test('a score of all accounts says what the rows say', () => {
  const { counts } = scoreView(contradicted, linksFrom('flood/'));
  expect(counts.map(({ verdict, count }) => [verdict, count])).toContainEqual(['differs', 1]);
});
