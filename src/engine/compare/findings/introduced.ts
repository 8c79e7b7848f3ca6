import type { Lookup, Placed } from '../lookup.ts';
import type { Found } from './make.ts';
import { readOffice, roles } from './office-roles.ts';
import { officesOf, roleOf } from './offices.ts';
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
  const english = accounts
    .filter(([first]) => first?.language.startsWith('en') ?? false)
    .map((told) => ({ told, offices: told.flatMap(officesOf), holders: told.flatMap(holderIn) }));
  const people = [...new Set(english.flatMap(({ offices }) => offices.map(({ person }) => person)))];
  const introductions = introductionsIn(english.map(({ told }) => told));
  const opposed = english.flatMap(({ told, offices, holders }) => {
    const opening = holders.find(({ at }) => told.slice(0, openingSentences).includes(at));
    if (!opening) return [];
    const isAlike = ({ value }: Side) => roleIn(value) === roleIn(opening.value);
    const alike = new Set(
      english.filter((one) => one.holders.some(isAlike)).map(({ told: [first] }) => first?.account.id),
    );
    return people
      .filter((person) => isNamed(told, person) && !offices.some((one) => samePerson(person, one.person)))
      .flatMap((person) => introductions(opening.owner, person))
      .filter((one) => !isAlike(one) && !alike.has(one.at.account.id))
      .map((right): Opposed => ({ kind: 'title', rule: 'introduced-otherwise', left: opening, right, sureness: 0.5 }));
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

const officeOf = (word: string): string => readOffice(roleOf(word), [], word, '');

const roleIn = (value: string): string => value.split('|')[1] ?? '';

/** Whether an account names a person, by some of their names, more than once. */
function isNamed(told: readonly Placed[], person: string): boolean {
  const name = new RegExp(`(?<!\\p{L})(?:${person.replaceAll(' ', '|')})(?!\\p{L})`, 'u');
  return told.filter(({ sentence }) => name.test(sentence.text)).length > 1;
}

/** The first sentence of each account that gives a person an office of a body, in any case; looked for once. */
function introductionsIn(accounts: readonly Placed[][]): (owner: string, person: string) => Introduced[] {
  const known = new Map<string, Introduced[]>();
  const find = (owner: string, person: string): Introduced[] => {
    const introduced = new RegExp(`${owner}['’]s? (?<office>${office}),? ${person}`, 'iu');
    return accounts.flatMap((told) => {
      for (const at of told) {
        const match = introduced.exec(at.sentence.text);
        const value = officeOf(match?.groups?.['office'] ?? '');
        if (match) return [{ at, start: match.index, end: match.index + match[0].length, value, person }];
      }
      return [];
    });
  };
  return (owner, person) => {
    const key = `${owner} ${person}`;
    const found = known.get(key) ?? find(owner, person);
    known.set(key, found);
    return found;
  };
}

interface Introduced extends Side {
  person: string;
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const person = sides.flat().find((side): side is Introduced => 'person' in side)?.person ?? 'One person';
  const words = sides.map((side) => side.map(said));
  return `${person} is introduced in two ways: ${sidesInWords(words, lookup)}`;
};
