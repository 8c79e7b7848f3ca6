import { describe, expect, it } from 'vitest';
import { AlikeQuotes } from '../../../src/engine/compare/findings/alike-quotes.ts';
import { likeness, type Quote } from '../../../src/engine/compare/findings/quotes.ts';
import { seededRandom } from '../../support/synthetic-stories.ts';

/** Quotations of five to twelve words, the low numbers far commoner than the high, as words are. */
function quotesFrom(seed: number, count: number): Quote[] {
  const random = seededRandom(seed);
  const word = () => `w${Math.floor(random() ** 3 * 900)}`;
  return Array.from({ length: count }, () => {
    const keys = Array.from({ length: 5 + Math.floor(random() * 8) }, word);
    return { keys, text: keys.join(' '), start: 0, end: 1 } as Quote;
  });
}

/** Each with a word changed. */
const reworded = (quotes: readonly Quote[]): Quote[] =>
  quotes.map((quote) => ({ ...quote, keys: quote.keys.map((key, at) => (at === 2 ? 'other' : key)) }));

describe('quotations alike', () => {
  it.each([0.25, 0.5, 0.6, 0.8, 1])('to the share of %f are those that comparing all finds, in order', (least) => {
    const own = quotesFrom(1, 150);
    const others = [...quotesFrom(2, 100), ...reworded(own), ...own.slice(20, 60)];
    const alike = new AlikeQuotes(others, least);
    let found = 0;
    for (const one of own) {
      const all = others.filter((other) => likeness(one, other) >= least);
      expect(alike.to(one)).toEqual(all);
      found += all.length;
    }
    expect(found).toBeGreaterThanOrEqual(40);
  });

  it('are found with few comparisons', () => {
    const [own, others] = [quotesFrom(3, 1_000), quotesFrom(4, 1_000)];
    const alike = new AlikeQuotes([...others, ...reworded(own)], 0.6);
    for (const one of own) expect(alike.to(one).length).toBeGreaterThan(0);
    const compared = own.reduce((sum, one) => sum + alike.near(one).length, 0);
    expect(compared).toBeLessThan(own.length * 60);
  });
});
