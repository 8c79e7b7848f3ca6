import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PhaseTime, PhaseTimes } from '../../src/cli/build/phases.ts';
import { rendererFlags } from '../../src/cli/build/shares.ts';
import { finished, startBuild, temporaryFolder, writeStories } from '../support/site-builds.ts';
import { treeMemory } from './peak-memory.ts';

// `npm run bench:build -- STORIES ACCOUNTS` (1,000 and 5): builds invented stories from nothing, again unchanged, and
// again after one edit; then a bare site of as many pages of the same size, rendered by as many processes side by side, as
// the yardstick for rendering.
const [stories = 1000, accounts = 5] = process.argv.slice(2).map(Number);
const folder = temporaryFolder();
const times = join(folder, 'times.jsonl');
const place = {
  content: join(folder, 'content'),
  out: join(folder, 'site'),
  cache: join(folder, 'cache'),
  env: { VARIORUM_TIMES: times },
};

interface Measured {
  seconds: number;
  /** Resident bytes of all its processes together, at the worst of the moments looked at; undefined where unknown. */
  memory: number | undefined;
  pages: number;
  /** Pages written by this build, not taken from an earlier one. */
  rendered: number;
  bytes: number;
  phases: PhaseTimes[];
}

async function measure(): Promise<Measured> {
  rmSync(times, { force: true });
  const [began, start] = [Date.now(), performance.now()];
  const child = startBuild(place);
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 250);
  const { status, stderr } = await finished(child);
  clearInterval(watch);
  if (status !== 0) throw new Error(`The build ended with ${status}.\n${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const pages = readdirSync(place.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => statSync(join(place.out, file)));
  return {
    seconds,
    memory,
    pages: pages.length,
    rendered: pages.filter(({ mtimeMs }) => mtimeMs >= began).length,
    bytes: pages.reduce((sum, { size }) => sum + size, 0),
    phases: existsSync(times)
      ? readFileSync(times, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as PhaseTimes)
      : [],
  };
}

const row = (...cells: (string | number)[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);
const gigabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'unknown' : `${(bytes / 2 ** 30).toFixed(2)} GiB`;

writeStories(
  place.content,
  Array.from({ length: stories }, (_, at) => at + 1),
  { accounts, passages: 10 },
);
process.stdout.write(`${stories} stories of ${accounts} accounts on ${availableParallelism()} processors\n\n`);
row('build', 'time', 'of cold', 'peak memory', 'pages', 'rendered');
row('---', '---:', '---:', '---:', '---:', '---:');
const cold = await measure();
const show = (title: string, { seconds, memory, pages, rendered }: Measured): void =>
  row(
    title,
    `${seconds.toFixed(1)} s`,
    `${((100 * seconds) / cold.seconds).toFixed(1)} %`,
    gigabytes(memory),
    pages,
    rendered,
  );
show('cold', cold);
show('unchanged', await measure());
appendFileSync(
  join(place.content, 'stories/story-1/account-1.md'),
  '\nThe council of Brell said on Friday that 14 boats were lost.\n',
);
show('one edit', await measure());

const total = (key: keyof PhaseTimes, kind: keyof PhaseTime): number =>
  cold.phases.reduce((sum, phases) => sum + phases[key][kind], 0) / 1000;
const mean = Math.round(cold.bytes / cold.pages);
const processes = cold.phases.length;
const bare = await Promise.all(
  Array.from({ length: processes }, async () => {
    const script = join(import.meta.dirname, 'bare-site.ts');
    const each = Math.round(cold.pages / processes);
    const { stdout } = await promisify(execFile)(process.execPath, [...rendererFlags, script, `${each}`, `${mean}`]);
    return { pages: each, ...(JSON.parse(stdout) as PhaseTime) };
  }),
);
const barePages = bare.reduce((sum, one) => sum + one.pages, 0);
const rates = (kind: keyof PhaseTime): string => {
  const [ours, others] = [
    cold.pages / total('render', kind),
    (1000 * barePages) / bare.reduce((sum, one) => sum + one[kind], 0),
  ];
  return `${ours.toFixed(0)}; a bare site: ${others.toFixed(0)}; ratio ${(ours / others).toFixed(2)}`;
};
process.stdout.write(
  [
    '',
    `Cold, summed over ${processes} processes: ${(['bundle', 'compare', 'render'] as const).map((key) => `${key} ${total(key, 'wall').toFixed(1)} s (processor ${total(key, 'cpu').toFixed(1)} s)`).join(', ')}.`,
    `Pages of ${(mean / 1024).toFixed(1)} kB rendered in a second by each of ${processes} processes: ${rates('wall')}.`,
    `The same in a second of processor time: ${rates('cpu')}.`,
    '',
  ].join('\n'),
);
rmSync(folder, { recursive: true, force: true });
