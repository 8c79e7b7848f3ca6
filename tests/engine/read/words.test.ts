import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonKey, words } from '../../../src/engine/index.ts';

test('words leave out punctuation and keep their places', () => {
  expect(words('It’s “R&D”, not U.S. dust.', 'en')).toEqual([
    { start: 0, end: 4, text: 'It’s', key: "it's" },
    { start: 6, end: 9, text: 'R&D', key: 'r&d' },
    { start: 12, end: 15, text: 'not', key: 'not' },
    { start: 16, end: 19, text: 'U.S', key: 'u.s' },
    { start: 21, end: 25, text: 'dust', key: 'dust' },
  ]);
});

test('Chinese is cut into words', () => {
  expect(words('美国夸大了能力。', 'zh').map((word) => word.text)).toEqual(['美国', '夸大', '了', '能力']);
});

test('keys ignore the form of quotation marks, dashes, width and capitals, not diacritics', () => {
  expect(comparisonKey('World’s—ＡＩ')).toBe("world's-ai");
  expect(comparisonKey('Résumé')).not.toBe(comparisonKey('Resume'));
});

test('every word is what the text says at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of words(text, 'en')) expect(text.slice(word.start, word.end)).toBe(word.text);
    }),
  );
});
