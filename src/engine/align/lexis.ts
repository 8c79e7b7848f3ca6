import type { Figure } from '../model.ts';
import { sameFigure } from '../read/figures.ts';
import { aligning } from '../settings.ts';
import { figureTelling } from './figure-telling.ts';
import { areSynonyms, type SentenceTerms, synonymsOf, termOf } from './terms.ts';

/** A term that can stand for another, and how much of their weight that is worth. */
export interface Kin {
  term: number;
  feature: 'synonyms' | 'names';
  share: number;
}

/**
 * All the terms and figures of a story's tracks, numbered, so that sentences are compared by numbers. Numbers follow the
 * terms' spelling: they, and every sum in their order, are the same in whatever order the tracks are given.
 */
export interface Lexis {
  terms: readonly string[];
  /** 1 for terms that are names. */
  isName: Uint8Array;
  /** By term, the other terms of the story that can say the same. */
  kin: readonly (readonly Kin[])[];
  figures: readonly Figure[];
  /** By figure, the figures that agree with it, itself among them. */
  agreeing: readonly ReadonlySet<number>[];
}

/** A sentence by the numbers of what it says; every list ascends and holds nothing twice. */
export interface NumberedSentence {
  terms: Int32Array;
  light: Int32Array;
  /** Figures that tell something. */
  figures: Int32Array;
  figureMass: number;
  /** Neighbouring pairs of words, first × number of words + second. */
  phrases: Float64Array;
  /** Words in order. */
  words: Int32Array;
  source: SentenceTerms;
}

/** Sentences of several tracks, numbered together. */
export interface Numbered {
  lexis: Lexis;
  words: readonly string[];
  /** By word: its term, or -1 for one that only carries grammar or belongs to a figure. */
  termOfWord: Int32Array;
  tracks: NumberedSentence[][];
}

export function numberTracks(tracks: readonly (readonly SentenceTerms[])[]): Numbered {
  const distinct = [...new Set(tracks.flat())];
  const figures = new FigureNumbers(distinct);
  const terms = sorted(distinct, ({ terms }) => terms);
  const words = sorted(distinct, ({ keys }) => keys);
  const [termNumber, wordNumber] = [numbers(terms), numbers(words)];
  const names = sharedNames(tracks);
  const light = new Set(distinct.flatMap((sentence) => [...sentence.light]));
  const numberSentence = (source: SentenceTerms): NumberedSentence => {
    const inOrder = Int32Array.from(source.keys, (key) => wordNumber.get(key) as number);
    return {
      terms: Int32Array.from(source.terms, (term) => termNumber.get(term) as number).sort(),
      light: Int32Array.from(source.light, (word) => wordNumber.get(word) as number).sort(),
      figures: figures.of(source),
      figureMass: source.figures.reduce((sum, figure) => sum + figureTelling(figure), 0) * aligning.figureWeight,
      phrases: phrasesOf(inOrder, words.length),
      words: inOrder,
      source,
    };
  };
  const numbered = new Map(distinct.map((sentence) => [sentence, numberSentence(sentence)]));
  return {
    lexis: {
      terms,
      isName: Uint8Array.from(terms, (term) => (names.has(term) ? 1 : 0)),
      kin: kinOf(terms, termNumber, names),
      figures: figures.list,
      agreeing: agreeingFigures(figures.list),
    },
    words,
    termOfWord: Int32Array.from(words, (word) => (light.has(word) ? -1 : (termNumber.get(termOf(word)) ?? -1))),
    tracks: tracks.map((track) => track.map((sentence) => numbered.get(sentence) as NumberedSentence)),
  };
}

function sorted(sentences: readonly SentenceTerms[], take: (sentence: SentenceTerms) => Iterable<string>): string[] {
  const found = new Set<string>();
  for (const sentence of sentences) for (const one of take(sentence)) found.add(one);
  return [...found].sort();
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

function phrasesOf(words: Int32Array, count: number): Float64Array {
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at++) pairs.add((words[at - 1] as number) * count + (words[at] as number));
  return Float64Array.from(pairs).sort();
}

function agreeingFigures(figures: readonly Figure[]): Set<number>[] {
  const agreeing = figures.map((_, at) => new Set([at]));
  const base = (figure: Figure) =>
    figure.kind === 'date' ? 'date' : `${figure.kind} ${figure.key.slice(0, figure.key.lastIndexOf(':'))}`;
  for (const alike of Map.groupBy(figures.keys(), (at) => base(figures[at] as Figure)).values()) {
    alike.forEach((x, from) => {
      for (const y of alike.slice(from + 1)) {
        if (!['equal', 'rounded'].includes(sameFigure(figures[x] as Figure, figures[y] as Figure))) continue;
        agreeing[x]?.add(y);
        agreeing[y]?.add(x);
      }
    });
  }
  return agreeing;
}

/**
 * The terms that are names: printed with a capital inside sentences most of the time by some track. So a text without
 * capitals has names too, and countries, which all news names, are none.
 */
function sharedNames(tracks: readonly (readonly SentenceTerms[])[]): Set<string> {
  const names = new Set<string>();
  for (const track of tracks) {
    const [capital, all] = [new Map<string, number>(), new Map<string, number>()];
    for (const sentence of track) {
      for (const name of sentence.names) capital.set(name, (capital.get(name) ?? 0) + 1);
      for (const term of sentence.terms) all.set(term, (all.get(term) ?? 0) + 1);
    }
    for (const [name, times] of capital)
      if (!name.startsWith('@') && times * 2 >= (all.get(name) ?? 0)) names.add(name);
  }
  return names;
}

function kinOf(
  terms: readonly string[],
  number: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): readonly Kin[][] {
  const spellings = likeNames(terms.filter((term) => names.has(term) && term.length >= aligning.spellingLetters));
  return terms.map((term) => {
    const synonyms = synonymsOf(term).flatMap((other) => number.get(other) ?? []);
    const spelled = (spellings.get(term) ?? []).filter((other) => !areSynonyms(term, other));
    return [
      ...synonyms.map((other) => ({ term: other, feature: 'synonyms' as const, share: aligning.synonymWeight })),
      ...spelled.map((other) => ({
        term: number.get(other) as number,
        feature: 'names' as const,
        share: aligning.nameWeight * aligning.spellingWeight,
      })),
    ];
  });
}

/**
 * By name, the names one letter apart. Names that one edit turns into each other share what is left of them when one
 * letter, or none, is deleted (W. Garbe, SymSpell, 2012), so that only a few are compared.
 */
function likeNames(names: readonly string[]): Map<string, string[]> {
  const byRest = new Map<string, string[]>();
  for (const name of names) {
    const rests = new Set([name]);
    for (let at = 0; at < name.length; at++) rests.add(name.slice(0, at) + name.slice(at + 1));
    for (const rest of rests) byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
  }
  const like = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  for (const together of byRest.values()) {
    for (const name of together)
      for (const other of together) if (name !== other && withinOneEdit(name, other)) like.get(name)?.add(other);
  }
  return new Map([...like].map(([name, others]) => [name, [...others].sort()]));
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
