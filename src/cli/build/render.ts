import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { BuildPlan } from '../../site/build-plan.ts';
import { loadContent } from '../../site/load-content.ts';
import { missingFromPages } from '../../site/verify-pages.ts';
import { phaseTimes } from './phases.ts';

/**
 * Renders the stories of a plan, and the pages over all stories, into a folder; then checks that every sentence of their
 * accounts is on its page. Throws with what went wrong.
 *
 * @param cache a folder of its own for the framework, so that runs side by side do not meet
 */
export async function render(planFile: string, out: string, cache: string): Promise<void> {
  process.env['VARIORUM_PLAN'] = planFile;
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as BuildPlan;
  await build({
    outDir: out,
    cacheDir: resolve(cache),
    logLevel: 'error',
    integrations: [phaseTimes()],
    vite: { cacheDir: resolve(cache, 'vite') },
  });
  const { stories } = loadContent(undefined, new Set(plan.stories));
  const missing = missingFromPages(stories, out);
  if (missing.length > 0)
    throw new Error(`The pages do not hold all of the content:\n${missing.map((line) => `  ${line}`).join('\n')}`);
}

// `node render.ts PLAN OUT CACHE`, as the build starts it for one of several batches.
if (process.argv[1] === import.meta.filename) {
  const [plan = '', out = '', cache = ''] = process.argv.slice(2);
  // The build holds this end open: when it is killed, its renderers end too.
  process.stdin.on('end', () => process.exit(1)).resume();
  try {
    await render(plan, out, cache);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
  process.stdin.destroy();
}
