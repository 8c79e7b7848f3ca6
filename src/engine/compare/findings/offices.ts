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
export const roleOf = (noun: string): string => nouns.find(({ whole }) => whole.test(noun))?.role ?? '';

const any = [...roles, ...kin].map(([, source]) => source).join('|');
const noun = `(?<noun>${caseless(any)})(?![\\p{L}’'])`;
const before = "(?<before>(?:[\\p{L}\\p{N}’'-]+ ){0,4}?(?:[\\p{L}]+-)?)";
/** Which body or field an office is of. */
const of =
  "(?<after>(?: (?:of|at|for|in|with|from) (?:the |its |their |an? )?[\\p{L}\\p{N}’'.&-]+(?: [\\p{L}\\p{N}’'.&-]+){0,5}?)?)";
/** Where words beside a name that say what somebody is come to an end: not before a verb. */
const closing = '(?=[,.;:!?)”"’—–]|$| (?:and|or|in|at|on|to|of|from|with|as|for|since|who) ?)';
const honour = '(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor)\\.? )?';

/** What can follow an office that says what somebody is. */
const opening =
  '(?=[,.;:!?)”"’—–-]|$| (?:of|at|for|in|on|to|from|with|since|until|under|and|or|who|whose|emeritus|designate|elect|responsible|there|here|[([]))';

/** What is done with an office: `quit as chairman`. */
const takingOffice =
  '(?:has |had |was |will be |is to )?(?:quit|quits|resign(?:s|ed)|retire[sd]|step(?:s|ped) down|stood down|serve[sd]|stay(?:s|ed)|took over|taken over|takes over|return(?:s|ed)|appointed|named|elected|sworn in|dismissed|sacked|ousted|replaced|removed)';

const patterns = [
  // plant director Carl Thorsby / the head of the pilots' union, Tomas Reuel
  new RegExp(`(?<!\\p{L}|['’])${before}${noun} ${honour}(?<person>${person})`, 'gu'),
  new RegExp(`(?<!\\p{L}|['’])${before}${noun}${of}, ${honour}(?<person>${person})${closing}`, 'gu'),
  // Carl Thorsby, 52, the refinery's head of safety
  new RegExp(
    `(?<person>${person})(?:, (?:aged )?\\d{1,3})?(?:,| [-–—]|[-–—]) ?(?<before>(?:(?:the|a|an|its|their|our|his|her|now|then|who is|who was|currently|[\\p{L}\\p{N}.’' &-]{1,50}[’']s?) )?(?:(?!(?:who|whose|which|where|when|and|with|to|of|for|by|from|about|against|said|says) )[\\p{Ll}-]+ ){0,4}?(?:[\\p{L}]+-)?)${noun}${opening}(?<after>[^,;:.—]{0,60})`,
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

/** The other of two offices of one person: `chairman and chief executive Ann Ward`. */
const andAfter = new RegExp(`^(?: of [^,]{1,40}?)? and (?<words>(?:the |its |[\\p{Ll}’'-]+ ){0,3}?)${noun}`, 'u');
const andBefore = new RegExp(`(?<words>(?:[\\p{L}’'-]+ ){0,2}?)${noun} and (?:the |its )?(?:[\\p{Ll}-]+ ){0,2}$`, 'u');

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
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|General|Colonel|Major|Admiral|Lieutenant|Brigadier|Dr|Sir|Dame|Lord|Lady|Father|Bishop|The|A|An|In|On|At|But|And|Its|His|Her|Their|Our|When|As|If|For|After|Before|That|This|With|By|From|While|Now|So|Yet|Then|Even|Only|Today|Here|Like|Unlike|To|Or|Nor|Meanwhile|Later|Former|Ex|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)? )+/u;

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
      // `According to Ann Ward, the president of the club lied` tells of two.
      if (
        match[0].startsWith(full) &&
        /(?:^|[\s“"])(?:according to|for|to|with|by|but to|unlike|like) $/iu.test(text.slice(0, start)) &&
        !/^[^,]*(?:[,.;]|$)/u.test(after)
      )
        return [];
      const first = match.index + (match[0].startsWith(full) ? 0 : words.length - ownWords(words).length);
      const value = readOffice(role, words.trim().split(/\s+/u), word, after || text.slice(text.indexOf(word, match.index) + word.length)); // biome-ignore format: one call
      const end = match[0].startsWith(full)
        ? match.index + match[0].length - after.length + (ofWhat.exec(after)?.[0].length ?? 0)
        : start + whole.length;
      const one = { at, start: match[0].startsWith(full) ? start : Math.min(first, start), end, value, person: whole };
      const second = match[0].startsWith(full)
        ? andAfter.exec(after)
        : andBefore.exec(text.slice(0, match.index) + words);
      const other = second?.groups?.['noun'] ?? '';
      return other === ''
        ? [one]
        : [
            one,
            {
              ...one,
              value: readOffice(roleOf(other), (second?.groups?.['words'] ?? '').trim().split(' '), other, ''),
            },
          ];
    }),
  );
}

/** Of the words before an office, those that belong to it. */
const ownWords = (words: string): string =>
  new RegExp(
    `(?<!\\p{L})(?:(?:${degreeWords})[ -])?(?:(?<!['’])(?!(?:s|the|its|their|our|your|his|her|said|told|by|a|an|to|where|when|that|and|as|of|for|from|with|under|against) )[\\p{L}-]+ )?$`,
    'iu',
  ).exec(words)?.[0] ?? '';

function acting(at: Placed): Office[] {
  return [...at.sentence.text.matchAll(doing)].flatMap((match) => {
    const { person: full = '', verb = '', after = '' } = match.groups ?? {};
    const whole = full.replace(leading, '');
    if (!whole.includes(' ') || !isPerson(whole)) return [];
    const role = Object.entries(done).find(([begin]) => verb.startsWith(begin))?.[1] ?? 'head';
    if (role === 'head' && !isOfBody(ofWhat.exec(` of${after}`)?.[1] ?? after)) return [];
    const value = readOffice(role, [], '', ` of${after}`);
    const start = match.index + full.length - whole.length;
    const end = match.index + match[0].length - after.length + (ofWhat.exec(` of${after}`)?.[1]?.length ?? -1) + 1;
    return [{ at, start, end, value, person: whole }];
  });
}
