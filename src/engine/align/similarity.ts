import type { Feature, Reason } from '../model.ts';
import { aligning } from '../settings.ts';
import { figureTelling } from './figure-telling.ts';
import type { Kin, Lexis, NumberedSentence } from './lexis.ts';

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
export function massOf({ terms, light, figureMass }: NumberedSentence, weights: Weights, lexis: Lexis): number {
  let mass = light.length * aligning.lightWeight + figureMass;
  for (const term of terms) mass += weightIn(term, terms, weights, lexis);
  return mass;
}

/** What a term weighs in a sentence: a name more than a word, a first name beside the surname less. */
function weightIn(term: number, terms: Int32Array, weights: Weights, { isName, knownBy }: Lexis): number {
  const weight = weights[term] as number;
  if (isName[term] === 0) return weight;
  const bearer = knownBy[term] as number;
  const beside = bearer >= 0 && terms.includes(bearer) ? aligning.besideBearer : 1;
  return weight * aligning.nameWeight * beside;
}

/** One thing two sentences have in common. `x` and `y` number it in either sentence: a term, word or figure. */
export type Visit = (feature: Feature, weight: number, informative: boolean, x: number, y: number) => void;

/** What the comparison of sentences rests on, for one pair of accounts. */
export interface Means {
  lexis: Lexis;
  weights: Weights;
  termOfWord: Int32Array;
  /** The number of distinct words, which phrases are numbered by. */
  wordCount: number;
  /** By term, the share of sentences that hold it in the account that has it most. 0…1. */
  topical: Float64Array;
  /** 1 for terms that neither account has in two sentences. */
  lone: Uint8Array;
  /** Whether each account gives its figure in one sentence only. */
  loneFigure: (x: number, y: number) => boolean;
}

/** Calls `visit` for everything the two sentences have in common. */
export function forShared(a: NumberedSentence, b: NumberedSentence, means: Means, visit: Visit): void {
  sharedTerms(a, b, means, visit);
  sharedLight(a.light, b.light, visit);
  if (a.figures.length > 0 && b.figures.length > 0) sharedFigures(a, b, means.lexis, visit);
  sharedPhrases(a.phrases, b.phrases, means, visit);
}

const noKin: readonly Kin[] = [];

function sharedTerms(a: NumberedSentence, b: NumberedSentence, { lexis, weights }: Means, visit: Visit): void {
  const { isName, kin } = lexis;
  let matches: { x: number; y: number; weight: number; feature: Feature }[] | undefined;
  let j = 0;
  for (const x of a.terms) {
    while (j < b.terms.length && (b.terms[j] as number) < x) j += 1;
    if (b.terms[j] === x) {
      const weight = Math.max(weightIn(x, a.terms, weights, lexis), weightIn(x, b.terms, weights, lexis));
      visit(isName[x] === 1 ? 'names' : 'words', weight, weight >= aligning.informative, x, x);
      continue;
    }
    for (const { term: y, share, feature } of kin[x] ?? noKin) {
      if (!b.terms.includes(y) || a.terms.includes(y)) continue;
      const weight = Math.min(weights[x] as number, weights[y] as number) * share;
      matches ??= [];
      matches.push({ x, y, weight, feature });
    }
  }
  if (!matches) return;
  if (matches.length > 1)
    matches.sort(
      (m, n) =>
        n.weight - m.weight || Math.min(m.x, m.y) - Math.min(n.x, n.y) || Math.max(m.x, m.y) - Math.max(n.x, n.y),
    );
  const taken = new Set<number>();
  for (const { x, y, weight, feature } of matches) {
    if (taken.has(x) || taken.has(-1 - y)) continue;
    taken.add(x).add(-1 - y);
    visit(feature, weight, weight >= aligning.informative, x, y);
  }
}

/** Figures both give, by value and unit, each counted once. */
function sharedFigures(a: NumberedSentence, b: NumberedSentence, { figures, agreeing }: Lexis, visit: Visit): void {
  const taken = new Set<number>();
  for (const x of a.figures) {
    const y = b.figures.find((other) => !taken.has(other) && agreeing[x]?.has(other) === true);
    if (y === undefined) continue;
    taken.add(y);
    const [one, other] = [figures[x], figures[y]];
    const tells = one && other ? Math.min(figureTelling(one), figureTelling(other)) : 0;
    visit('figures', tells * aligning.figureWeight, tells >= aligning.figures.evidence, x, y);
  }
}

