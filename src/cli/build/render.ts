import { resolve } from 'node:path';
import { build } from 'astro';
import { readPlan, storyOfPlan } from '../../site/build-plan.ts';
import { timed } from '../../site/timed.ts';
import { missingFromPages } from '../../site/verify-pages.ts';
import { phaseTimes } from './phases.ts';
import { storyByStory } from './story-by-story.ts';

/** One run of the framework. */
export interface Rendering {
  /** File of a `BuildPlan`. */
  plan: string;
  /** Folder for its pages. */
  out: string;
  /** A folder of its own for the framework, so that runs side by side do not meet. */
  cache: string;
}

/**
 * Renders the stories of a plan, one after another, and the pages over all stories where it says so. When the pages of a
 * story are written it checks that every sentence of its accounts is on its page, and calls `finished`. Throws with what
 * went wrong.
 */
export async function render({ plan: file, out, cache }: Rendering, finished: (id: string) => void): Promise<void> {
  process.env['VARIORUM_PLAN'] = file;
  const plan = readPlan(file);
  const entries = new Map(plan.stories.map((entry) => [entry.id, entry]));
  const check = (id: string): void => {
    const entry = entries.get(id);
    const missing = entry ? timed('check', () => missingFromPages(storyOfPlan(entry), out)) : [];
    if (missing.length > 0)
      throw new Error(`The pages do not hold all of the content:\n${missing.map((line) => `  ${line}`).join('\n')}`);
    finished(id);
  };
  await build({
    outDir: out,
    cacheDir: resolve(cache),
    logLevel: 'error',
    integrations: [phaseTimes(), storyByStory({ plan, out, finished: check })],
    vite: { cacheDir: resolve(cache, 'vite') },
  });
}

// `node render.ts PLAN OUT CACHE`, as the build starts it for one of several shares; it tells each finished story.
if (process.argv[1] === import.meta.filename) {
  const [plan = '', out = '', cache = ''] = process.argv.slice(2);
  // When the build is killed, its renderers end too.
  process.on('disconnect', () => process.exit(1));
  try {
    await render({ plan, out, cache }, (id) => process.send?.(id));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
  process.removeAllListeners('disconnect');
  process.disconnect?.();
}
