import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/engine/index.ts';
import { formatProblems, readContent } from '../../../src/engine/index.ts';
import { file, harbour, storyYaml } from './content-files.ts';

const post = (matter: string, body = 'Ferries sail again.') => ({ 'post.md': `---\n${matter}\n---\n\n${body}\n` });
const sound = 'title: Harbour\nlanguage: en';

/** `rule path:line:column` of every problem. */
function found(files: ContentFile[]): string[] {
  const { stories, problems } = readContent(files);
  if (problems.some(({ rule }) => rule !== 'stray-file')) expect(stories).toEqual([]);
  return problems.map(({ rule, path, position }) => {
    const name = path.replace('stories/', '');
    return position ? `${rule} ${name}:${position.line}:${position.column}` : `${rule} ${name}`;
  });
}

describe('front matter', () => {
  test.each([
    [
      'a mistyped key',
      post('titel: Harbour\nlanguage: en'),
      ['missing-key harbour/post.md:1:1', 'unknown-key harbour/post.md:2:1'],
    ],
    ['a key of objects', post(`${sound}\n__proto__: 1`), ['unknown-key harbour/post.md:4:1']],
    [
      'a key of the translation',
      post(`${sound}\ntranslation:\n  language: zh\n  heading: x`),
      ['unknown-key harbour/post.md:6:3'],
    ],
    ['a key twice', post(`${sound}\ntitle: Again`), ['duplicate-key harbour/post.md:4:1']],
    ['an impossible date', post(`${sound}\npublished: 2026-02-30`), ['date harbour/post.md:4:12']],
    ['an impossible time', post(`${sound}\npublished: 2026-02-03T24:00`), ['date harbour/post.md:4:12']],
    ['an unknown language', post('title: Harbour\nlanguage: engl'), ['language harbour/post.md:3:11']],
    ['a number for a headline', post('title: 1984\nlanguage: en'), ['wrong-type harbour/post.md:2:8']],
    ['text for a list', post(`${sound}\ncredits: Ada`), ['wrong-type harbour/post.md:4:10']],
    ['an empty value', post(`${sound}\noutlet:`), ['empty-value harbour/post.md:4:8']],
    ['an unsafe address', post(`${sound}\nurl: javascript:alert(1)`), ['url harbour/post.md:4:6']],
    [
      'an alias',
      post('title: &a Harbour\nlanguage: en\noutlet: *a'),
      ['yaml-alias harbour/post.md:2:11', 'yaml-alias harbour/post.md:4:9'],
    ],
    ['a hidden character by an escape', post('title: "a\\u202eb"\nlanguage: en'), ['character harbour/post.md:2:8']],
    ['a colon in a headline', post('title: Storm: over\nlanguage: en'), ['yaml harbour/post.md:2:8']],
    ['no front matter', { 'post.md': 'Ferries sail again.' }, ['front-matter-missing harbour/post.md:1:1']],
    [
      'front matter without end',
      { 'post.md': '---\ntitle: Harbour\n\nFerries sail.' },
      ['front-matter-unclosed harbour/post.md:1:1'],
    ],
    ['nothing at all', { 'post.md': '' }, ['front-matter-missing harbour/post.md:1:1']],
  ])('%s is refused', (_, changes, expected) => {
    expect(found(harbour(changes))).toEqual(expected);
  });
});

