import { editDistance } from '../../align/edit-distance.ts';
import { countryOf, stopWords } from '../../align/vocabulary.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';
import { informativeTerms, type Pairing, sharedTerms } from '../pairings.ts';
import { spellingKey } from '../spelling-variants.ts';
import { isOffice } from './offices.ts';
import type { Opposed, Side } from './opposed.ts';

/** A capitalised word as one account prints it, with the words beside it. */
interface Name extends Side {
  key: string;
  /** The same for British and American spellings. */
  spelling: string;
  before: string;
  after: string;
  /** How many names are printed before it. */
  place: number;
}

interface Printed {
  names: Name[];
  counts: Map<string, number>;
  /** Pairs of neighbouring words, to tell `Len Zhengfei` from `Ren Zhengfei` where both print `Ren`. */
  runs: Set<string>;
  /** The names that begin with a letter, or stand beside another name: only these can be a name's other spellings. */
  near: Map<string, Set<Name>>;
}

/**
 * Names that two accounts spell differently: words a letter or two apart, of which each stands in one account alone, tied
 * by a name beside them that both print or by linked sentences. Inflections are no other spelling.
 */
export function spellingDifferences(accounts: readonly Placed[][], pairings: readonly Pairing[]): Opposed[] {
  const printed = accounts.map(namesOf);
  const linked = new Map<string, Set<string>>();
  for (const { left, right } of pairings) {
    const known = linked.get(left.sentence.id);
    if (known) known.add(right.sentence.id);
    else linked.set(left.sentence.id, new Set([right.sentence.id]));
  }
  return printed.flatMap((one, at) =>
    printed
      .slice(at + 1)
      .flatMap((other) =>
        one.names.flatMap((x) =>
          candidates(x, other).flatMap((y) => (isOtherSpelling(x, y, one, other, linked) ? [opposed(x, y)] : [])),
        ),
      ),
  );
}

/** The names of an account that may be another spelling of this one, in the order they are printed. */
function candidates(name: Name, { near }: Printed): Name[] {
  const found = new Set(keysOf(name).flatMap((key) => [...(near.get(key) ?? [])]));
  return [...found].sort((x, y) => x.place - y.place);
}

/** What two spellings of one name have in common: the first letter, or a name beside them. */
const keysOf = ({ key, before, after }: Name): string[] => [
  `^${key[0]}`,
  ...(before === '' ? [] : [`${before} <`]),
  ...(after === '' ? [] : [`> ${after}`]),
];

const opposed = (left: Name, right: Name): Opposed => ({
  kind: 'name',
  rule: 'name-spelled-differently',
  left,
  right,
  sureness: 0.9,
});

