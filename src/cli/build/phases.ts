import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** How long one run of the framework took for a part, in milliseconds. */
export interface PhaseTime {
  wall: number;
  /** Of all threads of the process; hardly changed by what else the machine does. */
  cpu: number;
}

/** Comparing is done while rendering and is not counted in it. */
export type PhaseTimes = Record<'bundle' | 'render' | 'compare', PhaseTime>;

const used = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
const now = (): PhaseTime => ({ wall: performance.now(), cpu: used(process.cpuUsage()) });
const less = (x: PhaseTime, y: PhaseTime): PhaseTime => ({ wall: x.wall - y.wall, cpu: x.cpu - y.cpu });

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
        const compare = { wall: 0, cpu: 0 };
        for (const { duration, detail } of performance.getEntriesByName('variorum:compare') as PerformanceMeasure[]) {
          compare.wall += duration;
          compare.cpu += used(detail as NodeJS.CpuUsage);
        }
        const times: PhaseTimes = {
          bundle: less(bundled, start),
          render: less(less(now(), bundled), compare),
          compare,
        };
        appendFileSync(file, `${JSON.stringify(times)}\n`);
      },
    },
  };
}
