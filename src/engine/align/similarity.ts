import type { Figure, Reason } from '../model.ts';
import { sameFigure } from '../read/figures.ts';
import { aligning } from '../settings.ts';
import { areSynonyms, type SentenceTerms, synonymsOf } from './terms.ts';

/** How much a term tells: its rarity, by account and by term. */
export type Weights = (term: string) => number;

/** The similarity of two sentences, 0…1, and what it is made of. */
export interface Similarity {
  score: number;
  /** Terms, names and figures both have that are informative on their own. */
  evidence: number;
  /** What they share as a share of all the one that says less says. 0…1. */
  contained: number;
  reasons: Reason[];
}

/**
 * The rarity of every term of an account: `log(1 + n / df)`, where n is the account's number of sentences and df those
 * that hold the term (Spärck Jones, 1972). Counted for each account by itself, so that one long account does not decide
 * what is rare in a short one.
 */
export function rarity(sentences: readonly SentenceTerms[]): Weights {
  const frequency = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const most = Math.log(1 + sentences.length);
  return (term) => {
    const df = frequency.get(term);
    return (df === undefined ? most : Math.log(1 + sentences.length / df)) / Math.max(most, 1);
  };
}

/** The weight of all a sentence says. */
export function massOf(sentence: SentenceTerms, weigh: Weights): number {
  let mass = sentence.light.size * aligning.lightWeight + figureMass(sentence.figures);
  for (const term of sentence.terms) mass += weigh(term) * (sentence.names.has(term) ? aligning.nameWeight : 1);
  return mass;
}

/** What two sentences share, as a share of the geometric mean of what each says. */
export function similarity(
  a: SentenceTerms,
  b: SentenceTerms,
  weigh: Weights,
  massA: number,
  massB: number,
): Similarity {
  const shared = sharedTerms(a, b, weigh);
  const figures = sharedFigures(a, b);
  const phrases = sharedPhrases(a, b, weigh);
  let light = 0;
  for (const word of a.light) if (b.light.has(word)) light += aligning.lightWeight;
  const names = shared.filter(({ name }) => name);
  const same = shared.filter(({ name, synonym }) => !name && !synonym);
  const other = shared.filter(({ synonym }) => synonym);
  const sum = (list: { weight: number }[]) => list.reduce((total, { weight }) => total + weight, 0);
  const parts: [Reason['feature'], number, string[]][] = [
    ['words', sum(same) + light, same.map(({ term }) => a.surface.get(term) ?? term)],
    ['names', sum(names), names.map(({ term }) => a.surface.get(term) ?? term)],
    ['synonyms', sum(other), other.map(({ term }) => term)],
    ['figures', figures.weight, figures.found],
    ['phrases', phrases.weight, phrases.found],
  ];
  const total = parts.reduce((all, [, weight]) => all + weight, 0);
  const constant = aligning.additiveConstant;
  const score = Math.min(1, total / Math.sqrt((massA + constant) * (massB + constant)));
  const informative = shared.filter(({ weight }) => weight >= aligning.informative).length + figures.telling;
  return {
    score,
    evidence: informative,
    contained: Math.min(1, total / Math.max(Math.min(massA, massB), constant)),
    reasons: parts
      .filter(([, weight]) => weight > 0)
      .map(([feature, weight, details]) => ({
        feature,
        share: weight / total,
        ...(details.length > 0 ? { detail: details.slice(0, 6).join(', ') } : {}),
      })),
  };
}

interface Shared {
  term: string;
  weight: number;
  name: boolean;
  synonym: boolean;
}

