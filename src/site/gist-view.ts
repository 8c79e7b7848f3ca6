import type { AccountId, ComparedRow, Finding } from '../engine/model.ts';
import { accountFacts, type Fact } from './account-facts.ts';
import { type Citation, citeComparison } from './citation.ts';
import { type CopyView, copiesView } from './copies-view.ts';
import { type FindingView, findingView } from './finding-view.ts';
import { countWords, verdictWords } from './labels.ts';
import { type Linker, linksFrom, paths, type SitePath } from './links.ts';
import { type RelationsView, relationsView } from './relations-view.ts';
import { type ScoreView, scoreView } from './score-view.ts';
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

export interface GistView {
  title: string;
  event: string;
  summary: string;
  /** `5 accounts, 3 independent origins`. */
  counts: string;
  /** Who probably copied whom; nobody, where it is empty. */
  copies: CopyView[];
  /** How many more such sentences there are than are shown. */
  moreCopies: string;
  agreements: FindingView[];
  differences: FindingView[];
  /** Accounts that tell something no other tells. */
  toldOnce: { account: AccountLabel; href: string; words: string; lines: RowLine[] }[];
  /** Accounts of which others tell everything. */
  toldByOthers: AccountLabel[];
  headlines: { account: AccountLabel; title: string; language: string; href: string; unrelated: boolean }[];
  cards: { account: AccountLabel; href: string; unrelated: boolean; facts: Fact[] }[];
  relations: RelationsView;
  mostTold: RowLine[];
  differing: RowLine[];
  score: ScoreView;
  sideBySide: string;
  allFindings: string;
  /** Of the story's own page. */
  path: SitePath;
  /** The comparison cited; without the address where the site has none. */
  citation: (address: string | undefined) => Citation;
}

const shown = { top: 3, rows: 5, once: 2, copies: 3 };

/** @param from the page that shows it: the story's own, or the home page where there is but one story */
export function gistView(index: StoryIndex, from: SitePath): GistView {
  const { story, rows, findings, origins, unrelated } = index.comparison;
  const link = linksFrom(from);
  const line = (row: ComparedRow) => rowLine(index, row, link);
  const copies = copiesView(index, link);
  const differing = rows.filter((row) => row.verdict === 'differs').slice(0, shown.rows);
  const told = rows.filter((row) => row.cells.length > 1 && !differing.includes(row));
  return {
    path: paths.story(story.id),
    citation: (address) => citeComparison(story, address),
    title: story.title,
    event: ended(story.event),
    summary: story.summary,
    counts: `${countWords(story.accounts.length, 'account')}, ${countWords(origins.length, 'independent origin')}`,
    copies: copies.slice(0, shown.copies),
    moreCopies: copies.length > shown.copies ? `and ${copies.length - shown.copies} more relations` : '',
    agreements: top(findings, isAgreement).map((one) => findingView(index, one, link)),
    differences: top(findings, isDifference).map((one) => findingView(index, one, link)),
    toldOnce: index.accounts
      .filter(({ id }) => ownRows(index, id).length > 0)
      .map((account) => {
        const own = ownRows(index, account.id);
        return {
          account,
          href: link(paths.account(story.id, account.id)),
          words: own.length > shown.once ? `all ${own.length} in its text` : 'in its text',
          lines: own.slice(0, shown.once).map(line),
        };
      }),
    toldByOthers: index.accounts.filter(({ id }) => ownRows(index, id).length === 0),
    headlines: story.accounts.map(({ id, meta }) => ({
      account: index.label(id),
      title: meta.title,
      language: meta.language,
      href: link(paths.account(story.id, id)),
      unrelated: unrelated.includes(id),
    })),
    cards: story.accounts.map((account) => ({
      account: index.label(account.id),
      href: link(paths.account(story.id, account.id)),
      unrelated: unrelated.includes(account.id),
      facts: accountFacts(index, account),
    })),
    relations: relationsView(index, link),
    mostTold: told
      .sort((x, y) => y.origins - x.origins || y.cells.length - x.cells.length)
      .slice(0, shown.rows)
      .map(line),
    differing: differing.map(line),
    score: scoreView(index, link),
    sideBySide: link(paths.sideBySide(story.id)),
    allFindings: link(paths.facts(story.id), 'findings'),
  };
}

/** With the full stop of its script, where it ends with none. */
const ended = (text: string): string =>
  /[\p{P}]$/u.test(text) ? text : `${text}${/\p{Script=Han}$/u.test(text) ? '。' : '.'}`;

export const isAgreement = ({ kind }: Finding): boolean => kind === 'agreement';
const toldOnce = new Set<Finding['kind']>(['only-here', 'left-out', 'added-detail', 'moved']);
export const isDifference = ({ kind }: Finding): boolean => kind !== 'agreement' && !toldOnce.has(kind);

/** The most telling findings, of as many kinds as there are: three altered quotations say less than one of each kind. */
export function top(findings: readonly Finding[], wanted: (finding: Finding) => boolean): Finding[] {
  const left = findings.filter(wanted);
  const kinds = new Set<Finding['kind']>();
  const varied = left.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const chosen = new Set([...new Set([...varied, ...left])].slice(0, shown.top));
  return left.filter((one) => chosen.has(one));
}

const ownRows = (index: StoryIndex, account: AccountId): ComparedRow[] =>
  index.comparison.rows.filter(({ cells }) => cells.length === 1 && cells[0]?.account === account);

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
