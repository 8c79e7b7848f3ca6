import type { Figure, Language } from '../model.ts';
import { readFigures } from '../read/figures.ts';
import { comparisonKey } from '../read/words.ts';
import { hanPairs, hanWords } from './chinese-words.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { countryOf, figureWords, stopWords, synonyms, withPhrases } from './vocabulary.ts';

/** What one sentence says, in the terms sentences are compared by. */
export interface SentenceTerms {
  /** Distinct terms: stems, `@us` for countries, Chinese words or pairs of characters. */
  terms: ReadonlySet<string>;
  /** Terms that only carry grammar. */
  light: ReadonlySet<string>;
  /** Terms printed with a capital inside the sentence, or in a text of another script: likely names. */
  names: ReadonlySet<string>;
  /** Terms whose capital is a matter of course: they begin the sentence. */
  opening: ReadonlySet<string>;
  /** Terms of capitalised words in a row: full names. */
  sequences: readonly (readonly string[])[];
  figures: readonly Figure[];
  /** Keys of words in order, for runs and common subsequences. */
  keys: readonly string[];
}

/** By stem, the stems that can say the same, itself left out. */
const kinOf = new Map<string, Set<string>>();
for (const group of synonyms) {
  const stems = new Set(group.map(stem));
  for (const one of stems) kinOf.set(one, (kinOf.get(one) ?? new Set<string>()).union(stems));
}
for (const [word, others] of kinOf) others.delete(word);

/** Whether two different stems can say the same. */
export function areSynonyms(a: string, b: string): boolean {
  return kinOf.get(a)?.has(b) ?? false;
}

/** The stems that can say the same as this one, itself left out. */
export function synonymsOf(word: string): readonly string[] {
  return listOf.get(word) ?? noStems;
}

const listOf = new Map([...kinOf].map(([word, others]) => [word, [...others]] as const));
const noStems: readonly string[] = [];

export const isChinese = (language: Language): boolean => /^(?:zh|yue|wuu|ja)\b/u.test(language);

/** Reads a sentence into its terms. With a lexicon, Chinese is cut into its words, else into pairs of characters. */
export function readTerms(text: string, language: Language, lexicon?: Lexicon): SentenceTerms {
  const key = `${lexicon ? 1 : 0} ${language} ${text}`;
  const known = met.get(key);
  if (known) return known;
  const found = termsOf(text, language, lexicon);
  if (met.size >= metKept) met.clear();
  met.set(key, found);
  return found;
}

/** Sentences met before: revisions, copies and rebuilds repeat them. Emptied when full, so that a long run does not grow. */
const met = new Map<string, SentenceTerms>();
const metKept = 5_000;

function termsOf(text: string, language: Language, lexicon: Lexicon | undefined): SentenceTerms {
  const figures = readFigures(text, language);
  const terms = new Set<string>();
  const light = new Set<string>();
  const keys: string[] = [];
  const capitals = readCapitals(text);
  let plain = comparisonKey(text);
  if (/\bUS\b/u.test(text)) plain = plain.replace(/(?<![\p{L}\p{N}])us(?![\p{L}\p{N}])/gu, '@us');
  plain = withPhrases(plain);
  for (const [raw] of plain.matchAll(token)) {
    if (/\p{Script=Han}/u.test(raw)) {
      for (const { text: word, grammar } of lexicon ? hanWords(raw, lexicon) : hanPairs(raw)) {
        keys.push(word);
        (grammar ? light : terms).add(word);
      }
      continue;
    }
    const parts = /['-]/u.test(raw) ? raw.replace(/'s$/u, '').split(/['-]/u) : [raw];
    for (const part of parts) {
      if (part === '') continue;
      keys.push(part);
      if (stopWords.has(part) || figureWords.has(part)) light.add(part);
      else if (!/^\d+(?:bn|m|k|mn|tn)?$/u.test(part)) terms.add(termOf(part));
    }
  }
  if (isChinese(language))
    for (const [name] of text.matchAll(/[A-Za-z][A-Za-z\d]+/gu)) capitals.names.add(termOf(comparisonKey(name)));
  return { terms, light, ...capitals, figures, keys };
}

/** A word, or a run of Chinese. */
const token =
  /@\p{L}+|(?:\p{L}\.){2,}|r&d|\p{Script=Han}+(?:[·・]\p{Script=Han}+)*|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['\-][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;

/** What is printed with a capital: inside the sentence, at its beginning, and in a row. */
function readCapitals(text: string): Pick<SentenceTerms, 'sequences'> & Record<'names' | 'opening', Set<string>> {
  const [names, opening] = [new Set<string>(), new Set<string>()];
  const sequences: string[][] = [];
  let [row, end]: [string[], number] = [[], -2];
  for (const { 0: name, index } of text.matchAll(/\p{Lu}[\p{L}\d]+/gu)) {
    const term = termOf(comparisonKey(name));
    if (name !== 'US') (insideSentence(text, index) ? names : opening).add(term);
    if (index === end + 1 && (text[end] === ' ' || text[end] === '-')) row.push(term);
    else row = [term];
    if (row.length === 2) sequences.push(row);
    end = index + name.length;
  }
  return { names, opening, sequences };
}

/** Whether a word stands after another of the same sentence, where a capital is no matter of course. */
function insideSentence(text: string, at: number): boolean {
  let before = at - 1;
  if (/["“‘(]/u.test(text[before] ?? '')) before -= 1;
  if (!/\s/u.test(text[before] ?? '')) return false;
  while (/\s/u.test(text[before] ?? '')) before -= 1;
  return /[\p{L}\d,;:’'"“(]/u.test(text[before] ?? '');
}

export const termOf = (word: string): string => (word.startsWith('@') ? word : (countryOf.get(word) ?? stem(word)));

/** The word a term stands for in a sentence. */
export const surfaceOf = ({ keys }: SentenceTerms, term: string): string =>
  keys.find((key) => termOf(key) === term) ?? term;
