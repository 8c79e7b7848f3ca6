import type { Lookup, Placed } from '../lookup.ts';
import type { Found } from './make.ts';
import { type Office, officesOf, sameOffice } from './offices.ts';
import { mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { samePerson, sameSurname } from './speakers.ts';
import { sidesInWords } from './wording.ts';

/** People two accounts give different offices, where neither account gives the other's office anywhere. */
export function titleFindings(accounts: readonly Placed[][], lookup: Lookup): Found[] {
  const given = accounts.map((sentences) =>
    sentences.filter(({ language }) => language.startsWith('en')).flatMap((at) => narrowest(officesOf(at))),
  );
  const opposed = given.flatMap((mine, at) =>
    given.slice(at + 1).flatMap((theirs) =>
      mine.flatMap((one) => {
        const other = theirs.find(
          ({ person, value }) =>
            samePerson(one.person, person) && sameSurname(one.person, person) && !sameOffice(value, one.value),
        );
        const has = (list: readonly Office[], value: string) =>
          list.some((office) => sameOffice(office.value, value) && samePerson(office.person, one.person));
        if (!other || has(theirs, one.value) || has(mine, other.value)) return [];
        return [{ kind: 'title', rule: 'other-office', left: one, right: other, sureness: 0.9 } satisfies Opposed];
      }),
    ),
  );
  return mergeOpposed(opposed, (x, y) => sameOffice(x.value, y.value), textOf, lookup);
}

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
      ) && !list.slice(0, list.indexOf(one)).some((other) => other.person === one.person),
  );

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const words = sides.map((side) => side.map(said));
  return `Which office ${(sides.flat()[0] as Office).person} holds differs: ${sidesInWords(words, lookup)}`;
};
