import { copiesView, copyText } from './copies-view.ts';
import { isAgreement, isDifference, top } from './gist-view.ts';
import { countWords, findingWords } from './labels.ts';
import { linksFrom, paths } from './links.ts';
import type { StoryIndex } from './story-index.ts';

/** A story in a few sentences, for the pages and feeds over all stories and for its card image. */
export interface Headlines {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
  /** `5 accounts, 3 independent origins` */
  counts: string;
  copies: string[];
  agreements: string[];
  /** With what kind they are of: `Figures: …`. */
  differences: string[];
}

export function headlinesOf(index: StoryIndex): Headlines {
  const { story, origins, findings } = index.comparison;
  return {
    id: story.id,
    title: story.title,
    date: story.date,
    summary: story.summary,
    counts: `${countWords(story.accounts.length, 'account')}, ${countWords(origins.length, 'independent origin')}`,
    copies: copiesView(index, linksFrom(paths.story(story.id))).map(copyText),
    agreements: top(findings, isAgreement).map(({ text }) => text),
    differences: top(findings, isDifference).map(({ kind, text }) => `${findingWords[kind]}: ${text}`),
  };
}

/** The most telling finding, a difference where there is one; empty where nothing was found. */
export const headlineOf = ({ differences, agreements }: Headlines): string => differences[0] ?? agreements[0] ?? '';
