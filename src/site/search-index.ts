import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { spaced } from './chinese-words.ts';
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
  meta: { title: string };
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
  return rows.map(({ id, cells }, at) => ({
    url: `${paths.sideBySide(story.id)}index.html#${id}`,
    content: cells
      .flatMap(({ sentences, translations }) => [...sentences, ...translations])
      .map((sentence) => spaced(texts.get(sentence) ?? ''))
      .join(' … '),
    meta: { title: `${story.title}, row ${at + 1}` },
  }));
}

/** Parts of the index's own user interfaces, which the site does not use. */
const unused = /-(?:ui|highlight)\.(?:css|js)$/u;

/** Writes the search index of all stories whose pages are below a folder, into `pagefind/` there. */
export async function writeSearchIndex(root: string): Promise<void> {
  const stories = readdirSync(root)
    .filter((name) => existsSync(join(root, paths.json(name))))
    .sort();
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  for (const story of stories) {
    const records = searchRecords(JSON.parse(readFileSync(join(root, paths.json(story)), 'utf8')) as Compared);
    const added = await Promise.all(records.map((record) => index.addCustomRecord({ ...record, language: 'en' })));
    const wrong = added.flatMap((one) => one.errors);
    if (wrong.length > 0) throw new Error(`The search index of ${story} cannot be made: ${wrong.join('; ')}`);
  }
  const folder = join(root, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  await index.writeFiles({ outputPath: folder });
  for (const file of readdirSync(folder).filter((name) => unused.test(name))) rmSync(join(folder, file));
  await close();
}
