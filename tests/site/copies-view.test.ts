import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../src/engine/model.ts';
import { copiesView, copyNote } from '../../src/site/copies-view.ts';
import { linksFrom } from '../../src/site/links.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { smallComparison } from './small-comparison.ts';

const base = smallComparison();
const [pair] = base.derivations as [Derivation, ...Derivation[]];
const said = (derivations: Derivation[], unrelated: string[] = []) => {
  const index = storyIndex({
    ...base,
    derivations,
    unrelated,
    origins: [base.story.accounts.map(({ id }) => id).filter((id) => !unrelated.includes(id))],
  });
  const sentences = copiesView(index, linksFrom('flood/')).map(({ accounts, words, from, href }) => ({
    text: `${accounts.map(({ number }) => number).join(' ')} ${words}${from ? ` ${from.number}` : ''}`,
    href,
  }));
  return { index, sentences };
};

describe('who copied whom', () => {
  test('is said with the likelier direction, and leads to the two accounts', () => {
    const { index, sentences } = said([{ ...pair, relation: 'near-copy', likelyFrom: 'second' }]);
    expect(sentences).toEqual([{ text: '1 is probably a near-copy of 2', href: 'compare/second/first/index.html' }]);
    expect(copyNote(index, 'first')).toBe('near-copy of 2');
    expect(copyNote(index, 'second')).toBe('');
  });

  test('names several copies of one account in one sentence', () => {
    const { sentences } = said([
      { ...pair, relation: 'rewrite', likelyFrom: 'first' },
      { ...pair, b: 'third', relation: 'rewrite', likelyFrom: 'first' },
    ]);
    expect(sentences.map(({ text }) => text)).toEqual(['2 3 are probably rewrites of 1']);
  });

  test('counts a copy once, as one of the account it is closest to', () => {
    const { sentences } = said([
      { ...pair, b: 'third', relation: 'rewrite', likelyFrom: 'first' },
      { ...pair, a: 'second', b: 'third', relation: 'near-copy', likelyFrom: 'second' },
    ]);
    expect(sentences.map(({ text }) => text)).toEqual(['3 is probably a near-copy of 2']);
  });

  test('leaves the direction open where nothing supports one', () => {
    const { sentences } = said([{ ...pair, relation: 'near-copy' }]);
    expect(sentences.map(({ text }) => text)).toEqual([
      '1 2 are near-copies of one another; nothing shows which came first',
    ]);
  });

  test('is told of no accounts that only share facts, and of one about something else that it is', () => {
    const { sentences } = said([{ ...pair, relation: 'shares-facts' }], ['third']);
    expect(sentences).toEqual([{ text: '3 is probably about something else', href: 'third/index.html' }]);
  });
});
