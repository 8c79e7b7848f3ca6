import type { Comparison } from '../engine/model.ts';
import { type GistView, gistView } from './gist-view.ts';
import { dateWords } from './labels.ts';
import { linksFrom, paths } from './links.ts';
import { placeholder } from './overview.ts';
import { type AccountLabel, storyIndex } from './story-index.ts';
import type { StorySummary } from './story-summary.ts';

export interface StoryLine {
  id: string;
  title: string;
  date: string;
  href: string;
  summary: string;
  language: string;
  /** Filled when all stories are compared. */
  headline: { class: string; 'data-story': string };
  /** The small score. */
  score: string;
  accounts: { label: AccountLabel; href: string }[];
}

/** The stories, newest first; where there is but one, its gist and the story itself. */
export interface HomeView {
  description: string;
  stories: StoryLine[];
  gist?: GistView;
  story?: { id: string; title: string; date: string };
}

/** `only` is the comparison of the one story of the site. */
export function homeView(summaries: readonly StorySummary[], only?: Comparison): HomeView {
  const link = linksFrom(paths.home);
  const stories = summaries.map(({ id, title, date, summary, language, accounts }) => ({
    id,
    title,
    date: dateWords(date),
    href: link(paths.story(id)),
    summary,
    language,
    headline: placeholder(id),
    score: link(paths.score(id)),
    accounts: accounts.map((label) => ({ label, href: link(paths.account(id, label.id)) })),
  }));
  if (only === undefined || summaries.length > 1)
    return { description: 'How news outlets tell the same story, compared sentence by sentence.', stories };
  return {
    description: only.story.summary,
    stories,
    gist: gistView(storyIndex(only), paths.home),
    story: { id: only.story.id, title: only.story.title, date: only.story.date },
  };
}