function sharedTerms(a: SentenceTerms, b: SentenceTerms, weigh: Weights): Shared[] {
  const shared: Shared[] = [];
  const taken = new Set<string>();
  for (const term of a.terms) {
    if (!b.terms.has(term)) continue;
    taken.add(term);
    const name = a.names.has(term) || b.names.has(term);
    shared.push({ term, weight: weigh(term) * (name ? aligning.nameWeight : 1), name, synonym: false });
  }
  for (const term of a.terms) {
    if (taken.has(term)) continue;
    const match =
      synonymsOf(term).find((other) => b.terms.has(other) && !taken.has(other)) ?? likeName(term, a, b, taken);
    if (match === undefined) continue;
    taken.add(match);
    const synonym = areSynonyms(term, match);
    const weight = Math.min(weigh(term), weigh(match)) * (synonym ? aligning.synonymWeight : aligning.nameWeight * 0.9);
    shared.push({
      term: `${a.surface.get(term) ?? term} ≈ ${b.surface.get(match) ?? match}`,
      weight,
      name: !synonym,
      synonym,
    });
  }
  return shared;
}

/** A name of b that differs from a name of a by one letter in five or more. */
function likeName(term: string, a: SentenceTerms, b: SentenceTerms, taken: ReadonlySet<string>): string | undefined {
  if (!a.names.has(term) || term.length < 5) return undefined;
  for (const other of b.names) {
    if (b.terms.has(other) && !taken.has(other) && other.length >= 5 && withinOneEdit(term, other)) return other;
  }
  return undefined;
}

/** Whether one insertion, deletion, substitution or swap turns a into b. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length === restB.length) {
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
    );
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}

/** How much a figure tells: an amount or a full date much, a small count or the name of a month little. */
export function figureTelling({ kind, value, date }: Figure): number {
  if (kind === 'ordinal') return 0;
  if (kind === 'date') {
    if (date?.day !== undefined) return aligning.figures.fullDate;
    return date?.year !== undefined ? aligning.figures.year : aligning.figures.vagueDate;
  }
  if (kind === 'count' && Math.abs(value) < 10) return aligning.figures.smallCount;
  if (kind === 'duration') return aligning.figures.duration;
  return 1;
}

function figureMass(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + figureTelling(figure), 0) * aligning.figureWeight;
}

/** Figures both give, by value and unit, each counted once. */
function sharedFigures(a: SentenceTerms, b: SentenceTerms): { weight: number; telling: number; found: string[] } {
  const found: string[] = [];
  const taken = new Set<number>();
  let [weight, telling] = [0, 0];
  for (const figure of a.figures) {
    const tells = figureTelling(figure);
    if (tells === 0) continue;
    const at = b.figures.findIndex(
      (other, index) => !taken.has(index) && ['equal', 'rounded'].includes(sameFigure(figure, other)),
    );
    if (at < 0) continue;
    taken.add(at);
    found.push(figure.text);
    weight += tells * aligning.figureWeight;
    if (tells >= aligning.figures.evidence) telling += 1;
  }
  return { weight, telling, found };
}

/** Neighbouring pairs of words both sentences have: they share a phrase. */
function sharedPhrases(a: SentenceTerms, b: SentenceTerms, weigh: Weights): { weight: number; found: string[] } {
  const pairs = new Set<string>();
  for (let i = 1; i < b.keys.length; i++) pairs.add(`${b.keys[i - 1]} ${b.keys[i]}`);
  let weight = 0;
  const found: string[] = [];
  for (let i = 1; i < a.keys.length; i++) {
    const [first, second] = [a.keys[i - 1] as string, a.keys[i] as string];
    if (!pairs.delete(`${first} ${second}`)) continue;
    const informative = [first, second].filter((key) => !a.light.has(key)).length;
    if (informative === 0) continue;
    weight += aligning.phraseWeight * (informative === 2 ? Math.min(weigh(first), weigh(second)) : 0.3);
    if (informative === 2) found.push(`${first} ${second}`);
  }
  return { weight, found };
}

/** Length of the longest common subsequence of words, as a share of the longer sentence. 0…1. */
export function wordOrderLikeness(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    }
    row = next;
  }
  return (row[b.length] as number) / longer;
}
