import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopWords } from '../engine/align/vocabulary.ts';

// `node src/lexicon/derive.ts cedict_ts.u8` writes chinese-english.tsv from the dictionary's own text form: a line an entry,
// `傳統 传统 [chuan2 tong3] /tradition/traditional/`. See README.md for its licence.

const [file] = process.argv.slice(2);
if (!file) throw new Error('expected the path of cedict_ts.u8');

/** Longer heads are proverbs and titles, which news paraphrases. */
const mostCharacters = 8;
const mostWords = 6;

const words = new Map<string, Set<string>>();
const readings = new Map<string, Set<string>>();
const simple = new Map<string, string>();
const inSimplified = new Set<string>();

for (const line of readFileSync(file, 'utf8').split(/\r?\n/u)) {
  const entry = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/u.exec(line);
  if (!entry) continue;
  const [, traditional = '', simplified = '', pinyin = '', senses = ''] = entry;
  const [from, to] = [[...traditional], [...simplified]];
  if (!/^\p{Script=Han}+$/u.test(simplified) || to.length > mostCharacters) continue;
  for (const character of to) inSimplified.add(character);
  if (from.length === to.length) {
    from.forEach((character, at) => {
      const other = to[at] as string;
      if (character !== other && !simple.has(character)) simple.set(character, other);
    });
  }
  if (to.length === 1) add(readings, simplified, [pinyin.toLowerCase().replace(/u:/gu, 'v').replace(/\d/gu, '')]);
  add(words, simplified, senses.split('/').flatMap(wordsOf));
}

function add(map: Map<string, Set<string>>, key: string, more: readonly string[]): void {
  const known = map.get(key) ?? new Set<string>();
  for (const one of more) known.add(one);
  map.set(key, known);
}

/** The words of a sense that can stand in a text; notes on usage, measure words and references to other heads are none. */
function wordsOf(sense: string): string[] {
  if (/^(?:CL:|surname |(?:old |erhua |Japanese )?variant of|see (?:also )?\p{Script=Han}|used in )/u.test(sense))
    return [];
  return sense
    .replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+\|?/gu, ' ')
    .replace(/\b(?:abbr\.|lit\.|fig\.|esp\.|etc|sb|sth|e\.g\.|i\.e\.)/gu, ' ')
    .split(/[^\p{L}\p{N}&.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/gu, ''))
    .filter((word) => word.length > 1 && !stopWords.has(word.toLowerCase()) && word !== 'be');
}

const heads = [...words].filter(([, glosses]) => glosses.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = [
  '# Chinese words with the English words of their definitions, derived from CC-CEDICT (https://cc-cedict.org),',
  '# CC BY-SA 4.0; this file is under the same licence. Made by derive.ts.',
  ...heads.map(([head, glosses]) => `${head}\t${[...glosses].slice(0, mostWords).join(' ')}`),
  '# Readings of single characters',
  ...[...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, known]) => `${character}\t=${[...known].join(' ')}`),
  '# Traditional characters and their simplified forms',
  ...[...simple]
    .filter(([character]) => !inSimplified.has(character))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, other]) => `${character}\t>${other}`),
];
writeFileSync(join(import.meta.dirname, 'chinese-english.tsv'), `${lines.join('\n')}\n`);
process.stdout.write(
  `${heads.length} words, ${readings.size} characters with readings, ${simple.size} traditional ones\n`,
);
