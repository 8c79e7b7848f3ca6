import { type CardFont, fontOf, type Weight } from './fonts.ts';

/** A stretch of a line in one font, where it begins. */
interface Run {
  x: number;
  text: string;
  font: CardFont;
}

/** A line of text with its place, ready to be drawn. */
export interface SetLine {
  runs: Run[];
  width: number;
}

/** Whether the fonts have every character of a text: one they have not would be drawn as a box. */
export const canSet = (text: string, weight: Weight = 'regular'): boolean =>
  [...text].every((character) => fontOf(character, weight) !== undefined);

/**
 * Sets a text in lines of at most a width, broken at spaces and between Chinese characters; what does not fit into the
 * last line is cut with an ellipsis. Widths are in pixels.
 */
export function setText(
  text: string,
  { size, width, lines, weight = 'regular' }: { size: number; width: number; lines: number; weight?: Weight },
): SetLine[] {
  const measure = (part: string) => lineOf(part, size, weight).width;
  const pieces =
    text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]\s*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*/gu) ??
    [];
  // A word wider than a line is broken anywhere.
  const fitting = pieces.flatMap((piece) => (measure(piece.trimEnd()) > width ? [...piece] : [piece]));
  const made: string[] = [];
  let line = '';
  for (const piece of fitting) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      made.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  made.push(line.trimEnd());
  const kept = made.slice(0, lines);
  const cut = made.length > lines || measure(kept.at(-1) ?? '') > width;
  if (cut) {
    let last = kept.pop() ?? '';
    while (last !== '' && measure(`${last}…`) > width) last = [...last].slice(0, -1).join('');
    kept.push(`${last.replace(/[\s,;:]+$/u, '')}…`);
  }
  return kept.map((one) => lineOf(one, size, weight));
}

function lineOf(text: string, size: number, weight: Weight): SetLine {
  const runs: Run[] = [];
  let x = 0;
  for (const character of text) {
    const font = fontOf(character, weight);
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ x, text: character, font });
    x += (font.advance(character) ?? 0) * size;
  }
  return { runs, width: x };
}
