import type { ScoreView } from './score-view.ts';

/** Only a file of its own: a score as a small picture, for pages that do not hold the story. */
const size = { width: 400, height: 120 };

/** @param tokens the style sheet of tokens, so that the picture has the colours of the pages, light and dark */
export function scoreSvg(score: ScoreView, tokens: string): string {
  const scale = (drawn: number, room: number, most: number) => Math.min(room / drawn, most).toFixed(4);
  const [x, y] = [scale(score.width, size.width, 3), scale(score.height, size.height, 1.5)];
  const staves = score.staves.map(
    ({ account, path }) => `<path class="staff" stroke="var(--h${account.hue})" d="${path}"/>`,
  );
  const braces = score.braces.map((path) => `<path class="brace" d="${path}"/>`);
  const marks = score.rows.map(({ verdict, path }) => `<path fill="var(--${verdict})" d="${path}"/>`);
  const style = `${tokens}.staff,.brace{fill:none;vector-effect:non-scaling-stroke}.brace{stroke:var(--ink);stroke-width:1.5}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><style>${style}</style><g transform="scale(${x} ${y})">${[...braces, ...staves, ...marks].join('')}</g></svg>\n`;
}
