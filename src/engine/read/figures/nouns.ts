import { isNumberWord } from './number-words.ts';

const irregular = new Set(
  'people men women children persons staff police crew fish sheep aircraft feet cattle'.split(' '),
);
/** Small words no noun phrase goes over: conjunctions, prepositions, pronouns, verbs that help. */
const stops = new Set(
  `is was has its his this as us does and or but of in on at by for
    to from with were are than per that which who had have will would the a an 
    begins ends starts comes opens marks sees brings says
    if when while because though although until unless after before since once where whereas so then both all
    any each every no not nor he she it they we you their her our my your these
    those into onto over under about against among between through during without within off up down out also
    did do can could may might must shall should said`.split(/\s+/u),
);

/**
 * The noun a count counts: the first plural among the next words, so that `384 Ascend 910C chips` counts chips. A full
 * stop, a comma or a small word ends the search.
 */
export function countedNoun(text: string, at: number): { noun: string; end: number } | undefined {
  const next = /[\s-]+([\p{L}\p{N}][\p{L}\p{N}’'&-]*)/uy;
  let end = at;
  for (let read = 0; read < 4; read++) {
    next.lastIndex = end;
    const match = next.exec(text);
    const word = match?.[1];
    if (!match || word === undefined) return undefined;
    const lower = word.toLowerCase().replace(/[’']s?$/u, '');
    if (stops.has(lower) || isNumberOrMonth(word)) return undefined;
    end = match.index + match[0].length;
    const plural = /^\p{Ll}[\p{L}-]*[^siu]s$/u.test(lower) && !/[’']/u.test(word);
    if (plural || irregular.has(lower)) return { noun: lower, end };
  }
  return undefined;
}

/** `27 March three seismologists`, `2017 three workers`: what begins anew is not counted by what stands before. */
const isNumberOrMonth = (word: string): boolean =>
  /^\d+$/u.test(word) ||
  isNumberWord(word) ||
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(word);
