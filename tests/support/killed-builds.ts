import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { restore, siteFolder } from '../../src/cli/build/site-folder.ts';
import {
  type BuildPlace,
  buildSite,
  digests,
  finished,
  startBuild,
  temporaryFolder,
  writeStories,
} from './site-builds.ts';
import { seededRandom } from './synthetic-stories.ts';

export interface KilledBuilds {
  /** Moments, in milliseconds after the start, at which the site on the disk was neither the old one nor the new one. */
  broken: number[];
  /** How many builds were ended by the signal, not by themselves. */
  killed: number;
  /** The site of the build that came after all of them, and of one in an untouched place. */
  after: Record<string, string>;
  expected: Record<string, string>;
}

/**
 * Kills builds of changed content at random moments over a good site, then builds once more and once elsewhere from
 * nothing. Each build finds a story changed; every other one finds no kept pages and renders all. Half of the moments lie
 * in the last fifth of a build, where files are put in place.
 *
 * @param moments how many builds are killed; one that ends before its moment is not counted, and is tried again
 * @param stories how many invented stories of two accounts the site has
 */
export async function killBuilds(seed: number, moments: number, stories: number): Promise<KilledBuilds> {
  const folder = temporaryFolder();
  const place: BuildPlace = {
    content: join(folder, 'content'),
    out: join(folder, 'site'),
    cache: join(folder, 'cache'),
  };
  const seeds = Array.from({ length: stories }, (_, at) => at + 1);
  writeStories(place.content, seeds, { accounts: 2, passages: 2 });
  const file = join(place.content, 'stories/story-1/story.yaml');
  const [old, changed] = [
    readFileSync(file, 'utf8'),
    readFileSync(file, 'utf8').replace('happened', 'really happened'),
  ];
  writeFileSync(file, changed);
  const fresh: BuildPlace = { ...place, out: join(folder, 'expected'), cache: join(folder, 'other-cache') };
  await buildSite(fresh);
  const expected = digests(fresh.out);
  writeFileSync(file, old);
  const start = performance.now();
  await buildSite(place);
  /** How long builds with and without kept pages take, corrected by each that ends by itself. */
  const lengths = { kept: performance.now() - start, cold: performance.now() - start };
  const whole = new Set([JSON.stringify(digests(place.out)), JSON.stringify(expected)]);

  const random = seededRandom(seed);
  const result: KilledBuilds = { broken: [], killed: 0, after: {}, expected };
  for (let at = 0; result.killed < moments && at < 3 * moments; at += 1) {
    writeFileSync(file, at % 4 < 2 ? changed : old);
    const kind = at % 2 === 0 ? 'kept' : 'cold';
    const share = random() < 0.5 ? random() : 0.8 + random() * 0.2;
    const moment = Math.round(lengths[kind] * share);
    const began = performance.now();
    const child = startBuild({ ...place, cache: join(folder, kind === 'kept' ? 'cache' : `cache-${at}`) });
    const end = finished(child);
    await Promise.race([wait(moment), end]);
    child.kill('SIGKILL');
    if ((await end).status === null) result.killed += 1;
    else lengths[kind] = performance.now() - began;
    // Between two renames the site stands whole under another name: whoever serves or builds next puts it back.
    restore(siteFolder(place.out));
    const found = digests(place.out);
    if (!whole.has(JSON.stringify(found))) result.broken.push(moment);
  }
  writeFileSync(file, changed);
  await buildSite(place);
  result.after = digests(place.out);
  return result;
}
