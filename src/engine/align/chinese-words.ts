import type { Lexicon } from './lexicon.ts';
import { isNameCharacter, isSurname } from './transliterated.ts';
import { chineseStopWords } from './vocabulary.ts';

/** A word of a run of Chinese, or what of a name is compared. */
export interface HanWord {
  text: string;
  /** Words that only carry grammar. */
  grammar: boolean;
}

/** Without a lexicon, a run of Chinese is told by its pairs of characters. */
export function hanPairs(run: string): HanWord[] {
  const characters = [...run].filter((character) => !isDot(character));
  if (characters.length === 1) return [{ text: run, grammar: false }];
  return characters.slice(1).map((character, at) => ({ text: (characters[at] as string) + character, grammar: false }));
}

/** A stretch the lexicon has as a word, or a character it has in no longer word here. */
interface Piece {
  text: string;
  isWord: boolean;
}

/**
 * The words of a run of Chinese, the longest at each place first. Characters in a row that foreign names are written with
 * are one name; after a surname they are a Chinese one, told by its pairs. Any other character stands for itself.
 */
export function hanWords(run: string, lexicon: Lexicon): HanWord[] {
  const pieces = cut([...lexicon.simplified(run)], lexicon);
  const found: HanWord[] = [];
  for (let at = 0; at < pieces.length; ) {
    const foreign = pieces.slice(at, endOf(pieces, at, isForeign));
    if (isName(foreign)) {
      for (const part of joined(foreign).split(dot)) if (part !== '') found.push({ text: part, grammar: false });
      at += foreign.length;
      continue;
    }
    const single = pieces.slice(
      at,
      endOf(pieces, at, ({ text, isWord }) => !isWord && !isDot(text) && !chineseStopWords.has(text)),
    );
    found.push(...(single.length > 0 ? singles(single, lexicon) : [pieces[at] as Piece].filter(notDot).map(wordOf)));
    at += Math.max(1, single.length);
  }
  return found;
}

/** Characters that are in no word: a Chinese name, or each for itself, and as pairs, since they may be a name of another kind. */
function singles(pieces: readonly Piece[], lexicon: Lexicon): HanWord[] {
  if (isChineseName(pieces)) return hanPairs(joined(pieces));
  const own = pieces.map(({ text }) => ({ text, grammar: isFunction(text, lexicon) }));
  return own.length > 1 && own.every(({ grammar }) => !grammar) ? [...hanPairs(joined(pieces)), ...own] : own;
}

function cut(characters: readonly string[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < characters.length; ) {
    const length = Math.max(1, lexicon.wordAt(characters, at));
    pieces.push({ text: characters.slice(at, at + length).join(''), isWord: length > 1 });
    at += length;
  }
  return pieces;
}

function endOf(pieces: readonly Piece[], from: number, holds: (piece: Piece) => boolean): number {
  let at = from;
  while (at < pieces.length && holds(pieces[at] as Piece)) at += 1;
  return at;
}

const dot = /[·・]/u;
const isDot = (text: string): boolean => dot.test(text);
const isForeign = ({ text }: Piece): boolean =>
  [...text].every((character) => isNameCharacter(character) || isDot(character));
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Three characters or more that foreign names are written with, not all of them words, or any with the dot between names. */
const isName = (pieces: readonly Piece[]): boolean =>
  joined(pieces).length >= 2 &&
  (pieces.some(({ text }) => isDot(text)) || (joined(pieces).length >= 3 && pieces.some(({ isWord }) => !isWord)));

/** A surname and one or two characters that are in no word. */
const isChineseName = (pieces: readonly Piece[]): boolean =>
  (pieces.length === 2 || pieces.length === 3) && isSurname(pieces[0]?.text ?? '');

const notDot = ({ text }: Piece): boolean => !isDot(text);
const wordOf = ({ text }: Piece): HanWord => ({ text, grammar: chineseStopWords.has(text) });

/** Measure words and others that carry grammar where they stand alone, and characters the lexicon does not know. */
const isFunction = (text: string, lexicon: Lexicon): boolean =>
  functionWords.has(text) || lexicon.glosses(text).length === 0;

const functionWords = new Set(
  '一二三四五六七八九十百千万亿元座封扇条只台辆名位家件张片支枚架艘栋所间层场次回届批份项种类则却未曾均各每某共仍另即如若虽故且亦至自往据按经因随当比跟同叫令得吗呢吧啊起出进开好多少大小新老首两几半双约近逾超共总分整第等该本身时期号点块段句字头边面里间旁样般些么们儿子家者员性化度率式型级界处部省市县区镇村州人想看做用作说道见'.split(
    '',
  ),
);
