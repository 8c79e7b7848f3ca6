import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/engine/index.ts';
import type { Account } from '../../../src/engine/model.ts';
import { harbour, storyYaml } from './content-files.ts';

const front = '---\ntitle: Harbour reopens\nlanguage: en\n---\n';

/** The account of `post.md` with this Markdown, which must be sound. */
function post(markdown: string, matter = front): Account {
  const { stories, problems } = readContent(harbour({ 'post.md': `${matter}\n${markdown}\n` }));
  expect(problems).toEqual([]);
  return stories[0]?.accounts.find(({ id }) => id === 'post') as Account;
}

describe('passages', () => {
  test('blocks become passages of their kinds, numbered from 1', () => {
    const { passages } = post('One.\n\n## Two\n\n1. Three\n2. Four\n\n> Five.\n>\n> Six.');
    expect(passages.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      [1, 'paragraph', 'One.'],
      [2, 'heading', 'Two'],
      [3, 'list-item', 'Three'],
      [4, 'list-item', 'Four'],
      [5, 'quotation', 'Five.'],
      [6, 'quotation', 'Six.'],
    ]);
    expect(passages[1]).toMatchObject({ depth: 2, sentences: [] });
  });

  test('a position is that of the file, front matter included', () => {
    const { passages, markdown } = post('One.\n\n> Two.');
    expect(passages.map(({ position }) => position)).toEqual([
      { line: 6, column: 1, offset: markdown.indexOf('One.') },
      { line: 8, column: 3, offset: markdown.indexOf('Two.') },
    ]);
  });

  test('marks are offsets into the visible text', () => {
    const [passage] = post('A **very *old* word** and [a link](https://example.org/x) [1][4].').passages;
    expect(passage?.text).toBe('A very old word and a link [1][4].');
    expect(passage?.inlines.map(({ kind, start, end, href }) => [kind, passage.text.slice(start, end), href])).toEqual([
      ['strong', 'very old word', undefined],
      ['emphasis', 'old', undefined],
      ['link', 'a link', 'https://example.org/x'],
    ]);
  });

  test('a line end is a space, and nothing between Chinese characters', () => {
    expect(post('One\ntwo.\n\n他来\n了。').passages.map(({ text }) => text)).toEqual(['One two.', '他来了。']);
  });

  test('quotation marks, dashes, ampersands and lone marks stay as they are', () => {
    const text = 'He said "it\'s" -- r&d ... 5 * 3 < 20, a_b_c & co. #1';
    expect(post(text).passages[0]?.text).toBe(text);
  });

  test('a byte order mark and CRLF change nothing but places', () => {
    const plain = post('One. Two.');
    const windows = post('One. Two.\r', `\ufeff${front.replaceAll('\n', '\r\n')}`);
    expect(windows.passages[0]?.text).toBe(plain.passages[0]?.text);
    expect(windows.passages[0]?.position.line).toBe(6);
  });

  test('the same words twice get ids of their own', () => {
    expect(
      post('Yes it is. Yes it is.\n\nYes it is.').passages.flatMap(({ id, sentences }) => [
        id,
        ...sentences.map((one) => one.id),
      ]),
    ).toEqual([
      'p-post--yes-it-is-yes-it-is',
      's-post--yes-it-is',
      's-post--yes-it-is-2',
      'p-post--yes-it-is',
      's-post--yes-it-is-3',
    ]);
  });
});

describe('translations', () => {
  const bilingual = front.replace('---\n', '---\ntranslation:\n  language: zh\n');

  test('a passage in the other language is attached to the original before it', () => {
    const { passages } = post('## Harbour\n\n## 港口\n\nIt is open.\n\n它开放了。船来了。\n\nIt closes.', bilingual);
    expect(passages.map(({ text, translation }) => [text, translation?.text])).toEqual([
      ['Harbour', '港口'],
      ['It is open.', '它开放了。船来了。'],
      ['It closes.', undefined],
    ]);
    expect(passages[1]?.translation?.sentences).toHaveLength(2);
  });

  test('a foreign passage without an original stands by itself', () => {
    const { passages } = post('它开放了。\n\nIt is open.\n\n## 港口', bilingual);
    expect(passages.map(({ language, translation }) => [language, translation])).toEqual([
      ['zh', undefined],
      ['en', undefined],
      ['zh', undefined],
    ]);
  });

  test('languages that alternate throughout are found without being named', () => {
    const { passages } = post('It is open.\n\n它开放了。\n\nIt closes.\n\n它关闭了。');
    expect(passages.map(({ translation }) => translation?.language)).toEqual(['zh', 'zh']);
  });

  test('a single foreign quotation is no translation', () => {
    const { passages } = post('It is open.\n\n它开放了。\n\nIt closes.\n\nIt opened.');
    expect(passages.every(({ translation }) => translation === undefined)).toBe(true);
  });
});

test('the order of the files changes nothing', () => {
  const files = harbour();
  expect(readContent([...files].reverse())).toEqual(readContent(files));
});

const pieces = fc.constantFrom(
  '# ',
  '- ',
  '1. ',
  '> ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(https://a.example)',
  'word',
  ' ',
  '. ',
  '中文。',
  '&amp;',
  '\\',
  '---',
  '===',
  'U.S. ',
  '“',
  '”',
);

test('whatever the Markdown, sentences keep every character of their passage but white space', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { stories } = readContent(harbour({ 'post.md': `${front}\n${parts.join('')}\n\nEnd.\n` }));
      for (const { passages } of stories.flatMap(({ accounts }) => accounts)) {
        for (const { kind, text, sentences } of passages) {
          expect(text).toBe(text.trim());
          if (kind === 'heading') continue;
          const told = sentences.map((sentence) => sentence.text).join('');
          expect(told.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('a story', () => {
  const languageOf = (yaml: string) => {
    const { stories, problems } = readContent(harbour({ 'story.yaml': yaml }));
    expect(problems).toEqual([]);
    return stories[0]?.language;
  };

  test('is in the language it names, else in that of its script', () => {
    expect(languageOf(storyYaml)).toBe('en');
    expect(languageOf(`${storyYaml}language: DE\n`)).toBe('de');
    expect(languageOf(storyYaml.replace('Harbour', '港口').replace('It reopens', '港口重新开放'))).toBe('zh');
  });
});
