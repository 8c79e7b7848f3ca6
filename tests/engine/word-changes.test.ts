import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/engine/index.ts';

const before = 'The mayor said on Tuesday that “three” bridges were closed.';
const after = 'The mayor said on Monday that "three" bridges had been closed, sadly.';
const joined = (a: string, b: string) => {
  const { changes } = compareTexts(a, b, 'en');
  return {
    a: changes.map(({ kind, text, from }) => (kind === 'added' ? '' : (from ?? text))).join(''),
    b: changes.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
  };
};

describe('the words of two texts', () => {
  it('give both texts back, whichever way they are compared first', () => {
    expect(joined(before, after)).toEqual({ a: before, b: after });
    expect(joined(after, before)).toEqual({ a: after, b: before });
  });

  it('count the same whichever way they are compared', () => {
    expect(compareTexts(before, after, 'en').summary).toBe('4 words added, 2 words left out');
    expect(compareTexts(after, before, 'en').summary).toBe('2 words added, 4 words left out');
  });

  it('keep the same words whichever way they are compared', () => {
    const [a, b] = ['one two three one two', 'two one two three two one'];
    const kept = (x: string, y: string) =>
      compareTexts(x, y, 'en').changes.flatMap(({ kind, text }) => (kind === 'same' ? [text] : []));
    expect(kept(a, b)).toEqual(kept(b, a));
  });

  it('are not compared word by word where hardly any is common', () => {
    const { changedShare, changes } = compareTexts(
      'Snow fell on the pass.',
      'Trains to Osk were late again today',
      'en',
    );
    expect(changedShare).toBe(1);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give both texts back, whatever they are', () => {
    const text = fc.array(
      fc.constantFrom('the', 'The', 'mayor', '3', '3,000', 'a', '“b”', '"b"', ',', ' ', '.', '中文', 'é'),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        expect(joined(a, b)).toEqual({ a, b });
        expect(joined(b, a)).toEqual({ a: b, b: a });
      }),
      { numRuns: 300 },
    );
  });
});
