import type { Feature, Reason } from '../model.ts';
import { aligning } from '../settings.ts';
import type { Lexis, NumberedSentence } from './lexis.ts';
import { type Kind, kinds, type SharedThings, type Sharing, weightOfGrammar } from './shared.ts';
import { surfaceOf } from './terms.ts';

/** How much each term tells, by its number. */
export type Weights = Float64Array;

/**
 * The rarity of every term of the lexis in one account: `log(1 + n / df)`, where n is the account's number of sentences
 * and df those that hold the term (Spärck Jones, 1972), the greatest made 1. Counted for each account by itself, so that
 * one long account does not decide what is rare in a short one; but a name is as common as its bearer, and as it is in
 * the account that has it most.
 */
export function rarity(sentences: readonly NumberedSentence[], lexis: Lexis): Weights {
  const times = timesOf(sentences, lexis.terms.length);
  const most = Math.log(1 + sentences.length);
  return times.map((own, term) => {
    let df = own;
    if (own > 0 && lexis.isName[term] === 1) {
      const bearer = lexis.knownBy[term] as number;
      df = Math.max(
        own,
        bearer < 0 ? 0 : (times[bearer] as number),
        (lexis.topical[term] as number) * sentences.length,
      );
    }
    return (df === 0 ? most : Math.log(1 + sentences.length / df)) / Math.max(most, 1);
  });
}

/** By term, the number of sentences that hold it. */
export function timesOf(sentences: readonly NumberedSentence[], terms: number): Float64Array {
  const times = new Float64Array(terms);
  for (const { terms } of sentences) for (const term of terms) times[term] = (times[term] as number) + 1;
  return times;
}

/**
 * The weights two accounts have in common: the mean of theirs, and less for countries, which all news names, and for
 * words all comment uses.
 */
export function commonWeights(a: Weights, b: Weights, { terms, isVague }: Lexis): Weights {
  return a.map((weight, at) => {
    const country = (terms[at] as string).startsWith('@') ? aligning.countryWeight : 1;
    const vague = isVague[at] === 1 ? aligning.vagueWeight : 1;
    return ((weight + (b[at] as number)) / 2) * country * vague;
  });
}

/** The weight of all a sentence says. */
export function massOf({ terms, factors, light, figureMass }: NumberedSentence, weights: Weights): number {
  let mass = light.length * aligning.lightWeight + figureMass;
  for (let at = 0; at < terms.length; at++) mass += (weights[terms[at] as number] as number) * (factors[at] as number);
  return mass;
}

/** What the comparison of sentences rests on, for one pair of accounts. */
export interface Means {
  lexis: Lexis;
  sharing: Sharing;
  weights: Weights;
  /** By term, the share of sentences that hold it in the account that has it most. 0…1. */
  topical: Float64Array;
  /** 1 for terms that neither account has in two sentences. */
  lone: Uint8Array;
  /** Whether each account gives its figure in one sentence only. */
  loneFigure: (x: number, y: number) => boolean;
}

const [names, phrases] = [kinds.indexOf('names'), kinds.indexOf('phrases')];

/** What one of the things two sentences share weighs in this pair of accounts. */
function weightOf(shared: SharedThings, at: number, weights: Weights): number {
  const factor = shared.factors[at] as number;
  if (at >= shared.figures) return factor;
  return factor * Math.min(weights[shared.x[at] as number] as number, weights[shared.y[at] as number] as number);
}

/** What two sentences have in common. */
export interface Similarity {
  /** What they share as a share of the geometric mean of what each says. 0…1. */
  score: number;
  /** What they share as a share of all the one that says less says. 0…1. */
  contained: number;
  /** The weight of the figures that both accounts give in one sentence only. */
  loneFigures: number;
  /** The names, and all the terms, that both accounts have in one sentence only. */
  loneNames: number;
  loneTerms: number;
  /** How much of what they share is what the whole story is about. 0…1. */
  topical: number;
  /** How much of what they share is names. 0…1. */
  named: number;
  /** What the one that says more says. */
  mass: number;
}

/** Two sentences, by their places in their tracks, and how much they share. */
export interface Candidate extends Similarity {
  a: number;
  b: number;
}

