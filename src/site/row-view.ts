import type { Cell, ComparedRow, Finding } from '../engine/model.ts';
import { escapeHtml } from '../engine/write/html.ts';
import { cellLanguage, cellPassages, cellText, cellTranslation } from './cell-text.ts';
import { countWords, findingWords, verdictWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';
import { markedAgainst } from './word-marks.ts';

export interface CellView {
  account: AccountLabel;
  language: string;
  html: string;
  /** How it stands to the row's base: nothing for the base itself, `alike`, `reworded`, or a count of word changes. */
  note: string;
  passages: { href: string; place: string }[];
  translation?: { language: string; text: string };
}

/** An account's place in a row: what it tells, or a gap. */
export type Place = { account: AccountLabel; cell?: CellView };

export interface RowView {
  id: string;
  number: number;
  verdict: ComparedRow['verdict'];
  verdictWords: string;
  summary: string;
  /** The accounts that tell it. */
  told: AccountLabel[];
  places: Place[];
  /** The accounts that do not tell it, where they have no places of their own. */
  gaps: AccountLabel[];
  findings: { kind: string; text: string; href: string }[];
  /** How many more findings there are than are shown. */
  more: string;
}

/** What the row itself shows: who tells it, and who does not. */
const saidAlready: ReadonlySet<Finding['kind']> = new Set(['agreement', 'only-here', 'left-out']);

const mostFindings = 5;

/** @param columns whether gaps have places of their own; a row told once never shows them so */
export function rowView(index: StoryIndex, row: ComparedRow, link: Linker, columns: boolean): RowView {
  const base = row.cells[0];
  const cells = new Map(row.cells.map((cell) => [cell.account, cellView(index, cell, base, link)]));
  const places = index.accounts.map((account): Place => {
    const cell = cells.get(account.id);
    return cell === undefined ? { account } : { account, cell };
  });
  const found = row.findings.map(index.finding).filter(({ kind }) => !saidAlready.has(kind));
  const placed = columns && row.cells.length > 1;
  return {
    id: row.id,
    number: index.rowNumber(row.id),
    verdict: row.verdict,
    verdictWords: verdictWords[row.verdict],
    summary: row.cells.length > 1 ? row.summary : '',
    told: row.cells.map(({ account }) => index.label(account)),
    places: places.filter(({ cell }) => placed || cell !== undefined),
    gaps: placed ? [] : places.filter(({ cell }) => cell === undefined).map(({ account }) => account),
    more: found.length > mostFindings ? `and ${countWords(found.length - mostFindings, 'more finding')}` : '',
    findings: found.slice(0, mostFindings).map((one) => ({
      kind: findingWords[one.kind],
      text: one.text,
      href: link(paths.facts(index.comparison.story.id), one.id),
    })),
  };
}

/** The first account of the row is the base the others' words are marked against. */
function cellView(index: StoryIndex, cell: Cell, base: Cell | undefined, link: Linker): CellView {
  const text = cellText(index, cell);
  const language = cellLanguage(index, cell);
  const marked =
    base === undefined || base === cell
      ? { html: escapeHtml(text), note: '' }
      : markedAgainst({ text: cellText(index, base), language: cellLanguage(index, base) }, { text, language });
  const translation = cellTranslation(index, cell);
  const page = paths.account(index.comparison.story.id, cell.account);
  return {
    account: index.label(cell.account),
    language,
    ...marked,
    passages: cellPassages(index, cell).map(({ id, number }) => ({ href: link(page, id), place: `¶${number}` })),
    ...(translation ? { translation } : {}),
  };
}
