import type { Language, Span } from '../model.ts';
import { memoByText } from './text-memo.ts';

/** A word of a text. `key` is what words are compared by; `text` is what is shown. */
export interface Word extends Span {
  text: string;
  key: string;
}

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) {
    made = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, made);
  }
  return made;
}

/**
 * The comparison key of a text: compatibility forms folded (NFKC), lower case, quotation marks and apostrophes straight,
 * dashes one hyphen, soft hyphens dropped. Diacritics stay: they tell words apart.
 */
export function comparisonKey(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u00ad/gu, '');
}

const ascii = /^[\0-\x7f]*$/u;

/** The words of a text in order; punctuation and spaces are left out. `R&D` is one word. Offsets are UTF-16 units. */
export const words: (text: string, language: Language) => readonly Word[] = memoByText(4_000, segmentWords);

function segmentWords(text: string, language: Language): Word[] {
  const found: Word[] = [];
  for (const piece of segmenter(language).segment(text)) {
    if (!piece.isWordLike) continue;
    const start = piece.index;
    const end = start + piece.segment.length;
    const last = found.at(-1);
    if (last && start === last.end + 1 && text[last.end] === '&' && last.end - last.start === 1 && end - start === 1) {
      last.end = end;
      last.text = text.slice(last.start, end);
      last.key = comparisonKey(last.text);
    } else {
      found.push({ start, end, text: piece.segment, key: comparisonKey(piece.segment) });
    }
  }
  return found;
}
