import { isChineseName, soundsLike } from '../../align/transliterated.ts';
import type { Lookup, Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import type { Found } from './make.ts';
import { isKin, sameOffice } from './office-roles.ts';
import { type Office, officesOf } from './offices.ts';
import { mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { samePerson, sameSurname } from './speakers.ts';
import { sidesInWords } from './wording.ts';

/** People two accounts give different offices, where neither account gives the other's office anywhere. */
export function titleFindings(accounts: readonly Placed[][], pairings: readonly Pairing[], lookup: Lookup): Found[] {
  const all = accounts.map((sentences) => sentences.flatMap(officesOf));
  const given = accounts.map((sentences) => sentences.flatMap((at) => narrowest(officesOf(at))));
  const tied = new Set(
    pairings.flatMap(({ left, right, linked }) =>
      linked ? [`${left.sentence.id} ${right.sentence.id}`, `${right.sentence.id} ${left.sentence.id}`] : [],
    ),
  );
  const opposed = given.flatMap((mine, at) =>
    given.slice(at + 1).flatMap((theirs, after) =>
      mine.flatMap((one) => {
        const isOne = (office: Office) => isKin(office.value) === isKin(one.value) && isHolder(one, office, tied);
        const other = theirs.find((office) => isOne(office) && !sameOffice(office.value, one.value));
        const has = (list: readonly Office[], value: string) =>
          list.some((office) => sameOffice(office.value, value) && isOne(office));
        if (!other || has(all[at + 1 + after] ?? [], one.value) || has(all[at] ?? [], other.value)) return [];
        return [{ kind: 'title', rule: 'other-office', left: one, right: other, sureness: 0.9 } satisfies Opposed];
      }),
    ),
  );
  return mergeOpposed(opposed, (x, y) => sameOffice(x.value, y.value), textOf, lookup);
}

/** Whether two offices are of one person: by full name, as another script spells it, or in sentences that tell the same. */
function isHolder(one: Office, other: Office, tied: ReadonlySet<string>): boolean {
  const [mine, theirs] = [one, other].map(({ at }) => at.language.startsWith('zh'));
  // Relatives share a surname.
  if (!mine && !theirs)
    return (
      samePerson(one.person, other.person) &&
      sameSurname(one.person, other.person) &&
      givenNames(one.person).some((letter) => givenNames(other.person).includes(letter))
    );
  if (mine && theirs) return one.person === other.person;
  const [chinese, latin] = mine ? [one.person, other.person] : [other.person, one.person];
  if (/[·・]/u.test(chinese)) return soundsLike(chinese, latin);
  return isChineseName(chinese, latin) && tied.has(`${one.at.sentence.id} ${other.at.sentence.id}`);
}

/** The first letters of a person's names before the last. */
const givenNames = (person: string): string[] =>
  person
    .split(' ')
    .slice(0, -1)
    .map((name) => name.slice(0, 1));

/** An office inside a longer one is no office of its own: `minister` in `prime minister`. */
const narrowest = (list: readonly Office[]): Office[] =>
  list.filter(
    (one) =>
      !list.some(
        (other) =>
          other !== one &&
          other.person === one.person &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ) &&
      !list
        .slice(0, list.indexOf(one))
        .some((other) => other.person === one.person && isKin(other.value) === isKin(one.value)),
  );

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const words = sides.map((side) => side.map(said));
  return `Which office ${(sides.flat()[0] as Office).person} holds differs: ${sidesInWords(words, lookup)}`;
};
