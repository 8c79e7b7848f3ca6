import type { Reason } from '../model.ts';
import { aligning } from '../settings.ts';
import type { Lexis, Numbered, NumberedSentence } from './lexis.ts';
import { promising, type Weighed } from './promising.ts';
import { type Particulars, particularsOf } from './same-event.ts';
import type { Sharing } from './shared.ts';
import {
  type Candidate,
  commonWeights,
  explain,
  type Means,
  massOf,
  rarity,
  similarity,
  timesOf,
  type Weights,
  wordOrderLikeness,
} from './similarity.ts';

/** A track whose sentences have been numbered. */
export interface ReadTrack {
  id: string;
  sentences: readonly NumberedSentence[];
  weights: Weights;
  /** By term, how many sentences hold it. */
  times: Float64Array;
  /** By term, the sentences that hold it. */
  byTerm: ReadonlyMap<number, readonly number[]>;
  /** By figure, the sentences that give it. */
  byFigure: ReadonlyMap<number, readonly number[]>;
  particulars: Particulars;
}

export function toReadTrack(id: string, sentences: readonly NumberedSentence[], lexis: Lexis): ReadTrack {
  return {
    id,
    sentences,
    weights: rarity(sentences, lexis),
    times: timesOf(sentences, lexis.terms.length),
    byTerm: placesOf(sentences, ({ terms }) => terms),
    byFigure: placesOf(sentences, ({ figures }) => figures),
    particulars: particularsOf(sentences, lexis),
  };
}

function placesOf(
  sentences: readonly NumberedSentence[],
  numbersOf: (sentence: NumberedSentence) => Int32Array,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  sentences.forEach((sentence, at) => {
    for (const one of numbersOf(sentence)) {
      const list = places.get(one);
      if (list) list.push(at);
      else places.set(one, [at]);
    }
  });
  return places;
}

/** Two tracks side by side: their candidates, and why each pair of sentences meets. */
export interface Meeting {
  /** The pairs of sentences that share enough to be looked at, in order. */
  candidates: readonly Candidate[];
  reasons: (a: number, b: number) => Reason[];
}

export function meet(a: ReadTrack, b: ReadTrack, numbered: Omit<Numbered, 'tracks'>, sharing: Sharing): Meeting {
  const means = meansFor(a, b, numbered, sharing);
  const { weights } = means;
  // Where so many sentences are the same, only the links of a near-copy are wanted.
  const copied = sharedSentences(a, b) >= aligning.copyShare;
  const least = copied ? aligning.nearCopy.score : aligning.candidateScore;
  const weighed = (track: ReadTrack): Weighed => ({
    track,
    masses: track.sentences.map((sentence) => massOf(sentence, weights)),
  });
  const [left, right] = [weighed(a), weighed(b)];
  const candidates: Candidate[] = [];
  promising(left, right, means, least).forEach((places, at) => {
    const [sentence, mass] = [a.sentences[at] as NumberedSentence, left.masses[at] as number];
    for (const other of places) {
      const against = right.masses[other] as number;
      const found = similarity(sentence, b.sentences[other] as NumberedSentence, means, mass, against, least);
      if (found) candidates.push({ a: at, b: other, ...found });
    }
  });
  const reasons = (x: number, y: number) =>
    explain(a.sentences[x] as NumberedSentence, b.sentences[y] as NumberedSentence, means);
  return { candidates, reasons };
}

function meansFor(a: ReadTrack, b: ReadTrack, { lexis }: Omit<Numbered, 'tracks'>, sharing: Sharing): Means {
  const [m, n] = [Math.max(1, a.sentences.length), Math.max(1, b.sentences.length)];
  const share = (times: number, term: number) =>
    Math.max(times / m, (b.times[term] as number) / n, lexis.topical[term] as number);
  return {
    lexis,
    sharing,
    weights: commonWeights(a.weights, b.weights, lexis),
    topical: a.times.map(share),
    lone: Uint8Array.from(a.times, (times, term) => (times <= 1 && (b.times[term] as number) <= 1 ? 1 : 0)),
    loneFigure: (x, y) => a.byFigure.get(x)?.length === 1 && b.byFigure.get(y)?.length === 1,
  };
}

/** The share of the shorter track's sentences that the other has word for word. 0…1. */
function sharedSentences(a: ReadTrack, b: ReadTrack): number {
  const [fewer, more] = a.sentences.length <= b.sentences.length ? [a, b] : [b, a];
  const known = new Set(more.sentences.map(({ id }) => id));
  const shared = fewer.sentences.filter(({ id }) => known.has(id)).length;
  return shared / Math.max(1, fewer.sentences.length);
}

/**
 * How alike, word for word and in order, the sentences of the shorter track are to their best partners in the other: a
 * likeness for each that has a candidate, 0…1. Of tracks with as many sentences both ways are given.
 */
export function copiedLikeness(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[]): CopiedLikeness {
  const [m, n] = [a.sentences.length, b.sentences.length];
  const likeness = (side: 'a' | 'b') =>
    bestOf(candidates, side).map((candidate) =>
      wordOrderLikeness(
        (a.sentences[candidate.a] as NumberedSentence).words,
        (b.sentences[candidate.b] as NumberedSentence).words,
      ),
    );
  return {
    sentences: Math.min(m, n),
    sides: m === n ? [likeness('a'), likeness('b')] : [likeness(m < n ? 'a' : 'b')],
  };
}

interface CopiedLikeness {
  sentences: number;
  sides: number[][];
}

/** The share of the shorter track's sentences that are at least so alike to their best partner. 0…1. */
export function copiedShare({ sentences, sides }: CopiedLikeness, least: number): number {
  const shares = sides.map((side) => side.filter((likeness) => likeness >= least).length / Math.max(1, sentences));
  return Math.max(...shares);
}

function bestOf(candidates: readonly Candidate[], side: 'a' | 'b'): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate[side]);
    if (!other || candidate.score > other.score) best.set(candidate[side], candidate);
  }
  return [...best.values()];
}

/**
 * The candidates of a near-copy that are links: sure enough, and not far behind the best partner either sentence has; a
 * sentence the other wholly contains may be further behind, as a long sentence cut in two is.
 */
export function copiesOf(candidates: readonly Candidate[]): Candidate[] {
  const rule = aligning.nearCopy;
  const bestA = new Map(bestOf(candidates, 'a').map((c) => [c.a, c.score]));
  const bestB = new Map(bestOf(candidates, 'b').map((c) => [c.b, c.score]));
  return candidates.filter(({ a, b, score, contained }) => {
    if (score < rule.score) return false;
    const [behindA, behindB] = [score / (bestA.get(a) ?? score), score / (bestB.get(b) ?? score)];
    const second = contained >= rule.contained ? rule.containedShare : rule.secondShare;
    return Math.max(behindA, behindB) >= rule.bestShare && Math.min(behindA, behindB) >= second;
  });
}
