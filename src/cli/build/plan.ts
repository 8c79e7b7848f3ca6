import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path';
import { type ContentFile, readStories } from '../../engine/index.ts';
import type { Problem, Story } from '../../engine/model.ts';
import { sortProblems } from '../../engine/problems.ts';
import { nameToId } from '../../engine/read/names.ts';
import { contentFiles } from '../../site/content-files.ts';
import { type StorySummary, summaryOf } from '../../site/story-summary.ts';
import type { Manifest, PageCache } from './page-cache.ts';

/** One story of the site as the build sees it. */
export interface PlannedStory {
  id: string;
  /** Of its files and of the program. */
  digest: string;
  summary: StorySummary;
  /** Of all its files together. */
  bytes: number;
  /** Whether this build is to hold its pages: false for stories of another shard. */
  chosen: boolean;
  /** Its pages, where they are at hand from an earlier build. */
  kept: Manifest | undefined;
}

export interface Plan {
  stories: PlannedStory[];
  problems: Problem[];
}

interface Planning {
  /** Digest of the program that makes the pages. */
  version: string;
  cache: PageCache;
  /** Glob over the names of stories; those that do not match are not built. */
  shard: string | undefined;
  /** Takes each story that was read, so that they need not all be held at once. */
  take: (story: Story) => void;
}

/**
 * Reads the content and plans the build. Stories whose files are as they were in an earlier build are not read again:
 * nothing was wrong with them.
 */
export function planBuild(folder: string, { version, cache, shard, take }: Planning): Plan {
  const { files, problems } = contentFiles(folder);
  const groups = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
  const digests = new Map([...groups].map(([name, own]) => [name, digestOf(version, own)] as const));
  const kept = new Map(
    [...digests].flatMap(([name, digest]) => {
      // The first page shows the only story of a site itself.
      const entry = digests.size > 1 ? cache.find(nameToId(name).id, digest) : undefined;
      return entry?.summary ? [[name, { ...entry, summary: entry.summary }] as const] : [];
    }),
  );
  const summaries = new Map<string, StorySummary>();
  for (const read of readStories(files, new Set(kept.keys()))) {
    problems.push(...read.problems);
    if (!read.story) continue;
    summaries.set(read.story.id, summaryOf(read.story));
    take(read.story);
  }
  const stories = [...digests].flatMap(([name, digest]): PlannedStory[] => {
    const { id } = nameToId(name);
    const summary = kept.get(name)?.summary ?? summaries.get(id);
    if (!summary) return [];
    const bytes = (groups.get(name) ?? []).reduce((sum, file) => sum + file.bytes.length, 0);
    return [{ id, digest, summary, bytes, chosen: !shard || matchesGlob(name, shard), kept: kept.get(name) }];
  });
  return { stories, problems: sortProblems(problems) };
}

export function digestOf(version: string, files: readonly ContentFile[]): string {
  const hash = createHash('sha256').update(version);
  for (const { path, bytes } of files.toSorted((x, y) => (x.path < y.path ? -1 : 1)))
    hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
