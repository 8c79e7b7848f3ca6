import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
 * nothing. Half of the moments lie in the last fifth of a build, where files are put in place.
 *
 * @param moments how many builds are killed
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
  const start = performance.now();
  await buildSite(place);
  const length = performance.now() - start;
  const before = JSON.stringify(digests(place.out));
  const title = join(place.content, 'stories/story-1/story.yaml');
  writeFileSync(title, readFileSync(title, 'utf8').replace('What happened', 'What really happened'));
  const fresh: BuildPlace = { ...place, out: join(folder, 'expected'), cache: join(folder, 'other-cache') };
  await buildSite(fresh);
  const expected = digests(fresh.out);

  const random = seededRandom(seed);
  const result: KilledBuilds = { broken: [], killed: 0, after: {}, expected };
  for (let at = 0; at < moments; at += 1) {
    // The first lies in the first half, so that one build at least is ended before it ends by itself.
    const share = at === 0 ? 0.1 + random() * 0.4 : at % 2 === 0 ? random() : 0.8 + random() * 0.2;
    const moment = Math.round(length * share);
    const child = startBuild({ ...place, cache: join(folder, at % 2 === 0 ? 'cache' : `cache-${at}`) });
    const end = finished(child);
    await Promise.race([wait(moment), end]);
    child.kill('SIGKILL');
    if ((await end).status === null) result.killed += 1;
    // Between two renames the site stands whole under the name the next build looks for.
    const whole = existsSync(place.out) ? place.out : `${place.out}.old`;
    const found = JSON.stringify(digests(whole));
    if (found !== before && found !== JSON.stringify(expected)) result.broken.push(moment);
  }
  await buildSite(place);
  result.after = digests(place.out);
  return result;
}
