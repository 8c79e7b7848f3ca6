import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PhaseTime, PhaseTimes } from '../../src/cli/build/phases.ts';
import { rendererFlags } from '../../src/cli/build/shares.ts';
import { temporaryFolder, writeStories } from '../support/site-builds.ts';
import type { BareSite } from './bare-site.ts';
import { gigabytes, type WatchedBuild, watchedBuild } from './watched-build.ts';

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

interface Measured extends WatchedBuild {
  pages: number;
  /** Pages written by this build, not taken from an earlier one. */
  rendered: number;
  phases: PhaseTimes[];
}

async function measure(): Promise<Measured> {
  rmSync(times, { force: true });
  const began = Date.now();
  const build = await watchedBuild(place);
  const pages = readdirSync(place.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => statSync(join(place.out, file)));
  return {
    ...build,
    pages: pages.length,
    rendered: pages.filter(({ mtimeMs }) => mtimeMs >= began).length,
    phases: existsSync(times)
      ? readFileSync(times, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as PhaseTimes)
      : [],
  };
}

const row = (...cells: (string | number)[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);
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
const processes = cold.phases.length;
process.stdout.write(
  [
    '',
    `Cold, summed over ${processes} processes: ${(['bundle', 'compare', 'prepare', 'render', 'check'] as const).map((key) => `${key} ${total(key, 'wall').toFixed(1)} s (processor ${total(key, 'cpu').toFixed(1)} s)`).join(', ')}.`,
    `Rendered in a second by each process: ${(cold.pages / total('render', 'wall')).toFixed(0)} pages; in a second of processor time: ${(cold.pages / total('render', 'cpu')).toFixed(0)}.`,
    '',
    '',
  ].join('\n'),
);

/** What the pages and plain files of one story are on average. */
function madeOf(story: string) {
  const all = readdirSync(story, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/u.test(file));
  const read = (files: string[]) => files.map((file) => readFileSync(join(story, file), 'utf8'));
  const [pages, files] = [
    read(all.filter((file) => file.endsWith('.html'))),
    read(all.filter((file) => !file.endsWith('.html'))),
  ];
  const mean = (texts: string[], of: (text: string) => number): number =>
    Math.round(texts.reduce((sum, text) => sum + of(text), 0) / Math.max(1, texts.length));
  return {
    bytes: mean(pages, Buffer.byteLength),
    elements: mean(pages, (html) => html.match(/<[a-z]/gu)?.length ?? 0),
    files: files.length / pages.length,
    fileBytes: mean(files, Buffer.byteLength),
  };
}

const { bytes, elements, files, fileBytes } = madeOf(join(place.out, 'story-1'));
const each = Math.round(cold.pages / processes);
row('a bare site of as many pages of the same size', 'pages in a second', 'ratio', 'of processor time', 'ratio');
row('---', '---:', '---:', '---:', '---:');
async function against(title: string, site: Pick<BareSite, 'elements' | 'files'>): Promise<void> {
  const bare: BareSite = { pages: each, bytes, fileBytes, ...site };
  const times = await Promise.all(
    Array.from({ length: processes }, async () => {
      const script = join(import.meta.dirname, 'bare-site.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [...rendererFlags, script, JSON.stringify(bare)]);
      return JSON.parse(stdout) as PhaseTime;
    }),
  );
  const cells = (['wall', 'cpu'] as const).flatMap((kind) => {
    const rate = (1000 * each * processes) / times.reduce((sum, one) => sum + one[kind], 0);
    return [rate.toFixed(0), (cold.pages / total('render', kind) / rate).toFixed(2)];
  });
  row(title, ...cells);
}
await against('long paragraphs alone', { elements: Math.ceil(bytes / 415) * 2, files: 0 });
await against(`as many elements (${elements})`, { elements, files: 0 });
await against('as many elements and plain files', { elements, files: Math.round(files * each) });
rmSync(folder, { recursive: true, force: true });
