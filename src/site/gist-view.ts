import type { ComparedRow, Finding } from '../engine/model.ts';
import { accountFacts, type Fact } from './account-facts.ts';
import { type Citation, citeComparison } from './citation.ts';
import { type CopyView, copiesView } from './copies-view.ts';
import { type FindingView, findingView } from './finding-view.ts';
import { countWords } from './labels.ts';
import { linksFrom, paths, type SitePath } from './links.ts';
import { type RelationsView, relationsView } from './relations-view.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';
import {
  type RowLine,
  rowLine,
  rowsMostTell,
  sameNumbers,
  type ToldOnce,
  toldByOthers,
  toldOnce,
} from './told-view.ts';

export interface GistView {
  title: string;
  event: string;
  /** Of both. */
  language: string;
  summary: string;
  /** `5 accounts, 3 independent origins`. */
  counts: string;
  /** Who probably copied whom; nobody, where it is empty. */
  copies: CopyView[];
  /** How many more such sentences there are than are shown. */
  moreCopies: string;
  agreements: FindingView[];
  differences: FindingView[];
  /** What stands for agreements where no finding is one: rows most tell, none of them contradicting another. */
  alike: RowLine[];
  toldOnce: ToldOnce[];
  /** Accounts of which other origins tell everything. */
  toldByOthers: AccountLabel[];
  headlines: { account: AccountLabel; title: string; language: string; href: string; unrelated: boolean }[];
  cards: { account: AccountLabel; href: string; unrelated: boolean; facts: Fact[] }[];
  relations: RelationsView;
  /** What is called most: `both` of two. */
  most: 'most' | 'both';
  /** Further rows most tell; empty where there are none. */
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

const shown = { top: 3, rows: 5, copies: 3 };

/** @param from the page that shows it: the story's own, or the home page where there is but one story */
export function gistView(index: StoryIndex, from: SitePath): GistView {
  const { story, rows, findings, origins, unrelated } = index.comparison;
  const link = linksFrom(from);
  const line = (row: ComparedRow) => rowLine(index, row, link);
  const copies = copiesView(index, link);
  const differing = rows.filter((row) => row.verdict === 'differs').slice(0, shown.rows);
  const agreements = top(findings, isAgreement).map((one) => findingView(index, one, link));
  const told = rowsMostTell(index);
  const alike = agreements.length === 0 ? told.filter((row) => sameNumbers(index, row)).slice(0, shown.top) : [];
  return {
    path: paths.story(story.id),
    citation: (address) => citeComparison(story, address),
    title: story.title,
    language: story.language,
    event: ended(story.event),
    summary: story.summary,
    counts: `${countWords(story.accounts.length, 'account')}, ${countWords(origins.length, 'independent origin')}`,
    copies: copies.slice(0, shown.copies),
    moreCopies: copies.length > shown.copies ? `and ${copies.length - shown.copies} more relations` : '',
    agreements,
    alike: alike.map(line),
    differences: top(findings, isDifference).map((one) => findingView(index, one, link)),
    toldOnce: toldOnce(index, link),
    toldByOthers: toldByOthers(index),
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
    most: story.accounts.length - unrelated.length === 2 ? 'both' : 'most',
    mostTold: told
      .filter((row) => !alike.includes(row))
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
const ofOneOnly = new Set<Finding['kind']>(['only-here', 'left-out', 'added-detail', 'moved']);
export const isDifference = ({ kind }: Finding): boolean => kind !== 'agreement' && !ofOneOnly.has(kind);

/** The most telling findings, of as many kinds as there are: three altered quotations say less than one of each kind. */
export function top(findings: readonly Finding[], wanted: (finding: Finding) => boolean): Finding[] {
  const left = findings.filter(wanted);
  const kinds = new Set<Finding['kind']>();
  const varied = left.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const chosen = new Set([...new Set([...varied, ...left])].slice(0, shown.top));
  return left.filter((one) => chosen.has(one));
}
