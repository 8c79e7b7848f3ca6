import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../src/site/story-summary.ts';
import { smallComparison } from './small-comparison.ts';

type Tokens = Record<string, string>;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [always = '', inDark = ''] = css.split('@media (prefers-color-scheme: dark)');
const coloursIn = (text: string): Tokens =>
  Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gu)].map(([, name, colour]) => [name, colour]));
const light = coloursIn(always);
const dark = { ...light, ...coloursIn(inDark) };

const backgrounds = ['paper', 'sheet', 'mark', 'ins', 'del', 'rule'];
const hues = Object.keys(light).filter((name) => /^h\d+$/u.test(name));
const verdicts = ['same', 'reworded', 'differs', 'only-here'];

/** What is printed on what: a target's background lies under all that is printed on paper. */
const printed: [text: string, background: string][] = [
  ...['ink', 'quiet', 'link', 'ins-ink', 'del-ink', ...verdicts, ...hues].flatMap((text) =>
    ['paper', 'sheet', 'mark'].map((background): [string, string] => [text, background]),
  ),
  ['ins-ink', 'ins'],
  ['del-ink', 'del'],
];

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [x, y] = [luminance(one), luminance(other)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe('the colours', () => {
  test('are measured as WCAG measures them', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  for (const [look, tokens] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    test(`can be read on every background they stand on, ${look}`, () => {
      const faint = printed
        .map(([text, background]) => ({
          pair: `${text} on ${background}`,
          contrast: contrast(tokens[text] ?? '', tokens[background] ?? ''),
        }))
        .filter((one) => !(one.contrast >= 4.5));
      expect(faint).toEqual([]);
    });
  }

  test('are all asked about, and all told anew for the dark', () => {
    const asked = new Set([...printed.flat(), ...backgrounds]);
    expect(Object.keys(light).filter((name) => !asked.has(name))).toEqual([]);
    expect(Object.keys(coloursIn(inDark)).sort()).toEqual(Object.keys(light).sort());
  });

  test('have a hue for every number an account can be given', () => {
    const [account] = smallComparison().story.accounts;
    const many = labelsOf(Array.from({ length: 40 }, (_, at) => ({ ...account, id: `account-${at}` })) as never);
    expect([...new Set(many.map(({ hue }) => `h${hue}`))]).toEqual(hues);
  });
});
