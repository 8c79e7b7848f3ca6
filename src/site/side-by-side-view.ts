import type { AccountId, ComparedRow } from '../engine/model.ts';
import { countWords, verdictWords } from './labels.ts';
import { mostBases, mostColumns, mostLaidOut, mostPicks } from './limits.ts';
import { type Linker, linksFrom, paths } from './links.ts';
import { rowsInOrder } from './row-order.ts';
import { type RowView, rowView } from './row-view.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface SideBySideView {
  title: string;
  story: { title: string; language: string };
  score: ScoreView;
  parts: Part[];
  /** The page without a base, and one for each account, of many for the first. */
  bases: { account?: AccountLabel; href: string; current: boolean }[];
  /** Where the accounts that are no bases can be read in their order; absent where all are. */
  rest?: string;
  /** Which accounts can be shown; empty where there is nothing to choose. */
  shown: { value: 'all' | 'related' | 'originals'; words: string; accounts: AccountLabel[] }[];
  /** The accounts a phone offers to read one at a time; none where they are too many to choose from. */
  picks: AccountLabel[];
  /** Which rows can be shown; empty where there is nothing to choose. */
  rows: { value: 'all' | 'several' | 'once'; words: string }[];
  /** How many sentences stand in rows that are alike; empty where there are none to fold. */
  alike: string;
  /** `columns` gives gaps places of their own; with many accounts they are only named. */
  layout: 'columns' | 'stacked';
  /** Whether some account is printed with its translation. */
  translated: boolean;
  /** Whether it is so long that only what is near is laid out. */
  long: boolean;
}

/**
 * Rows in the order of the page: one by one, a run that is alike and can be folded, a run of which each row is told once
 * and no more is known of it, a run the base does not tell.
 */
export type Part =
  | { kind: 'row'; rows: [RowView] }
  | { kind: 'alike'; words: string; rows: RowView[] }
  | ({ kind: 'once'; rows: RowView[] } & Closed)
  | ({ kind: 'untold'; rows: BriefRow[] } & Closed);

/** A run that is a line until it is opened. */
interface Closed {
  words: string;
  tellers: AccountLabel[];
  standing: Standing;
}

/** A row in a line. */
export interface BriefRow {
  id: string;
  number: number;
  href: string;
  verdict: ComparedRow['verdict'];
  verdictWords: string;
  language: string;
  text: string;
  told: AccountLabel[];
  standing: Standing;
}

/** @param base the account that leads; its own page is `paths.base` */
export function sideBySideView(index: StoryIndex, base?: AccountId): SideBySideView {
  const { story } = index.comparison;
  const from = base === undefined ? paths.sideBySide(story.id) : paths.base(story.id, base);
  const link = linksFrom(from);
  const layout = index.accounts.length > mostColumns ? 'stacked' : 'columns';
  const standing = standingsOf(index.comparison);
  const rows = rowsInOrder(index, base);
  const parts = runsOf(rows, base).map(({ kind, run }): Part => {
    if (kind === 'untold') return untoldPart(index, run, base, link, standing);
    const views = run.map((row) => rowView(index, row, { link, standing, base, columns: layout === 'columns' }));
    if (kind === 'alike') return { kind, words: alikeWords(run), rows: views };
    if (kind === 'once')
      return {
        kind,
        words: `${countWords(run.length, 'row')} told by one account alone:`,
        ...closed(index, run, standing),
        rows: views,
      };
    return { kind, rows: views as [RowView] };
  });
  const alike = rows.filter((row) => kindOf(row, base) === 'alike');
  return {
    title: base === undefined ? 'Side by side' : `Side by side with ${index.label(base).name}`,
    story: index.comparison.story,
    score: scoreView(index, link, { rows, href: ({ id }) => link(from, id) }),
    parts,
    bases: [
      { href: link(paths.sideBySide(story.id)), current: base === undefined },
      ...index.accounts.slice(0, mostBases).map((account) => ({
        account,
        href: link(paths.base(story.id, account.id)),
        current: account.id === base,
      })),
    ],
    ...(index.accounts.length > mostBases ? { rest: link(paths.story(story.id), 'accounts') } : {}),
    shown: shownOf(index, standing),
    rows: base === undefined ? rowChoices(rows) : [],
    picks: index.accounts.length > mostPicks ? [] : index.accounts,
    alike: alike.length === 0 ? '' : alikeWords(alike),
    layout,
    translated: rows.some(({ cells }) => cells.some(({ translations }) => translations.length > 0)),
    long: rows.reduce((sum, { cells }) => sum + cells.length, 0) > mostLaidOut,
  };
}