/** Two sentences' similarity, or nothing where its score is below `least`. `massA` and `massB` are `massOf` them. */
export function similarity(
  a: NumberedSentence,
  b: NumberedSentence,
  means: Means,
  massA: number,
  massB: number,
  least: number,
): Similarity | undefined {
  const { weights, lone, loneFigure, lexis, topical: share } = means;
  const shared = means.sharing.of(a, b);
  let total = shared.fixed;
  for (let at = 0; at < shared.figures; at++) total += weightOf(shared, at, weights);
  const score = scoreOf(total, massA, massB);
  if (score < least) return undefined;
  let [loneFigures, loneNames, loneTerms, topical, named] = [0, 0, 0, 0, 0];
  for (let at = 0; at < shared.figures; at++) {
    const kind = shared.kinds[at];
    if (kind === phrases) break;
    const [x, y] = [shared.x[at] as number, shared.y[at] as number];
    if (kind === names) named += weightOf(shared, at, weights);
    if ((share[x] as number) > aligning.topical.share) topical += weightOf(shared, at, weights);
    if (lone[x] === 0 || lone[y] === 0 || (lexis.topical[x] as number) >= aligning.topical.lone) continue;
    loneTerms += 1;
    if (kind === names) loneNames += 1;
  }
  for (let at = shared.figures; at < shared.length; at++) {
    if (loneFigure(shared.x[at] as number, shared.y[at] as number)) loneFigures += shared.factors[at] as number;
  }
  const less = Math.max(Math.min(massA, massB), aligning.additiveConstant);
  return {
    score,
    contained: Math.min(1, total / less),
    loneFigures,
    loneNames,
    loneTerms,
    topical: topical / total,
    named: named / total,
    mass: Math.max(massA, massB),
  };
}

/** What is shared as a share of the geometric mean of all both say, and of what a sentence needs at least. 0…1. */
export function scoreOf(shared: number, massA: number, massB: number): number {
  const constant = aligning.additiveConstant;
  return Math.min(1, shared / Math.sqrt((massA + constant) * (massB + constant)));
}

const featureOrder = ['words', 'names', 'synonyms', 'lexicon', 'figures', 'phrases'] as const;
const detailsKept = 6;

/** Why two sentences meet: each feature with its share of what they have in common, and the things themselves. */
export function explain(a: NumberedSentence, b: NumberedSentence, means: Means): Reason[] {
  const { lexis } = means;
  const shared: { feature: Feature; weight: number; detail: string | undefined }[] = [];
  const surface = ({ source }: NumberedSentence, term: number) => {
    const word = surfaceOf(source, lexis.terms[term] as string);
    if (word.startsWith('@')) return word.slice(1).toUpperCase();
    return lexis.isName[term] === 1 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  };
  const things = means.sharing.of(a, b);
  const detail = (kind: Kind, x: number, y: number) => {
    if (kind === 'figures') return lexis.figures[x]?.text;
    if (kind === 'phrases') return `${surface(a, x)} ${surface(a, y)}`;
    return x === y ? surface(a, x) : `${surface(a, x)} ≈ ${surface(b, y)}`;
  };
  for (let at = 0; at < things.length; at++) {
    const feature = kinds[things.kinds[at] as number] as Kind;
    const [x, y] = [things.x[at] as number, things.y[at] as number];
    shared.push({ feature, weight: weightOf(things, at, means.weights), detail: detail(feature, x, y) });
  }
  shared.push({ feature: 'words', weight: weightOfGrammar(things), detail: undefined });
  const total = shared.reduce((sum, { weight }) => sum + weight, 0);
  return featureOrder.flatMap((feature) => {
    const parts = shared.filter((one) => one.feature === feature);
    const weight = parts.reduce((sum, part) => sum + part.weight, 0);
    if (weight === 0) return [];
    const details = parts.flatMap(({ detail }) => detail ?? []).slice(0, detailsKept);
    return [{ feature, share: weight / total, ...(details.length > 0 ? { detail: details.join(', ') } : {}) }];
  });
}

/** Length of the longest common subsequence of words, as a share of the longer sentence. 0…1. */
export function wordOrderLikeness(a: Int32Array, b: Int32Array): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  if (a === b) return 1;
  let [row, next] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    }
    [row, next] = [next, row];
  }
  return (row[b.length] as number) / longer;
}
