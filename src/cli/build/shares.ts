import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuildPlan } from '../../site/build-plan.ts';
import { type Rendering, render } from './render.ts';
import { splitByWeight, type Weighed } from './split.ts';

/**
 * For the processes that render: most of what a page needs is let go at once, and more room for it saves collecting. There
 * is a process for each processor already, so none collects with threads of its own.
 */
export const rendererFlags = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--single-threaded-gc'];

export interface ToRender {
  stories: readonly (Weighed & BuildPlan['stories'][number])[];
  summaries: BuildPlan['summaries'];
  /** Whether the pages over all stories are to be rendered too. */
  overAll: boolean;
}

export interface Rendered {
  /** Called as soon as the pages of a story are complete, in any order, with the folder they are in. */
  story: (id: string, out: string) => void;
  /** Called at the end with the folder of the pages over all stories. */
  overAll: (out: string) => void;
}

/** Renders in one process where there is little to do, else in as many as there are processors, in folders below `aside`. */
export async function renderInShares({ stories, summaries, overAll }: ToRender, aside: string, done: Rendered) {
  mkdirSync(aside, { recursive: true });
  const shares = splitByWeight(stories, availableParallelism());
  const runs = shares.map((ids, at): Rendering => {
    const own = new Set(ids);
    const plan: BuildPlan = {
      stories: stories.flatMap(({ id, file }) => (own.has(id) ? { id, file } : [])),
      summaries,
      overAll: overAll && at === 0,
    };
    const [file, out, cache] = ['plan', 'pages', 'cache'].map((name) => join(aside, `${name}-${at}`)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, JSON.stringify(plan));
    return { plan: file, out, cache };
  });
  const alone = runs.length === 1;
  await Promise.all(
    runs.map((run) => {
      const finished = (id: string): void => done.story(id, run.out);
      return alone ? render(run, finished) : inChild(run, finished);
    }),
  );
  const [first] = runs;
  if (first && overAll) done.overAll(first.out);
}

function inChild({ plan, out, cache }: Rendering, finished: (id: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'render.ts'), [plan, out, cache], {
      execArgv: rendererFlags,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
    });
    const fail = (error: unknown): void => {
      child.kill();
      reject(error);
    };
    child.on('message', (id) => {
      try {
        finished(String(id));
      } catch (error) {
        fail(error);
      }
    });
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said || `the renderer ended with ${code}`)),
    );
  });
}