/** Words of grammar both have. Both lists ascend. */
function sharedLight(a: Int32Array, b: Int32Array, visit: Visit): void {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) visit('words', aligning.lightWeight, false, -1 - x, -1 - x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

/** Two neighbouring words of both sentences; words of grammar alone are no phrase. Both lists ascend. */
function sharedPhrases(
  a: Float64Array,
  b: Float64Array,
  { weights, termOfWord, wordCount }: Means,
  visit: Visit,
): void {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [phrase, other] = [a[i] as number, b[j] as number];
    if (phrase <= other) i += 1;
    if (other <= phrase) j += 1;
    if (phrase !== other) continue;
    const [first, second] = [Math.floor(phrase / wordCount), phrase % wordCount];
    const [x, y] = [termOfWord[first] as number, termOfWord[second] as number];
    if (x < 0 && y < 0) continue;
    const rare = x >= 0 && y >= 0 ? Math.min(weights[x] as number, weights[y] as number) : aligning.phraseWithGrammar;
    visit('phrases', aligning.phraseWeight * rare, false, first, second);
  }
}

/** What two sentences have in common. */
export interface Similarity {
  /** What they share as a share of the geometric mean of what each says. 0…1. */
  score: number;
  /** Terms, names and figures both have that are informative on their own. */
  evidence: number;
  /** What they share as a share of all the one that says less says. 0…1. */
  contained: number;
  /** The weight of the figures that both accounts give in one sentence only. */
  loneFigures: number;
  /** The names, and all the terms, that both accounts have in one sentence only. */
  loneNames: number;
  loneTerms: number;
  /** How much of what they share is what the whole story is about. 0…1. */
  topical: number;
  /** What the one that says more says. */
  mass: number;
}

/** Two sentences, by their places in their tracks, and how much they share. */
export interface Candidate extends Similarity {
  a: number;
  b: number;
}

/** Measures pairs of sentences of two accounts. */
export class Comparer {
  readonly #means: Means;
  #total = 0;
  #evidence = 0;
  #topical = 0;
  #loneFigures = 0;
  #loneNames = 0;
  #loneTerms = 0;

  constructor(means: Means) {
    this.#means = means;
  }

  readonly #add: Visit = (feature, weight, informative, x, y) => {
    this.#total += weight;
    if (informative) this.#evidence += 1;
    if (feature === 'phrases' || x < 0) return;
    const { lexis, lone, topical, loneFigure } = this.#means;
    if (feature === 'figures') {
      if (loneFigure(x, y)) this.#loneFigures += weight;
      return;
    }
    if ((topical[x] as number) > aligning.topical.share) this.#topical += weight;
    if (lone[x] === 0 || lone[y] === 0 || (lexis.topical[x] as number) >= aligning.topical.lone) return;
    this.#loneTerms += 1;
    if (feature === 'names') this.#loneNames += 1;
  };

  similarity(a: NumberedSentence, b: NumberedSentence, massA: number, massB: number): Similarity {
    this.#total = this.#evidence = this.#topical = this.#loneFigures = this.#loneNames = this.#loneTerms = 0;
    forShared(a, b, this.#means, this.#add);
    return {
      score: scoreOf(this.#total, massA, massB),
      evidence: this.#evidence,
      contained: Math.min(1, this.#total / Math.max(Math.min(massA, massB), aligning.additiveConstant)),
      loneFigures: this.#loneFigures,
      loneNames: this.#loneNames,
      loneTerms: this.#loneTerms,
      topical: this.#total > 0 ? this.#topical / this.#total : 0,
      mass: Math.max(massA, massB),
    };
  }
}

/** What is shared as a share of the geometric mean of all both say, and of what a sentence needs at least. 0…1. */
export function scoreOf(shared: number, massA: number, massB: number): number {
  const constant = aligning.additiveConstant;
  return Math.min(1, shared / Math.sqrt((massA + constant) * (massB + constant)));
}

const featureOrder = ['words', 'names', 'synonyms', 'lexicon', 'figures', 'phrases'] as const;
const detailsKept = 6;

/** Why two sentences meet: each feature with its share of what they have in common, and the things themselves. */
export function explain(a: NumberedSentence, b: NumberedSentence, means: Means, words: readonly string[]): Reason[] {
  const { lexis } = means;
  const shared: { feature: Feature; weight: number; detail: string | undefined }[] = [];
  const surface = ({ source }: NumberedSentence, term: number) => {
    const spelled = lexis.terms[term] as string;
    return source.surface.get(spelled) ?? spelled;
  };
  forShared(a, b, means, (feature, weight, _, x, y) => {
    const detail = () => {
      if (feature === 'figures') return lexis.figures[x]?.text;
      if (feature === 'phrases')
        return means.termOfWord[x] === -1 || means.termOfWord[y] === -1 ? undefined : `${words[x]} ${words[y]}`;
      if (x < 0) return undefined;
      return x === y ? surface(a, x) : `${surface(a, x)} ≈ ${surface(b, y)}`;
    };
    shared.push({ feature, weight, detail: detail() });
  });
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
