import { readFileSync } from 'node:fs';
import { type Lexicon, readLexicon } from '../engine/align/lexicon.ts';

let loaded: Lexicon | undefined;

/**
 * The Chinese–English lexicon, read on the first call. The path starts at the project's folder, where every command runs,
 * since the site's modules are bundled elsewhere.
 */
export function loadLexicon(): Lexicon {
  loaded ??= readLexicon(readFileSync('src/lexicon/chinese-english.tsv', 'utf8'));
  return loaded;
}
