import { describe, expect, it } from 'vitest';
import { movedMatches } from '../../../src/engine/align/moves.ts';

describe('moved passages', () => {
  it('are none when both tell in the same order, whatever one inserts or leaves out', () => {
    expect(
      movedMatches([
        [1, 1],
        [2, 5],
        [4, 6],
        [9, 7],
      ]),
    ).toEqual([]);
  });

  it('are the one that left its place, not all that stand after it', () => {
    expect(
      movedMatches([
        [1, 4],
        [2, 1],
        [3, 2],
        [4, 3],
      ]),
    ).toEqual([[1, 4]]);
  });

  it('are found whatever the order of the matches given', () => {
    expect(
      movedMatches([
        [4, 3],
        [2, 1],
        [1, 4],
        [3, 2],
      ]),
    ).toEqual([[1, 4]]);
  });

  it('are none where two passages are told in one', () => {
    expect(
      movedMatches([
        [1, 1],
        [2, 1],
        [3, 2],
      ]),
    ).toEqual([]);
  });
});
