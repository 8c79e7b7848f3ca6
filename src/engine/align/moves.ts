/**
 * Of matched passages, those told in another order: what is left over when the longest run of matches that both tell in
 * the same order stays in place (longest increasing subsequence, as in patience sorting). An insertion moves nothing.
 *
 * @param matches pairs of passage numbers, by the first
 */
export function movedMatches(matches: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...matches].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const kept = longestRising(sorted.map(([, b]) => b));
  return sorted.filter((_, at) => !kept.has(at));
}

/** Places of a longest subsequence that never falls. */
function longestRising(values: readonly number[]): Set<number> {
  const before: number[] = [];
  const ends: number[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(at);
  return kept;
}
