import type { Figure, Language } from '../model.ts';
import { readFigures } from '../read/figures.ts';
import { comparisonKey } from '../read/words.ts';
import { stem } from './stem.ts';
import { countryOf, figureWords, phrases, stopWords, synonyms } from './vocabulary.ts';

/** What one sentence says, in the terms sentences are compared by. */
export interface SentenceTerms {
  /** Distinct terms: stems, `@us` for countries, pairs of Han characters. */
  terms: ReadonlySet<string>;
  /** Terms that only carry grammar. */
  light: ReadonlySet<string>;
  /** Terms printed with a capital inside the sentence, or in a text of another script: likely names. */
  names: ReadonlySet<string>;
  figures: readonly Figure[];
  /** Keys of words in order, for runs and common subsequences. */
  keys: readonly string[];
  passage: number;
  /** By term, the word it stands for here, for readers. */
  surface: ReadonlyMap<string, string>;
}

/** By stem, the groups of synonyms a word belongs to. */
const groupsOf = new Map<string, number[]>();
synonyms.forEach((group, index) => {
  for (const word of new Set(group.map(stem))) groupsOf.set(word, [...(groupsOf.get(word) ?? []), index]);
});

/** Whether two different stems can say the same. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  return groups !== undefined && (groupsOf.get(b)?.some((group) => groups.includes(group)) ?? false);
}

/** The stems that can say the same as this one, itself left out. */
export function synonymsOf(word: string): string[] {
  const found = (groupsOf.get(word) ?? []).flatMap((group) => synonyms[group] ?? []).map(stem);
  return [...new Set(found)].filter((other) => other !== word);
}

const isChinese = (language: Language): boolean => /^(?:zh|yue|wuu|ja)\b/u.test(language);

/** Reads a sentence into its terms. */
export function readTerms(text: string, language: Language, passage: number): SentenceTerms {
  const figures = readFigures(text, language);
  const names = new Set<string>();
  const terms = new Set<string>();
  const light = new Set<string>();
  const keys: string[] = [];
  const surface = new Map<string, string>();
  let plain = comparisonKey(text);
  for (const name of text.replace(/\bUS\b/gu, 'U.S.').matchAll(/(?<=[\p{L}\d,;:’'"“(]\s+["“‘(]?)\p{Lu}[\p{L}\d]+/gu)) {
    names.add(termOf(comparisonKey(name[0])));
  }
  if (/\bUS\b/u.test(text)) plain = plain.replace(/(?<![\p{L}\p{N}])us(?![\p{L}\p{N}])/gu, '@us');
  for (const [pattern, term] of phrases) plain = plain.replace(pattern, term);
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
  return { terms, light, names, figures, keys, passage, surface };
}

const termOf = (word: string): string => (word.startsWith('@') ? word : (countryOf.get(word) ?? stem(word)));

function hanPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => (characters[at] as string) + character);
}

/**
 * Marks, in every sentence of all tracks, the terms that are names: printed with a capital inside sentences most of the
 * time by some track. So a text without capitals has names too, and countries, which all news names, are none.
 */
export function withSharedNames(tracks: readonly (readonly SentenceTerms[])[]): SentenceTerms[][] {
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
  return tracks.map((track) =>
    track.map((sentence) => ({ ...sentence, names: new Set([...sentence.terms].filter((term) => names.has(term))) })),
  );
}
