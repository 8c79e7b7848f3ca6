import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { namesOf } from '../engine/compare/lookup.ts';
import { spaced } from './chinese-words.ts';
import { listWords } from './labels.ts';
import { paths } from './links.ts';

/** What of `comparison.json` the search needs. */
interface Compared {
  story: { id: string; title: string };
  accounts: {
    id: string;
    outlet?: string;
    passages: { sentences: Sentence[]; translation?: { sentences: Sentence[] } }[];
  }[];
  rows: { id: string; cells: { account: string; sentences: string[]; translations: string[] }[] }[];
}
interface Sentence {
  id: string;
  text: string;
}

/** One thing that can be found: a row, with all its sentences. */
export interface SearchRecord {
  url: string;
  content: string;
  /** `accounts` names who tells it. */
  meta: { title: string; accounts: string };
}

/**
 * A record for each row of a story. Chinese is cut into words, since the index knows words by the spaces between them;
 * readers' queries are cut the same way.
 */
export function searchRecords({ story, accounts, rows }: Compared): SearchRecord[] {
  const texts = new Map(
    accounts.flatMap(({ passages }) =>
      passages.flatMap(({ sentences, translation }) =>
        [...sentences, ...(translation?.sentences ?? [])].map(({ id, text }) => [id, text] as const),
      ),
    ),
  );
  const names = namesOf(accounts.map((one) => ({ id: one.id, meta: one })));
  return rows.map(({ id, cells }, at) => ({
    url: `${paths.sideBySide(story.id)}index.html#${id}`,
    content: cells
      .flatMap(({ sentences, translations }) => [...sentences, ...translations])
      .map((sentence) => spaced(texts.get(sentence) ?? ''))
      .join(' … '),
    meta: {
      title: `${story.title}, row ${at + 1}`,
      accounts: listWords(cells.map(({ account }) => names.get(account) ?? account)),
    },
  }));
}

/** One of the indexes that together are the search index of a site, and the stories in it. */
export interface SearchPart {
  /** From 0, in digits. */
  name: string;
  /** From the site's root. */
  folder: string;
  stories: string[];
}

/** So many stories at most share an index on average, so that few are indexed again when one changes. */
const mostStories = 64;

/**
 * The parts of the index of these stories. A story stays in its part however many come and go, but where the number of
 * parts changes: that grows fourfold at a time.
 */
export function searchParts(stories: readonly string[]): SearchPart[] {
  let count = 1;
  while (stories.length > count * mostStories) count *= 4;
  const parts = Array.from({ length: count }, (_, at): SearchPart => {
    const name = `${at}`;
    return { name, folder: `pagefind/${name}`, stories: [] };
  });
  for (const story of [...stories].sort()) {
    const at = createHash('sha256').update(story).digest().readUInt32BE() % count;
    parts[at]?.stories.push(story);
  }
  return parts;
}

/** Files of the index's own user interfaces, which the site does not use. */
const unused = /-(?:ui|highlight)\.(?:css|js)$/u;
/** Parts but the first need no program of their own. */
const program = /\.(?:js|pagefind)$/u;

/**
 * Writes parts of the search index of the stories whose pages are below a folder.
 *
 * @param into the folder to write below: the same, or one that nobody reads while the index is written
 */
export async function writeSearchParts(root: string, parts: readonly SearchPart[], into: string): Promise<void> {
  for (const { name, folder, stories } of parts) {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    for (const story of stories) {
      const records = searchRecords(JSON.parse(readFileSync(join(root, paths.json(story)), 'utf8')) as Compared);
      const added = await Promise.all(records.map((record) => index.addCustomRecord({ ...record, language: 'en' })));
      const wrong = added.flatMap((one) => one.errors);
      if (wrong.length > 0) throw new Error(`The search index of ${story} cannot be made: ${wrong.join('; ')}`);
    }
    const out = join(into, folder);
    rmSync(out, { recursive: true, force: true });
    await index.writeFiles({ outputPath: out });
    for (const file of readdirSync(out))
      if (unused.test(file) || (name !== '0' && program.test(file))) rmSync(join(out, file));
  }
  await close();
}

/** Writes how many parts there are, which is what a reader's search asks first. */
export function writePartCount(root: string, count: number): void {
  mkdirSync(join(root, 'pagefind'), { recursive: true });
  writeFileSync(join(root, paths.searchParts), `${count}\n`);
}

/** Every story whose pages are below a folder. */
export const storiesBelow = (root: string): string[] =>
  readdirSync(root).filter((name) => existsSync(join(root, paths.json(name))));
