import { describe, expect, it } from 'vitest';
import { findingsOf } from './two-accounts.ts';

const agreements = (...accounts: string[]) => findingsOf(...accounts).filter(({ kind }) => kind === 'agreement');
const about = (words: RegExp, ...accounts: string[]) => agreements(...accounts).filter(({ text }) => words.test(text));

describe('what most accounts tell', () => {
  const tug = 'The tug Marigold from Holm pulled 40 cars out of the hold on Tuesday.';

  it('is told in the words of one of them', () => {
    const [one] = about(/Marigold/u, tug, 'On Tuesday the tug Marigold from Holm pulled 40 cars from the hold.', tug);
    expect(one?.text).toMatch(/^3 of 3 accounts tell this, in the words of [ABC]: “.*”\.$/u);
    expect(one?.accounts).toEqual(['a', 'b', 'c']);
  });

  it('does not count an account that contradicts another about it', () => {
    const fare = (verb: string) => `The fare to Sandholm ${verb} 12 percent on Wednesday.`;
    expect(about(/12 percent/u, fare('rose'), fare('rose'), fare('rose'))).toHaveLength(1);
    expect(about(/12 percent/u, fare('rose'), fare('rose'), fare('fell'))).toEqual([]);
  });

  it('quotes a figure without the clause on which accounts differ', () => {
    const costs = (verb: string, order: string) =>
      `${order} the harbour of Sandholm took in 73 million euros last year, and its fees for ferries ${verb} 9 percent.`;
    const found = about(/73 million/u, costs('rose', 'In all'), costs('fell', 'Altogether'), costs('rose', 'All told'));
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(text).not.toMatch(/fees/u);
  });

  it('is told in words that can be read alone, where an account has some', () => {
    const named = 'Captain Vell was questioned by the harbour police of Sandholm about the Marten reef.';
    const leaning = 'He was questioned by the harbour police of Sandholm about the Marten reef.';
    expect(about(/questioned/u, leaning, named, leaning)[0]?.text).toContain('Captain Vell was questioned');
  });
});
