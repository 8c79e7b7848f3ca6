import type { AccountId, Verdict } from '../engine/model.ts';
import { verdictWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

/**
 * The score: a staff for each account, a mark for each row it tells, the marks of a row tied across the staves.
 * Lengths are in the drawing's own units.
 */
export interface ScoreView {
  width: number;
  height: number;
  /** Greatest width on the page, in pixels: marks of a short story are not stretched out. */
  drawnWidth: number;
  title: string;
  staves: { account: AccountLabel; path: string }[];
  rows: { href: string; label: string; verdict: Verdict; path: string }[];
}

const step = 8;
const widest = 1.6;
const staff = 20;
const margin = 6;
const top = 10;

/** Half the height of a mark: how full a mark is says the verdict even without colour. */
const marks: Record<Verdict, (x: number, y: number) => string> = {
  same: (x, y) => `M${x} ${y - 6}h5v12h-5z`,
  reworded: (x, y) => `M${x} ${y - 6}h5v12h-5zm1.5 1.5v4.5h2v-4.5z`,
  differs: (x, y) => `M${x - 0.5} ${y}l3-7 3 7-3 7z`,
  'only-here': (x, y) => `M${x} ${y - 2}h5v4h-5z`,
};

/** @param only the accounts drawn, all where it is left out; rows none of them tells are left out too */
export function scoreView(index: StoryIndex, link: Linker, only?: readonly AccountId[]): ScoreView {
  const { story } = index.comparison;
  const accounts = index.accounts.filter(({ id }) => only === undefined || only.includes(id));
  const staves = new Map(accounts.map(({ id }, at) => [id, top + at * staff]));
  const rows = index.comparison.rows.filter(({ cells }) => cells.some(({ account }) => staves.has(account)));
  const width = margin + rows.length * step + 4;
  return {
    width,
    height: top * 2 + (accounts.length - 1) * staff,
    drawnWidth: Math.round(width * widest),
    title: `The score: ${rows.length} rows told by ${accounts.length} accounts. Each mark is a row an account tells.`,
    staves: accounts.map((account) => ({
      account,
      path: `M0 ${staves.get(account.id) ?? 0}H${width}`,
    })),
    rows: rows.map((row, at) => {
      const x = margin + at * step;
      const places = row.cells.flatMap((cell) => staves.get(cell.account) ?? []);
      const [first = 0] = places;
      const last = places.at(-1) ?? first;
      const tie = last > first ? `M${x + 2} ${first}h1V${last}h-1z` : '';
      const tellers = row.cells.map((cell) => index.label(cell.account).number).join(' ');
      return {
        href: link(paths.sideBySide(story.id), row.id),
        label: `Row ${index.rowNumber(row.id)}, ${tellers}: ${verdictWords[row.verdict]}`,
        verdict: row.verdict,
        path: tie + places.map((place) => marks[row.verdict](x, place)).join(''),
      };
    }),
  };
}
