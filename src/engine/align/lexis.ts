import type { Figure } from '../model.ts';
import { FigureIndex } from '../read/figures/figure-index.ts';
import type { FigureComparison } from '../read/figures/same-figure.ts';
import { sameFigure } from '../read/figures.ts';
import { aligning } from '../settings.ts';
import { figureTelling } from './figure-telling.ts';
import { isHan, type Kin, kinOf, renderedBy } from './kin.ts';
import type { Lexicon } from './lexicon.ts';
import { knownBy, properNames } from './names.ts';
import { type SentenceTerms, termOf } from './terms.ts';
import { vagueWords } from './vocabulary.ts';

/**
 * All the terms and figures of a story's tracks, numbered, so that sentences are compared by numbers. Numbers follow the
 * terms' spelling: they, and every sum in their order, are the same in whatever order the tracks are given.
 */
export interface Lexis {
  terms: readonly string[];
  /** 1 for terms that are names. */
  isName: Uint8Array;
  /** 1 for words that say little in any story. */
  isVague: Uint8Array;
  /** By name, the term its bearer is mostly known by, or -1. */
  knownBy: Int32Array;
  /** By term, the greatest share of an account's sentences that holds it: what the story is about. 0…1. */
  topical: Float64Array;
  /** By term, the other terms of the story that can say the same. */
  kin: readonly (readonly Kin[])[];
  /** By term, itself; of a word in another script the term that renders it best, so that texts of both are compared. */
  rendering: Int32Array;
  figures: readonly Figure[];
  /** By figure, the figures that agree with it, itself among them. */
  agreeing: readonly ReadonlySet<number>[];
}

/** A sentence by the numbers of what it says; every list ascends and holds nothing twice. */
export interface NumberedSentence {
  /** The same for sentences with the same words. */
  id: number;
  /** How many sentences of the story it is. */
  printed: number;
  terms: Int32Array;
  /** By term, what its rarity is multiplied with here: a name counts more, a first name beside the surname less. */
  factors: Float64Array;
  light: Int32Array;
  /** Figures that tell something. */
  figures: Int32Array;
  figureMass: number;
  /** Neighbouring pairs of words, first × number of words + second; words of grammar alone are no phrase. */
  phrases: Float64Array;
  /** Words in order. */
  words: Int32Array;
  source: SentenceTerms;
}

/** Sentences of several tracks, numbered together. */
export interface Numbered {
  lexis: Lexis;
  /** Whether a lexicon lends words of another language. */
  lexicon: boolean;
  /** The number of distinct sentences. */
  sentences: number;
  words: readonly string[];
  /** By word: its term, or -1 for one that only carries grammar or belongs to a figure. */
  termOfWord: Int32Array;
  tracks: NumberedSentence[][];
}

export function numberTracks(tracks: readonly (readonly SentenceTerms[])[], lexicon?: Lexicon): Numbered {
  const distinct = [...new Set(tracks.flat())];
  const figures = new FigureNumbers(distinct);
  const terms = sorted(distinct, ({ terms }) => terms);
  const words = sorted(distinct, ({ keys }) => keys);
  const [termNumber, wordNumber] = [numbers(terms), numbers(words)];
  const names = properNames(tracks);
  const isName = flags(terms, names);
  const bearers = numbersOf(knownBy(tracks, names), termNumber);
  const light = new Set(distinct.flatMap((sentence) => [...sentence.light]));
  const termOfWord = Int32Array.from(words, (word) => (light.has(word) ? -1 : (termNumber.get(termOf(word)) ?? -1)));
  const printed = new Map<SentenceTerms, number>();
  for (const sentence of tracks.flat()) printed.set(sentence, (printed.get(sentence) ?? 0) + 1);
  const numberSentence = (source: SentenceTerms, id: number): NumberedSentence => {
    const inOrder = numbersFor(source.keys, source.keys.length, wordNumber);
    const held = numbersFor(source.terms, source.terms.size, termNumber).sort();
    return {
      id,
      printed: printed.get(source) ?? 1,
      terms: held,
      factors: factorsOf(held, isName, bearers),
      light: numbersFor(source.light, source.light.size, wordNumber).sort(),
      figures: figures.of(source),
      figureMass: source.figures.reduce((sum, figure) => sum + figureTelling(figure), 0) * aligning.figureWeight,
      phrases: phrasesOf(inOrder, termOfWord),
      words: inOrder,
      source,
    };
  };
  const numbered = new Map(distinct.map((sentence, at) => [sentence, numberSentence(sentence, at)]));
  const kin = kinOf(terms, termNumber, names, lexicon);
  return {
    lexis: {
      terms,
      isName,
      isVague: flags(terms, vagueWords),
      knownBy: bearers,
      topical: topicality(tracks, termNumber),
      kin,
      rendering: Int32Array.from(terms, (term, at) => (isHan(term) ? renderedBy(at, kin[at] ?? [], isName) : at)),
      figures: figures.list,
      agreeing: agreeingFigures(figures.list),
    },
    lexicon: lexicon !== undefined,
    sentences: distinct.length,
    words,
    termOfWord,
    tracks: tracks.map((track) => track.map((sentence) => numbered.get(sentence) as NumberedSentence)),
  };
}

