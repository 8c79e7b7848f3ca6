import type { ScoreView } from '../score-view.ts';
import type { Weight } from './fonts.ts';
import { canSet, type SetLine, setText } from './set-text.ts';

/** What a story's card image tells. */
export interface Card {
  title: string;
  counts: string;
  /** Who probably copied whom, in sentences. */
  copies: string[];
  /** The most telling difference. */
  finding: string;
  score: ScoreView;
}

export interface CardDrawing {
  svg: string;
  fonts: Buffer[];
}

/** Colours by the names of the style sheet's tokens. */
export type Palette = Readonly<Record<string, string>>;

export const cardSize = { width: 1200, height: 630 };
const edge = 56;
const inner = cardSize.width - 2 * edge;
const nameColumn = 214;
/** With more staves than these there is no room for names. */
const mostNamed = 14;

/**
 * A story's card as a drawing, 1200 by 630, and the fonts it needs. A text with a character that no font has is left out
 * as a whole: boxes tell nothing, and the score and the counts say most of it.
 */
export function cardSvg({ title, counts, copies, finding, score }: Card, palette: Palette): CardDrawing {
  const fonts = new Set<Buffer>();
  const colour = (name: string) => palette[name] ?? '#000';
  const line = ({ runs }: SetLine, x: number, y: number, size: number, weight: Weight, fill: string): string =>
    runs
      .map(({ x: dx, text, font }) => {
        fonts.add(font.bytes);
        return `<text x="${round(x + dx)}" y="${y}" font-size="${size}" font-family="${font.family}"${weight === 'bold' ? ' font-weight="700"' : ''} fill="${fill}" xml:space="preserve">${escaped(text)}</text>`;
      })
      .join('');
  const block = (
    text: string,
    y: number,
    size: number,
    lines: number,
    weight: Weight = 'regular',
    fill = colour('ink'),
  ) => {
    const set = text !== '' && canSet(text, weight) ? setText(text, { size, width: inner, lines, weight }) : [];
    const drawn = set
      .map((one, at) => line(one, edge, round(y + size + at * size * 1.22), size, weight, fill))
      .join('');
    return { drawn, below: set.length === 0 ? y : round(y + set.length * size * 1.22) };
  };
  const name = block('Variorum', 36, 26, 1, 'bold', colour('link'));
  const head = block(title, name.below + 14, 54, 2, 'bold');
  const count = block([`${counts}.`, ...copies.filter((one) => canSet(one))].join(' '), head.below + 12, 27, 2);
  const foot = block(finding, cardSize.height - 36 - 2 * 31, 25, 2, 'regular', colour('quiet'));
  const room = { top: count.below + 26, bottom: cardSize.height - 36 - 2 * 31 - 20 };
  const height = Math.min(room.bottom - room.top, score.staves.length * 40);
  const column = score.staves.length > mostNamed ? 0 : nameColumn;
  const scale = { x: Math.min((inner - column) / score.width, 3), y: height / score.height };
  const at = { x: edge + column, y: room.top };
  const size = Math.min(20, Math.floor(height / score.staves.length / 1.2));
  const staves = score.staves.map(({ account, y }) => {
    const [fill, middle] = [colour(`h${account.hue}`), round(at.y + y * scale.y)];
    const name = `${account.number} ${canSet(account.name, 'bold') ? account.name : ''}`;
    const set = column === 0 ? [] : setText(name, { size, width: column - 14, lines: 1, weight: 'bold' });
    const labels = set.map((one) => line(one, edge, round(middle + size / 3), size, 'bold', fill)).join('');
    return `<path d="M${at.x} ${middle}H${round(at.x + score.width * scale.x)}" stroke="${fill}" stroke-width="1.5"/>${labels}`;
  });
  const marks = score.rows.map(({ verdict, path }) => `<path fill="${colour(verdict)}" d="${path}"/>`);
  const braces = score.braces.map(
    (one) => `<path fill="none" stroke="${colour('ink')}" stroke-width="1.5" d="${one}"/>`,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><path fill="${colour('paper')}" d="M0 0H${cardSize.width}V${cardSize.height}H0z"/>${name.drawn}${head.drawn}${count.drawn}${staves.join('')}<g transform="translate(${at.x} ${at.y}) scale(${scale.x.toFixed(4)} ${scale.y.toFixed(4)})">${braces.join('')}${marks.join('')}</g>${foot.drawn}</svg>`,
    fonts: [...fonts],
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** The light colours of a style sheet of tokens, by name: `--paper: #fff` as `paper`. */
export function paletteOf(css: string): Palette {
  const [light = ''] = css.split('@media');
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+):\s*(#[\da-f]+)/giu)].map(([, name, value]) => [name, value]),
  );
}