function namesOf(sentences: readonly Placed[]): Printed {
  const printed: Printed = { names: [], counts: new Map(), runs: new Set(), near: new Map() };
  for (const at of sentences) {
    const list = words(at.sentence.text, at.language).map((word) => {
      const text = word.text.replace(/['’]s$/u, '');
      return { ...word, text, key: text.toLowerCase(), end: word.start + text.length };
    });
    list.forEach(({ text, key, start, end }, place) => {
      printed.counts.set(key, (printed.counts.get(key) ?? 0) + 1);
      const [before, after] = [list[place - 1], list[place + 1]];
      if (after) printed.runs.add(`${key} ${after.key}`);
      if (!/^\p{Lu}\p{Ll}{2,}/u.test(text) || stopWords.has(key) || countryOf.has(key)) return;
      const named = (word: { text: string; key: string } | undefined) =>
        word && /^\p{Lu}\p{L}/u.test(word.text) && !stopWords.has(word.key) ? word.key : '';
      printed.names.push({
        at,
        start,
        end,
        value: key,
        key,
        spelling: spellingKey(key, at.language),
        before: named(before),
        after: named(after),
        place: printed.names.length,
      });
    });
  }
  for (const name of printed.names) {
    for (const key of keysOf(name)) {
      const known = printed.near.get(key);
      if (known) known.add(name);
      else printed.near.set(key, new Set([name]));
    }
  }
  return printed;
}

/** `Austrian` beside `Austria`, `Finns` beside `Finn`, `Rescuers` beside `Rescue`: forms of one name. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|n|an|ian|ns|ans|ese|ish|i|rs)$/u.test(long.slice(short.length));
}

function isOtherSpelling(
  x: Name,
  y: Name,
  one: Printed,
  other: Printed,
  linked: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const shorter = Math.min(x.key.length, y.key.length);
  const most = Math.max(2, Math.floor(shorter / 3));
  if (x.spelling === y.spelling || Math.abs(x.key.length - y.key.length) > most) return false;
  if (x.at.language !== y.at.language) return false;
  const beside =
    (x.after !== '' &&
      x.after === y.after &&
      !other.runs.has(`${x.key} ${x.after}`) &&
      !one.runs.has(`${y.key} ${y.after}`)) ||
    (x.before !== '' &&
      x.before === y.before &&
      !other.runs.has(`${x.before} ${x.key}`) &&
      !one.runs.has(`${y.before} ${y.key}`));
  if (isStraySpelling(x, y, one, other) || isOtherFirstName(x, y, one, other, linked)) return true;
  const tied = shorter >= 5 && x.key[0] === y.key[0] && linked.get(x.at.sentence.id)?.has(y.at.sentence.id) === true;
  // A surname keeps its ending beside a first name: there an `s` more is another spelling.
  const named = x.before !== '' && x.before === y.before;
  if ((!beside && !tied) || (!named && isInflection(x.key, y.key))) return false;
  const far = editDistance(x.key, y.key);
  if (beside && far <= Math.max(1, Math.floor(shorter / 3)) && (shorter >= 5 || far === 1)) return true;
  if (!tied || far > (shorter >= 6 ? 2 : 1)) return false;
  const [mine, theirs] = [other.counts.has(x.key), one.counts.has(y.key)];
  if (mine && theirs) return false;
  const slip = mine
    ? { count: other.counts.get(y.key) ?? 0, usual: one }
    : { count: one.counts.get(x.key) ?? 0, usual: other };
  const times = mine ? (one.counts.get(x.key) ?? 0) : (other.counts.get(y.key) ?? 0);
  return (!mine && !theirs) || (slip.count <= 2 && times > slip.count);
}

/**
 * Names no link ties: long ones that begin alike and end two letters apart, neither of which the other account prints,
 * inside sentences that have another word in common. A capital at the beginning of a sentence is no sign of a name.
 */
function isStraySpelling(x: Name, y: Name, one: Printed, other: Printed): boolean {
  const shorter = Math.min(x.key.length, y.key.length);
  if (shorter < settings.strayName.letters || x.key[0] !== y.key[0] || x.start === 0 || y.start === 0) return false;
  if (other.counts.has(x.key) || one.counts.has(y.key) || isInflection(x.key, y.key)) return false;
  let alike = 0;
  while (alike < shorter && x.key[alike] === y.key[alike]) alike += 1;
  if (alike < shorter * settings.strayName.begin || editDistance(x.key, y.key) > 2) return false;
  const terms = ({ at, key }: Name) => informativeTerms(at).filter((term) => term !== key);
  return sharedTerms(terms(x), terms(y)).length > 0;
}

/**
 * First names that begin alike before one surname, in linked sentences, where neither account prints the other's anywhere:
 * `Aurel` and `Arthur`. A short one may be a pet name, and an office before a surname is no first name.
 */
function isOtherFirstName(
  x: Name,
  y: Name,
  one: Printed,
  other: Printed,
  linked: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (x.after === '' || x.after !== y.after || x.key[0] !== y.key[0] || x.before !== '' || y.before !== '')
    return false;
  if (other.counts.has(x.key) || one.counts.has(y.key) || isOffice(x.key) || isOffice(y.key)) return false;
  const [short, long] = x.key.length <= y.key.length ? [x.key, y.key] : [y.key, x.key];
  if (short.length < settings.firstNameLetters || long.startsWith(short.slice(0, 3))) return false;
  return linked.get(x.at.sentence.id)?.has(y.at.sentence.id) === true;
}
