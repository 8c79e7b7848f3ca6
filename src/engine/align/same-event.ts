import { aligning } from '../settings.ts';
import type { Lexis, NumberedSentence } from './lexis.ts';
import type { Candidate } from './similarity.ts';

/** A track as a whole: what is compared to tell events apart. */
export interface Particulars {
  sentences: number;
  terms: Counts;
  names: Counts;
  /** Every figure of every sentence. */
  figures: readonly number[];
}

/** By term, the logarithm of one more than the sentences that hold it; and the length of that vector. */
interface Counts {
  byTerm: ReadonlyMap<number, number>;
  length: number;
}

export function particularsOf(sentences: readonly NumberedSentence[], { isName, rendering }: Lexis): Particulars {
  return {
    sentences: sentences.length,
    terms: countTerms(sentences, rendering, () => true),
    names: countTerms(sentences, rendering, (term) => isName[term] === 1),
    figures: sentences.flatMap(({ figures }) => [...figures]),
  };
}

function countTerms(
  sentences: readonly NumberedSentence[],
  rendering: Int32Array,
  takes: (term: number) => boolean,
): Counts {
  const found = new Map<number, number>();
  for (const { terms } of sentences) {
    for (const own of terms) {
      const term = rendering[own] as number;
      if (takes(term)) found.set(term, (found.get(term) ?? 0) + 1);
    }
  }
  const byTerm = new Map([...found].sort(([x], [y]) => x - y).map(([term, count]) => [term, Math.log(1 + count)]));
  return { byTerm, length: Math.sqrt([...byTerm.values()].reduce((sum, n) => sum + n * n, 0)) };
}

/**
 * How surely two tracks tell the same event, 0…1 (logistic): from the names both print, the figures both give, how well
 * the best three sentences of the shorter meet the other, and, against it, the likeness of all their words: two reports of
 * one kind of event share the kind's vocabulary, two from one place its people; two of one event share its particulars.
 */
export function sameEvent(a: Particulars, b: Particulars, candidates: readonly Candidate[], lexis: Lexis): number {
  if (a.sentences === 0 || b.sentences === 0) return 0;
  const { bias, ...weights } = aligning.sameEvent;
  const clues = eventClues(a, b, candidates, lexis);
  let sum = bias;
  for (const clue of Object.keys(weights) as EventClue[]) sum += weights[clue] * clues[clue];
  return 1 / (1 + Math.exp(-sum));
}

export type EventClue = Exclude<keyof typeof aligning.sameEvent, 'bias'>;

/** What speaks for and against two tracks telling the same event, 0…1 each. */
export function eventClues(
  a: Particulars,
  b: Particulars,
  candidates: readonly Candidate[],
  lexis: Lexis,
): Record<EventClue, number> {
  const vocabulary = cosine(a.terms, b.terms);
  const names = a.names.length === 0 && b.names.length === 0 ? vocabulary : cosine(a.names, b.names);
  return {
    names,
    figures: figureContainment(a, b, lexis),
    vocabulary,
    best: ofShorter(a.sentences, b.sentences, (side) =>
      bestMeeting(side, candidates, Math.min(a.sentences, b.sentences)),
    ),
  };
}

/** What `measure` finds for the side that has fewer; where both have as many, the greater of the two. */
export function ofShorter(a: number, b: number, measure: (side: 'a' | 'b') => number): number {
  if (a === b) return Math.max(measure('a'), measure('b'));
  return measure(a < b ? 'a' : 'b');
}

function cosine(a: Counts, b: Counts): number {
  const [fewer, more] = a.byTerm.size <= b.byTerm.size ? [a.byTerm, b.byTerm] : [b.byTerm, a.byTerm];
  let dot = 0;
  for (const [term, count] of fewer) dot += count * (more.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

/** The share of figures of the one that gives fewer which the other gives too; a few figures say little. */
function figureContainment(a: Particulars, b: Particulars, { agreeing }: Lexis): number {
  return ofShorter(a.figures.length, b.figures.length, (side) => {
    const [own, others] = side === 'a' ? [a.figures, new Set(b.figures)] : [b.figures, new Set(a.figures)];
    const told = own.filter((figure) => others.has(figure) || !others.isDisjointFrom(agreeing[figure] ?? new Set()));
    return told.length / (own.length + 2);
  });
}

/** The mean score of the three sentences of one side that meet the other best; of all, where it has fewer. */
function bestMeeting(side: 'a' | 'b', candidates: readonly Candidate[], sentences: number): number {
  const best = new Map<number, number>();
  for (const candidate of candidates) {
    best.set(candidate[side], Math.max(best.get(candidate[side]) ?? 0, candidate.score));
  }
  const counted = Math.min(3, sentences);
  const top = [...best.values()].sort((x, y) => y - x).slice(0, counted);
  return top.reduce((sum, score) => sum + score, 0) / counted;
}

/** How surely each two of a story's tracks tell the same event, by the tracks' places. */
export class Events {
  readonly #size: number;
  readonly #direct: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#direct = new Float64Array(size * size);
  }

  set(x: number, y: number, event: number): void {
    this.#direct[x * this.#size + y] = event;
    this.#direct[y * this.#size + x] = event;
  }

  /**
   * The same by way of a third account: where both surely tell the event a third tells, they tell the same one, though
   * the two may share little with each other.
   */
  byThird(x: number, y: number): number {
    let best = 0;
    for (let third = 0; third < this.#size; third++) {
      if (third === x || third === y) continue;
      const [one, other] = [this.#direct[x * this.#size + third], this.#direct[third * this.#size + y]];
      best = Math.max(best, Math.min(one as number, other as number));
    }
    return Math.max(this.#direct[x * this.#size + y] as number, aligning.thirdAccountEvent * best);
  }
}
