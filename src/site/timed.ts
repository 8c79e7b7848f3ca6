/** What is done while pages are rendered, but is not the rendering of them. */
export const timedParts = ['compare', 'prepare', 'check'] as const;
export type TimedPart = (typeof timedParts)[number];

/** Makes something, and leaves how long it took where the build's times are added up. */
export function timed<T>(part: TimedPart, make: () => T): T {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const made = make();
  performance.measure(`variorum:${part}`, { start, detail: process.cpuUsage(used) });
  return made;
}

/** Prepares the object a page shows: the site's own work, before any page is rendered of it. */
export const prepared = <T>(view: () => T): T => timed('prepare', view);
