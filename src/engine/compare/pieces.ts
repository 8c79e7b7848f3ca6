import type { Language, Span } from '../model.ts';
import { memoByText } from '../read/text-memo.ts';
import { comparisonKey, words } from '../read/words.ts';
import { spellingKey } from './spelling-variants.ts';

/** What a word comparison keeps or changes as a whole: a word, a number, or what stands between. One key, one word. */
export interface Piece {
  text: string;
  key: string;
  isWord: boolean;
}

/** A number with its sign, marks and scale is one piece: `$35,000,000` never reads as `35` and `000`. */
const number = /[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|(?:bn|mn|tn|m|k)\b)?/gu;

/** How many of the pieces are words or numbers. */
export const wordsIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { isWord }) => (isWord ? sum + 1 : sum), 0);

/** A text cut into pieces, which joined give it back. */
export const piecesOf: (text: string, language: Language) => readonly Piece[] = memoByText(1_000, cutIntoPieces);

function cutIntoPieces(text: string, language: Language): Piece[] {
  const numbers: Span[] = [];
  for (const match of text.matchAll(number)) numbers.push({ start: match.index, end: match.index + match[0].length });
  const spans = [...numbers];
  let next = 0;
  for (const { start, end } of words(text, language)) {
    while ((numbers[next]?.end ?? text.length) <= start) next += 1;
    if (end <= (numbers[next]?.start ?? text.length)) spans.push({ start, end });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.sort((x, y) => x.start - y.start)) {
    if (start > at) pieces.push(mark(text.slice(at, start)));
    if (end > at) pieces.push(word(text.slice(Math.max(at, start), end), language));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push(mark(text.slice(at)));
  return pieces;
}

const mark = (text: string): Piece => ({ text, key: comparisonKey(text).trim(), isWord: false });

const word = (text: string, language: Language): Piece => ({
  text,
  key: inCapitals.has(text) ? text : spellingKey(comparisonKey(text), language),
  isWord: true,
});

/** Words that mean something else in capitals: `the US` is not `us`. */
const inCapitals = new Set(['AIDS', 'IT', 'US', 'WHO']);
