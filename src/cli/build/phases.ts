import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type TimedPart, timedParts } from '../../site/timed.ts';

/** How long one run of the framework took for a part, in milliseconds. */
export interface PhaseTime {
  wall: number;
  /** Of all threads of the process; hardly changed by what else the machine does. */
  cpu: number;
}

/** Comparing, preparing what pages show and checking them are done while pages are rendered and are not counted in it. */
export type PhaseTimes = Record<'bundle' | 'render' | TimedPart, PhaseTime>;

const used = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
const now = (): PhaseTime => ({ wall: performance.now(), cpu: used(process.cpuUsage()) });
const less = (x: PhaseTime, y: PhaseTime): PhaseTime => ({ wall: x.wall - y.wall, cpu: x.cpu - y.cpu });

function measured(part: TimedPart): PhaseTime {
  const sum = { wall: 0, cpu: 0 };
  for (const { duration, detail } of performance.getEntriesByName(`variorum:${part}`) as PerformanceMeasure[]) {
    sum.wall += duration;
    sum.cpu += used(detail as NodeJS.CpuUsage);
  }
  return sum;
}

/** Writes the times of a run as a line of JSON to the file VARIORUM_TIMES names; without it, nothing. */
export function phaseTimes(): AstroIntegration {
  const file = process.env['VARIORUM_TIMES'];
  const start = now();
  let bundled = start;
  return {
    name: 'variorum-phase-times',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Pages are generated when the last bundle is written.
        const writeBundle = (): void => {
          bundled = now();
        };
        updateConfig({ vite: { plugins: [{ name: 'variorum-bundled', writeBundle }] } });
      },
      'astro:build:generated': () => {
        if (!file) return;
        const parts = Object.fromEntries(timedParts.map((part) => [part, measured(part)])) as Record<
          TimedPart,
          PhaseTime
        >;
        const render = timedParts.reduce((left, part) => less(left, parts[part]), less(now(), bundled));
        appendFileSync(file, `${JSON.stringify({ bundle: less(bundled, start), render, ...parts })}\n`);
      },
    },
  };
}
