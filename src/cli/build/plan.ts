import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path';
import { type ContentFile, readContent } from '../../engine/index.ts';
import type { Problem } from '../../engine/model.ts';
import { sortProblems } from '../../engine/problems.ts';
import { nameToId } from '../../engine/read/names.ts';
import { contentFiles } from '../../site/content-files.ts';
import { type StorySummary, summaryOf } from '../../site/story-summary.ts';
import type { PageCache } from './page-cache.ts';

/** One story of the site as the build sees it. */
export interface PlannedStory {
  /** The name of its folder. */
  name: string;
  id: string;
  /** Of its files and of the program. */
  digest: string;
  summary: StorySummary;
  /** Of all its files together. */
  bytes: number;
  /** Whether this build is to hold its pages: false for stories of another shard. */
  chosen: boolean;
  /** Whether its pages are at hand from an earlier build. */
  kept: boolean;
}

export interface Plan {
  stories: PlannedStory[];
  problems: Problem[];
}

/**
 * Reads the content and plans the build. Stories whose files are as they were in an earlier build are not read again:
 * nothing was wrong with them.
 *
 * @param version digest of the program that makes the pages
 * @param shard glob over the names of stories; those that do not match are not built
 */
export function planBuild(folder: string, version: string, cache: PageCache, shard: string | undefined): Plan {
  const { files, problems } = contentFiles(folder);
  const groups = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
  const digests = new Map([...groups].map(([name, own]) => [name, digestOf(version, own)] as const));
  const kept = new Map(
    [...digests].flatMap(([name, digest]) => {
      const entry = cache.find(nameToId(name).id, digest);
      return entry?.summary ? [[name, entry.summary] as const] : [];
    }),
  );
  const read = readContent(files, new Set(kept.keys()));
  const summaries = new Map(read.stories.map((story) => [story.id as string, summaryOf(story)]));
  const stories = [...digests].flatMap(([name, digest]): PlannedStory[] => {
    const { id } = nameToId(name);
    const summary = kept.get(name) ?? summaries.get(id);
    if (!summary) return [];
    const bytes = (groups.get(name) ?? []).reduce((sum, file) => sum + file.bytes.length, 0);
    return [{ name, id, digest, summary, bytes, chosen: !shard || matchesGlob(name, shard), kept: kept.has(name) }];
  });
  // The first page shows the only story of a site itself.
  const [only] = stories;
  if (stories.length === 1 && only) only.kept = false;
  return { stories, problems: sortProblems([...problems, ...read.problems]) };
}

export function digestOf(version: string, files: readonly ContentFile[]): string {
  const hash = createHash('sha256').update(version);
  for (const { path, bytes } of files.toSorted((x, y) => (x.path < y.path ? -1 : 1)))
    hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
