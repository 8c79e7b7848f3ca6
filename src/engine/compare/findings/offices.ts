import type { Placed } from '../lookup.ts';
import { degreeWords, isOfBody, isPerson, kin, ofWhat, readOffice, roles } from './office-roles.ts';
import { chineseOffices } from './offices-zh.ts';
import type { Side } from './opposed.ts';

/** An office one account gives a person. The span holds both; `value` is the office by what it is. */
export interface Office extends Side {
  person: string;
}

const person =
  "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.)?(?: (?:(?:van|von|de|del|da|al|bin|ibn|den|der) )?\\p{Lu}[\\p{L}'’-]+)+";

/** Letters of an office in either case; the name beside it keeps its capitals. */
const caseless = (source: string): string =>
  source.replace(/(?<!\\)(?<!\\p\{)[a-z](?![a-z]*\})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const nouns = [...roles, ...kin].map(([role, source]) => ({ role, whole: new RegExp(`^(?:${source})$`, 'iu') }));
const roleOf = (noun: string): string => nouns.find(({ whole }) => whole.test(noun))?.role ?? '';

const any = [...roles, ...kin].map(([, source]) => source).join('|');
const noun = `(?<noun>${caseless(any)})(?![\\p{L}’'])`;
const before = "(?<before>(?:[\\p{L}\\p{N}’'-]+ ){0,4}?(?:[\\p{L}]+-)?)";
/** Which body or field an office is of. */
const of =
  "(?<after>(?: (?:of|at|for|in|with|from) (?:the |its |their |an? )?[\\p{L}\\p{N}’'.&-]+(?: [\\p{L}\\p{N}’'.&-]+){0,5}?)?)";
const honour = '(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor)\\.? )?';

/** What is done with an office: `quit as chairman`. */
const takingOffice =
  '(?:has |had |was |will be |is to )?(?:quit|quits|resign(?:s|ed)|retire[sd]|step(?:s|ped) down|stood down|serve[sd]|stay(?:s|ed)|took over|taken over|takes over|return(?:s|ed)|appointed|named|elected|sworn in|dismissed|sacked|ousted|replaced|removed)';

const patterns = [
  // plant director Carl Thorsby / the head of the pilots' union, Tomas Reuel
  new RegExp(`(?<!\\p{L}|['’])${before}${noun}${of}(?:,? |, )${honour}(?<person>${person})`, 'gu'),
  // Carl Thorsby, 52, the refinery's head of safety
  new RegExp(
    `(?<person>${person})(?:, (?:aged )?\\d{1,3})?(?:,| [-–—]|[-–—]) ?(?<before>(?:(?:the|a|an|its|their|our|his|her|now|then|who is|who was|currently|[\\p{L}\\p{N}.’' &-]{1,50}[’']s?) )?(?:(?!(?:who|whose|which|where|when|and|with) )[\\p{Ll}-]+ ){0,4}?(?:[\\p{L}]+-)?)${noun}(?<after>[^,;:.—]{0,60})`,
    'gu',
  ),
  // Carl Thorsby (chief executive)
  new RegExp(`(?<person>${person}) [(](?<before>(?:[\\p{L}’'-]+ ){0,4}?)${noun}(?<after>[^)]{0,40})[)]`, 'gu'),
  // Ann Ward quit as chairwoman / was elected president
  new RegExp(
    `(?<person>${person}) (?:${takingOffice}|is|was|remains) (?:as )?(?<before>(?:(?:its|their|the|an?) )?(?:[\\p{Ll}-]+ ){0,2}?)${noun}(?<after>[^,;:.—]{0,60})`,
    'gu',
  ),
];

/** What the head of a body does, in the place of its name. */
const doing = new RegExp(
  `(?<person>${person})(?:, \\d{1,3})?, who (?:(?:now|has|also|still) )?(?<verb>leads|led|heads|headed|runs|ran|chairs|chaired|manages|managed|directs|founded|owns|edits|coaches)(?<after> [^,;:.—]{1,60})`,
  'gu',
);
const done: Record<string, string> = {
  chair: 'chair',
  found: 'founder',
  own: 'owner',
  edit: 'editor',
  coach: 'coach',
};

const anyPerson = new RegExp(person, 'u');
const anyOffice = new RegExp(`${any}|who \\p{L}+`, 'iu');
const wholeOffice = new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu');
/** Words with a capital before a name that are none of it: how a sentence begins, or a day. */
const leading =
  /^(?:(?:The|A|An|In|On|At|But|And|Its|His|Her|Their|Our|When|As|If|For|After|Before|That|This|With|By|From|While|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)? )+/u;

/** Whether a word is an office or ends in one. */
export const isOffice = (word: string): boolean => wholeOffice.test(word) && !/^(?:chief|head)$/iu.test(word);

/** The offices a sentence gives to people by full name. */
export function officesOf(at: Placed): Office[] {
  if (at.language.startsWith('zh')) return chineseOffices(at);
  const { text } = at.sentence;
  if (!at.language.startsWith('en') || !anyPerson.test(text) || !anyOffice.test(text)) return [];
  return [...named(at), ...acting(at)];
}

function named(at: Placed): Office[] {
  const { text } = at.sentence;
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { before: words = '', noun: word = '', after = '', person: full = '' } = match.groups ?? {};
      const whole = full.replace(leading, '');
      const role = roleOf(word);
      if (role === '' || !whole.includes(' ') || wholeOffice.test(whole) || !isPerson(whole)) return [];
      const start = match.index + match[0].indexOf(whole);
      const first = match.index + (match[0].startsWith(full) ? 0 : words.length - ownWords(words).length);
      const value = readOffice(role, words.trim().split(/\s+/u), word, after || text.slice(text.indexOf(word, match.index) + word.length)); // biome-ignore format: one call
      const end = match[0].startsWith(full)
        ? match.index + match[0].length - after.length + (ofWhat.exec(after)?.[0].length ?? 0)
        : start + whole.length;
      return [{ at, start: match[0].startsWith(full) ? start : Math.min(first, start), end, value, person: whole }];
    }),
  );
}

/** Of the words before an office, those that belong to it. */
const ownWords = (words: string): string =>
  new RegExp(`(?<!\\p{L})(?:(?:${degreeWords})[ -])?(?:(?!(?:the|its|their|said|told|by|a|an) )\\p{L}+ )?$`, 'iu').exec(
    words,
  )?.[0] ?? '';

function acting(at: Placed): Office[] {
  return [...at.sentence.text.matchAll(doing)].flatMap((match) => {
    const { person: whole = '', verb = '', after = '' } = match.groups ?? {};
    const role = Object.entries(done).find(([begin]) => verb.startsWith(begin))?.[1] ?? 'head';
    if (role === 'head' && !isOfBody(ofWhat.exec(` of${after}`)?.[1] ?? after)) return [];
    const value = readOffice(role, [], '', ` of${after}`);
    return [{ at, start: match.index, end: match.index + match[0].length - after.length, value, person: whole }];
  });
}
