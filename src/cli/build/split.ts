/** A story to render, and how much there is to render of it. */
export interface Weighed {
  name: string;
  /** Bytes of its files times its accounts: each account is shown once beside each other one. */
  weight: number;
}

/**
 * What one process renders at most, so that memory does not grow with the number of stories: forty stories of five
 * accounts of 4 kB, which take about 0.9 GB. A story that weighs more is rendered alone.
 */
const mostInBatch = 4_000_000;
/** Below this a second process takes longer to start than it saves: about ten stories of five accounts. */
const leastToShare = 1_000_000;

/**
 * Splits stories, in their order, into batches of about equal weight: one where they are few, as many as processes run
 * side by side where that pays, more where they would not fit. There is always one batch, if an empty one.
 */
export function splitByWeight(stories: readonly Weighed[], processes: number): string[][] {
  const total = stories.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = total < leastToShare ? 1 : Math.max(processes, Math.ceil(total / mostInBatch));
  const share = total / wanted;
  const batches: string[][] = [[]];
  let [filled, before] = [0, 0];
  for (const { name, weight } of stories) {
    const last = batches.at(-1) as string[];
    // A story goes to the share in which its middle falls, so that rounding leaves no small batch at the end.
    if (last.length > 0 && (before + weight / 2 > batches.length * share || filled + weight > mostInBatch)) {
      batches.push([name]);
      filled = weight;
    } else {
      last.push(name);
      filled += weight;
    }
    before += weight;
  }
  return batches;
}
