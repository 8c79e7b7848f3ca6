import { getCollection } from 'astro:content';
import { alignStory, compareStory } from '../engine/index.ts';
import type { Comparison } from '../engine/model.ts';
import { loadLexicon } from '../lexicon/load.ts';

const made = new Map<string, { digest: unknown; comparison: Comparison }>();

/** Every story compared, newest first. A story is compared anew only when its content changed. */
export async function comparisons(): Promise<Comparison[]> {
  const entries = await getCollection('stories');
  return entries
    .map(({ id, data, digest }) => {
      const known = made.get(id);
      if (known && digest !== undefined && known.digest === digest) return known.comparison;
      const comparison = compareStory(alignStory(data, { chinese: loadLexicon }));
      made.set(id, { digest, comparison });
      return comparison;
    })
    .sort((x, y) => y.story.date.localeCompare(x.story.date) || x.story.id.localeCompare(y.story.id));
}
