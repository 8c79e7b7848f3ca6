import type { TrackLink, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';
import { massOf, rarity, type Similarity, similarity, type Weights, wordOrderLikeness } from './similarity.ts';
import { type SentenceTerms, synonymsOf } from './terms.ts';

/** A track whose sentences have been read into terms. */
export interface ReadTrack {
  id: string;
  sentences: readonly SentenceTerms[];
  weigh: Weights;
  masses: readonly number[];
  /** By term, the sentences that hold it. */
  index: ReadonlyMap<string, readonly number[]>;
}

export function toReadTrack(id: string, sentences: readonly SentenceTerms[]): ReadTrack {
  const weigh = rarity(sentences);
  const index = new Map<string, number[]>();
  sentences.forEach((sentence, at) => {
    for (const term of [...sentence.terms, ...sentence.figures.map((figure) => figure.key)]) {
      const list = index.get(term);
      if (list) list.push(at);
      else index.set(term, [at]);
    }
  });
  return { id, sentences, weigh, masses: sentences.map((sentence) => massOf(sentence, weigh)), index };
}

export interface Candidate extends Similarity {
  a: number;
  b: number;
}

/** All pairs of sentences that share enough to be looked at, scored. */
export function candidatesOf(a: ReadTrack, b: ReadTrack): Candidate[] {
  const weigh: Weights = (term) =>
    ((a.weigh(term) + b.weigh(term)) / 2) * (term.startsWith('@') ? aligning.countryWeight : 1);
  const masses = b.sentences.map((sentence) => massOf(sentence, weigh));
  const candidates: Candidate[] = [];
  a.sentences.forEach((sentence, at) => {
    const mass = massOf(sentence, weigh);
    for (const other of reachable(sentence, b)) {
      const found = similarity(sentence, b.sentences[other] as SentenceTerms, weigh, mass, masses[other] as number);
      if (found.score >= aligning.candidateScore) candidates.push({ a: at, b: other, ...found });
    }
  });
  return candidates;
}

/** Sentences of b that share an informative term, or one that can say the same, or a figure with this sentence. */
function reachable(sentence: SentenceTerms, b: ReadTrack): number[] {
  const found = new Set<number>();
  const limit = Math.max(12, b.sentences.length * aligning.commonShare);
  for (const term of [...sentence.terms, ...sentence.figures.map((figure) => figure.key)]) {
    for (const word of [term, ...synonymsOf(term)]) {
      const list = b.index.get(word);
      if (list && list.length <= limit) for (const at of list) found.add(at);
    }
  }
  return [...found].sort((x, y) => x - y);
}

/**
 * How much of the shorter track stands in the other: the share of its sentences that are, word for word and in order,
 * at least `likeness` of their best partner. 0…1.
 */
export function copiedShare(a: ReadTrack, b: ReadTrack, candidates: readonly Candidate[], likeness: number): number {
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  const side = a.sentences.length <= b.sentences.length ? 'a' : 'b';
  const copied = bestOf(candidates, side).filter((candidate) => {
    const [x, y] = [a.sentences[candidate.a] as SentenceTerms, b.sentences[candidate.b] as SentenceTerms];
    return wordOrderLikeness(x.keys, y.keys) >= likeness;
  });
  return shorter === 0 ? 0 : copied.length / shorter;
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
export function linksOf(candidates: readonly Candidate[], mode: TrackPair['mode']): TrackLink[] {
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
    .map(({ a, b, score, reasons }) => ({ a, b, score, reasons }));
}
