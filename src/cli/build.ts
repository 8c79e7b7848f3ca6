import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFolder } from '../site/content-files.ts';
import { contentReport } from '../site/load-content.ts';
import { writeSearchIndex } from '../site/search-index.ts';
import { annotate } from './annotate.ts';
import { type Batch, renderInBatches } from './build/batches.ts';
import { partsOf, removeLeftovers } from './build/leftovers.ts';
import { filesBelow, PageCache } from './build/page-cache.ts';
import { type PlannedStory, planBuild } from './build/plan.ts';
import { siteVersion } from './build/site-version.ts';

// `npm run build`: checks the content, renders what is new into a folder aside, checks the pages, and only then puts them
// in place of the last ones.
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

const out = resolve(process.env['VARIORUM_OUT'] ?? 'dist');
const [fresh, previous] = [`${out}.new`, `${out}.old`];
/** Below the project, since the framework renders every other place from one folder, where two runs would meet. */
const aside = partsOf(resolve('.cache'), process.pid);
/** The entry of the cache for the pages over all stories; no story's id begins with an underscore. */
const overAll = '_site';

// A build that was stopped between the two renames below has left the last good pages under another name.
if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);

removeLeftovers(resolve('.cache'));
const cache = new PageCache(resolve(process.env['VARIORUM_CACHE'] ?? '.cache/pages'));
const version = siteVersion();
const folder = contentFolder();
const shard = process.env['STORIES'];
const { stories, problems } = planBuild(folder, version, cache, shard);
if (problems.length > 0) {
  annotate(problems, folder);
  fail(contentReport({ folder, problems }));
}

const chosen = stories.filter((story) => story.chosen);
if (shard && chosen.length === 0) fail(`No story's name matches STORIES, which is ${shard}.\n`);
const toRender = chosen.filter(({ kept }) => !kept);
const accounts = chosen.reduce((sum, { summary }) => sum + summary.accounts.length, 0);
say(
  `${count(chosen.length, 'story', 'stories')} with ${count(accounts, 'account')}: ${toRender.length} to compare and render …`,
);
if (!process.env['SITE_ADDRESS'])
  say('SITE_ADDRESS is not set: feeds, sitemap and canonical links, which need the site’s address, are left out.');

rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
const summaries = stories.map(({ summary }) => summary);
const overAllDigest = createHash('sha256')
  .update(`${version}\n${JSON.stringify(summaries)}`)
  .digest('hex');
const keptOverAll = cache.find(overAll, overAllDigest);
const ids = new Set(stories.map(({ id }) => id));
try {
  if (toRender.length > 0 || !keptOverAll) await renderNew();
  else cache.restore(overAll, keptOverAll, fresh);
  for (const story of chosen) if (story.kept) restore(story);
  // One shard of a site cannot be searched: its index would hold a part of the stories.
  if (!shard) await writeSearchIndex(fresh);
} catch (error) {
  fail(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

rmSync(previous, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, previous);
renameSync(fresh, out);
for (const done of [previous, aside]) rmSync(done, { recursive: true, force: true });
cache.prune(new Set([...ids, overAll]));
const pages = filesBelow(out).filter((file) => file.endsWith('.html')).length;
say(`Built ${count(pages, 'page')} in ${seconds()}: ${out}`);

async function renderNew(): Promise<void> {
  const byName = new Map(toRender.map((story) => [story.name, story]));
  let rendered = 0;
  const weighed = toRender.map(({ name, bytes, summary }) => ({ name, weight: bytes * summary.accounts.length }));
  await renderInBatches({ stories: weighed, summaries }, aside, (batch) => {
    takeOver(batch, byName);
    rendered += batch.plan.stories.length;
    if (toRender.length > batch.plan.stories.length)
      say(`  ${rendered.toLocaleString('en')} of ${count(toRender.length, 'story', 'stories')} after ${seconds()}`);
  });
}

/** Moves the pages of a batch to the others, and keeps them for the next build. */
function takeOver(batch: Batch, byName: ReadonlyMap<string, PlannedStory>): void {
  const files = filesBelow(batch.out);
  const ofStory = Map.groupBy(files, (file) => file.split('/')[0] ?? '');
  for (const name of batch.plan.stories) {
    const { id, digest, summary } = byName.get(name) as PlannedStory;
    const own = ofStory.get(id) ?? [];
    cache.keep(id, digest, batch.out, own, summary);
    move(join(batch.out, id), join(fresh, id));
  }
  const shared = files.filter((file) => !ids.has(file.split('/')[0] ?? ''));
  cache.keep(overAll, overAllDigest, batch.out, shared);
  for (const file of shared) {
    mkdirSync(dirname(join(fresh, file)), { recursive: true });
    move(join(batch.out, file), join(fresh, file));
  }
}

/** Renames, or copies where the two lie on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function restore(story: PlannedStory): void {
  const entry = cache.find(story.id, story.digest);
  if (entry) cache.restore(story.id, entry, fresh);
  else fail(`The kept pages of ${story.id} changed while the site was built. Build again.\n`);
}

function fail(report: string): never {
  process.stderr.write(report);
  for (const unfinished of [fresh, aside]) rmSync(unfinished, { recursive: true, force: true });
  process.stderr.write(`\nNothing was built${existsSync(out) ? `; ${out} is as it was` : ''}.\n`);
  process.exit(1);
}
