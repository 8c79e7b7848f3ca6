import { namesOf } from '../engine/compare/lookup.ts';
import type { Account, AccountId, Story } from '../engine/model.ts';
import type { AccountLabel } from './story-index.ts';

/** What pages over all stories show of one: nothing that needs its accounts compared. */
export interface StorySummary {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
  language: string;
  accounts: AccountLabel[];
}

const hues = 8;

/** Accounts as every page names them, in the order of the story. */
export function labelsOf(accounts: readonly Account[]): AccountLabel[] {
  const names: ReadonlyMap<AccountId, string> = namesOf(accounts);
  return accounts.map(({ id }, at) => ({
    id,
    number: at + 1,
    hue: (at % hues) + 1,
    name: names.get(id) ?? id,
  }));
}

export const summaryOf = ({ id, title, date, summary, language, accounts }: Story): StorySummary => ({
  id,
  title,
  date,
  summary,
  language,
  accounts: labelsOf(accounts),
});

/** Newest first; of one day by id. */
export const byDate = (x: { id: string; date: string }, y: { id: string; date: string }): number =>
  x.date === y.date ? (x.id < y.id ? -1 : 1) : x.date < y.date ? 1 : -1;