describe('text', () => {
  test.each([
    ['HTML', 'Text <b>bold</b>.', ['raw-html harbour/post.md:6:6', 'raw-html harbour/post.md:6:13']],
    ['a script', '<script>alert(1)</script>', ['raw-html harbour/post.md:6:1']],
    ['an image', 'See ![x](https://example.org/x.png).', ['image harbour/post.md:6:5']],
    ['a script as a link', '[x](javascript:alert(1))', ['unsafe-link harbour/post.md:6:1']],
    ['data as a link', '[x][y]\n\n[y]: data:text/html,x', ['unsafe-link harbour/post.md:8:1']],
    ['a link inside the site', '[x](/elsewhere)', ['unsafe-link harbour/post.md:6:1']],
    ['code by indentation', 'One.\n\n    Two.', ['code-block harbour/post.md:8:1']],
    ['a bidirectional override', 'One \u202etwo.', ['character harbour/post.md:6:5']],
    ['a zero-width space', 'One\u200btwo.', ['character harbour/post.md:6:4']],
    ['a NUL', 'One\u0000two.', ['character harbour/post.md:6:4']],
    ['a hidden character by a reference', 'One &#x202e; two.', ['character harbour/post.md:6:1']],
    ['deep nesting', `${'> '.repeat(40)}deep`, ['nesting harbour/post.md:6:1']],
    ['a list nested by indentation', `${' '.repeat(60)}- deep`, ['nesting harbour/post.md:6:1']],
    ['a paragraph of nothing but marks', '_a_ '.repeat(9000), ['markup harbour/post.md:6:1']],
    ['no text', '', ['no-sentences harbour/post.md:5:1']],
    ['headings alone', '# Harbour', ['no-sentences harbour/post.md:5:1']],
  ])('%s is refused', (_, body, expected) => {
    expect(found(harbour(post(sound, body)))).toEqual(expected);
  });

  test('joiners that a script or an emoji needs are not', () => {
    expect(found(harbour(post(sound, 'می\u200cخواهم 👩\u200d👧 come.')))).toEqual([]);
  });

  test('bytes that are not UTF-8 are refused at their place', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('---\ntitle: Caf'), 0xe9, 0x0a]);
    const files = harbour().map((one) => (one.path.endsWith('post.md') ? { ...one, bytes } : one));
    expect(found(files)).toEqual(['encoding harbour/post.md:2:11']);
  });
});

describe('stories', () => {
  test.each([
    ['no story.yaml', { 'story.yaml': undefined }, ['story-file-missing harbour/story.yaml']],
    ['a key unknown to stories', { 'story.yaml': `${storyYaml}outlet: x\n` }, ['unknown-key harbour/story.yaml:5:1']],
    [
      'a time where a day is wanted',
      { 'story.yaml': storyYaml.replace('06-10', '06-10T10:00') },
      ['date harbour/story.yaml:3:7'],
    ],
    ['one account', { 'mirror.md': undefined }, ['too-few-accounts harbour/story.yaml']],
    [
      'an account that is not there',
      { 'story.yaml': `${storyYaml}accounts:\n  - post\n  - mirror\n  - sun\n` },
      ['unknown-account harbour/story.yaml:8:5'],
    ],
    [
      'an account left out of the order',
      { 'story.yaml': `${storyYaml}accounts: [post]\n` },
      ['unlisted-account harbour/story.yaml'],
    ],
    [
      'names that collide',
      { 'Post.md': '---\ntitle: A\nlanguage: en\n---\nOther.\n' },
      ['name-collision harbour/post.md'],
    ],
    ['a name that is lost', { '港口.md': '---\ntitle: A\nlanguage: en\n---\nOther.\n' }, ['file-name harbour/港口.md']],
    [
      'a name of the site',
      { 'facts.md': '---\ntitle: A\nlanguage: en\n---\nOther.\n' },
      ['reserved-name harbour/facts.md'],
    ],
    [
      'the same text twice',
      { 'sun.md': '---\ntitle: A\nlanguage: en\n---\nFerries sail again.\n' },
      ['same-text harbour/sun.md'],
    ],
    ['a stray file', { 'notes.txt': 'x' }, ['stray-file harbour/notes.txt']],
  ])('%s is refused', (_, changes, expected) => {
    expect(found(harbour(changes))).toEqual(expected);
  });
});

test('one report tells everything that is wrong, file by file', () => {
  const files = [
    ...harbour({ ...post('titel: Harbour\nlanguage: en\npublished: 2026-02-30'), 'mirror.md': '---\ntitle: Open' }),
    file('other/story.yaml', 'title: [1'),
  ];
  expect(formatProblems(readContent(files).problems)).toMatchSnapshot();
});

test('nothing wrong is an empty report', () => {
  expect(formatProblems(readContent(harbour()).problems)).toBe('');
});
