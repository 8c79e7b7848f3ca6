import { alignStory, compareStory, readContent } from '../../src/engine/index.ts';
import type { Story } from '../../src/engine/model.ts';
import { seededRandom, syntheticFiles, syntheticStory } from '../support/synthetic-stories.ts';

// `npm run bench:limits`: reads, aligns and compares the greatest stories the site is made for, and stories of twice the
// size, and tells time, memory and how time grows: 1 is in proportion, 2 with the square.
const bytes = (text: string) => new TextEncoder().encode(text);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

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

function storyOf(texts: readonly string[]): Story {
  const story = 'title: T\nevent: E\ndate: 2025-01-02\nsummary: S\n';
  const { stories, problems } = readContent([
    { path: 'stories/limit/story.yaml', bytes: bytes(story) },
    ...texts.map((body, at) => ({
      path: `stories/limit/account-${at + 1}.md`,
      bytes: bytes(`---\ntitle: Account ${at + 1}\nlanguage: en\n---\n\n${body}\n`),
    })),
  ]);
  const [read] = stories;
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  return read;
}

function accounts(count: number): Story {
  const files = syntheticFiles(syntheticStory({ seed: 11, accounts: count, passages: 12 }));
  const { stories } = readContent(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
  return stories[0] as Story;
}

const megabyte = (size: number, seed: number) => text(seed, Math.round((size * 1_000_000) / 7.2));
const cases: [name: string, small: () => Story, great: () => Story][] = [
  [
    'two unrelated accounts, 2,500 and 5,000 words',
    () => storyOf([text(1, 2500), text(2, 2500)]),
    () => storyOf([text(1, 5000), text(2, 5000)]),
  ],
  [
    'an account of 0.5 MB and of 1 MB, beside one of 800 words',
    () => storyOf([megabyte(0.5, 3), text(4, 800)]),
    () => storyOf([megabyte(1, 3), text(4, 800)]),
  ],
  ['50 accounts and 100 accounts', () => accounts(50), () => accounts(100)],
];

process.stdout.write('| story | small | great | growth | memory |\n| --- | --- | --- | --- | --- |\n');
for (const [name, small, great] of cases) {
  const [first, second] = [small, great].map((make) => {
    const started = performance.now();
    compareStory(alignStory(make()));
    return performance.now() - started;
  }) as [number, number];
  const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
  process.stdout.write(
    `| ${name} | ${seconds(first)} | ${seconds(second)} | ${Math.log2(second / first).toFixed(2)} | ${memory} |\n`,
  );
}
