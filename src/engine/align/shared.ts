import type { Feature } from '../model.ts';
import { aligning } from '../settings.ts';
import { figureTelling } from './figure-telling.ts';
import type { Kin } from './kin.ts';
import type { Numbered, NumberedSentence } from './lexis.ts';

/** Kinds of things two sentences can have in common. */
export const kinds = ['words', 'names', 'synonyms', 'lexicon', 'phrases', 'figures'] as const satisfies Feature[];
export type Kind = (typeof kinds)[number];
const kindNumber = Object.fromEntries(kinds.map((kind, at) => [kind, at])) as Record<Kind, number>;

/** All that two sentences have in common. */
export interface SharedThings {
  /** The kind of each thing, and its numbers in either sentence: terms, of phrases both terms, or figures. */
  kinds: Uint8Array;
  x: Int32Array;
  y: Int32Array;
  /** A figure weighs its factor; anything else its factor times the rarity of the commoner of its terms. */
  factors: Float64Array;
  length: number;
  /** Figures come last, from here on. */
  figures: number;
  /** The words of grammar both have, and the phrases with one of them. */
  light: number;
  grammar: number;
  /** The weight of everything that does not depend on rarity. */
  fixed: number;
}

/** Finds what sentences of one story share; sentences that several accounts print are compared once. */
export class Sharing {
  readonly #numbered: Omit<Numbered, 'tracks'>;
  readonly #known = new Map<number, SharedThings>();
  readonly #found = emptyThings(256);

  constructor(numbered: Omit<Numbered, 'tracks'>) {
    this.#numbered = numbered;
  }

  /** The result is good until the next call. */
  of(a: NumberedSentence, b: NumberedSentence): SharedThings {
    if (a.printed * b.printed === 1) return this.#find(a, b);
    const key = a.id * this.#numbered.sentences + b.id;
    const known = this.#known.get(key);
    if (known) return known;
    const found = copyOf(this.#find(a, b));
    this.#known.set(key, found);
    return found;
  }

  #find(a: NumberedSentence, b: NumberedSentence): SharedThings {
    const found = this.#found;
    found.length = 0;
    this.#terms(a, b);
    found.grammar = 0;
    this.#phrases(a.phrases, b.phrases);
    found.figures = found.length;
    if (a.figures.length > 0 && b.figures.length > 0) this.#figures(a, b);
    found.light = countCommon(a.light, b.light);
    found.fixed = weightOfGrammar(found);
    for (let at = found.figures; at < found.length; at++) found.fixed += found.factors[at] as number;
    return found;
  }

  #add(kind: number, x: number, y: number, factor: number): void {
    const found = this.#found;
    const at = found.length;
    if (at === found.kinds.length) grow(found);
    found.kinds[at] = kind;
    found.x[at] = x;
    found.y[at] = y;
    found.factors[at] = factor;
    found.length = at + 1;
  }

  #terms(a: NumberedSentence, b: NumberedSentence): void {
    const { isName, kin } = this.#numbered.lexis;
    let matches: { x: number; y: number; kin: Kin }[] | undefined;
    let j = 0;
    for (let i = 0; i < a.terms.length; i++) {
      const x = a.terms[i] as number;
      while (j < b.terms.length && (b.terms[j] as number) < x) j += 1;
      if (b.terms[j] === x) {
        const factor = Math.max(a.factors[i] as number, b.factors[j] as number);
        this.#add(isName[x] === 1 ? kindNumber.names : kindNumber.words, x, x, factor);
        continue;
      }
      for (const other of kin[x] ?? noKin) {
        if (!b.terms.includes(other.term) || a.terms.includes(other.term)) continue;
        matches ??= [];
        matches.push({ x, y: other.term, kin: other });
      }
    }
    if (!matches) return;
    if (matches.length > 1) {
      matches.sort(
        (m, n) =>
          n.kin.share - m.kin.share ||
          Math.min(m.x, m.y) - Math.min(n.x, n.y) ||
          Math.max(m.x, m.y) - Math.max(n.x, n.y),
      );
    }
    const taken = new Set<number>();
    for (const { x, y, kin: found } of matches) {
      if (taken.has(x) || taken.has(-1 - y)) continue;
      taken.add(x).add(-1 - y);
      this.#add(kindNumber[found.feature], x, y, found.share);
    }
  }

  /** Figures both give, by value and unit, each counted once. */
  #figures(a: NumberedSentence, b: NumberedSentence): void {
    const { figures, agreeing } = this.#numbered.lexis;
    const taken = new Set<number>();
    for (const x of a.figures) {
      const y = b.figures.find((other) => !taken.has(other) && agreeing[x]?.has(other) === true);
      if (y === undefined) continue;
      taken.add(y);
      const [one, other] = [figures[x], figures[y]];
      const tells = one && other ? Math.min(figureTelling(one), figureTelling(other)) : 0;
      this.#add(kindNumber.figures, x, y, tells * aligning.figureWeight);
    }
  }

  /** Two neighbouring words of both sentences. Both lists ascend. */
  #phrases(a: Float64Array, b: Float64Array): void {
    const { termOfWord } = this.#numbered;
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
      const [phrase, other] = [a[i] as number, b[j] as number];
      if (phrase === other) {
        const first = termOfWord[Math.floor(phrase / termOfWord.length)] as number;
        const second = termOfWord[phrase % termOfWord.length] as number;
        if (first < 0 || second < 0) this.#found.grammar += 1;
        else this.#add(kindNumber.phrases, first, second, aligning.phraseWeight);
      }
      if (phrase <= other) i += 1;
      if (other <= phrase) j += 1;
    }
  }
}

/** The weight of the words of grammar both sentences have, and of the phrases with one of them. */
export const weightOfGrammar = ({ light, grammar }: SharedThings): number =>
  light * aligning.lightWeight + grammar * aligning.phraseWeight * aligning.phraseWithGrammar;

/** How many numbers two ascending lists have in common. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common;
}

const noKin: readonly Kin[] = [];

const emptyThings = (size: number): SharedThings => ({
  kinds: new Uint8Array(size),
  x: new Int32Array(size),
  y: new Int32Array(size),
  factors: new Float64Array(size),
  length: 0,
  figures: 0,
  light: 0,
  grammar: 0,
  fixed: 0,
});

const copyOf = (things: SharedThings): SharedThings => ({
  ...things,
  kinds: things.kinds.slice(0, things.length),
  x: things.x.slice(0, things.length),
  y: things.y.slice(0, things.length),
  factors: things.factors.slice(0, things.length),
});

function grow(things: SharedThings): void {
  const { kinds, x, y, factors } = emptyThings(things.kinds.length * 2);
  kinds.set(things.kinds);
  x.set(things.x);
  y.set(things.y);
  factors.set(things.factors);
  Object.assign(things, { kinds, x, y, factors });
}
