import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitByWeight } from '../../src/cli/build/split.ts';

const stories = (weights: number[]) => weights.map((weight, at) => ({ id: `s${at}`, weight }));
const sizes = (shares: string[][]) => shares.map((share) => share.length);

it('keeps few stories together, and gives one share for none', () => {
  expect(sizes(splitByWeight(stories([1000, 2000, 3000]), 2))).toEqual([3]);
  expect(splitByWeight([], 2)).toEqual([[]]);
});

it('shares many stories evenly among the processes', () => {
  expect(sizes(splitByWeight(stories(Array(40).fill(100_000)), 2))).toEqual([20, 20]);
  expect(sizes(splitByWeight(stories(Array(100).fill(100_000)), 3))).toEqual([34, 33, 33]);
});

it('gives one process the heavy story and the other all the rest', () => {
  expect(splitByWeight(stories([100_000, 9_000_000, 100_000]), 2)).toEqual([['s1'], ['s0', 's2']]);
});

it('loses no story, keeps their order, and gives no process more than its part and one story', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6_000_000 })),
      fc.integer({ min: 1, max: 8 }),
      (weights, processes) => {
        const given = stories(weights);
        const shares = splitByWeight(given, processes);
        const ids = given.map(({ id }) => id);
        expect(shares.flat().sort()).toEqual([...ids].sort());
        for (const share of shares) expect(share).toEqual(ids.filter((id) => share.includes(id)));
        const weight = (share: string[]) =>
          given.filter(({ id }) => share.includes(id)).reduce((sum, one) => sum + one.weight, 0);
        const most = weight(ids) / shares.length + Math.max(0, ...weights);
        for (const share of shares) expect(weight(share)).toBeLessThanOrEqual(most);
      },
    ),
  );
});
