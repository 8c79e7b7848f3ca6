import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardPng } from '../../../src/site/card/card-png.ts';
import { type Card, cardSvg, paletteOf } from '../../../src/site/card/card-svg.ts';
import { fontOf } from '../../../src/site/card/fonts.ts';
import { canSet, setText } from '../../../src/site/card/set-text.ts';
import { linksFrom } from '../../../src/site/links.ts';
import { scoreView } from '../../../src/site/score-view.ts';
import { storyIndex } from '../../../src/site/story-index.ts';
import { smallComparison } from '../small-comparison.ts';

const palette = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'));
const card = (texts: Partial<Card> = {}): Card => ({
  title: 'The flood',
  counts: '3 accounts, 1 independent origin',
  copies: ['Second is probably a rewrite of The Post.'],
  finding: 'Figures: The Post has “two metres”, Second has “three”.',
  score: scoreView(storyIndex(smallComparison()), linksFrom('')),
  ...texts,
});
const textOf = ({ svg }: { svg: string }) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text]) => text).join(' ');
const linesOf = (text: string, width: number, lines: number) =>
  setText(text, { size: 20, width, lines }).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('the fonts of card images', () => {
  it('have Latin with accents, Cyrillic and Chinese characters, and no emoji', () => {
    for (const text of ['Five “accounts” – Řen Ångström', 'Москва', '任正非说：“一代”，1800亿元。'])
      expect(canSet(text), text).toBe(true);
    expect(canSet('🦔')).toBe(false);
  });

  it('set a wide letter wider than a narrow one, and a Chinese character as wide as it is high', () => {
    const advance = (character: string) => fontOf(character, 'regular')?.advance(character) ?? 0;
    expect(advance('m')).toBeGreaterThan(2 * advance('i'));
    expect(advance('任')).toBeCloseTo(1, 1);
  });
});

describe('text on a card', () => {
  it('is broken at spaces, and between Chinese characters', () => {
    expect(linesOf('one two three', 80, 3)).toEqual(['one two', 'three']);
    expect(linesOf('大河水位上涨', 65, 3)).toEqual(['大河水', '位上涨']);
  });

  it('is cut with an ellipsis where the lines do not hold it', () => {
    const [only = '', ...rest] = linesOf('one two three four five', 80, 1);
    expect(rest).toEqual([]);
    expect(only).toMatch(/^one.*…$/u);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft', 100, 1)[0]).toMatch(/^Donau\S*…$/u);
  });

  it('stays within its width', () => {
    for (const width of [60, 100, 300])
      for (const line of setText('The river rose by two metres at 大河水位上涨', { size: 20, width, lines: 9 }))
        expect(line.width).toBeLessThanOrEqual(width);
  });
});

describe('a card image', () => {
  it('tells the title, the counts, who copied whom, the finding, and the score with the accounts’ names', () => {
    const drawn = textOf(cardSvg(card(), palette));
    for (const text of [
      'The flood',
      '3 accounts, 1 independent origin.',
      'Second is probably',
      '“two metres”',
      '1 The Post',
    ])
      expect(drawn).toContain(text);
    const { svg } = cardSvg(card(), palette);
    expect(svg.match(/<path fill="#2f6f4f"/gu), 'a mark for the row told alike').toHaveLength(1);
  });

  it('draws a Chinese title, and leaves out a text with a character that no font has', () => {
    const drawn = cardSvg(card({ title: '大河淹没小城', finding: 'A 🦔 was seen.' }), palette);
    expect(textOf(drawn).replaceAll(' ', '')).toContain('大河淹没小城');
    expect(textOf(drawn)).not.toContain('was seen');
    expect(textOf(drawn)).toContain('3 accounts');
  });

  it('keeps markup in a title as text', () => {
    expect(cardSvg(card({ title: '<b>&' }), palette).svg).toContain('&lt;b&gt;&amp;');
  });

  it('is a PNG of 1200 by 630 pixels with the same bytes each time', async () => {
    const drawing = cardSvg(card({ title: '大河淹没小城 and “more”' }), palette);
    const png = Buffer.from(await cardPng(drawing));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await cardPng(drawing)).equals(png)).toBe(true);
    const blank = Buffer.from(await cardPng({ svg: drawing.svg.replace(/<text[\s\S]*?<\/text>/gu, ''), fonts: [] }));
    expect(png.length, 'the texts are drawn').toBeGreaterThan(blank.length + 5000);
  });
});
