import { type BuildPlace, finished, startBuild } from '../support/site-builds.ts';
import { treeMemory } from './peak-memory.ts';

export interface WatchedBuild {
  seconds: number;
  /** Resident bytes of all its processes together, at the worst of the moments looked at; undefined where unknown. */
  memory: number | undefined;
}

/** Builds, and throws what the build said where it did not end well. */
export async function watchedBuild(place: BuildPlace): Promise<WatchedBuild> {
  const start = performance.now();
  const child = startBuild(place);
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 250);
  const { status, stderr } = await finished(child);
  clearInterval(watch);
  if (status !== 0) throw new Error(`The build ended with ${status}.\n${stderr}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

export const gigabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'unknown' : `${(bytes / 2 ** 30).toFixed(2)} GiB`;
