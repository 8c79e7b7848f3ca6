import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** How long one run of the framework took for its parts, in milliseconds; comparing lies within rendering. */
export interface PhaseTimes {
  bundle: number;
  render: number;
  compare: number;
}

/** Writes the times of a run as a line of JSON to the file VARIORUM_TIMES names; without it, nothing. */
export function phaseTimes(): AstroIntegration {
  const file = process.env['VARIORUM_TIMES'];
  const start = performance.now();
  let bundled = start;
  return {
    name: 'variorum-phase-times',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Pages are generated when the last bundle is written.
        const writeBundle = (): void => {
          bundled = performance.now();
        };
        updateConfig({ vite: { plugins: [{ name: 'variorum-bundled', writeBundle }] } });
      },
      'astro:build:generated': () => {
        if (!file) return;
        const compared = performance.getEntriesByName('variorum:compare');
        const times: PhaseTimes = {
          bundle: bundled - start,
          render: performance.now() - bundled,
          compare: compared.reduce((sum, { duration }) => sum + duration, 0),
        };
        appendFileSync(file, `${JSON.stringify(times)}\n`);
      },
    },
  };
}
