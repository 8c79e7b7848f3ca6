import { sameFigure } from '../read/figures.ts';
import { aligning } from '../settings.ts';
import type { Candidate, ReadTrack } from './align-pair.ts';

/**
 * How surely two tracks tell the same event, 0…1: from the names both print (cosine), the figures of the shorter that
 * the other prints too, and how much of the shorter finds a likely partner in the other.
 */
export function sameEvent(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[]): number {
  if (a.sentences.length === 0 || b.sentences.length === 0) return 0;
  const { names, figures, coverage, bias } = aligning.sameEvent;
  const sum =
    bias + names * nameCosine(a, b) + figures * figureContainment(a, b) + coverage * likelyCoverage(a, b, candidates);
  return 1 / (1 + Math.exp(-sum));
}

function nameCosine(a: ReadTrack, b: ReadTrack): number {
  const [countsA, countsB] = [nameCounts(a), nameCounts(b)];
  let dot = 0;
  for (const [name, count] of countsA) dot += count * (countsB.get(name) ?? 0);
  const norm = (counts: Map<string, number>) => Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  return dot === 0 ? 0 : dot / (norm(countsA) * norm(countsB));
}

function nameCounts({ sentences }: ReadTrack): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) counts.set(name, Math.log(1 + count));
  return counts;
}

function figureContainment(a: ReadTrack, b: ReadTrack): number {
  const list = (track: ReadTrack) =>
    track.sentences.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'ordinal'));
  const [x, y] = [list(a), list(b)];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.length === 0) return 0;
  const found = shorter.filter((figure) =>
    longer.some((other) => ['equal', 'rounded'].includes(sameFigure(figure, other))),
  );
  return found.length / (shorter.length + 2);
}

function likelyCoverage(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[]): number {
  const side = a.sentences.length <= b.sentences.length ? 'a' : 'b';
  const best = new Map<number, number>();
  for (const candidate of candidates)
    best.set(candidate[side], Math.max(best.get(candidate[side]) ?? 0, candidate.score));
  const total = Math.min(a.sentences.length, b.sentences.length);
  return [...best.values()].reduce((sum, score) => sum + score, 0) / total;
}
