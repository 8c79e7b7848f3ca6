import type { Language } from '../model.ts';
import { reading } from '../settings.ts';

const scripts: readonly [name: string, letters: RegExp, usual: Language][] = [
  ['Han', /\p{Script=Han}/gu, 'zh'],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hang', /\p{Script=Hangul}/gu, 'ko'],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 'ru'],
  ['Arab', /\p{Script=Arabic}/gu, 'ar'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Deva', /\p{Script=Devanagari}/gu, 'hi'],
  ['Thai', /\p{Script=Thai}/gu, 'th'],
  ['Latn', /\p{Script=Latin}/gu, 'en'],
];

/** The script a language is written in, Han and kana told apart from it: `Latn` for `en`, `Han` for `zh`, `Kana` for `ja`. */
export function scriptOf(language: Language): string {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  if (/^Han[st]$/u.test(script)) return 'Han';
  if (script === 'Jpan') return 'Kana';
  if (script === 'Kore') return 'Hang';
  return script;
}

/**
 * The language of a text, told by its script: `expected` (the account's language, then its translation's) wins where it
 * is written in the script most of the text is in. Han characters count several times, as one of them is about a word.
 */
export function languageOf(text: string, expected: readonly [Language, ...Language[]]): Language {
  const counts = scripts.map(([name, letters, usual]) => {
    const found = text.match(letters)?.length ?? 0;
    return { name, usual, weight: name === 'Han' ? found * reading.hanWeight : found };
  });
  const weight = (name: string) => counts.find((count) => count.name === name)?.weight ?? 0;
  const best = counts.reduce((most, count) => (count.weight > most.weight ? count : most));
  if (best.weight === 0) return expected[0];
  const name = best.name === 'Han' && weight('Kana') * 2 > weight('Han') / reading.hanWeight ? 'Kana' : best.name;
  const wanted = expected.find((language) => scriptOf(language) === name);
  if (wanted) return wanted;
  if (name === 'Han' && expected.some((language) => scriptOf(language) === 'Kana')) {
    return expected.find((language) => scriptOf(language) === 'Kana') ?? 'ja';
  }
  return scripts.find(([script]) => script === name)?.[2] ?? expected[0];
}

/** The canonical form of a language tag, or `undefined` where it is none, or names no language known to the platform. */
export function canonicalLanguage(tag: string): Language | undefined {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    if (canonical === undefined) return undefined;
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(
      new Intl.Locale(canonical).language,
    );
    return name === undefined ? undefined : canonical;
  } catch {
    return undefined;
  }
}
