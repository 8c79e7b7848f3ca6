import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/index.ts';

/** Sentences joined by a bar, as one reads them at a glance. */
function bars(text: string, language = 'en'): string {
  return splitSentences(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('English sentences', () => {
  test.each([
    ['a title never ends one', 'Mr. Osei met Dr. Lind. They spoke.', 'Mr. Osei met Dr. Lind. | They spoke.'],
    ['an acronym before a name goes on', 'The U.S. Commerce Department spoke.', 'The U.S. Commerce Department spoke.'],
    [
      'an acronym before an opening word ends one',
      'He moved to the U.S. The move cost him.',
      'He moved to the U.S. | The move cost him.',
    ],
    [
      'an acronym in a lower-case text goes on',
      'they trail u.s. rivals. this is new.',
      'they trail u.s. rivals. | this is new.',
    ],
    [
      'a lower-case text is split',
      'one generation. this comes amid r&d. it grew.',
      'one generation. | this comes amid r&d. | it grew.',
    ],
    [
      'times of day',
      'It began at 3 p.m. Monday. It ended at 5 p.m. Nobody left.',
      'It began at 3 p.m. Monday. | It ended at 5 p.m. | Nobody left.',
    ],
    [
      'companies',
      'Apple Inc. chief Tim Cook came. Ford Motor Co. He left.',
      'Apple Inc. chief Tim Cook came. | Ford Motor Co. | He left.',
    ],
    ['initials', 'J. K. Rowling and George W. Bush met.', 'J. K. Rowling and George W. Bush met.'],
    ['numbered things', 'Engine No. 5 won. It was fast.', 'Engine No. 5 won. | It was fast.'],
    ['months', 'It opened on Oct. 6. It closed in Nov. 2014.', 'It opened on Oct. 6. | It closed in Nov. 2014.'],
    ['phrases', 'Fruit, e.g. apples, i.e. pomes, vs. pears.', 'Fruit, e.g. apples, i.e. pomes, vs. pears.'],
    ['decimals', 'It rose 3.5 percent. Then it fell .5 percent.', 'It rose 3.5 percent. | Then it fell .5 percent.'],
    ['closing marks stay', '“It is over.” “Is it?” (No.) Yes.', '“It is over.” | “Is it?” | (No.) | Yes.'],
    ['straight quotation marks', '"It is over." "We lost." He left.', '"It is over." | "We lost." | He left.'],
    [
      'citation marks stay',
      'Prices rose [1][4]. They fell. [2] They rose.',
      'Prices rose [1][4]. | They fell. [2] | They rose.',
    ],
    [
      'a question goes on',
      '“Why?” he asked. “Why?” Ren asked. Why? Ren knew.',
      '“Why?” he asked. | “Why?” Ren asked. | Why? | Ren knew.',
    ],
    [
      'dots that trail off',
      'He thought ... and left. He thought… Then he left.',
      'He thought ... and left. | He thought… | Then he left.',
    ],
    ['no full stop', 'Reducing power', 'Reducing power'],
    ['nothing', '  ', ''],
  ])('%s', (_, text, expected) => {
    expect(bars(text)).toBe(expected);
  });
});

describe('Chinese sentences', () => {
  test.each([
    ['full-width marks end one', '他来了。她走了！为什么？', '他来了。 | 她走了！ | 为什么？'],
    ['closing quotation marks stay', '他说：“我来了。”她走了。', '他说：“我来了。” | 她走了。'],
    ['straight quotation marks are told apart', '"走吧。"他说道。"留下。"', '"走吧。" | 他说道。 | "留下。"'],
    ['ASCII commas are none', '他说,这很好,"真的"。她笑了。', '他说,这很好,"真的"。 | 她笑了。'],
    ['a title in the middle goes on', '他写了《怎么办？》一书。', '他写了《怎么办？》一书。'],
    ['figures and Latin names', '增长3.5%。AI 公司很多。', '增长3.5%。 | AI 公司很多。'],
  ])('%s', (_, text, expected) => {
    expect(bars(text, 'zh')).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  'U.S.',
  'Mr.',
  'r&d.',
  '.”',
  '“',
  '"',
  '[1][4].',
  'No.',
  '5',
  '。',
  '”',
  '他说',
  'The',
  'it',
  '?',
  '!',
  '…',
  ' ',
  '  ',
  'p.m.',
  '(',
  ')',
  '3.5',
  '—',
);

test('sentences lie in order and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.array(pieces), fc.boolean(), fc.constantFrom('en', 'zh', 'fr'), (parts, spaced, language) => {
      const text = parts.join(spaced ? ' ' : '');
      let at = 0;
      for (const { start, end } of splitSentences(text, language)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});
