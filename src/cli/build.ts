import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Story } from '../engine/model.ts';
import { contentFolder } from '../site/content-files.ts';
import { finishSite } from '../site/finish-site.ts';
import { contentReport } from '../site/load-content.ts';
import { Refusal } from '../site/refusal.ts';
import { type SearchPart, searchParts, writePartCount, writeSearchParts } from '../site/search-index.ts';
import { siteAddress } from '../site/site-address.ts';
import { annotate } from './annotate.ts';
import { partsOf, removeLeftovers } from './build/leftovers.ts';
import { lock } from './build/lock.ts';
import { filesBelow, type Manifest, PageCache } from './build/page-cache.ts';
import { type PlannedStory, planBuild } from './build/plan.ts';
import { count, milestones, seconds } from './build/progress.ts';
import { settle, type Wanted } from './build/settle.ts';
import { renderInShares } from './build/shares.ts';
import { exchange, markMade, refuseOthers, restore, siteFolder } from './build/site-folder.ts';
import { siteVersion } from './build/site-version.ts';
import { orRefuse } from './or-refuse.ts';

// `npm run build`: checks the content, renders what is new into a folder aside, checks the pages, and only then puts them
// in place of the last ones.
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const started = performance.now();
const since = (start: number): string => seconds(performance.now() - start);

const address = orRefuse(siteAddress);
const place = orRefuse(siteFolder);
const { out, fresh, previous } = place;
const cacheFolder = resolve(process.env['VARIORUM_CACHE'] || '.cache/pages');
const cache = new PageCache(cacheFolder);
/** Below the project, since the framework renders every other place from one folder, where two runs would meet. */
const aside = partsOf(resolve('.cache'), process.pid);
/** The entry of the cache for the pages over all stories; no story's id begins with an underscore. */
const overAll = '_site';

orRefuse(() => {
  const project = resolve(import.meta.dirname, '../..');
  if (realpathSync('.') !== realpathSync(project))
    throw new Refusal(`A build is started in the folder of the program, which is ${project}.`);
  lock(place.lock, out);
  lock(`${cacheFolder}.lock`, cacheFolder);
  restore(place);
  refuseOthers(place);
  cache.refuseOthers();
});
removeLeftovers(resolve('.cache'));
rmSync(aside, { recursive: true, force: true });
mkdirSync(aside, { recursive: true });
const version = siteVersion(address);
const folder = contentFolder();
const shard = process.env['STORIES'];
const fileOf = (id: string): string => join(aside, `${id}.story.json`);
const take = (story: Story): void => writeFileSync(fileOf(story.id), JSON.stringify(story));
const { stories, problems } = planBuild(folder, { version, cache, shard, take });
if (problems.length > 0) {
  annotate(problems, folder);
  fail(contentReport({ folder, problems }));
}

const chosen = stories.filter((story) => story.chosen);
if (shard && chosen.length === 0) fail(`No story's name matches STORIES, which is ${shard}.\n`);
const toRender = new Map(chosen.flatMap((story) => (story.kept ? [] : [[story.id, story]])));
const accounts = chosen.reduce((sum, { summary }) => sum + summary.accounts.length, 0);
say(
  `Checked ${count(chosen.length, 'story', 'stories')} with ${count(accounts, 'account')} in ${since(started)}: ${toRender.size.toLocaleString('en')} to compare and render.`,
);
if (!address)
  say('SITE_ADDRESS is not set: feeds, sitemap and canonical links, which need the site’s address, are left out.');

const digestsOfStories = new Map(stories.map(({ id, digest }) => [id, digest]));
const summaries = stories.map(({ summary }) => summary);
const overAllDigest = createHash('sha256')
  .update(`${version}\n${JSON.stringify(summaries)}`)
  .digest('hex');
