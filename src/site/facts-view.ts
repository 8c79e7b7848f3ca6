import type { Fact, FactStatus } from '../engine/model.ts';
import { type EvidenceView, evidenceView, type FindingView, findingView } from './finding-view.ts';
import { statusWords } from './labels.ts';
import { linksFrom, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface FactView {
  id: string;
  label: string;
  status: FactStatus;
  statusWords: string;
  note?: string;
  /** What each account prints, in the order of the story's accounts; empty where it prints nothing of it. */
  places: { account: AccountLabel; told: EvidenceView[] }[];
  rows: { number: number; href: string }[];
}

export interface FactsView {
  groups: { kind: Fact['kind']; title: string; facts: FactView[]; single: FactView[] }[];
  accounts: AccountLabel[];
  findings: FindingView[];
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
  const view = (fact: Fact): FactView => ({
    id: fact.id,
    label: fact.label,
    status: fact.status,
    statusWords: statusWords[fact.status],
    ...(fact.note === undefined ? {} : { note: fact.note }),
    places: index.accounts.map((account) => ({
      account,
      told: fact.told.filter((one) => one.account === account.id).map((one) => evidenceView(index, one, link)),
    })),
    rows: fact.rows.map((id) => ({ number: index.rowNumber(id), href: link(paths.sideBySide(story.id), id) })),
  });
  return {
    groups: titles.map(([kind, title]) => {
      const own = facts
        .filter((fact) => fact.kind === kind)
        .sort((x, y) => statusOrder.indexOf(x.status) - statusOrder.indexOf(y.status))
        .map(view);
      return {
        kind,
        title,
        facts: own.filter(({ status }) => status !== 'single'),
        single: own.filter(({ status }) => status === 'single'),
      };
    }),
    accounts: index.accounts,
    findings: findings.map((finding) => findingView(index, finding, link)),
  };
}
