const irregular = new Set([
  'people',
  'men',
  'women',
  'children',
  'persons',
  'staff',
  'police',
  'crew',
  'fish',
  'sheep',
  'aircraft',
  'feet',
  'cattle',
]);
const stops = new Set([
  'is',
  'was',
  'has',
  'its',
  'his',
  'this',
  'as',
  'us',
  'does',
  'and',
  'or',
  'but',
  'of',
  'in',
  'on',
  'at',
  'by',
  'for',
  'to',
  'from',
  'with',
  'were',
  'are',
  'than',
  'per',
  'that',
  'which',
  'who',
  'had',
  'have',
  'will',
  'would',
  'the',
  'a',
  'an',
  'times',
  'begins',
  'ends',
  'starts',
  'comes',
  'opens',
  'marks',
  'sees',
  'brings',
  'says',
]);

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
    if (stops.has(lower)) return undefined;
    end = match.index + match[0].length;
    const plural = /^\p{Ll}[\p{L}-]*[^siu]s$/u.test(lower) && !/[’']/u.test(word);
    if (plural || irregular.has(lower)) return { noun: lower, end };
  }
  return undefined;
}
