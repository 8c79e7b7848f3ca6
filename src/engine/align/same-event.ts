import { sameFigure } from '../read/figures.ts';
import { aligning } from '../settings.ts';
import type { Candidate, ReadTrack } from './align-pair.ts';

/**
 * How surely two tracks tell the same event, 0…1 (logistic): from the names both print, names together with figures both
 * give, how well the best three sentences of the shorter meet the other, and, against it, the likeness of all their
 * words: two reports of one kind of event share the kind's vocabulary, two of one event share its particulars.
 */
export function sameEvent(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[]): number {
  if (a.sentences.length === 0 || b.sentences.length === 0) return 0;
  const weights = aligning.sameEvent;
  const vocabulary = cosine(counts(a, 'terms'), counts(b, 'terms'));
  const [namesA, namesB] = [counts(a, 'names'), counts(b, 'names')];
  const names = namesA.size === 0 && namesB.size === 0 ? vocabulary : cosine(namesA, namesB);
  const particulars = Math.sqrt(names * figureContainment(a, b));
  const sum =
    weights.bias +
    weights.names * names +
    weights.particulars * particulars +
    weights.vocabulary * vocabulary +
    weights.best * bestMeeting(a, b, candidates);
  return 1 / (1 + Math.exp(-sum));
}

/** By term, the logarithm of one more than the sentences that hold it. */
function counts({ sentences }: ReadTrack, kind: 'terms' | 'names'): Map<string, number> {
  const found = new Map<string, number>();
  for (const sentence of sentences) for (const term of sentence[kind]) found.set(term, (found.get(term) ?? 0) + 1);
  for (const [term, count] of found) found.set(term, Math.log(1 + count));
  return found;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, count] of a) dot += count * (b.get(term) ?? 0);
  const norm = (counted: ReadonlyMap<string, number>) =>
    Math.sqrt([...counted.values()].reduce((sum, n) => sum + n * n, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

/** The share of figures of the one that gives fewer which the other gives too; a few figures say little. */
function figureContainment(a: ReadTrack, b: ReadTrack): number {
  const list = (track: ReadTrack) =>
    track.sentences.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'ordinal'));
  const [x, y] = [list(a), list(b)];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  const agrees = (one: (typeof x)[number]) =>
    longer.some((other) => ['equal', 'rounded'].includes(sameFigure(one, other)));
  return shorter.filter(agrees).length / (shorter.length + 2);
}

/** The mean score of the three sentences of the shorter track that meet the other best. */
function bestMeeting(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[]): number {
  const side = a.sentences.length <= b.sentences.length ? 'a' : 'b';
  const best = new Map<number, number>();
  for (const candidate of candidates) {
    best.set(candidate[side], Math.max(best.get(candidate[side]) ?? 0, candidate.score));
  }
  const top = [...best.values()].sort((x, y) => y - x).slice(0, 3);
  return top.reduce((sum, score) => sum + score, 0) / 3;
}

/**
 * Events by way of a third account: where both surely tell the event a third tells, they tell the same one, though
 * the two may share little with each other. `direct` is by pair of ids, in both orders.
 */
export function byThirdAccount(
  a: string,
  b: string,
  ids: readonly string[],
  direct: (x: string, y: string) => number,
): number {
  let best = direct(a, b);
  for (const third of ids) {
    if (third === a || third === b) continue;
    best = Math.max(best, aligning.thirdAccountEvent * Math.min(direct(a, third), direct(third, b)));
  }
  return best;
}
