import { describe, expect, it } from 'vitest';
import { translationLinks } from '../../../src/engine/align/translation.ts';

const links = (a: string[][], b: string[][]) =>
  translationLinks(
    { id: 'a', language: 'en', passages: a },
    { id: 'b', language: 'zh', translates: 'a', passages: b },
  ).map((link) => [link.a, link.b]);

describe('a translation', () => {
  it('goes sentence by sentence where a passage has as many of them in both languages', () => {
    expect(links([['One.', 'Two.'], ['Three.']], [['一。', '二。'], ['三。']])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('renders two sentences in one without shifting the passage after it', () => {
    expect(
      links([['The river rose.', 'The bridge shut.'], ['Trains stopped.']], [['河水上涨,桥梁关闭。'], ['列车停运。']]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});
