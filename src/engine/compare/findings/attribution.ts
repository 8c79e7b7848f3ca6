import { endsLike, soundsLike } from '../../align/transliterated.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, type Pairing, sharedTerms } from '../pairings.ts';
import { AlikeQuotes } from './alike-quotes.ts';
import { areApart, bodiesIn, bodiesOfOffice, knownAs, otherField } from './bodies.ts';
import type { Found } from './make.ts';
import { isPerson, sameOffice } from './office-roles.ts';
import { type Office, officesOf } from './offices.ts';
import { mergeOpposed, type Opposed, type Side } from './opposed.ts';
import { containment, likeness, type Quote, quotesOf } from './quotes.ts';
import { agree, figuresOf, isParticular } from './sentence-figures.ts';
import { chineseSource, officeThatSays } from './sources.ts';
import { samePerson, speakerBefore, speakerOf, speakingPronoun } from './speakers.ts';
import { sidesInWords } from './wording.ts';

/** The same quotation in the mouths of two people, both named where they speak. */
export function attributionFindings(
  accounts: readonly Placed[][],
  pairings: readonly Pairing[],
  lookup: Lookup,
): Found[] {
  const known = knownIn(accounts);
  const opposed = [...sameQuotes(accounts, known), ...reported(pairings, known), ...quotedAcross(pairings, known)];
  const apart = opposed.filter(({ left, right }) => !namedTogether(left.value, right.value, accounts));
  return mergeOpposed(apart, (x, y) => isOneSide(x.value, y.value), textOf, lookup);
}

