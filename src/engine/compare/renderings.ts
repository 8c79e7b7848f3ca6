import { stem } from '../align/stem.ts';
import type { AccountPair } from '../model.ts';

/** By the stem of an English word, the Chinese words that links of a story hold to say the same. */
export type Renderings = ReadonlyMap<string, readonly string[]>;

const pair = /([\p{L}\d'’-]+) ≈ ([\p{L}\d'’-]+)/gu;
const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** What the links of a story hold to be one in two languages: a link through a third account has no words of its own. */
export function renderingsOf(pairs: readonly Pick<AccountPair, 'links'>[]): Renderings {
  const found = new Map<string, Set<string>>();
  for (const { detail = '' } of pairs.flatMap(({ links }) => links.flatMap(({ reasons }) => reasons))) {
    for (const [, one = '', other = ''] of detail.matchAll(pair)) {
      if (isHan(one) === isHan(other)) continue;
      const [english, chinese] = isHan(one) ? [other, one] : [one, other];
      const key = stem(english.toLowerCase());
      found.set(key, (found.get(key) ?? new Set<string>()).add(chinese));
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words]] as const));
}

/** The English words of a text that have one of their renderings in a Chinese one, each with where both stand. */
export function renderedWords(
  english: string,
  chinese: string,
  renderings: Renderings,
): { english: number; chinese: number; word: string }[] {
  const met = new Set<string>();
  return [...english.matchAll(/\p{L}[\p{L}'’-]*/gu)].flatMap(({ index, 0: word }) => {
    const key = stem(word.toLowerCase().replace(/['’]s$/u, ''));
    const there = (renderings.get(key) ?? []).find((one) => chinese.includes(one));
    if (there === undefined || met.has(there)) return [];
    met.add(there);
    return [{ english: index, chinese: chinese.indexOf(there), word: there }];
  });
}
