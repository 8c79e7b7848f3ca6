import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords } from '../../src/site/own-words.ts';

const own = (text: string) =>
  ownWords(text)
    .filter((part) => part.own)
    .map((part) => part.text);

test('an account’s own words are what stands between quotation marks', () => {
  expect(own('The Post has “two metres”, The Mail has “three”.')).toEqual(['“two metres”', '“three”']);
});

test('a quotation within a quotation is one', () => {
  expect(own('The Post puts it: “He said “no” at once”.')).toEqual(['“He said “no” at once”']);
});

test('a quotation that does not end goes on to the end, and one that never began is none', () => {
  expect(own('The Post has “two')).toEqual(['“two']);
  expect(own('two” says the Post')).toEqual([]);
});

test('the parts of any text are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', 'a', ' ')), (letters) => {
      const text = letters.join('');
      expect(
        ownWords(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
