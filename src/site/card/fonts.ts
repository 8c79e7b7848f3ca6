import { readFileSync } from 'node:fs';
import { type Advance, advancesOf, unpackWoff } from './sfnt.ts';

/**
 * The fonts of the card images. They come with the program, so that a card is the same on every machine: Source Serif for
 * Latin, Greek and Cyrillic, XiaoWei for Chinese. Each is cut into files by ranges of characters, and only those a card
 * needs are read.
 */
export interface CardFont {
  family: string;
  bytes: Buffer;
  advance: Advance;
}

export type Weight = 'regular' | 'bold';

const families = [
  { family: 'Source Serif 4', folder: 'source-serif-4', weights: { regular: 400, bold: 700 } },
  { family: 'ZCOOL XiaoWei', folder: 'zcool-xiaowei', weights: { regular: 400, bold: 400 } },
];

interface Subset {
  family: string;
  path: Record<Weight, string>;
  ranges: [number, number][];
}

let listed: Subset[] | undefined;
const read = new Map<string, CardFont>();

/** The font that has a character; nothing where none of them has. */
export function fontOf(character: string, weight: Weight): CardFont | undefined {
  listed ??= families.flatMap(subsetsOf);
  const code = character.codePointAt(0) ?? 0;
  return listed
    .filter(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
    .map(({ family, path }) => load(family, path[weight]))
    .find(({ advance }) => advance(character) !== undefined);
}

function load(family: string, path: string): CardFont {
  const known = read.get(path);
  if (known) return known;
  const bytes = unpackWoff(readFileSync(path));
  const font = { family, bytes, advance: advancesOf(bytes) };
  read.set(path, font);
  return font;
}

/** The path starts at the project's folder, where every command runs, since the site's modules are bundled elsewhere. */
function subsetsOf({ family, folder, weights }: (typeof families)[number]): Subset[] {
  const home = `node_modules/@fontsource/${folder}`;
  const ranges = JSON.parse(readFileSync(`${home}/unicode.json`, 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([name, list]) => {
    const file = (weight: number) => `${home}/files/${folder}-${name.replace(/[[\]]/gu, '')}-${weight}-normal.woff`;
    return { family, path: { regular: file(weights.regular), bold: file(weights.bold) }, ranges: rangesOf(list) };
  });
}

/** `U+30,U+41-5A` */
const rangesOf = (list: string): [number, number][] =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^\s*U\+/iu, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
