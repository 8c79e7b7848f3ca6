import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts';
import type { Headlines } from './headlines.ts';
import { paths } from './links.ts';
import { withHeadlines } from './overview.ts';
import { searchParts, storiesBelow, writePartCount, writeSearchParts } from './search-index.ts';

/**
 * Writes what tells of all stories whose pages are below a folder: their headlines on the first page, and the feeds where
 * the site's address is known. It comes last, so that stories can be rendered one by one and in shards.
 *
 * @param address absolute, ending in a slash
 */
export function finishSite(root: string, address?: string): void {
  const stories = readdirSync(root)
    .map((name) => join(root, paths.headlines(name)))
    .filter((file) => existsSync(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Headlines);
  const home = join(root, 'index.html');
  const html = readFileSync(home, 'utf8');
  const filled = withHeadlines(html, stories);
  if (filled !== html) replace(home, filled);
  if (address !== undefined) {
    const items = stories.map((story) => ({ story, address: `${address}${paths.story(story.id)}` }));
    replace(join(root, 'feed.atom'), atomFeed(items, address));
    replace(join(root, 'feed.rss'), rssFeed(items, address));
    replace(join(root, 'feed.json'), jsonFeed(items, address));
  }
}

/** The same for a site merged from shards, with all of the search index. */
export async function finishMerged(root: string, address?: string): Promise<void> {
  finishSite(root, address);
  const parts = searchParts(storiesBelow(root));
  await writeSearchParts(root, parts, root);
  writePartCount(root, parts.length);
}

/** Kept pages share their bytes with the cache: a file is made anew, never changed. */
function replace(file: string, text: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, text);
}
