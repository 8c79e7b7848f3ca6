import { words } from '../engine/index.ts';
import type { Account } from '../engine/model.ts';
import { countWords, dateWords, languageName, notStated, percent } from './labels.ts';
import type { StoryIndex } from './story-index.ts';

/** A line of an account's card: `Outlet: not stated`. */
export interface Fact {
  name: string;
  value: string;
  stated: boolean;
}

/** What is known of an account, and how much of it the others tell. */
export function accountFacts(index: StoryIndex, account: Account): Fact[] {
  const { meta, passages } = account;
  const sentences = passages.flatMap((passage) => passage.sentences);
  const length = sentences.reduce((sum, { text }) => sum + words(text, meta.language).length, 0);
  const languages = [meta.language, ...passages.flatMap(({ translation }) => translation?.language ?? [])];
  return [
    meta.outlet === undefined
      ? { name: 'Outlet', value: `${notStated}; named after its file`, stated: false }
      : stated('Outlet', meta.outlet),
    stated('Date', meta.published === undefined ? undefined : dateWords(meta.published)),
    stated('Length', `${countWords(sentences.length, 'sentence')}, ${countWords(length, 'word')}`),
    stated('Language', [...new Set(languages)].map(languageName).join(', with a translation into ')),
    stated('Also told by other origins', percent(sharedShare(index, account))),
  ];
}

export const stated = (name: string, value: string | undefined): Fact =>
  value === undefined ? { name, value: notStated, stated: false } : { name, value, stated: true };

/** Share of the account's sentences that stand in a row which an account of another origin tells too. 0…1. */
export function sharedShare(index: StoryIndex, account: Account): number {
  const sentences = account.passages.flatMap((passage) => passage.sentences);
  const own = index.originOf(account.id);
  const shared = sentences.filter(({ id }) => index.rowOf(id).cells.some((cell) => !own.includes(cell.account)));
  return sentences.length === 0 ? 0 : shared.length / sentences.length;
}