function numbersFor(list: Iterable<string>, length: number, number: ReadonlyMap<string, number>): Int32Array {
  const found = new Int32Array(length);
  let at = 0;
  for (const one of list) found[at++] = number.get(one) as number;
  return found;
}

/** What the rarity of a sentence's terms is multiplied with: by name more, by first name beside the surname less. */
function factorsOf(terms: Int32Array, isName: Uint8Array, bearers: Int32Array): Float64Array {
  const factors = new Float64Array(terms.length).fill(1);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    if (isName[term] === 0) continue;
    const beside = terms.includes(bearers[term] as number) ? aligning.besideBearer : 1;
    factors[at] = aligning.nameWeight * beside;
  }
  return factors;
}

function sorted(sentences: readonly SentenceTerms[], take: (sentence: SentenceTerms) => Iterable<string>): string[] {
  const found = new Set<string>();
  for (const sentence of sentences) for (const one of take(sentence)) found.add(one);
  return [...found].sort();
}

const flags = (terms: readonly string[], flagged: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(terms, (term) => (flagged.has(term) ? 1 : 0));

/** A map between terms as a list of numbers, -1 where a term has no other. */
function numbersOf(map: ReadonlyMap<string, string>, number: ReadonlyMap<string, number>): Int32Array {
  const list = new Int32Array(number.size).fill(-1);
  for (const [one, other] of map) list[number.get(one) as number] = number.get(other) as number;
  return list;
}

function topicality(tracks: readonly (readonly SentenceTerms[])[], number: ReadonlyMap<string, number>): Float64Array {
  const { sentences, times } = aligning.topical;
  const topical = new Float64Array(number.size);
  for (const track of tracks) {
    if (track.length < sentences) continue;
    const counted = new Map<string, number>();
    for (const { terms } of track) for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1);
    for (const [term, count] of counted) {
      const at = number.get(term) as number;
      if (count >= times) topical[at] = Math.max(topical[at] as number, count / track.length);
    }
  }
  return topical;
}

const numbers = (list: readonly string[]): Map<string, number> => new Map(list.map((one, at) => [one, at]));

/** The distinct figures of a story, numbered in the order of what they say. */
class FigureNumbers {
  readonly list: readonly Figure[];
  readonly #identities = new Map<Figure, string>();
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(sentences: readonly SentenceTerms[]) {
    const byIdentity = new Map<string, Figure>();
    for (const figure of sentences.flatMap(({ figures }) => figures)) {
      if (figureTelling(figure) === 0) continue;
      const { start: _, end: __, ...said } = figure;
      const identity = JSON.stringify(said);
      this.#identities.set(figure, identity);
      byIdentity.set(identity, figure);
    }
    const inOrder = [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1));
    this.list = inOrder.map(([, figure]) => figure);
    this.#numbers = numbers(inOrder.map(([identity]) => identity));
  }

  /** The numbers of the figures of a sentence that tell something, ascending. */
  of({ figures }: SentenceTerms): Int32Array {
    const known = figures.flatMap((figure) => this.#numbers.get(this.#identities.get(figure) ?? '') ?? []);
    return Int32Array.from(new Set(known)).sort();
  }
}

function phrasesOf(words: Int32Array, termOfWord: Int32Array): Float64Array {
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1] as number, words[at] as number];
    if ((termOfWord[first] as number) >= 0 || (termOfWord[second] as number) >= 0)
      pairs.add(first * termOfWord.length + second);
  }
  return Float64Array.from(pairs).sort();
}

function agreeingFigures(figures: readonly Figure[]): Set<number>[] {
  const index = new FigureIndex(figures);
  return figures.map(
    (figure, at) =>
      new Set(
        index.near(figure).filter((other) => other === at || agrees(sameFigure(figure, figures[other] as Figure))),
      ),
  );
}

const agrees = (compared: FigureComparison): boolean => compared === 'equal' || compared === 'rounded';