/** Whether two who speak stand on one side: under one name, or as bodies of one kind. */
function isOneSide(a: string, b: string): boolean {
  const unnamed = [a, b].filter((value) => value.startsWith('the '));
  if (unnamed.length === 2)
    return a === b || (!otherField(a, b) && bodiesIn(a).some((body) => bodiesIn(b).includes(body)));
  return a === b || samePerson(a, b);
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
function sameQuotes(accounts: readonly Placed[][], known: Known): Opposed[] {
  const quotes = accounts.map((sentences) => quotesOf(sentences).filter(({ keys }) => keys.length >= 3));
  const least = Math.min(settings.oneUtterance, settings.quoteAlike);
  return quotes.flatMap((mine, at) =>
    quotes.slice(at + 1).flatMap((theirs) => {
      const alike = new AlikeQuotes(theirs, least);
      return mine.flatMap((one) =>
        alike.to(one).flatMap((other) => (isOneUtterance(one, other) ? spokenByOthers(one, other, known) : [])),
      );
    }),
  );
}

/** Whether two quotations are one, or most of a long one. */
const isOneUtterance = (one: Quote, other: Quote): boolean =>
  likeness(one, other) >= settings.oneUtterance ||
  (likeness(one, other) >= settings.quoteAlike && containment(one, other) === 1);

function spokenByOthers(one: Quote, other: Quote, known: Known): Opposed[] {
  const [x, y] = [one.at, other.at].map((at) => speakerIn(at) ?? pronounIn(at));
  if (!x || !y || isSame(x, y, known)) return [];
  const whole = (speaker: Speaker): Side => ({ ...speaker, start: 0, end: speaker.at.sentence.text.length });
  return [{ kind: 'attribution', rule: 'other-speaker', left: whole(x), right: whole(y), sureness: 0.9 }];
}

/**
 * A figure both sentences give, which one has from one person and the other from another: from someone else by name, or
 * from an office the story nowhere gives that person. So, too, two sentences `according to` two people.
 */
function reported(pairings: readonly Pairing[], known: Known): Opposed[] {
  return pairings.flatMap((pairing) => {
    const { left, right, score, sole } = pairing;
    if (score < settings.reportedScore) return [];
    const [x, y] = [speakerIn(left), speakerIn(right)];
    if (!x || !y || isSame(x, y, known)) return [];
    const named = x.person !== '' && y.person !== '';
    const sources = [left, right].every(({ sentence }) => /according to/iu.test(sentence.text));
    if (!(sole && named && sources) && !giveOneFigure(pairing) && !(tellOne(pairing) && isApart(x, y, known)))
      return [];
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

/** So surely linked, with nothing else linked to either and so much in common, that two sentences tell one thing. */
function tellOne({ left, right, score, linked, sole }: Pairing): boolean {
  if (!linked || !sole || score < settings.oneTale.score) return false;
  return (
    left.language !== right.language ||
    sharedTerms(informativeTerms(left), informativeTerms(right)).length >= settings.oneTale.words
  );
}

/** Whether it is known of both who speak what they are, and that neither is the other. */
function isApart(x: Speaker, y: Speaker, { bodiesOf }: Known): boolean {
  const [one, other] = [x, y].map(({ person, body }) => (body ? [body] : bodiesOf(person)));
  return areApart(one ?? [], other ?? []);
}

/** One quotation in two languages, whose speakers have names that do not sound alike. */
function quotedAcross(pairings: readonly Pairing[], known: Known): Opposed[] {
  return pairings.flatMap(({ left, right, score, linked }) => {
    if (!linked || score < settings.acrossScore || left.language === right.language) return [];
    if ([left, right].some((at) => quotesOf([at]).length !== 1)) return [];
    const [x, y] = [left, right].map((at) => speakerIn(at) ?? pronounIn(at));
    if (!x?.person || !y?.person || isSame(x, y, known)) return [];
    const whole = (speaker: Speaker): Side => ({ ...speaker, start: 0, end: speaker.at.sentence.text.length });
    return [{ kind: 'attribution' as const, rule: 'other-speaker', left: whole(x), right: whole(y), sureness: 0.6 }];
  });
}

interface Speaker extends Side {
  /** Empty where only an office is named. */
  person: string;
  office: string;
  body?: string;
}

function speakerIn(at: Placed): Speaker | undefined {
  const person = speakerOf(at);
  if (person) return { at, ...person, value: person.text, person: person.text, office: '' };
  const office = officeThatSays(at) ?? chineseSource(at);
  return office && { person: '', ...office };
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

/** What a story tells of those who speak in it. */
interface Known {
  accounts: readonly Placed[][];
  held: readonly Office[];
  bodiesOf: (name: string) => readonly string[];
}

function knownIn(accounts: readonly Placed[][]): Known {
  const held = accounts.flat().flatMap(officesOf);
  const told = new Map<string, readonly string[]>();
  const bodiesOf = (name: string) => {
    const before = told.get(name) ?? knownAs(name, accounts, held);
    told.set(name, before);
    return before;
  };
  return { accounts, held, bodiesOf };
}

/** Whether two who speak can be one: by name, by office, or as a person who holds it or speaks for it in any account. */
function isSame(x: Speaker, y: Speaker, known: Known): boolean {
  if (x.person !== '' && y.person !== '') return isSameName(x.person, y.person, known);
  if (x.person === '' && y.person === '') {
    if (x.body && y.body) return !areApart([x.body], [y.body]) && !otherField(x.value, y.value);
    const [body, office] = x.body ? [x.body, y.office] : [y.body, x.office];
    return body ? !areApart([body], bodiesOfOffice(office)) : sameOffice(x.office, y.office);
  }
  const [person, other] = x.person !== '' ? [x.person, y] : [y.person, x];
  if (other.body) {
    const { body } = other;
    return (
      !areApart(known.bodiesOf(person), [body]) ||
      known.accounts
        .flat()
        .some(({ sentence: { text } }) => text.includes(lastName(person)) && bodiesIn(text).includes(body))
    );
  }
  const own = known.held.filter((one) => samePerson(one.person, person));
  return own.length === 0 || own.some(({ value }) => sameOffice(value, other.office));
}

const lastName = (person: string): string => person.split(/[ ·]/u).at(-1) ?? person;

/** Whether two names can be one’s: of one person, in any script, or of a firm and somebody who holds an office in one. */
function isSameName(a: string, b: string, { held, bodiesOf }: Known): boolean {
  const [chinese, latin] = isChinese(a) ? [a, b] : [b, a];
  if (isChinese(chinese) && isChinese(latin)) return a === b;
  if (isChinese(chinese)) {
    const name = latin.replace(/ (?:of|at|for|from) .*$/u, '');
    return (
      !/[·・]/u.test(chinese) ||
      !name.includes(' ') ||
      !isPerson(name) ||
      soundsLike(chinese, name) ||
      endsLike(chinese, name)
    );
  }
  if (samePerson(a, b)) return true;
  const isHolder = (name: string) => held.some(({ person }) => samePerson(person, name));
  if (isHolder(a) === isHolder(b)) return false;
  return [a, b].every((name) => bodiesOf(name).includes('company'));
}

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

function giveOneFigure({ left, right }: Pairing): boolean {
  const there = figuresOf(right).filter((figure) => isParticular(figure));
  return figuresOf(left).some((figure) => isParticular(figure) && there.some((other) => agree(figure, other)));
}
