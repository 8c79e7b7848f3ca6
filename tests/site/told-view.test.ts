import { describe, expect, test } from 'vitest';
import type { ComparedRow, Comparison } from '../../src/engine/model.ts';
import { sharedShare } from '../../src/site/account-facts.ts';
import { gistView } from '../../src/site/gist-view.ts';
import { linksFrom } from '../../src/site/links.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { rowsMostTell, sameNumbers, toldByOthers, toldOnce } from '../../src/site/told-view.ts';
import { smallComparison } from './small-comparison.ts';

const small = smallComparison();
const indexOf = (change: Partial<Comparison>) => storyIndex({ ...small, ...change });
const cell = (account: string): ComparedRow['cells'][number] => ({ account, sentences: [], translations: [] });
const row = (id: string, accounts: string[], verdict: ComparedRow['verdict'] = 'reworded') => ({
  ...(small.rows[0] as ComparedRow),
  id,
  verdict,
  cells: accounts.map(cell),
  origins: accounts.length,
});
const apart = [['first'], ['second'], ['third']];

describe('what most tell', () => {
  const told = (rows: ComparedRow[], origins: string[][], unrelated: string[] = []) =>
    rowsMostTell(indexOf({ rows, origins, unrelated })).map(({ id }) => id);

  test('is told by more than half of the accounts about the event, and contradicted by none', () => {
    const rows = [
      row('two', ['first', 'second']),
      row('three', ['first', 'second', 'third']),
      row('differs', ['first', 'second', 'third'], 'differs'),
      row('one', ['first'], 'only-here'),
    ];
    expect(told(rows, apart)).toEqual(['three', 'two']);
    expect(told([row('half', ['first'])], apart.slice(0, 2), ['third'])).toEqual([]);
    expect(told([row('both', ['first', 'second'])], apart.slice(0, 2), ['third'])).toEqual(['both']);
  });

  test('is told by more than half of the origins too: a copy makes no majority', () => {
    const copied = { ...row('copied', ['first', 'second']), origins: 1 };
    expect(told([copied], [['first', 'second'], ['third']])).toEqual([]);
  });

  test('stands where agreements would, of two accounts without any, as far as they print the same numbers', () => {
    const gist = gistView(indexOf({ findings: [] }), 'flood/');
    expect(gist.most).toBe('both');
    expect(gist.alike.map(({ text }) => text)).toEqual([
      'The river rose by two metres.',
      'The mayor thanked the helpers.',
    ]);
    expect(gist.mostTold).toEqual([]);
    const { rows, story } = smallComparison();
    const sentence = story.accounts[0]?.passages[0]?.sentences[0];
    if (sentence) sentence.text = 'The river rose by 2 metres.';
    expect(rows[0] && sameNumbers(indexOf({ story }), rows[0])).toBe(false);
  });
});

describe('what is told once', () => {
  const origins = [['first', 'second'], ['third']];
  const index = indexOf({ origins, unrelated: [] });

  test('is what one account tells, and what accounts of one origin tell and no other', () => {
    expect(
      toldOnce(index, linksFrom('flood/')).map(({ accounts, words, lines }) => [
        accounts.map(({ number }) => number),
        words,
        lines.map(({ text }) => text),
      ]),
    ).toEqual([
      [[1], 'in its text', ['Nobody was hurt.']],
      [[3], 'in its text', ['The band played <loud>.']],
      [[1, 2], 'side by side', ['The river rose by two metres.', 'The mayor thanked the helpers.']],
    ]);
  });

  test('does not come to be told by others by being copied', () => {
    const second = index.account('second');
    expect(toldByOthers(index)).toEqual([]);
    expect(sharedShare(index, second)).toBe(0);
    const free = indexOf({ origins: apart, unrelated: [] });
    expect(toldByOthers(free).map(({ number }) => number)).toEqual([2]);
    expect(sharedShare(free, second)).toBe(1);
  });
});
