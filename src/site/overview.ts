import { escapeHtml } from '../engine/write/html.ts';
import { type Headlines, headlineOf } from './headlines.ts';

/** Where the first page holds a place for a story's headline finding, which is known only when the story is compared. */
export const placeholder = (story: string): { class: string; 'data-story': string } => ({
  class: 'headline',
  'data-story': story,
});

/** The first page with each story's counts, copies and most telling finding in its place. */
export function withHeadlines(html: string, stories: readonly Headlines[]): string {
  const known = new Map(stories.map((story) => [story.id, story]));
  return html.replace(/(<p class="headline" data-story="([^"]*)">)(<\/p>)/gu, (place, start, id, end) => {
    const story = known.get(id);
    if (story === undefined) return place;
    const counts = [`${story.counts}.`, ...story.copies].join(' ');
    return `${start}<strong>${escapeHtml(counts)}</strong> ${escapeHtml(headlineOf(story))}`.trimEnd() + end;
  });
}
