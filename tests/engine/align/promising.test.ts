import { describe, expect, it } from 'vitest';
import { meet, toReadTrack } from '../../../src/engine/align/align-pair.ts';
import { numberTracks } from '../../../src/engine/align/lexis.ts';
import { Sharing } from '../../../src/engine/align/shared.ts';
import type { Candidate } from '../../../src/engine/align/similarity.ts';
import { readTerms } from '../../../src/engine/align/terms.ts';
import { alignTracks } from '../../../src/engine/index.ts';
import type { Track } from '../../../src/engine/model.ts';
import { aligning } from '../../../src/engine/settings.ts';
import { casualties, type GreatList, names, results } from '../../support/great-lists.ts';

const tracksOf = (list: GreatList, count: number): [Track, Track] => {
  const [a, b] = list(count).map((text) => text.split(/\n\n|(?<=\.) (?=\p{Lu})/u));
  return [
    { id: 'a', language: 'en', passages: [a ?? []] },
    { id: 'b', language: 'en', passages: [b ?? []] },
  ];
};

/** The pairs of sentences that share enough, of all that are compared. */
function candidatesOf([a, b]: readonly [Track, Track]): readonly Candidate[] {
  const numbered = numberTracks(
    [a, b].map(({ passages, language }) => passages.flat().map((text) => readTerms(text, language))),
  );
  const [left, right] = [a, b].map(({ id }, at) => toReadTrack(id, numbered.tracks[at] ?? [], numbered.lexis));
  return left && right ? meet(left, right, numbered, new Sharing(numbered)).candidates : [];
}

describe('the sentences that are compared', () => {
  const count = 800;

  it.each([
    ['names', names],
    ['casualties', casualties],
    ['results', results],
  ])('are so many for each at most in lists of %s, whose lines are all alike', (_, list) => {
    const { length } = candidatesOf(tracksOf(list, count));
    expect(length).toBeGreaterThanOrEqual(count);
    expect(length).toBeLessThanOrEqual(2 * aligning.nearby.compared * count);
  });

  it('are those that share most', () => {
    const [pair] = alignTracks(tracksOf(casualties, count));
    const links = pair?.links.map(({ a, b }) => `${a} ${b}`);
    expect(links).toEqual(Array.from({ length: count }, (__, at) => `${at} ${at}`));
  });

  it('are the same from either side', () => {
    const [a, b] = tracksOf(names, count);
    const forth = candidatesOf([a, b]).map((one) => `${one.a} ${one.b}`);
    const back = candidatesOf([b, a]).map((one) => `${one.b} ${one.a}`);
    expect(new Set(back)).toEqual(new Set(forth));
  });
});
