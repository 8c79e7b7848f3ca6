import type { Track, TrackLink } from '../model.ts';

/**
 * Links between a track and the translation of it. Both go through the same passages in the same order; inside a
 * passage, sentences are paired along their lengths (W. Gale and K. Church, A program for aligning sentences in
 * bilingual corpora, 1993, without its dictionary of costs).
 */
export function translationLinks(original: Track, translation: Track): TrackLink[] {
  const counts = [original.passages.length, translation.passages.length] as const;
  const groups: [string[][], string[][]][] =
    counts[0] === counts[1]
      ? original.passages.map((passage, at) => [[passage], [translation.passages[at] ?? []]])
      : [[original.passages, translation.passages]];
  const links: TrackLink[] = [];
  let [offsetA, offsetB] = [0, 0];
  for (const [a, b] of groups) {
    const [left, right] = [a.flat(), b.flat()];
    for (const [i, j] of alongLengths(left.map(length), right.map(length))) {
      links.push({ a: offsetA + i, b: offsetB + j, score: 0.95, reasons: [{ feature: 'translation', share: 1 }] });
    }
    offsetA += left.length;
    offsetB += right.length;
  }
  return links;
}

const length = (sentence: string): number => sentence.length;

/** Pairs sentences whose stretches of the whole overlap by most of the shorter one. */
function alongLengths(a: readonly number[], b: readonly number[]): [number, number][] {
  if (a.length === b.length) return a.map((_, at) => [at, at]);
  const pairs: [number, number][] = [];
  const [left, right] = [stretches(a), stretches(b)];
  left.forEach(([fromA, toA], i) => {
    right.forEach(([fromB, toB], j) => {
      const overlap = Math.min(toA, toB) - Math.max(fromA, fromB);
      if (overlap >= 0.55 * Math.min(toA - fromA, toB - fromB)) pairs.push([i, j]);
    });
  });
  return pairs;
}

function stretches(lengths: readonly number[]): [number, number][] {
  const total = lengths.reduce((sum, n) => sum + n, 0) || 1;
  let from = 0;
  return lengths.map((n) => {
    const stretch: [number, number] = [from / total, (from + n) / total];
    from += n;
    return stretch;
  });
}
