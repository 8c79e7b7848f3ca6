import type { Lookup, Placed } from '../lookup.ts';

/** Words of one account, for a sentence to readers. */
export interface Said {
  at: Pick<Placed, 'account'>;
  words: string;
}

/**
 * What each side prints, every wording beside the accounts that print it: `A and B have “x”; C has “y”.` Of a side with long
 * wordings one is quoted, and who tells the same in others is named.
 */
export function sidesInWords(
  sides: readonly (readonly Said[])[],
  lookup: Pick<Lookup, 'name'>,
  [one, more]: readonly [one: string, more: string] = ['has', 'have'],
): string {
  return `${sides.map((side) => sideInWords(side, lookup, one, more)).join('; ')}.`;
}

/** Longer wordings than this are not all quoted, in characters. */
const shortWording = 32;

function sideInWords(side: readonly Said[], { name }: Pick<Lookup, 'name'>, one: string, more: string): string {
  const wordings = [...Map.groupBy(side, ({ words }) => likeness(words)).values()].sort((x, y) => y.length - x.length);
  const who = (list: readonly Said[]) => listed([...new Set(list.map(({ at }) => name(at.account.id)))]);
  const [first = [], ...others] = wordings;
  const [said] = first;
  const opening = `${who(first)} ${first.length === 1 ? one : more} ${quoted(said?.words ?? '')}`;
  if (others.length === 0) return opening;
  const isShort = wordings.every(([wording]) => (wording?.words.length ?? 0) <= shortWording);
  if (!isShort) return `${opening}, and likewise ${who(others.flat())}`;
  return [opening, ...others.map((list) => `${who(list)} ${quoted(list[0]?.words ?? '')}`)].join(', ');
}

/** Words that differ in case, marks or spaces alone are printed the same. */
const likeness = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.,]+|[.,]+$/gu, ' ')
    .trim();

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Whether a sentence leans on the one before: it begins with a word that stands for something there, or in mid-speech. */
export const leans = (words: string): boolean =>
  /^(?:(?:its?|he|she|his|hers?|they|theirs?|them|this|that|these|those|both|another|others?|so|but|and|yet|there|here)(?!\p{L})|[“"‘…])/iu.test(
    words,
  );

/** The dot of `a.m.` belongs to it. */
const endMarks = /(?<! [ap]\.m|\d[ap]\.m)[,;.，；。]+$/u;

/**
 * Words of an account in quotation marks. Marks around all of them, or ones whose partner is elsewhere, are dropped; those
 * inside become single.
 */
export function quoted(text: string): string {
  const marks = balanced(text.trim().replace(endMarks, ''));
  const inside = marks.replace(/^‘([^‘’]*)’$/u, '$1').replace(endMarks, '');
  return `“${inside.trim()}”`;
}

/** A text with single curled marks for double ones, without those that have no partner. */
function balanced(text: string): string {
  const letters = [...text];
  const open: number[] = [];
  letters.forEach((letter, at) => {
    const opens = '“「『«'.includes(letter) || (letter === '"' && !/[\p{L}\p{N}.,!?…]/u.test(letters[at - 1] ?? ' '));
    const closes = !opens && '”」』»"'.includes(letter);
    if (opens) {
      open.push(at);
      letters[at] = '';
    } else if (closes) {
      const partner = open.pop();
      letters[at] = partner === undefined ? '' : '’';
      if (partner !== undefined) letters[partner] = '‘';
    }
  });
  return letters.join('');
}
