import type { Problem } from '../model.ts';
import { codePoint, problem } from '../problems.ts';
import { placesOf } from './places.ts';

/**
 * Characters that are not seen, and yet change what a program reads or in which direction a reader does: control
 * characters but tab and line ends, marks of direction, whatever Unicode wants ignored in display, halves of surrogate
 * pairs, and characters nobody has given a meaning.
 */
const hidden =
  '[[\\p{Cc}--[\\t\\n\\r]]\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\u{fff9}-\\u{fffc}]';

/** Scripts in whose words a joiner or its opposite changes what is seen. */
const joining = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/** Where some of them are at home: each is asked for with what has to stand before it, and after it. */
const atHome = [
  `[${joining}][\\u{200c}\\u{200d}]`,
  // A family is people joined; the selector asks for the coloured picture, and makes a key of a digit.
  '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{fe0f}]\\u{200d}(?=\\p{Extended_Pictographic})',
  '[\\p{Emoji}--[0-9#*]][\\u{fe0e}\\u{fe0f}]',
  '[0-9#*]\\u{fe0f}(?=\\u{20e3})',
  // The flags of England, Scotland and Wales are a black flag and tags.
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]*[\\u{e0020}-\\u{e007f}]',
  '\\p{Script=Han}[\\u{fe00}-\\u{fe02}\\u{e0100}-\\u{e01ef}]',
  '\\p{Script=Mongolian}[\\u{180b}-\\u{180d}\\u{180f}]',
];

const unseen = new RegExp(`${hidden}(?<!${atHome.join('|')})`, 'gv');

/** A problem for each character that cannot be seen. At most ten: one damaged file shall not bury the others. */
export function unseenCharacters(path: string, text: string, limit = 10): Problem[] {
  const place = placesOf(text);
  const problems: Problem[] = [];
  for (const match of text.matchAll(unseen)) {
    if (problems.length === limit) break;
    problems.push(problem('character', path, place(match.index), { found: codePoint(match[0]) }));
  }
  return problems;
}

/** The first unseen character of a text, which an escape may have brought in. */
export function firstUnseen(text: string): string | undefined {
  return text.match(unseen)?.[0];
}
