import { linksFrom, paths } from './links.ts';
import { type RowView, rowView } from './row-view.ts';
import { type ScoreView, scoreView } from './score-view.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

export interface SideBySideView {
  score: ScoreView;
  rows: RowView[];
  heads: { account: AccountLabel; href: string }[];
  /** The accounts a phone offers to read one at a time; none where they are too many to choose from. */
  picks: AccountLabel[];
  /** `columns` puts the accounts of a row side by side; with many accounts they stand under one another. */
  layout: 'columns' | 'stacked';
}

/** More columns than this are too narrow to read. */
export const mostColumns = 6;

/** As many as the style sheet has rules for. */
const mostPicks = 12;

export function sideBySideView(index: StoryIndex): SideBySideView {
  const { story, rows } = index.comparison;
  const link = linksFrom(paths.sideBySide(story.id));
  const layout = index.accounts.length > mostColumns ? 'stacked' : 'columns';
  return {
    score: scoreView(index, link),
    rows: rows.map((row) => rowView(index, row, link, layout === 'columns')),
    heads: index.accounts.map((account) => ({ account, href: link(paths.account(story.id, account.id)) })),
    picks: index.accounts.length > mostPicks ? [] : index.accounts,
    layout,
  };
}
