import type { Lookup, Placed } from '../lookup.ts';
import { type Found, quoted } from './make.ts';
import { mergeOpposed, type Opposed, type Side, tellers } from './opposed.ts';
import { samePerson } from './speakers.ts';

/** Offices by what they are; two of one line are the same office. */
const offices: readonly (readonly [string, RegExp])[] = [
  ['chief executive', /chief executive(?: officer)?|ceo/iu],
  ['chair', /(?:board )?chair(?:man|woman|person)?|board chair/iu],
  ['founder', /(?:co-?)?founder/iu],
  ['finance chief', /finance chief|chief financial officer|cfo/iu],
  ['operating chief', /chief operating officer|coo/iu],
  ['technology chief', /chief technology officer|cto/iu],
  ['prime minister', /prime minister|premier/iu],
  ['deputy', /(?:deputy|vice)[ -](?:prime minister|president|chair(?:man|woman)?|mayor|minister|director)/iu],
  ['minister', /\p{L}+ minister|minister (?:of|for) \p{L}+|minister/iu],
  ['president', /president/iu],
  ['mayor', /mayor/iu],
  ['governor', /governor/iu],
  ['senator', /senator/iu],
  ['ambassador', /ambassador/iu],
  ['spokesperson', /spokes(?:man|woman|person)/iu],
  ['police chief', /police chief|chief of police|police commissioner/iu],
  ['fire chief', /fire chief/iu],
  ['lawyer', /lawyer|attorney|barrister/iu],
  ['judge', /judge|justice/iu],
  ['captain', /captain|skipper/iu],
  ['professor', /professor/iu],
  ['engineer', /(?:chief )?engineer/iu],
  ['director', /(?:managing |executive )?director/iu],
  ['secretary', /secretary/iu],
  ['treasurer', /treasurer/iu],
];

interface Office extends Side {
  person: string;
}

const person = "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+)+";

/** Letters of an office in either case; the name beside it keeps its capitals. */
const caseless = (source: string): string =>
  source.replace(/(?<!\\)(?<!\\p\{)[a-z](?![a-z]*\})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Each office before a full name, and between commas after it. */
const patterns = offices.flatMap(([value, { source }]) => [
  { value, pattern: new RegExp(`(?<!\\p{L})(?<office>${caseless(source)}),? (?<person>${person})`, 'gu') },
  {
    value,
    pattern: new RegExp(
      `(?<person>${person}), (?:(?:the|a|an|its|their|[\\p{L}’' -]{1,40}[’']s) )?(?:[\\p{Ll}-]+ ){0,2}?(?<office>${caseless(source)})(?!\\p{L})`,
      'gu',
    ),
  },
]);
const anyPerson = new RegExp(person, 'u');
const anyOffice = new RegExp(offices.map(([, { source }]) => source).join('|'), 'iu');

/** The offices a sentence gives to people by full name. */
function officesOf(at: Placed): Office[] {
  const { text } = at.sentence;
  if (!anyPerson.test(text) || !anyOffice.test(text)) return [];
  return patterns.flatMap(({ value, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at,
      start: match.index,
      end: match.index + match[0].length,
      value,
      person: match.groups?.['person'] ?? '',
    })),
  );
}

/** People two accounts give different offices, where neither account gives the other's office anywhere. */
export function titleFindings(accounts: readonly Placed[][], lookup: Lookup): Found[] {
  const given = accounts.map((sentences) =>
    sentences.filter(({ language }) => language.startsWith('en')).flatMap((at) => narrowest(officesOf(at))),
  );
  const opposed = given.flatMap((mine, at) =>
    given.slice(at + 1).flatMap((theirs) =>
      mine.flatMap((one) => {
        const other = theirs.find(
          (candidate) => samePerson(one.person, candidate.person) && candidate.value !== one.value,
        );
        const has = (list: readonly Office[], value: string) =>
          list.some((office) => office.value === value && samePerson(office.person, one.person));
        if (!other || has(theirs, one.value) || has(mine, other.value)) return [];
        return [{ kind: 'title', rule: 'other-office', left: one, right: other, sureness: 0.9 } satisfies Opposed];
      }),
    ),
  );
  return mergeOpposed(opposed, (x, y) => x.value === y.value, textOf, lookup);
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

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  `${(sides.flat()[0] as Office).person} has another office: ${sides
    .map(
      (side) =>
        `${tellers(side, lookup)} ${side.length === 1 ? 'has' : 'have'} ${quoted((side[0] as Side).at.sentence.text.slice((side[0] as Side).start, (side[0] as Side).end))}`,
    )
    .join(', ')}.`;
