import type { AccountId, Cell, ComparedRow, Finding } from '../engine/model.ts';
import { cellLanguage, cellPassages, cellText, cellTranslation } from './cell-text.ts';
import { marksInJoined } from './evidence-marks.ts';
import { verdictWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import { type FindingLink, findingLink } from './passage-findings.ts';
import type { Standing } from './standing.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';
import { markedAgainst, markedAlone, type Worded } from './word-marks.ts';

export interface CellView {
  language: string;
  text: string;
  html: string;
  /** How it stands to what it is compared to: `2 words added`, `reworded`; nothing where it is alone. */
  note: string;
  passages: { href: string; place: string }[];
  translation?: { language: string; text: string };
}

/** An account's place in a row: what it tells, or a gap. */
export interface Place {
  account: AccountLabel;
  standing: Standing;
  cell?: CellView;
  /** Accounts after it that print the very same words, where they have no places of their own. */
  same: { account: AccountLabel; passages: CellView['passages'] }[];
}

export interface RowView {
  id: string;
  /** `Row 7`; `#` where rows stand in an order of their own. */
  name: string;
  verdict: ComparedRow['verdict'];
  verdictWords: string;
  summary: string;
  /** The accounts that tell it. */
  told: AccountLabel[];
  /** Of those that tell it, the one that stands best: a row all of whose tellers are hidden is hidden too. */
  standing: Standing;
  /** What the others are compared to comes first, else in the order of the story. */
  places: Place[];
  /** The accounts that do not tell it, where they have no places of their own; unsaid of what one account tells. */
  gaps: AccountLabel[];
  /** Without a text where the row itself is all there is to say. */
  findings: FindingLink[];
}

export interface RowChoice {
  link: Linker;
  standing: (account: AccountId) => Standing;
  /** Whether gaps have places of their own; in a row told once they never have. */
  columns: boolean;
  /** The account the words of all others are marked against; without one it is the row's first original. */
  base?: AccountId | undefined;
}

const ranks: Standing[] = ['original', 'derived', 'unrelated'];

export function rowView(index: StoryIndex, row: ComparedRow, choice: RowChoice): RowView {
  const { link, standing, columns } = choice;
  const rank = ({ account }: Cell) => ranks.indexOf(standing(account));
  const best = row.cells.toSorted((x, y) => rank(x) - rank(y))[0];
  const base = row.cells.find(({ account }) => account === choice.base) ?? best;
  const places = index.accounts.map((account): Place => {
    const cell = row.cells.find((one) => one.account === account.id);
    const place = { account, standing: standing(account.id), same: [] };
    return cell === undefined
      ? place
      : { ...place, cell: cellView(index, row, cell, row.cells.length > 1 ? base : undefined, link) };
  });
  const first = ({ account }: Place) => (account.id === base?.account ? 0 : 1);
  const placed = columns && row.cells.length > 1;
  const shown = places.filter(({ cell }) => placed || cell !== undefined).sort((x, y) => first(x) - first(y));
  return {
    id: row.id,
    name: choice.base === undefined ? `Row ${index.rowNumber(row.id)}` : '#',
    verdict: row.verdict,
    verdictWords: verdictWords[row.verdict],
    summary: row.cells.length > 1 ? row.summary : '',
    told: row.cells.map(({ account }) => index.label(account)),
    standing: best === undefined ? 'original' : standing(best.account),
    places: columns ? shown : folded(shown),
    gaps:
      placed || row.cells.length === 1
        ? []
        : places.filter(({ cell }) => cell === undefined).map(({ account }) => account),
    findings: row.findings.map((id) => foundIn(index, row, index.finding(id), link)),
  };
}

/** That it is told once, a row that is told once need not be told in words. */
function foundIn(index: StoryIndex, { verdict }: ComparedRow, finding: Finding, link: Linker): FindingLink {
  const found = findingLink(index, finding, link);
  return verdict === 'only-here' && finding.kind === 'only-here' ? { ...found, text: '' } : found;
}

/**
 * Many print what an agency wrote word for word: such accounts are named with the first that does, unless that one can be
 * hidden while they are not.
 */
function folded(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const { account, standing, cell } = place;
    const like = kept.find(
      (one) =>
        one.cell?.text === cell?.text &&
        one.cell?.language === cell?.language &&
        ranks.indexOf(one.standing) <= ranks.indexOf(standing),
    );
    if (like && cell) like.same.push({ account, passages: cell.passages });
    else kept.push({ ...place, same: [] });
  }
  return kept;
}

function cellView(index: StoryIndex, row: ComparedRow, cell: Cell, base: Cell | undefined, link: Linker): CellView {
  const text = worded(index, row, cell);
  const { html, note } =
    base === undefined || base === cell
      ? { html: markedAlone(text), note: base === undefined ? '' : 'the others are compared to this' }
      : markedAgainst(worded(index, row, base), text);
  const translation = cellTranslation(index, cell);
  const page = paths.account(index.comparison.story.id, cell.account);
  return {
    language: text.language,
    text: text.text,
    html,
    note,
    passages: cellPassages(index, cell).map(({ id, number }) => ({ href: link(page, id), place: `¶${number}` })),
    ...(translation ? { translation } : {}),
  };
}

function worded(index: StoryIndex, { findings }: ComparedRow, cell: Cell): Worded {
  const sentences = cell.sentences.map((id) => index.sentence(id).sentence);
  return {
    text: cellText(index, cell),
    language: cellLanguage(index, cell),
    marks: marksInJoined(index, sentences, ({ id }) => findings.includes(id)),
  };
}
