import { countryOf, stopWords } from '../../align/vocabulary.ts';
import type { Evidence, Span } from '../../model.ts';
import { evidenceOf, headlineEvidence } from '../findings/make.ts';
import { isOffice } from '../findings/offices.ts';
import type { Placed } from '../lookup.ts';
import { remembered } from '../remembered.ts';

/** A full name as a sentence prints it; `key` is the same in any case. */
export interface PrintedName extends Span {
  key: string;
  text: string;
}

const honorific = /^(?:mrs?|ms|dr|sir|dame|lord|lady|professor)$/u;

/**
 * Runs of two or more capitalised words. A word that begins the sentence belongs to one only where the story prints it
 * with a capital inside a sentence too; countries, words of grammar, possessives, forms of address and offices before a
 * name are no part of it.
 */
export function fullNames({ sentence }: Placed, isProper: (word: string) => boolean): PrintedName[] {
  const pattern = /\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}[\p{L}\d’'-]*[\p{L}\d]))+/gu;
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    let [text, start] = [match[0].replace(/[’']s$/u, ''), match.index];
    for (let before = leading(text); before !== ''; before = leading(text)) {
      text = text.slice(before.length + 1);
      start += before.length + 1;
    }
    return text.includes(' ') ? [{ key: text.toLowerCase(), text, start, end: start + text.length }] : [];

    function leading(name: string): string {
      const [first = '', ...rest] = name.split(' ');
      if (rest.length === 0) return '';
      const word = first.toLowerCase();
      const opens = start === 0 || /[“"(]$/u.test(sentence.text.slice(0, start));
      const drop =
        stopWords.has(word) ||
        countryOf.has(word) ||
        honorific.test(word) ||
        /[’']s$/u.test(word) ||
        (opens && !isProper(word));
      return drop ? first : officeBefore(name);
    }
  });
}

/** `Deputy Governor` of `Deputy Governor Ingrid Solvane`; nothing of a name that holds no office. */
function officeBefore(name: string): string {
  const all = name.split(' ');
  const length = all.findIndex((_, at) => at > 0 && isOffice(all.slice(0, at).join(' ')));
  if (length < 1 || isOffice(all.slice(length).join(' '))) return '';
  return all.slice(0, length).join(' ');
}

/** Words some account of the story prints with a capital inside a sentence. */
export function properWords(told: readonly (readonly Placed[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentence } of told.flat())
    for (const [word] of sentence.text.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}\d’'-]*/gu))
      found.add(word.toLowerCase());
  return found;
}

/** By word, in small letters, the sentences that print it. */
const byWord = remembered((sentences: readonly Placed[]): ReadonlyMap<string, Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const at of sentences) {
    for (const word of wholeWords(at.sentence.text)) {
      const list = found.get(word);
      if (list) list.push(at);
      else found.set(word, [at]);
    }
  }
  return found;
});

const wholeWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The sentences that print the rarest word of a name, in order: no other can print the name. */
function holding(sentences: readonly Placed[], name: string): readonly Placed[] {
  const places = byWord(sentences);
  const lists = [...wholeWords(name)].map((word) => places.get(word) ?? []);
  return lists.sort((x, y) => x.length - y.length)[0] ?? sentences;
}

/** Where an account first prints a name as whole words, in its text or else in its headline. */
export function firstPlace(
  sentences: readonly Placed[],
  name: string,
  { anyCase }: { anyCase: boolean },
): Evidence | undefined {
  const source = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, anyCase ? 'iu' : 'u');
  const cased = (text: string) => (anyCase ? text.toLowerCase() : text);
  const spanIn = (text: string): Span | undefined => {
    // A pattern is compiled when it is first used, which costs more than to see that it is not needed.
    if (!cased(text).includes(cased(name))) return undefined;
    const match = pattern.exec(text);
    return match ? { start: match.index, end: match.index + match[0].length } : undefined;
  };
  for (const at of holding(sentences, name)) {
    const span = spanIn(at.sentence.text);
    if (span) return evidenceOf(at, span);
  }
  const account = sentences[0]?.account;
  const span = account && spanIn(account.meta.title);
  return span && headlineEvidence(account.id, account.meta.title, span);
}
