import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuildPlan } from '../../site/build-plan.ts';
import type { StorySummary } from '../../site/story-summary.ts';
import { render } from './render.ts';
import { splitByWeight, type Weighed } from './split.ts';

export interface Batch {
  plan: BuildPlan;
  /** Where its pages are. */
  out: string;
}

/**
 * Renders all stories of a plan, in batches side by side where they are many, each into a folder of its own below
 * `aside`. Calls `done` for each batch as it is finished, in any order.
 */
export async function renderInBatches(
  { stories, summaries }: { stories: readonly Weighed[]; summaries: StorySummary[] },
  aside: string,
  done: (batch: Batch) => void,
): Promise<void> {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const processes = availableParallelism();
  const parts = splitByWeight(stories, processes);
  const batches = parts.map((stories, at) => {
    const batch = { plan: { stories, summaries }, out: join(aside, `pages-${at}`) };
    const file = join(aside, `plan-${at}.json`);
    writeFileSync(file, JSON.stringify(batch.plan));
    return { ...batch, file };
  });
  const [single, ...others] = batches;
  if (single && others.length === 0) {
    await render(single.file, single.out, join(aside, 'cache-0'));
    done(single);
    return;
  }
  const waiting = [...batches];
  const work = async (at: number): Promise<void> => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      await inChild(batch.file, batch.out, join(aside, `cache-${at}`));
      done(batch);
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, batches.length) }, (_, at) => work(at)));
}

function inChild(plan: string, out: string, cache: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'render.ts');
    const child = spawn(process.execPath, [script, plan, out, cache], { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said || `the renderer ended with ${code}`)),
    );
  });
}