type Kind = Part['kind'];

function kindOf({ cells, verdict, findings }: ComparedRow, base: AccountId | undefined): Kind {
  if (base !== undefined && !cells.some(({ account }) => account === base)) return 'untold';
  if (base === undefined && verdict === 'only-here' && findings.length === 0) return 'once';
  return verdict === 'same' ? 'alike' : 'row';
}

function runsOf(rows: readonly ComparedRow[], base: AccountId | undefined): { kind: Kind; run: ComparedRow[] }[] {
  const runs: { kind: Kind; run: ComparedRow[] }[] = [];
  for (const row of rows) {
    const kind = kindOf(row, base);
    const last = runs.at(-1);
    if (last?.kind === kind && kind !== 'row') last.run.push(row);
    else runs.push({ kind, run: [row] });
  }
  // A line to be opened would save nothing of a single row.
  return runs.map(({ kind, run }) => ({ kind: kind === 'once' && run.length === 1 ? 'row' : kind, run }));
}

const alikeWords = (rows: readonly ComparedRow[]): string =>
  `${countWords(
    rows.reduce((sum, { cells }) => sum + (cells[0]?.sentences.length ?? 0), 0),
    'sentence',
  )} alike`;

function untoldPart(
  index: StoryIndex,
  run: readonly ComparedRow[],
  base: AccountId | undefined,
  link: Linker,
  standing: (account: AccountId) => Standing,
): Part {
  const { story } = index.comparison;
  const rows = run.map((row): BriefRow => {
    const { sentence, passage, translated } = index.sentence(row.lead);
    const told = row.cells.map(({ account }) => account);
    return {
      id: row.id,
      number: index.rowNumber(row.id),
      href: link(paths.sideBySide(story.id), row.id),
      verdict: row.verdict,
      verdictWords: verdictWords[row.verdict],
      language: (translated ? passage.translation?.language : undefined) ?? passage.language,
      text: sentence.text,
      told: told.map(index.label),
      standing: best(told.map(standing)),
    };
  });
  const name = base === undefined ? '' : index.label(base).name;
  const words = `${countWords(run.length, 'row')} not in ${name}, told by`;
  return { kind: 'untold', words, ...closed(index, run, standing), rows };
}

/** Who tells some row of a run, and how the best of them stands: a run all of whose tellers are hidden is hidden too. */
function closed(
  index: StoryIndex,
  run: readonly ComparedRow[],
  standing: (account: AccountId) => Standing,
): Omit<Closed, 'words'> {
  const told = new Set(run.flatMap(({ cells }) => cells.map(({ account }) => account)));
  return { tellers: index.accounts.filter(({ id }) => told.has(id)), standing: best([...told].map(standing)) };
}

const best = (standings: readonly Standing[]): Standing =>
  (['original', 'derived'] as const).find((one) => standings.includes(one)) ?? 'unrelated';

function rowChoices(rows: readonly ComparedRow[]): SideBySideView['rows'] {
  const once = rows.filter(({ cells }) => cells.length === 1).length;
  if (once === 0 || once === rows.length) return [];
  return [
    { value: 'all', words: 'all' },
    { value: 'several', words: `told by several (${rows.length - once})` },
    { value: 'once', words: `told by one (${once})` },
  ];
}

/** The choices that differ from one another. */
function shownOf(index: StoryIndex, standing: (account: AccountId) => Standing): SideBySideView['shown'] {
  const related = index.accounts.filter(({ id }) => standing(id) !== 'unrelated');
  const originals = index.accounts.filter(({ id }) => standing(id) === 'original');
  const all = { value: 'all', words: 'all', accounts: index.accounts } as const;
  const choices = [
    all,
    { value: 'related', words: 'those about this event', accounts: related } as const,
    { value: 'originals', words: 'one of each origin', accounts: originals } as const,
  ].filter(({ accounts }, at, list) => at === 0 || accounts.length < (list[at - 1]?.accounts.length ?? 0));
  return choices.length > 1 ? choices : [];
}