// The first page shows the only story of a site itself.
const keptOverAll = stories.length > 1 ? cache.find(overAll, overAllDigest) : undefined;
let pages = 0;
/** Every file of the site but those that tell of all stories. */
const wanted = new Map<string, Wanted>();
const want = (name: string, entry: Manifest): void => {
  for (const [path, file] of cache.wanted(name, entry)) {
    wanted.set(path, file);
    if (path.endsWith('.html')) pages += 1;
  }
};
/** The paths of the files over all stories. */
let shared: string[] = [];
const wantShared = (entry: Manifest): void => {
  want(overAll, entry);
  shared = entry.files.map(({ path }) => path);
};
// One shard of a site has neither feeds nor search: they would hold a part of the stories.
const search = shard ? [] : searchParts(stories.map(({ id }) => id)).map(plannedPart);
try {
  cache.takeSpare(fresh);
  if (toRender.size > 0 || !keptOverAll) await renderNew();
  if (keptOverAll) wantShared(keptOverAll);
  for (const { id, kept } of chosen) if (kept) want(id, kept);
  for (const { entry, kept } of search) if (kept) want(entry, kept);
  settle(fresh, wanted);
  if (!shard) await index();
  markMade(fresh, shared);
  exchange(place);
} catch (error) {
  fail(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

cache.keepSpare(previous);
rmSync(aside, { recursive: true, force: true });
cache.prune(new Set([...stories.map(({ id }) => id), ...search.map(({ entry }) => entry), overAll]));
say(`Built ${count(pages, 'page')} in ${since(started)}: ${out}`);

async function renderNew(): Promise<void> {
  const start = performance.now();
  const worthALine = milestones(toRender.size);
  let rendered = 0;
  const stories = [...toRender.values()].map(({ id, bytes, summary }) => ({
    id,
    file: fileOf(id),
    weight: bytes * summary.accounts.length,
  }));
  await renderInShares({ stories, summaries, overAll: !keptOverAll }, aside, {
    story(id, from) {
      takeOver(toRender.get(id) as PlannedStory, from);
      rendered += 1;
      if (worthALine.has(rendered))
        say(
          `  ${rendered.toLocaleString('en')} of ${count(toRender.size, 'story', 'stories')}, ${count(pages, 'page')}, ${since(start)}`,
        );
    },
    overAll: takeOverShared,
  });
  say(`Rendered ${count(pages, 'page')} and checked that no sentence is missing, in ${since(start)}.`);
}

/** Moves the pages of a story to the others, and keeps them for the next build. */
function takeOver({ id, digest, summary }: PlannedStory, from: string): void {
  const own = filesBelow(join(from, id)).map((path) => `${id}/${path}`);
  want(id, cache.keep(id, digest, { from, paths: own, summary }));
  rmSync(join(fresh, id), { recursive: true, force: true });
  move(join(from, id), join(fresh, id));
}

/** The same for the pages over all stories, with the files that all pages use. */
function takeOverShared(from: string): void {
  wantShared(cache.keep(overAll, overAllDigest, { from, paths: filesBelow(from) }));
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

/** A part of the search index, and its files where the stories in it are as they were. */
function plannedPart(part: SearchPart) {
  const hash = createHash('sha256').update(version);
  for (const id of part.stories) hash.update(`\n${digestsOfStories.get(id)}`);
  const [entry, digest] = [`_search-${part.name}`, hash.digest('hex')];
  return { ...part, entry, digest, kept: cache.find(entry, digest) };
}

async function index(): Promise<void> {
  const start = performance.now();
  finishSite(fresh, address);
  const toWrite = search.filter(({ kept }) => !kept);
  // Aside, since the indexing program outlives a build that is killed, and would write on.
  await writeSearchParts(fresh, toWrite, aside);
  for (const { entry, digest, folder } of toWrite) {
    const paths = filesBelow(join(aside, folder)).map((file) => `${folder}/${file}`);
    cache.keep(entry, digest, { from: aside, paths });
    mkdirSync(dirname(join(fresh, folder)), { recursive: true });
    move(join(aside, folder), join(fresh, folder));
  }
  writePartCount(fresh, search.length);
  say(`Made what tells of all stories, the search index among it, in ${since(start)}.`);
}

function fail(report: string): never {
  process.stderr.write(report);
  rmSync(aside, { recursive: true, force: true });
  cache.keepSpare(fresh);
  process.stderr.write(`\nNothing was built${existsSync(out) ? `; ${out} is as it was` : ''}.\n`);
  process.exit(1);
}
