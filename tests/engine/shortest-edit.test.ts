import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestEdit } from '../../src/engine/compare/shortest-edit.ts';

/** The same edit as a library known to be right finds it, ties and all. */
const expected = (a: number[], b: number[], most: number) =>
  diffArrays(a, b, { maxEditLength: most })?.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }));

const found = (a: number[], b: number[], most: number) => shortestEdit(Int32Array.from(a), Int32Array.from(b), most);

describe('the shortest edit', () => {
  it('is what a second implementation finds, for lists of few and of many different items', () => {
    const lists = (different: number, maxLength: number) =>
      fc.array(fc.integer({ min: 1, max: different }), { maxLength, size: 'max' });
    for (const [different, maxLength] of [
      [2, 12],
      [4, 60],
      [40, 120],
    ] as const) {
      const list = lists(different, maxLength);
      fc.assert(
        fc.property(list, list, (a, b) => {
          expect(found(a, b, 1000)).toEqual(expected(a, b, 1000));
        }),
        { numRuns: 400 },
      );
    }
  });

  it('is found for a list with some items left out, some added and some moved', () => {
    const a = Array.from({ length: 2000 }, (_, at) => at % 97);
    const b = [...a.slice(40, 900), 5, 5, 5, ...a.slice(880, 1500), ...a.slice(1600)];
    expect(found(a, b, 1500)).toEqual(expected(a, b, 1500));
  });

  it('is not looked for beyond the number of edits allowed', () => {
    expect(found([1, 2, 3], [4, 5, 6], 5)).toBeUndefined();
    expect(found([1, 2, 3], [4, 5, 6], 6)).toEqual([
      { kind: 'removed', count: 3 },
      { kind: 'added', count: 3 },
    ]);
  });

  it('of two lists that are the same is one run, of two empty ones none', () => {
    expect(found([7, 8], [7, 8], 0)).toEqual([{ kind: 'same', count: 2 }]);
    expect(found([], [], 0)).toEqual([]);
  });
});
