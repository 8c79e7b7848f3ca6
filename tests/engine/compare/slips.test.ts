import { describe, expect, it } from 'vitest';
import { isSlip, SlipIndex } from '../../../src/engine/compare/findings/slips.ts';
import { readFigures } from '../../../src/engine/index.ts';

describe('slips of a figure', () => {
  it('are found by digits as comparing all finds them, in order', () => {
    const numbers = Array.from({ length: 60 }, (_, at) => 100 + ((at * 37) % 200) * (at % 3 === 0 ? 10 : 1));
    const given = numbers
      .flatMap((number) => readFigures(`It has ${number} cars and cost $${number % 97} million.`, 'en'))
      .map((figure) => ({ figure }));
    const index = new SlipIndex(given);
    const found = given.map(({ figure }) => index.of(figure));
    given.forEach(({ figure }, at) => {
      expect(found[at], figure.text).toEqual(given.filter((other) => isSlip(other.figure, figure)));
    });
    expect(found.flat().length).toBeGreaterThan(200);
  });
});
