/** A run of a shortest edit: so many items kept, left out of a, or added from b. */
export interface EditRun {
  kind: 'same' | 'added' | 'removed';
  count: number;
}

/**
 * Steps of all paths tried, by number. Kept between calls, since a page compares hundreds of short texts. Step 0 is none:
 * it has reached nothing.
 */
let steps = emptySteps(1 << 12);

function emptySteps(size: number) {
  return {
    /** One more than the last place of a that the path has reached. */
    reached: new Int32Array(size),
    /** How many equal items ended the step. */
    equal: new Int32Array(size),
    /** The step before. */
    before: new Int32Array(size),
    /** 1 where the step added an item of b, 0 where it left out one of a. */
    added: new Uint8Array(size),
  };
}

function grow(): void {
  const grown = emptySteps(steps.reached.length * 2);
  for (const key of ['reached', 'equal', 'before', 'added'] as const) grown[key].set(steps[key]);
  steps = grown;
}

/**
 * The shortest edit of one list of numbers into another (E. Myers, An O(ND) difference algorithm, 1986), greedy and
 * without recursion. Of two paths that reach equally far, the one that leaves out before it adds wins. Nothing where
 * more than `most` items would have to be left out or added.
 */
export function shortestEdit(a: Int32Array, b: Int32Array, most: number): EditRun[] | undefined {
  const [length, other] = [a.length, b.length];
  const longest = Math.min(most, length + other);
  /** The latest step on each diagonal (place in a less place in b), 0 where none can go on. */
  const furthest = new Int32Array(2 * longest + 3);
  const middle = longest + 1;
  let [last, lowest, highest] = [0, -longest, longest];
  for (let edits = 0; edits <= longest; edits++) {
    // All steps of one round fit, so that the loop need not look.
    while (last + edits + 2 > steps.reached.length) grow();
    const { reached, equal, before, added } = steps;
    // Diagonals beyond an edge that was reached lead away from the end.
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(edits, highest); diagonal += 2) {
      const at = middle + diagonal;
      const [left, right] = [furthest[at - 1] as number, furthest[at + 1] as number];
      const [out, into] = [reached[left] as number, reached[right] as number];
      furthest[at - 1] = 0;
      furthest[at] = 0;
      const canRemove = left > 0 && out < length;
      const canAdd = right > 0 && into - diagonal > 0 && into - diagonal <= other;
      if (!canAdd && !canRemove && edits > 0) continue;
      const adds = !canRemove || (canAdd && out < into);
      const start = edits === 0 ? 0 : adds ? into : out + 1;
      let x = start;
      while (x < length && x - diagonal < other && a[x] === b[x - diagonal]) x++;
      last += 1;
      reached[last] = x;
      equal[last] = x - start;
      before[last] = adds ? right : left;
      added[last] = adds ? 1 : 0;
      furthest[at] = last;
      if (x >= length && x - diagonal >= other) return runsOf(last);
      if (x >= length) highest = Math.min(highest, diagonal - 1);
      if (x - diagonal >= other) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return undefined;
}

/** The path that ends with a step, from its start, steps of one kind in a row as one run. */
function runsOf(last: number): EditRun[] {
  const { equal, before, added } = steps;
  const runs: EditRun[] = [];
  const put = (kind: EditRun['kind'], count: number): void => {
    const next = runs.at(-1);
    if (next?.kind === kind) next.count += count;
    else if (count > 0) runs.push({ kind, count });
  };
  for (let at = last; at > 0; at = before[at] ?? 0) {
    put('same', equal[at] ?? 0);
    if (before[at] !== 0) put(added[at] === 1 ? 'added' : 'removed', 1);
  }
  return runs.reverse();
}
