import type { AccountId, ComparedRow, Verdict } from '../engine/model.ts';
import { escapeHtml } from '../engine/write/html.ts';
import { copyNote } from './copies-view.ts';
import { countWords, verdictWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

/**
 * The score: a staff for each account, a mark for each row it tells, the marks of a row tied across the staves. Accounts
 * of one origin stand together and are braced; what is about something else stands last. Lengths are in the drawing's
 * own units.
 */
export interface ScoreView {
  width: number;
  height: number;
  /** Greatest width on the page, in pixels: marks of a short story are not stretched out. */
  drawnWidth: number;
  drawnHeight: number;
  /** How close the staves stand: names have room beside a few, numbers beside many, nothing beside a crowd. */
  size: 'few' | 'many' | 'crowd';
  title: string;
  staves: { account: AccountLabel; path: string; y: number; note: string }[];
  braces: string[];
  rows: { href: string; verdict: Verdict; path: string }[];
  /** Braces, staves and rows as SVG: every page of a story has hundreds of them. */
  drawing: string;
  counts: Required<VerdictKey>[];
}

/** A kind of mark; with the number of rows that have it, where they are counted. */
export interface VerdictKey {
  verdict: Verdict;
  words: string;
  count?: number;
}

const step = 8;
const widest = 2.6;
const staff = 20;
const margin = 6;
const braced = 16;
const top = 10;
const apart = { few: 20, many: 14, crowd: 8 };

/** How tall and how whole a mark is says the verdict without colour, also where many rows leave it no more than a sliver. */
const marks: Record<Verdict, (x: number, y: number) => string> = {
  same: (x, y) => `M${x} ${y - 5}h5v10h-5z`,
  reworded: (x, y) => `M${x} ${y - 6}h5v4h-5zm0 8h5v4h-5z`,
  differs: (x, y) => `M${x - 0.5} ${y}l3-8.5 3 8.5-3 8.5z`,
  'only-here': (x, y) => `M${x} ${y - 2}h5v4h-5z`,
};

export interface ScoreChoice {
  /** The accounts drawn, all where it is left out; rows none of them tells are left out too. */
  only?: readonly AccountId[];
  /** The rows in the order of the page, so that the place in the score is the place on the page. */
  rows?: readonly ComparedRow[];
  /** Where a mark leads: to the row side by side where it is left out. */
  href?: (row: ComparedRow) => string;
  /** What a mark says: the row's verdict where it is left out. */
  verdict?: (row: ComparedRow) => Verdict;
}

export function scoreView(index: StoryIndex, link: Linker, choice: ScoreChoice = {}): ScoreView {
  const { story } = index.comparison;
  const { only, href = ({ id }) => link(paths.sideBySide(story.id), id), verdict = (row) => row.verdict } = choice;
  const groups = staffGroups(index, only);
  const accounts = groups.flat().map(index.label);
  const staves = new Map(accounts.map(({ id }, at) => [id, top + at * staff]));
  const rows = (choice.rows ?? index.comparison.rows).filter(({ cells }) =>
    cells.some(({ account }) => staves.has(account)),
  );
  const braces = groups
    .filter((group) => group.length > 1)
    .map((group) => braceOf(group.map((id) => staves.get(id) ?? 0)));
  const left = margin + (braces.length > 0 ? braced : 0);
  const width = left + rows.length * step + 4;
  const drawn: Drawn = {
    staves: accounts.map((account) => ({
      account,
      path: `M${left - margin} ${staves.get(account.id) ?? 0}H${width}`,
      y: staves.get(account.id) ?? 0,
      note: copyNote(index, account.id),
    })),
    braces,
    rows: rows.map((row, at) => {
      const x = left + at * step;
      const places = row.cells.flatMap((cell) => staves.get(cell.account) ?? []).sort((a, b) => a - b);
      const [first = 0] = places;
      const last = places.at(-1) ?? first;
      const tie = last > first ? `M${x + 2} ${first}h1V${last}h-1z` : '';
      const kind = verdict(row);
      return {
        href: href(row),
        verdict: kind,
        path: tie + places.map((place) => marks[kind](x, place)).join(''),
      };
    }),
  };
  const size = accounts.length > 16 ? 'crowd' : accounts.length > 6 ? 'many' : 'few';
  return {
    width,
    height: top * 2 + (accounts.length - 1) * staff,
    drawnWidth: Math.round(width * widest),
    drawnHeight: accounts.length * apart[size],
    size,
    title: `A drawing of ${countWords(rows.length, 'row')} told by ${countWords(accounts.length, 'account')}: ${countsOf(
      drawn.rows,
    )
      .map(({ words, count }) => `${count} ${words.toLowerCase()}`)
      .join(', ')}.`,
    ...drawn,
    drawing: drawingHtml(drawn),
    counts: countsOf(drawn.rows),
  };
}

type Drawn = Pick<ScoreView, 'braces' | 'staves' | 'rows'>;

function drawingHtml({ braces, staves, rows }: Drawn): string {
  return [
    ...braces.map((path) => `<path class="brace" d="${path}"/>`),
    ...staves.map(({ account, path }) => `<path class="staff h${account.hue}" d="${path}"/>`),
    ...rows.map(
      ({ href, verdict, path }) =>
        `<a href="${escapeHtml(href)}" class="${verdict}" tabindex="-1"><path d="${path}"/></a>`,
    ),
  ].join('');
}

/** The accounts in the order of their staves: those of one origin together, or those of a pair as the page has them. */
function staffGroups(index: StoryIndex, only: readonly AccountId[] | undefined): AccountId[][] {
  const { origins, unrelated } = index.comparison;
  const placed = new Set([...origins.flat(), ...unrelated]);
  const rest = index.accounts.filter(({ id }) => !placed.has(id)).map(({ id }) => [id]);
  const place = ([first]: AccountId[]) => only?.indexOf(first ?? '') ?? 0;
  return [...origins, ...rest, ...unrelated.map((id) => [id])]
    .map((group) => only?.filter((id) => group.includes(id)) ?? group)
    .filter((group) => group.length > 0)
    .toSorted((x, y) => place(x) - place(y));
}

const braceOf = (places: readonly number[]): string => `M12 ${Math.min(...places) - 5}H5V${Math.max(...places) + 5}H12`;

const verdicts = Object.keys(marks) as Verdict[];
const countsOf = (rows: readonly { verdict: Verdict }[]): Required<VerdictKey>[] =>
  verdicts.map((verdict) => ({
    verdict,
    words: verdictWords[verdict],
    count: rows.filter((row) => row.verdict === verdict).length,
  }));

export const verdictKey: VerdictKey[] = verdicts.map((verdict) => ({ verdict, words: verdictWords[verdict] }));
