/** What a build says while it runs: plain lines, few enough for the log of a machine. */

export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Below this, it is over before a line could be read. */
const fewest = 20;
const lines = 10;

/** Which of so many are worth a line when they are done: every tenth part of many, none of few, not the last. */
export function milestones(total: number): ReadonlySet<number> {
  if (total < fewest) return new Set();
  return new Set(Array.from({ length: lines - 1 }, (_, at) => Math.round((total * (at + 1)) / lines)));
}
