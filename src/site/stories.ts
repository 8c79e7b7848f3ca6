import { getCollection } from 'astro:content';
import { alignStory, compareStory } from '../engine/index.ts';
import type { Comparison } from '../engine/model.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { buildPlan } from './build-plan.ts';
import { byDate, type StorySummary, summaryOf } from './story-summary.ts';

const made = new Map<string, { digest: unknown; comparison: Comparison }>();

/** Every story of the site, newest first. */
export async function summaries(): Promise<StorySummary[]> {
  const planned = buildPlan()?.summaries;
  return (planned ?? (await getCollection('stories')).map(({ data }) => summaryOf(data))).toSorted(byDate);
}

/** The stories to render, compared, newest first. A story is compared anew only when its content changed. */
export async function comparisons(): Promise<Comparison[]> {
  const entries = await getCollection('stories');
  return entries
    .map(({ id, data, digest }) => {
      const known = made.get(id);
      if (known && digest !== undefined && known.digest === digest) return known.comparison;
      const start = performance.now();
      const comparison = compareStory(alignStory(data, { chinese: loadLexicon }));
      performance.measure('variorum:compare', { start });
      made.set(id, { digest, comparison });
      return comparison;
    })
    .sort((x, y) => byDate(x.story, y.story));
}
