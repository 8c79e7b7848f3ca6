import { comparisonKey } from '../read/words.ts';
import { aligning } from '../settings.ts';
import type { Lexicon } from './lexicon.ts';
import { synonymsOf, termOf } from './terms.ts';
import { stopWords, withPhrases } from './vocabulary.ts';

/**
 * The English terms that can say what a Chinese word says, with how much of their weight that is worth: those of its
 * definitions, less their synonyms, and, for characters that are no word, the name they spell in Latin letters.
 */
export function renderings(word: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (term: string, share: number) => {
    if (share > (found.get(term) ?? 0)) found.set(term, share);
  };
  const glosses = withPhrases(comparisonKey(lexicon.glosses(word).join(' ')));
  for (const gloss of glosses.split(/[\s.]+/u)) {
    if (gloss === '' || stopWords.has(gloss)) continue;
    const term = termOf(gloss);
    add(term, aligning.lexicon.gloss);
    for (const other of synonymsOf(term)) add(other, aligning.lexicon.synonym);
  }
  if (glosses === '')
    for (const spelled of spellings([...word], lexicon)) add(termOf(spelled), aligning.lexicon.spelling);
  return found;
}

/** All that characters read one after another can spell. */
function spellings(characters: readonly string[], lexicon: Lexicon): string[] {
  return characters.reduce<string[]>(
    (begun, character) => begun.flatMap((start) => lexicon.readings(character).map((reading) => start + reading)),
    [''],
  );
}
