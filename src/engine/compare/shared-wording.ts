import type { Account, Span } from '../model.ts';
import { type Word, words } from '../read/words.ts';
import { derivation as settings } from '../settings.ts';
import { quoteSpans } from './findings/quotes.ts';
import { remembered } from './remembered.ts';

interface PlacedWord extends Word {
  sentence: string;
}

/**
 * The words of an account. Between sentences, and in place of what it quotes at length, stands a word no other account
 * has, so that no run goes across: who hears the same speech prints the same words.
 */
const keysOf = remembered((account: Account): readonly PlacedWord[] =>
  account.passages.flatMap((passage) =>
    passage.sentences.flatMap(({ id, text }) => [
      ...ownWords(words(text, passage.language), text, id),
      { text: '', key: `\u0000${id}`, start: 0, end: 0, sentence: '' },
    ]),
  ),
);

function ownWords(list: readonly Word[], text: string, id: string): PlacedWord[] {
  const quotes = quoteSpans(text).map((span) => ({ ...span, said: within(list, span) }));
  let at = 0;
  return list.flatMap((word) => {
    // Quotations come by where they begin: if any holds the word, the first that does not end before it does.
    while ((quotes[at]?.end ?? text.length) < word.end) at += 1;
    const quote = quotes[at];
    if (!quote || quote.start > word.start || quote.said.length < settings.quotedRun)
      return [{ ...word, sentence: text }];
    return quote.said[0] === word
      ? [{ text: '', key: `\u0000${id} ${word.start}`, start: 0, end: 0, sentence: '' }]
      : [];
  });
}

/** The words that stand in a span, of words in order. */
function within(list: readonly Word[], { start, end }: Span): Word[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Word).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < list.length && (list[to] as Word).end <= end) to += 1;
  return list.slice(low, to);
}

/**
 * The longest run of words inside a sentence that both accounts print, found by halving over run lengths; runs of one
 * length are compared by rolling hashes (R. Karp and M. Rabin, 1987), and word by word where those agree.
 */
export function longestRun(a: Account, b: Account): { words: number; text: string } {
  const [left, right] = [keysOf(a), keysOf(b)];
  const numbers = new Map<string, number>();
  const numbered = (list: readonly PlacedWord[]) =>
    Int32Array.from(list, ({ key }) => {
      const known = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, known);
      return known;
    });
  const [x, y] = [numbered(left), numbered(right)];
  let [low, high, found] = [0, Math.min(left.length, right.length, settings.longestRunLooked), 0];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const at = sharedRun(x, y, middle);
    if (at < 0) high = middle - 1;
    else [low, found] = [middle, at];
  }
  const [first, last] = [left[found], left[found + low - 1]];
  return { words: low, text: low > 0 && first && last ? first.sentence.slice(first.start, last.end) : '' };
}

/** Where in x the first run of y of this length stands that x has too; -1 for none. */
function sharedRun(x: Int32Array, y: Int32Array, length: number): number {
  const places = new Map<number, number[]>();
  hashRuns(x, length, (hash, at) => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
    return false;
  });
  let found = -1;
  hashRuns(y, length, (hash, at) => {
    const run = y.subarray(at, at + length);
    found = places.get(hash)?.find((place) => run.every((word, i) => word === x[place + i])) ?? -1;
    return found >= 0;
  });
  return found;
}

/** Calls `visit` for every run of a length with its hash, until it returns true. */
function hashRuns(list: Int32Array, length: number, visit: (hash: number, at: number) => boolean): void {
  const base = 0x01000193;
  let [hash, top] = [0, 1];
  for (let at = 1; at < length; at++) top = Math.imul(top, base);
  for (let at = 0; at < list.length; at++) {
    if (at >= length) hash = (hash - Math.imul(list[at - length] as number, top)) | 0;
    hash = (Math.imul(hash, base) + (list[at] as number)) | 0;
    if (at >= length - 1 && visit(hash, at - length + 1)) return;
  }
}

const keySetOf = remembered((account: Account): ReadonlySet<string> => new Set(keysOf(account).map(({ key }) => key)));

/** Words both print that no other account of the story does, longest first: chance seldom gives two accounts many. */
export function rareWords(a: Account, b: Account, accounts: readonly Account[]): string[] {
  const setOf = keySetOf;
  const others = accounts.filter(({ id }) => id !== a.id && id !== b.id).map(setOf);
  const inB = setOf(b);
  const shared = [...setOf(a)].filter(
    (key) => key.length >= 6 && /^\p{L}+$/u.test(key) && inB.has(key) && others.every((keys) => !keys.has(key)),
  );
  return shared.sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).slice(0, settings.rareWordsKept);
}
