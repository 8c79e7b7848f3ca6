import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/engine/index.ts';
import type { Story } from '../../../src/engine/model.ts';
import { contentFiles, file } from './content-files.ts';

const { stories, problems } = readContent(contentFiles());
const story = stories.find(({ id }) => id === 'ren-zhengfei-interview') as Story;

/** Words and digest of each document's article text: paragraphs, headings and list items in order, one a line. */
const documents = {
  'financial-times': { words: 594, sha256: '9bb219fefdcb5c28ef6b3d860ca888c4' },
  'unnamed-site': { words: 524, sha256: '323b28d4f320d403ff72b49ef3b82500' },
  'chip-gap': { words: 484, sha256: '4fde13d3b6d8d20c91afc7890f018d40' },
  'strategic-shift': { words: 724, sha256: '7d1987806c4316b27aa48455828d67f0' },
  biggo: { words: 329, sha256: '9de91076b991310ed5b0688f7723b704' },
};

test('nothing is wrong with the content', () => {
  expect(problems).toEqual([]);
});

test('the accounts stand in the order story.yaml gives', () => {
  expect(story.accounts.map(({ id }) => id)).toEqual([
    'financial-times',
    'unnamed-site',
    'chip-gap',
    'strategic-shift',
    'biggo',
  ]);
});

test.each(Object.entries(documents))('%s is the document letter by letter', (id, expected) => {
  const account = story.accounts.find((one) => one.id === id);
  const lines = (account?.passages ?? []).flatMap(({ text, translation }) =>
    translation ? [text, translation.text] : [text],
  );
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
  expect({ words: lines.join(' ').split(/\s+/u).length, sha256 }).toEqual(expected);
});

test('each Chinese passage of the bilingual account is the translation of the English one before it', () => {
  const [bilingual] = story.accounts;
  expect(bilingual?.passages).toHaveLength(16);
  for (const passage of bilingual?.passages ?? []) {
    expect(passage.language).toBe('en');
    expect(passage.translation?.language).toBe('zh');
    expect(passage.translation?.text).toMatch(/\p{Script=Han}/u);
  }
});

test('a few foreign words do not change the language of a passage', () => {
  const account = story.accounts.find(({ id }) => id === 'chip-gap');
  expect(new Set(account?.passages.map(({ language }) => language))).toEqual(new Set(['en']));
  expect(account?.meta.cites).toHaveLength(8);
});

test('ids are unique within the story and speak', () => {
  const ids = story.accounts.flatMap(({ passages }) =>
    passages.flatMap(({ id, sentences, translation }) => [
      id,
      ...[...sentences, ...(translation?.sentences ?? [])].map((sentence) => sentence.id),
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('p-biggo--domestic-chip-development');
});

test('the examples of the guide for editors can be read', () => {
  const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```(?:yaml)?\n([\s\S]*?)```/gu)].map(([, block = '']) =>
    block.replace(/^ {3}/gmu, ''),
  );
  const front = blocks.find((block) => block.startsWith('---')) ?? '';
  const yaml = blocks.find((block) => block.includes('summary:')) ?? '';
  const lists = blocks.find((block) => block.startsWith('translation:')) ?? '';
  const read = readContent([
    file('harbour/story.yaml', yaml),
    file('harbour/evening-post.md', `${front}\nFerries sail again.\n`),
    file('harbour/daily-mirror.md', `${front.replace(/---\n$/u, `${lists}---\n`)}\nThe harbour is open.\n`),
  ]);
  expect(read.problems).toEqual([]);
  expect(read.stories).toHaveLength(1);
});
