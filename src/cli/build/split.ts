/** A story to render, and how much there is to render of it. */
export interface Weighed {
  id: string;
  /** Bytes of its files times its accounts: each account is shown once beside each other one. */
  weight: number;
}

/** Below this a second process takes longer to start than it saves: about twenty stories of five accounts of 4 kB. */
const leastToShare = 2_000_000;

/**
 * Splits stories among processes, so that all have about as much to do; one gets all where they are few. Each share
 * keeps the order of the stories. There is always one share, if an empty one.
 */
export function splitByWeight(stories: readonly Weighed[], processes: number): string[][] {
  const total = stories.reduce((sum, { weight }) => sum + weight, 0);
  const count = total < leastToShare ? 1 : Math.min(processes, stories.length);
  const shares = Array.from({ length: count }, () => ({ weight: 0, ids: new Set<string>() }));
  // The heaviest first, each to the share that has least (R. Graham, Bounds on multiprocessing timing anomalies, 1969).
  for (const { id, weight } of stories.toSorted((x, y) => y.weight - x.weight)) {
    const lightest = shares.reduce((least, share) => (share.weight < least.weight ? share : least));
    lightest.weight += weight;
    lightest.ids.add(id);
  }
  return shares.map(({ ids }) => stories.flatMap(({ id }) => (ids.has(id) ? id : [])));
}
