import { getCollection } from 'astro:content';
import { alignStory, compareStory } from '../engine/index.ts';
import type { Comparison, Story } from '../engine/model.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { buildPlan, storyOfPlan } from './build-plan.ts';
import { byDate, type StorySummary, summaryOf } from './story-summary.ts';
import { timed } from './timed.ts';

/** A story to render. It is read and compared when it is asked for, so that a build holds few of its stories at a time. */
export interface StoryToRender {
  summary: StorySummary;
  compare: () => Comparison;
}

/** Every story of the site, newest first. */
export async function summaries(): Promise<StorySummary[]> {
  const planned = buildPlan()?.summaries;
  return (planned ?? (await getCollection('stories')).map(({ data }) => summaryOf(data))).toSorted(byDate);
}

/** The story of a site that has no other: its pages are offered on every page. */
export async function onlyStory(): Promise<StorySummary | undefined> {
  const [only, ...others] = await summaries();
  return others.length === 0 ? only : undefined;
}

/** The stories to render, newest first. */
export async function storiesToRender(): Promise<StoryToRender[]> {
  const plan = buildPlan();
  const stories = plan ? planned(plan) : await collected();
  return stories.toSorted((x, y) => byDate(x.summary, y.summary));
}

function planned({ stories, summaries }: NonNullable<ReturnType<typeof buildPlan>>): StoryToRender[] {
  const known = new Map(summaries.map((summary) => [summary.id, summary]));
  return stories.flatMap((entry) => {
    const summary = known.get(entry.id);
    return summary ? [{ summary, compare: () => compared(entry.id, entry.file, () => storyOfPlan(entry)) }] : [];
  });
}

async function collected(): Promise<StoryToRender[]> {
  return (await getCollection('stories')).map(({ id, data, digest }) => ({
    summary: summaryOf(data),
    compare: () => compared(id, digest ?? data, () => data),
  }));
}

/** The stories compared last. A build renders all pages of one before those of the next. */
const recent = new Map<string, { from: unknown; comparison: Comparison }>();
const mostRecent = 8;

/** @param from what the story was read from: it is compared anew only where that is another */
function compared(id: string, from: unknown, story: () => Story): Comparison {
  const known = recent.get(id);
  if (known && known.from === from) return known.comparison;
  const comparison = timed('compare', () => compareStory(alignStory(story(), { chinese: loadLexicon })));
  recent.delete(id);
  const [oldest] = recent.keys();
  if (oldest !== undefined && recent.size >= mostRecent) recent.delete(oldest);
  recent.set(id, { from, comparison });
  return comparison;
}
