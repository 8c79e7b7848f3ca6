import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/cli/build/page-cache.ts';
import { alignStory, compareStory, readContent } from '../../src/engine/index.ts';
import {
  casualties,
  figures,
  type GreatList,
  interview,
  names,
  oneParagraph,
  oneSentence,
  oneWord,
  quotations,
  results,
  speech,
  stops,
} from '../support/great-lists.ts';
import { temporaryFolder, writeContent } from '../support/site-builds.ts';
import { type ContentText, seededRandom, syntheticFiles, syntheticStory } from '../support/synthetic-stories.ts';
import { gigabytes, watchedBuild } from './watched-build.ts';

// `npm run bench:limits`: aligns and compares the greatest stories the site is made for, and stories of half the size, and
// tells how time grows: 1 is in proportion, 2 with the square. Then it builds a site of each of the greatest, and compares
// lists, quotations and figures by the thousand, which no article has. `lists` alone: `npm run bench:limits -- lists`.
const bytes = (text: string) => new TextEncoder().encode(text);
const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Invented words in sentences of about twenty, a paragraph of five; no two texts share more than chance. */
function text(seed: number, words: number): string {
  const random = seededRandom(seed);
  const letters = 'abcdefghijklmnoprstuvw';
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () => letters[Math.floor(random() * letters.length)]).join('');
  const vocabulary = Array.from({ length: Math.max(200, Math.ceil(words / 8)) }, word);
  const out: string[] = [];
  for (let at = 0; at < words; at++) {
    const next = vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '';
    const ends = at % 20 === 19 || at === words - 1;
    out.push(`${at % 20 === 0 ? next.slice(0, 1).toUpperCase() + next.slice(1) : next}${ends ? '.' : ''}`);
    if (at % 100 === 99) out.push('\n\n');
  }
  return out.join(' ');
}

function filesOf(texts: readonly string[]): ContentText[] {
  return [
    { path: 'stories/limit/story.yaml', text: 'title: T\nevent: E\ndate: 2025-01-02\nsummary: S\n' },
    ...texts.map((body, at) => ({
      path: `stories/limit/account-${at + 1}.md`,
      text: `---\ntitle: Account ${at + 1}\nlanguage: en\n---\n\n${body}\n`,
    })),
  ];
}

const accounts = (count: number) => syntheticFiles(syntheticStory({ seed: 11, accounts: count, passages: 12 }));
const megabyte = (size: number, seed: number) => text(seed, Math.round((size * 1_000_000) / 7.2));
const cases: [name: string, small: () => ContentText[], great: () => ContentText[]][] = [
  [
    'two unrelated accounts of 5,000 words',
    () => filesOf([text(1, 2500), text(2, 2500)]),
    () => filesOf([text(1, 5000), text(2, 5000)]),
  ],
  [
    'an account of 1 MB beside one of 800 words',
    () => filesOf([megabyte(0.5, 3), text(4, 800)]),
    () => filesOf([megabyte(1, 3), text(4, 800)]),
  ],
  ['100 accounts', () => accounts(50), () => accounts(100)],
];

/** Texts of one form repeated, by how many entries the greater has. */
const lists: [name: string, list: GreatList, entries: number][] = [
  ['a list of names in a paragraph', names, 4000],
  ['a list of casualties', casualties, 4000],
  ['a table of results', results, 4000],
  ['quotations in a sentence', quotations, 2000],
  ['an interview', interview, 4000],
  ['a speech in a paragraph', speech, 2000],
  ['figures, a line each', figures, 4000],
  ['one paragraph', oneParagraph, 4000],
  ['one sentence, by words', oneSentence, 10_000],
  ['one word, by letters', oneWord, 20_000],
  ['stops in quotation marks', stops, 40_000],
];

/** How long a story takes from its bytes to its findings, in milliseconds. */
function compared(files: readonly ContentText[]): number {
  const started = performance.now();
  const { stories, problems } = readContent(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
  const [story] = stories;
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  compareStory(alignStory(story));
  return performance.now() - started;
}

/** The growth from a time to that of twice as much. */
const growthOf = (first: number, second: number): string => Math.log2(second / first).toFixed(2);

async function built(files: readonly ContentText[]): Promise<string> {
  const folder = temporaryFolder();
  const place = { content: join(folder, 'content'), out: join(folder, 'site'), cache: join(folder, 'cache') };
  writeContent(place.content, files);
  const { seconds, memory } = await watchedBuild(place);
  const pages = filesBelow(place.out).filter((file) => file.endsWith('.html'));
  rmSync(folder, { recursive: true });
  return `${inSeconds(1000 * seconds)} | ${pages.length} | ${gigabytes(memory)}`;
}

const listsAlone = process.argv.includes('lists');
if (!listsAlone) {
  process.stdout.write(
    '| story | half of it compared | all compared | growth | site built | pages | peak memory |\n| --- |' +
      ' ---: |'.repeat(6) +
      '\n',
  );
}
for (const [name, small, great] of listsAlone ? [] : cases) {
  const [first, second] = [compared(small()), compared(great())];
  const growth = growthOf(first, second);
  process.stdout.write(
    `| ${name} | ${inSeconds(first)} | ${inSeconds(second)} | ${growth} | ${await built(great())} |\n`,
  );
}

process.stdout.write(
  `\n| two accounts of | entries | size | half compared | all compared | growth |\n| --- |${' ---: |'.repeat(5)}\n`,
);
for (const [name, list, entries] of lists) {
  const [half, whole] = [filesOf(list(entries / 2)), filesOf(list(entries))];
  const size = whole.reduce((sum, { text }) => sum + text.length, 0) / 1000;
  const [first, second] = [compared(half), compared(whole)];
  process.stdout.write(
    `| ${name} | ${entries} | ${size.toFixed(0)} kB | ${inSeconds(first)} | ${inSeconds(second)} | ${growthOf(first, second)} |\n`,
  );
}
