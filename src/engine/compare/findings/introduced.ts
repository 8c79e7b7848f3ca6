import type { Lookup, Placed } from '../lookup.ts';
import type { Found } from './make.ts';
import { readOffice, roles } from './office-roles.ts';
import { officesOf } from './offices.ts';
import { mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { reporting, samePerson } from './speakers.ts';
import { sidesInWords } from './wording.ts';

const office = roles.map(([, source]) => source).join('|');
const body = '\\p{Lu}[\\p{L}\\p{N}&.-]+';
/** Who speaks first, told by office alone: `Norway's prime minister said`, `The founder of Huawei says`. */
const unnamed = new RegExp(
  `^["“‘]?(?:(?<owner>${body})['’]s? (?<office>${office})|the (?<office2>${office}) of (?<owner2>${body}))(?= (?:has |had )?(?:${reporting})(?!\\p{L}))`,
  'iu',
);
/** Sentences from the beginning of an account in which the one it is about is introduced. */
const openingSentences = 3;

/**
 * People whom one account introduces by one office and another by another: where an account that gives a person no office
 * begins with what an officeholder of a body says, and another tells who holds an office of that body, and both name the
 * person. One may well hold both, so that this is told as how they are introduced.
 */
export function introducedOtherwise(accounts: readonly Placed[][], lookup: Lookup): Found[] {
  const english = accounts.filter(([first]) => first?.language.startsWith('en') ?? false);
  const given = english.map((told) => told.flatMap(officesOf));
  const people = [...new Set(given.flat().map(({ person }) => person))];
  const opposed = english.flatMap((told, at) => {
    const opening = told.slice(0, openingSentences).flatMap(holderIn)[0];
    const own = given[at] ?? [];
    if (!opening) return [];
    return people
      .filter((person) => isNamed(told, person) && !own.some((one) => samePerson(person, one.person)))
      .flatMap((person) => english.flatMap((there) => (there === told ? [] : against(opening, person, there))));
  });
  return mergeOpposed(opposed, (x, y) => roleIn(x.value) === roleIn(y.value), textOf, lookup).map((found) => ({
    ...found,
    weight: 'minor',
  }));
}

interface Holder extends Side {
  owner: string;
}

function holderIn(at: Placed): Holder[] {
  const match = unnamed.exec(at.sentence.text);
  const { owner = match?.groups?.['owner2'] ?? '', office: word = match?.groups?.['office2'] ?? '' } =
    match?.groups ?? {};
  if (!match || word === '') return [];
  const start = /^["“‘]/u.test(match[0]) ? 1 : 0;
  return [{ at, start, end: match[0].length, value: officeOf(word), owner: owner.toLowerCase() }];
}

const kinds = roles.map(([role, source]) => ({ role, whole: new RegExp(`^(?:${source})$`, 'iu') }));
const officeOf = (word: string): string =>
  readOffice(kinds.find(({ whole }) => whole.test(word))?.role ?? '', [], word, '');

const roleIn = (value: string): string => value.split('|')[1] ?? '';

/** Whether an account names a person, by some of their names, more than once. */
function isNamed(told: readonly Placed[], person: string): boolean {
  const name = new RegExp(`(?<!\\p{L})(?:${person.replaceAll(' ', '|')})(?!\\p{L})`, 'u');
  return told.filter(({ sentence }) => name.test(sentence.text)).length > 1;
}

/** A holder told by office alone against the other office of the body that another account gives a person, in any case. */
function against(opening: Holder, person: string, there: readonly Placed[]): Opposed[] {
  const introduced = new RegExp(`${opening.owner}['’]s? (?<office>${office}),? ${person}`, 'iu');
  const [right] = there.flatMap((at): Introduced[] => {
    const match = introduced.exec(at.sentence.text);
    const value = officeOf(match?.groups?.['office'] ?? '');
    return match ? [{ at, start: match.index, end: match.index + match[0].length, value, person }] : [];
  });
  const alsoHere = there.some((at) => holderIn(at).some(({ value }) => roleIn(value) === roleIn(opening.value)));
  if (!right || alsoHere || roleIn(opening.value) === roleIn(right.value)) return [];
  return [{ kind: 'title', rule: 'introduced-otherwise', left: opening, right, sureness: 0.5 }];
}

interface Introduced extends Side {
  person: string;
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const person = sides.flat().find((side): side is Introduced => 'person' in side)?.person ?? 'One person';
  const words = sides.map((side) => side.map(said));
  return `${person} is introduced in two ways: ${sidesInWords(words, lookup)}`;
};
