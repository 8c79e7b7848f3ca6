import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import type { Found } from './make.ts';
import { isPerson, sameOffice } from './office-roles.ts';
import { type Office, officesOf } from './offices.ts';
import { mergeOpposed, type Opposed, type Side } from './opposed.ts';
import { containment, likeness, type Quote, quotesOf } from './quotes.ts';
import { agree, figuresOf, isParticular } from './sentence-figures.ts';
import { officeThatSays } from './sources.ts';
import { samePerson, speakerBefore, speakerOf, speakingPronoun } from './speakers.ts';
import { sidesInWords } from './wording.ts';

/** The same quotation in the mouths of two people, both named where they speak. */
export function attributionFindings(
  accounts: readonly Placed[][],
  pairings: readonly Pairing[],
  lookup: Lookup,
): Found[] {
  const held = accounts.flat().flatMap(officesOf);
  const opposed = [...sameQuotes(accounts, held), ...reported(pairings, held)];
  const apart = opposed.filter(({ left, right }) => !namedTogether(left.value, right.value, accounts));
  return mergeOpposed(apart, (x, y) => x.value === y.value || samePerson(x.value, y.value), textOf, lookup);
}

/** Whether some sentence names both, as a person and where they work: then one speaks for the other. */
function namedTogether(a: string, b: string, accounts: readonly Placed[][]): boolean {
  const both = accounts.flat().filter(({ sentence }) => sentence.text.includes(a) && sentence.text.includes(b));
  if (isPerson(a) && isPerson(b))
    return both.some(({ sentence }) => belongs(sentence.text, a, b) || belongs(sentence.text, b, a));
  return both.length > 0;
}

/** Whether a text tells whose somebody is: `Ann Ward of Brell`, `Ann Ward, whose fund Brell`, `Brell, …, and its founder, Ann Ward`. */
function belongs(text: string, person: string, place: string): boolean {
  const [one, other] = [text.indexOf(person), text.indexOf(place)];
  if (one < other)
    return /^,? (?:(?:of|at|from|for|with) (?:the )?|(?:whose|who \p{Ll}+)(?: [\p{Ll}-]+){1,4} )$/u.test(
      text.slice(one + person.length, other),
    );
  return /(?:^|\W)(?:its|whose)(?: [\p{Ll}-]+){1,4},? $|^['’]s?(?: [\p{Ll}-]+){1,4},? $/u.test(
    text.slice(other + place.length, one),
  );
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const words = sides.map((side) => side.map(({ at, value }) => ({ at, words: value })));
  return `The same words, another speaker: ${sidesInWords(words, lookup, ['names', 'name'])}`;
};

/** Quotations of three words or more that two accounts print nearly alike. */
function sameQuotes(accounts: readonly Placed[][], held: readonly Office[]): Opposed[] {
  const quotes = accounts.map((sentences) => quotesOf(sentences).filter(({ keys }) => keys.length >= 3));
  return quotes.flatMap((mine, at) =>
    quotes
      .slice(at + 1)
      .flatMap((theirs) =>
        mine.flatMap((one) =>
          theirs.flatMap((other) => (isOneUtterance(one, other) ? spokenByOthers(one, other, held) : [])),
        ),
      ),
  );
}

/** Whether two quotations are one, or most of a long one. */
const isOneUtterance = (one: Quote, other: Quote): boolean =>
  likeness(one, other) >= settings.oneUtterance ||
  (likeness(one, other) >= settings.quoteAlike && containment(one, other) === 1);

function spokenByOthers(one: Quote, other: Quote, held: readonly Office[]): Opposed[] {
  const [x, y] = [one.at, other.at].map((at) => speakerIn(at) ?? pronounIn(at));
  if (!x || !y || isSame(x, y, held)) return [];
  const whole = (speaker: Speaker): Side => ({ ...speaker, start: 0, end: speaker.at.sentence.text.length });
  return [{ kind: 'attribution', rule: 'other-speaker', left: whole(x), right: whole(y), sureness: 0.9 }];
}

/**
 * A figure both sentences give, which one has from one person and the other from another: from someone else by name, or
 * from an office the story nowhere gives that person. So, too, two sentences `according to` two people.
 */
function reported(pairings: readonly Pairing[], held: readonly Office[]): Opposed[] {
  return pairings.flatMap((pairing) => {
    const { left, right, score, sole } = pairing;
    if (score < settings.reportedScore) return [];
    const [x, y] = [speakerIn(left), speakerIn(right)];
    if (!x || !y || isSame(x, y, held)) return [];
    const named = x.person !== '' && y.person !== '';
    const sources = [left, right].every(({ sentence }) => /according to/iu.test(sentence.text));
    if (!(sole && named && sources) && !giveOneFigure(pairing)) return [];
    return [
      {
        kind: 'attribution' as const,
        rule: 'other-source',
        left: { ...x, start: 0, end: left.sentence.text.length },
        right: { ...y, start: 0, end: right.sentence.text.length },
        sureness: 0.6,
      },
    ];
  });
}

interface Speaker extends Side {
  /** Empty where only an office is named. */
  person: string;
  office: string;
}

function speakerIn(at: Placed): Speaker | undefined {
  const person = speakerOf(at);
  if (person) return { at, ...person, value: person.text, person: person.text, office: '' };
  const office = officeThatSays(at);
  return office && { ...office, value: `the ${office.value}`, person: '' };
}

/** Who a pronoun that speaks stands for: a person its passage names before, else who speaks last in the passage before. */
function pronounIn(at: Placed): Speaker | undefined {
  const person = speakerBefore(at);
  if (person) return { at, ...person, value: person.text, person: person.text, office: '' };
  const before = speakingPronoun(at) && endOfPassageBefore(at);
  const speaker = before ? speakerIn(before) : undefined;
  return speaker && { ...speaker, at };
}

/** What goes before a sentence that begins its passage. */
function endOfPassageBefore({ sentence, passage, account }: Placed): Placed | undefined {
  if (passage.sentences[0]?.id !== sentence.id) return undefined;
  const before = account.passages[account.passages.findIndex(({ id }) => id === passage.id) - 1];
  const last = before?.sentences.at(-1);
  return before && last && { sentence: last, passage: before, account, language: before.language };
}

/** Whether two who speak can be one: by name, by office, or as a person who holds it in any account. */
function isSame(x: Speaker, y: Speaker, held: readonly Office[]): boolean {
  if (x.person !== '' && y.person !== '') return samePerson(x.person, y.person);
  if (x.person === '' && y.person === '') return sameOffice(x.office, y.office);
  const [person, office] = x.person !== '' ? [x.person, y.office] : [y.person, x.office];
  const own = held.filter((one) => samePerson(one.person, person));
  return own.length === 0 || own.some(({ value }) => sameOffice(value, office));
}

function giveOneFigure({ left, right }: Pairing): boolean {
  const there = figuresOf(right).filter((figure) => isParticular(figure));
  return figuresOf(left).some((figure) => isParticular(figure) && there.some((other) => agree(figure, other)));
}
