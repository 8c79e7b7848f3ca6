import type { Account, AccountId, Fact, FactStatus } from '../engine/model.ts';
import { type EvidenceView, evidenceView, type FindingView, findingView } from './finding-view.ts';
import { languageName, listWords, statusWords, tellingWords } from './labels.ts';
import { mostColumns, mostFacts, mostFindings } from './limits.ts';
import { linksFrom, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface FactView {
  id: string;
  label: string;
  status: FactStatus;
  statusWords: string;
  note?: string;
  /** What each account prints, in the order of the story's accounts; nothing where it has a column and prints nothing of it. */
  places: { account: AccountLabel; told: (EvidenceView & { how: string })[]; gap: string }[];
  /** The accounts that print nothing of it, where they have no places of their own. */
  gaps: AccountLabel[];
  rows: { number: number; href: string }[];
}

export interface FactsView {
  /** Facts that several accounts give, the first few and the others; and what one gives. */
  groups: {
    kind: Fact['kind'];
    title: string;
    words: string;
    facts: FactView[];
    more: FactView[];
    single: FactView[];
  }[];
  /** `columns` gives every account about the event one of its own. */
  layout: 'columns' | 'list';
  /** The accounts that have columns. */
  columns: AccountLabel[];
  /** Which accounts are left out, and why; empty where none is. */
  apart: string;
  findings: FindingView[];
  moreFindings: FindingView[];
}

const statusOrder: FactStatus[] = ['disagree', 'more-precise', 'agree', 'single'];
const titles: [Fact['kind'], string][] = [
  ['figure', 'Figures'],
  ['quote', 'Quotes'],
  ['name', 'Names'],
];

export function factsView(index: StoryIndex): FactsView {
  const { story, facts, findings } = index.comparison;
  const link = linksFrom(paths.facts(story.id));
  const apart = new Set(index.comparison.unrelated);
  const accounts = index.accounts.filter(({ id }) => !apart.has(id));
  const columns = accounts.length <= mostColumns;
  const view = (fact: Fact): FactView => {
    const tells = ({ id }: AccountLabel) => fact.told.some(({ account }) => account === id);
    return factView(fact, columns && fact.status !== 'single' ? accounts : accounts.filter(tells));
  };
  const factView = (fact: Fact, shown: AccountLabel[]): FactView => ({
    id: fact.id,
    label: fact.label,
    status: fact.status,
    statusWords: statusWords[fact.kind][fact.status],
    ...noteOf(fact),
    places: shown.map((account) => ({
      account,
      told: fact.told
        .filter((one) => one.account === account.id)
        .map((one) => ({ ...evidenceView(index, one, link), how: one.how ? tellingWords[one.how] : '' })),
      gap: gapWords(index, fact, account.id),
    })),
    gaps: accounts.filter((account) => !shown.includes(account)),
    rows: fact.rows.map((id) => ({ number: index.rowNumber(id), href: link(paths.sideBySide(story.id), id) })),
  });
  return {
    groups: titles.map(([kind, title]) => {
      const own = facts
        .filter((fact) => fact.kind === kind)
        .sort((x, y) => statusOrder.indexOf(x.status) - statusOrder.indexOf(y.status))
        .map(view);
      const shared = own.filter(({ status }) => status !== 'single');
      const apart = own.filter(({ status }) => status === 'disagree').length;
      return {
        kind,
        title,
        words: `${title}: ${own.length}${apart > 0 ? `, ${apart} ${apart === 1 ? 'differs' : 'differ'}` : ''}`,
        facts: shared.slice(0, mostFacts),
        more: shared.slice(mostFacts),
        single: own.filter(({ status }) => status === 'single'),
      };
    }),
    layout: columns ? 'columns' : 'list',
    columns: columns ? accounts : [],
    apart: apartWords(index.accounts.filter(({ id }) => apart.has(id))),
    findings: findings.slice(0, mostFindings).map((finding) => findingView(index, finding, link)),
    moreFindings: findings.slice(mostFindings).map((finding) => findingView(index, finding, link)),
  };
}

function noteOf({ note, speakers }: Fact): { note?: string } {
  const words = note ?? (speakers ? `Said by ${speakers.join(', by ')}.` : undefined);
  return words === undefined ? {} : { note: words };
}

/** Figures are read in every language; quotations and names are compared within one. */
function gapWords(index: StoryIndex, { kind, told }: Fact, account: AccountId): string {
  if (kind === 'figure') return 'not found';
  const printed = new Set(told.flatMap((one) => languagesOf(index.account(one.account))));
  const own = languagesOf(index.account(account));
  return own.some((language) => printed.has(language)) ? 'not found' : `not compared: in ${languageName(own[0] ?? '')}`;
}

const languagesOf = ({ passages }: Account): string[] => [
  ...new Set(passages.map(({ language }) => new Intl.Locale(language).language)),
];

const apartWords = (accounts: readonly AccountLabel[]): string =>
  accounts.length === 0
    ? ''
    : `${listWords(accounts.map(({ name }) => name))}, probably about something else, ${accounts.length === 1 ? 'is' : 'are'} left out.`;
