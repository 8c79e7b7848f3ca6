import type { Comparison } from '../engine/model.ts';
import { type GistView, gistView } from './gist-view.ts';
import { dateWords } from './labels.ts';
import { type Linker, linksFrom, paths } from './links.ts';
import { type AccountLabel, storyIndex } from './story-index.ts';

export interface StoryLine {
  id: string;
  title: string;
  date: string;
  href: string;
  /** What is most telling about the story, else its summary. */
  finding: string;
  accounts: { label: AccountLabel; href: string }[];
}

/** The stories; where there is but one, its gist and the story itself. */
export interface HomeView {
  description: string;
  stories: StoryLine[];
  gist?: GistView;
  story?: { id: string; title: string };
}

export function homeView(comparisons: readonly Comparison[]): HomeView {
  const link = linksFrom(paths.home);
  const [only, ...rest] = comparisons;
  const stories = comparisons.map((comparison) => storyLine(comparison, link));
  if (only === undefined || rest.length > 0)
    return { description: 'How news outlets tell the same story, compared sentence by sentence.', stories };
  return {
    description: only.story.summary,
    stories,
    gist: gistView(storyIndex(only), paths.home),
    story: { id: only.story.id, title: only.story.title },
  };
}

function storyLine(comparison: Comparison, link: Linker): StoryLine {
  const { story, findings } = comparison;
  return {
    id: story.id,
    title: story.title,
    date: dateWords(story.date),
    href: link(paths.story(story.id)),
    finding: findings[0]?.text ?? story.summary,
    accounts: storyIndex(comparison).accounts.map((label) => ({
      label,
      href: link(paths.account(story.id, label.id)),
    })),
  };
}
