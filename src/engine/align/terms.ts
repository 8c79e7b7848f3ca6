import type { Figure, Language } from '../model.ts';
import { readFigures } from '../read/figures.ts';
import { comparisonKey } from '../read/words.ts';
import { stem } from './stem.ts';
import { countryOf, figureWords, stopWords, synonyms, withPhrases } from './vocabulary.ts';

/** What one sentence says, in the terms sentences are compared by. */
export interface SentenceTerms {
  /** Distinct terms: stems, `@us` for countries, pairs of Han characters. */
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
  /** By term, the word it stands for here, for readers. */
  surface: ReadonlyMap<string, string>;
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
  return [...(kinOf.get(word) ?? [])];
}

const isChinese = (language: Language): boolean => /^(?:zh|yue|wuu|ja)\b/u.test(language);

/** Reads a sentence into its terms. */
export function readTerms(text: string, language: Language): SentenceTerms {
  const figures = readFigures(text, language);
  const names = new Set<string>();
  const opening = new Set<string>();
  const terms = new Set<string>();
  const light = new Set<string>();
  const keys: string[] = [];
  const surface = new Map<string, string>();
  let plain = comparisonKey(text);
  for (const { 0: name, index } of text.matchAll(/\p{Lu}[\p{L}\d]+/gu)) {
    if (name !== 'US') (insideSentence(text, index) ? names : opening).add(termOf(comparisonKey(name)));
  }
  if (/\bUS\b/u.test(text)) plain = plain.replace(/(?<![\p{L}\p{N}])us(?![\p{L}\p{N}])/gu, '@us');
  plain = withPhrases(plain);
  for (const { 0: raw } of plain.matchAll(
    /@\p{L}+|(?:\p{L}\.){2,}|r&d|[\p{Script=Han}]+|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu,
  )) {
    if (/\p{Script=Han}/u.test(raw)) {
      for (const pair of hanPairs(raw)) {
        terms.add(pair);
        keys.push(pair);
      }
      continue;
    }
    for (const part of raw.replace(/'s$/u, '').split(/['-]/u)) {
      if (part === '') continue;
      keys.push(part);
      const term = termOf(part);
      if (stopWords.has(part) || figureWords.has(part)) light.add(part);
      else if (!/^\d+(?:bn|m|k|mn|tn)?$/u.test(part)) {
        terms.add(term);
        if (!surface.has(term)) surface.set(term, part);
      }
    }
  }
  if (isChinese(language))
    for (const name of text.matchAll(/[A-Za-z][A-Za-z\d]+/gu)) names.add(termOf(comparisonKey(name[0])));
  return { terms, light, names, opening, sequences: sequencesOf(text), figures, keys, surface };
}

function sequencesOf(text: string): string[][] {
  return [...text.matchAll(/\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+)+/gu)].map(([sequence]) =>
    sequence.split(/[ -]/u).map((word) => termOf(comparisonKey(word))),
  );
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

function hanPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => (characters[at] as string) + character);
}
