import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitByWeight } from '../../src/cli/build/split.ts';

const stories = (weights: number[]) => weights.map((weight, at) => ({ name: `s${at}`, weight }));
const sizes = (batches: string[][]) => batches.map((batch) => batch.length);

it('keeps few stories together, and gives one batch for none', () => {
  expect(sizes(splitByWeight(stories([1000, 2000, 3000]), 2))).toEqual([3]);
  expect(splitByWeight([], 2)).toEqual([[]]);
});

it('shares many stories evenly among the processes', () => {
  expect(sizes(splitByWeight(stories(Array(20).fill(100_000)), 2))).toEqual([10, 10]);
  expect(sizes(splitByWeight(stories(Array(100).fill(100_000)), 2))).toEqual([33, 34, 33]);
});

it('renders a heavy story alone', () => {
  expect(splitByWeight(stories([100_000, 9_000_000, 100_000]), 2)).toEqual([['s0'], ['s1'], ['s2']]);
});

it('loses no story, keeps their order, and puts no more into a batch than fits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6_000_000 })),
      fc.integer({ min: 1, max: 8 }),
      (weights, processes) => {
        const given = stories(weights);
        const batches = splitByWeight(given, processes);
        expect(batches.flat()).toEqual(given.map(({ name }) => name));
        for (const batch of batches) {
          const weight = given.filter(({ name }) => batch.includes(name)).reduce((sum, one) => sum + one.weight, 0);
          if (batch.length > 1) expect(weight).toBeLessThanOrEqual(4_000_000);
        }
      },
    ),
  );
});
