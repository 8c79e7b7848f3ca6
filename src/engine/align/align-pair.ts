import type { Reason, TrackLink, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';
import type { Lexis, Numbered, NumberedSentence } from './lexis.ts';
import { ofShorter, type Particulars, particularsOf } from './same-event.ts';
import {
  type Candidate,
  commonWeights,
  explain,
  type Means,
  massOf,
  rarity,
  similarity,
  type Weights,
  wordOrderLikeness,
} from './similarity.ts';

/** A track whose sentences have been numbered. */
export interface ReadTrack {
  id: string;
  sentences: readonly NumberedSentence[];
  weights: Weights;
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
  /** All pairs of sentences that share enough to be looked at, in order. */
  candidates: readonly Candidate[];
  reasons: (a: number, b: number) => Reason[];
}

export function meet(a: ReadTrack, b: ReadTrack, { lexis, termOfWord, words }: Omit<Numbered, 'tracks'>): Meeting {
  const weights = commonWeights(a.weights, b.weights, lexis);
  const means: Means = { lexis, weights, termOfWord, wordCount: words.length };
  const masses = b.sentences.map((sentence) => massOf(sentence, weights, lexis));
  const candidates = a.sentences.flatMap((sentence, at) => {
    const mass = massOf(sentence, weights, lexis);
    return reachable(sentence, b, lexis).flatMap((other): Candidate[] => {
      const found = similarity(sentence, b.sentences[other] as NumberedSentence, means, mass, masses[other] as number);
      return found.score >= aligning.candidateScore ? [{ a: at, b: other, ...found }] : [];
    });
  });
  const reasons = (x: number, y: number) =>
    explain(a.sentences[x] as NumberedSentence, b.sentences[y] as NumberedSentence, means, words);
  return { candidates, reasons };
}

/** Sentences of b that share an informative term, or one that can say the same, or a figure with this sentence. */
function reachable(sentence: NumberedSentence, b: ReadTrack, { kin, agreeing }: Lexis): number[] {
  const found = new Set<number>();
  const limit = Math.max(aligning.commonSentences, b.sentences.length * aligning.commonShare);
  const add = (list: readonly number[] | undefined) => {
    if (list && list.length <= limit) for (const at of list) found.add(at);
  };
  for (const term of sentence.terms) {
    add(b.byTerm.get(term));
    for (const other of kin[term] ?? []) add(b.byTerm.get(other.term));
  }
  for (const figure of sentence.figures) for (const other of agreeing[figure] ?? []) add(b.byFigure.get(other));
  return [...found].sort((x, y) => x - y);
}

/**
 * How much of the shorter track stands in the other: the share of its sentences that are, word for word and in order,
 * at least `likeness` of their best partner. 0…1.
 */
export function copiedShare(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[], likeness: number): number {
  const [m, n] = [a.sentences.length, b.sentences.length];
  if (m === 0 || n === 0) return 0;
  return ofShorter(m, n, (side) => {
    const copied = bestOf(candidates, side).filter((candidate) => {
      const [x, y] = [a.sentences[candidate.a] as NumberedSentence, b.sentences[candidate.b] as NumberedSentence];
      return wordOrderLikeness(x.words, y.words) >= likeness;
    });
    return copied.length / Math.min(m, n);
  });
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
 * The candidates that are links: sure enough for the pair's mode, resting on two or more informative things, and not
 * far behind the best partner either sentence has; a sentence the other wholly contains may be further behind, as a
 * long sentence cut in two is.
 */
export function linksOf({ candidates, reasons }: Meeting, mode: TrackPair['mode']): TrackLink[] {
  const rule = aligning.rules[mode];
  const bestA = new Map(bestOf(candidates, 'a').map((c) => [c.a, c.score]));
  const bestB = new Map(bestOf(candidates, 'b').map((c) => [c.b, c.score]));
  return candidates
    .filter(({ a, b, score, evidence, contained }) => {
      if (score < rule.score || evidence < rule.evidence) return false;
      const [behindA, behindB] = [score / (bestA.get(a) ?? score), score / (bestB.get(b) ?? score)];
      const second = contained >= rule.contained ? rule.containedShare : rule.secondShare;
      return Math.max(behindA, behindB) >= rule.bestShare && Math.min(behindA, behindB) >= second;
    })
    .map(({ a, b, score, support = 0 }) => ({ a, b, score, reasons: withThird(reasons(a, b), support / score) }));
}

function withThird(reasons: readonly Reason[], share: number): Reason[] {
  if (share === 0) return [...reasons];
  const kept = reasons.map((reason) => ({ ...reason, share: reason.share * (1 - share) }));
  return [...kept, { feature: 'third account', share }];
}
