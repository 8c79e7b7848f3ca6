import type { ComparedRow } from '../engine/model.ts';
import { verdictWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface RowLine {
  number: number;
  href: string;
  text: string;
  language: string;
  verdict: ComparedRow['verdict'];
  verdictWords: string;
  summary: string;
  accounts: AccountLabel[];
}

/** What one account, or accounts of one origin, tell alone: the first few rows, and where all of it is read. */
export interface ToldOnce {
  accounts: AccountLabel[];
  href: string;
  words: string;
  lines: RowLine[];
}

const shownOnce = 2;

/**
 * The rows most accounts about the event tell without contradicting one another, most of its origins among them; those
 * that most tell come first.
 */
export function rowsMostTell({ comparison }: StoryIndex): ComparedRow[] {
  const { story, rows, origins, unrelated } = comparison;
  const related = story.accounts.length - unrelated.length;
  const tellers = ({ cells }: ComparedRow) => cells.filter(({ account }) => !unrelated.includes(account)).length;
  return rows
    .filter((row) => row.verdict === 'same' || row.verdict === 'reworded')
    .filter((row) => tellers(row) * 2 > related && row.origins * 2 > origins.length)
    .toSorted((x, y) => y.origins - x.origins || tellers(y) - tellers(x));
}

/** Whether all who tell a row print the same numbers in it, so that it can be called agreed where no rule has looked. */
export function sameNumbers(index: StoryIndex, { cells }: ComparedRow): boolean {
  const numbers = cells.map(({ sentences }) =>
    sentences
      .flatMap((id) => index.sentence(id).sentence.text.match(/\d+(?:[.,]\d+)*/gu) ?? [])
      .toSorted()
      .join(' '),
  );
  return numbers.every((one) => one === numbers[0]);
}

/** What each account tells alone, then what accounts of one origin among several tell and no other. */
export function toldOnce(index: StoryIndex, link: Linker): ToldOnce[] {
  const { story, origins } = index.comparison;
  const line = (row: ComparedRow) => rowLine(index, row, link);
  const group = (accounts: AccountLabel[], own: ComparedRow[], href: string, where: string): ToldOnce[] =>
    own.length === 0
      ? []
      : [
          {
            accounts,
            href,
            words: own.length > shownOnce ? `all ${own.length} ${where}` : where,
            lines: mostTelling(index, own).slice(0, shownOnce).map(line),
          },
        ];
  const alone = index.accounts.flatMap((account) =>
    group([account], rowsOnlyIn(index, [account.id], 1), link(paths.account(story.id, account.id)), 'in its text'),
  );
  const kin = origins
    .filter((origin) => origin.length > 1 && origins.length > 1)
    .flatMap((origin) => {
      const [a = '', b = '', ...more] = origin;
      const page = more.length > 0 ? paths.sideBySide(story.id) : paths.pair(story.id, a, b);
      return group(origin.map(index.label), rowsOnlyIn(index, origin, 2), link(page), 'side by side');
    });
  return [...alone, ...kin];
}

/** Rows with those first that a finding names, the most telling before others, then those with figures or quotations. */
function mostTelling(index: StoryIndex, rows: readonly ComparedRow[]): ComparedRow[] {
  const { findings } = index.comparison;
  const named = new Map(
    findings
      .filter(({ kind }) => kind === 'only-here')
      .toReversed()
      .flatMap(({ rows: ids, score }) => ids.map((id) => [id, score] as const)),
  );
  const particulars = ({ lead }: ComparedRow) =>
    index.sentence(lead).sentence.text.match(/(?<!\[)\d[\d.,]*(?!\])|[“"][^“”"]{12,}[”"]/gu)?.length ?? 0;
  return rows.toSorted((x, y) => (named.get(y.id) ?? 0) - (named.get(x.id) ?? 0) || particulars(y) - particulars(x));
}

/** Accounts of which other origins tell everything. */
export const toldByOthers = (index: StoryIndex): AccountLabel[] =>
  index.accounts.filter(({ id }) =>
    index.comparison.rows.every(
      ({ cells }) =>
        cells.every(({ account }) => account !== id) ||
        cells.some(({ account }) => !index.originOf(id).includes(account)),
    ),
  );

/** Rows that some accounts tell, at least so many of them, and nobody else. */
const rowsOnlyIn = (index: StoryIndex, accounts: readonly string[], least: number): ComparedRow[] =>
  index.comparison.rows.filter(
    ({ cells }) => cells.length >= least && cells.every(({ account }) => accounts.includes(account)),
  );

export function rowLine(index: StoryIndex, row: ComparedRow, link: Linker): RowLine {
  const { sentence, passage, translated } = index.sentence(row.lead);
  return {
    number: index.rowNumber(row.id),
    href: link(paths.sideBySide(index.comparison.story.id), row.id),
    text: sentence.text,
    language: (translated ? passage.translation?.language : undefined) ?? passage.language,
    verdict: row.verdict,
    verdictWords: verdictWords[row.verdict],
    summary: row.summary,
    accounts: row.cells.map(({ account }) => index.label(account)),
  };
}
