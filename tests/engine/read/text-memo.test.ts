import { expect, it } from 'vitest';
import { memoByText } from '../../../src/engine/read/text-memo.ts';

it('makes one thing of one text in one language, and forgets all when it has met too many', () => {
  const asked: string[] = [];
  const make = memoByText(2, (text, language) => {
    asked.push(`${language} ${text}`);
    return { text, language };
  });
  expect(make('a', 'en')).toBe(make('a', 'en'));
  expect(make('a', 'de')).toEqual({ text: 'a', language: 'de' });
  expect(make('a', 'en').language).toBe('en');
  expect(asked).toEqual(['en a', 'de a']);
  make('b', 'en');
  make('a', 'en');
  expect(asked).toEqual(['en a', 'de a', 'en b', 'en a']);
});
