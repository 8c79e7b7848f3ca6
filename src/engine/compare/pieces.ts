import type { Language } from '../model.ts';
import { comparisonKey, words } from '../read/words.ts';

/** What a word comparison keeps or changes as a whole: a word, a number, or what stands between. */
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

/** The pieces of texts met before: one text is compared with several others. Emptied when full. */
const cut = new Map<string, readonly Piece[]>();
const cutKept = 1_000;

/** A text cut into pieces, which joined give it back. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  const key = `${language} ${text}`;
  const known = cut.get(key);
  if (known) return known;
  const found = cutIntoPieces(text, language);
  if (cut.size >= cutKept) cut.clear();
  cut.set(key, found);
  return found;
}

function cutIntoPieces(text: string, language: Language): Piece[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(number)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of words(text, language)) {
    if (spans.every((span) => end <= span.start || start >= span.end)) spans.push({ start, end });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.sort((x, y) => x.start - y.start)) {
    if (start > at) pieces.push(piece(text.slice(at, start), false));
    if (end > at) pieces.push(piece(text.slice(Math.max(at, start), end), true));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push(piece(text.slice(at), false));
  return pieces;
}

const piece = (text: string, isWord: boolean): Piece => ({
  text,
  key: isWord ? comparisonKey(text) : comparisonKey(text).trim(),
  isWord,
});
