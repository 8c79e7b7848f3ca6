import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { paths } from '../../site/links.ts';
import { Refusal } from '../../site/refusal.ts';
import { isLocked } from './lock.ts';

/** Where a site stands, and what lies beside it while it is built: names that nobody else gives. */
export interface SiteFolder {
  /** Behind all links: a link to it stays a link. */
  out: string;
  /** The site while it is made. */
  fresh: string;
  /** The last site, while the two change places. */
  previous: string;
  lock: string;
}

/** The folder of the site that VARIORUM_OUT names. */
export function siteFolder(given: string = process.env['VARIORUM_OUT'] || 'dist'): SiteFolder {
  const out = behindLinks(resolve(given));
  const beside = (what: string): string => `${out}.variorum-${what}`;
  return { out, fresh: beside('new'), previous: beside('old'), lock: beside('lock') };
}

function behindLinks(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  if (existsSync(path)) return realpathSync(path);
  throw new Refusal(`${path} is a link that leads nowhere. Make the folder it should lead to, or delete the link.`);
}

/** Puts the last good pages back where a build that was stopped had moved them away. Not while a build is at work. */
export function restore({ out, previous, lock }: SiteFolder): void {
  if (!existsSync(out) && existsSync(previous) && !isLocked(lock)) renameSync(previous, out);
}

/** The new site takes the place of the last one: two renames, since the platform has none that exchanges two folders. */
export function exchange({ out, fresh, previous }: SiteFolder): void {
  rmSync(previous, { recursive: true, force: true });
  const replaced = existsSync(out);
  if (replaced) renameSync(out, previous);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaced) renameSync(previous, out);
    throw error;
  }
}

/** The file in a site that tells that a build made it, and what it put there beside the folders of stories. */
export const mark = 'variorum.txt';
const sentence = 'A build of Variorum made this folder and replaces it as a whole, unless there is more in it than:';

/** What is made last, and not in every shard. */
const madeLast = ['pagefind', 'feed.atom', 'feed.rss', 'feed.json'];

/**
 * Marks a folder as made by a build, the same in every shard of a site.
 *
 * @param shared the paths of the files over all stories
 */
export function markMade(folder: string, shared: readonly string[]): void {
  const names = new Set([...shared.map((path) => path.split('/')[0] ?? ''), ...madeLast]);
  writeFileSync(join(folder, mark), `${[sentence, ...[...names].sort()].join('\n')}\n`);
}

/** What builds put there before they marked it. */
const beforeMarks = '404.html _astro favicon.svg glossary index.html method robots.txt schema search sitemap.xml'.split(
  ' ',
);
const bySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
const mostNamed = 3;

/** Refuses a folder that holds anything a build did not put there, since the whole of it is to be replaced. */
export function refuseOthers({ out }: SiteFolder): void {
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new Refusal(`${out} is not a folder. Set VARIORUM_OUT to one, or to a new name.`);
  const made = madeIn(out);
  const isMade = (name: string): boolean => made !== undefined && (made.has(name) || isStory(out, name));
  const strange = readdirSync(out).filter((name) => !isMade(name) && !bySystems.has(name));
  if (strange.length === 0) return;
  const more = strange.length > mostNamed ? ` and ${strange.length - mostNamed} more` : '';
  throw new Refusal(
    `${out} holds what no build put there: ${strange.slice(0, mostNamed).join(', ')}${more}. A build replaces the whole folder: set VARIORUM_OUT to another, or empty this one.`,
  );
}

/** The names a build put into a folder; undefined where none made it. */
function madeIn(folder: string): Set<string> | undefined {
  const marked = textOf(join(folder, mark));
  if (marked?.startsWith(sentence)) return new Set([mark, ...marked.split('\n')]);
  return textOf(join(folder, '404.html'))?.includes('<title>There is no such page · Variorum</title>')
    ? new Set([...beforeMarks, ...madeLast])
    : undefined;
}

const isStory = (folder: string, name: string): boolean => existsSync(join(folder, paths.json(name)));

const textOf = (file: string): string | undefined =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
