import { stem } from '../../align/stem.ts';
import { areSynonyms } from '../../align/terms.ts';
import { countryOf } from '../../align/vocabulary.ts';
import type { Placed } from '../lookup.ts';
import type { Side } from './opposed.ts';

/** Offices by what they are; two of one line are the same office. */
const offices: readonly (readonly [string, RegExp])[] = [
  ['chief executive', /chief executive(?: officer)?|ceo/iu],
  ['chair', /(?:board )?chair(?:man|woman|person)?|board chair/iu],
  ['founder', /(?:co-?)?founder/iu],
  ['finance chief', /finance (?:chief|director)|head of finance|chief financial officer|cfo/iu],
  ['operating chief', /head of operations|chief operating officer|coo/iu],
  ['technology chief', /technology chief|head of (?:information )?technology|chief technology officer|cto/iu],
  ['research chief', /research chief|head of research|director of research/iu],
  ['security chief', /security chief|head of security|chief security officer/iu],
  ['sales chief', /sales chief|head of sales|sales director/iu],
  ['prime minister', /prime minister|premier/iu],
  [
    'deputy',
    /(?:deputy|vice|assistant|acting)[ -](?:prime |chief |managing |executive |general )?(?:minister|president|chair(?:man|woman)?|mayor|director|governor|head|commissioner|ambassador|editor|manager|superintendent|secretary|engineer|executive|economist|treasurer|constable|inspector)/iu,
  ],
  ['minister', /\p{L}+ minister|minister (?:of|for) \p{L}+|minister/iu],
  ['president', /president/iu],
  ['mayor', /mayor/iu],
  ['governor', /governor/iu],
  ['senator', /senator/iu],
  ['ambassador', /ambassador/iu],
  ['spokesperson', /spokes(?:man|woman|person)/iu],
  ['superintendent', /(?:chief )?(?:superintendent|supt)/iu],
  ['inspector', /(?:detective )?(?:chief )?insp(?:ector)?/iu],
  ['sergeant', /sergeant|sgt/iu],
  ['deputy leader', /deputy leader/iu],
  ['leader', /leader/iu],
  ['police chief', /police chief|chief of police|police commissioner/iu],
  ['fire chief', /fire chief/iu],
  ['doctor', /(?:team )?(?:doctor|physician|surgeon)/iu],
  ['coach', /(?:head )?coach|trainer/iu],
  ['editor', /editor(?:[ -]in[ -]chief)?/iu],
  ['curator', /curator/iu],
  ['lawyer', /lawyer|attorney|barrister/iu],
  ['judge', /judge|justice/iu],
  ['captain', /captain|skipper/iu],
  ['professor', /professor/iu],
  ['lecturer', /lecturer/iu],
  ['researcher', /researcher/iu],
  ['scientist', /(?:chief |lead )?scientist/iu],
  ['economist', /(?:chief )?economist/iu],
  ['analyst', /analyst/iu],
  ['manager', /(?:sales |project |plant |site |general )?manager/iu],
  ['engineer', /(?:chief )?engineer/iu],
  ['director', /(?:managing |executive )?director/iu],
  ['secretary', /secretary/iu],
  ['treasurer', /treasurer/iu],
];

/** An office one account gives a person. The span holds both; `value` is the office by what it is. */
export interface Office extends Side {
  person: string;
}

const person = "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+)+";

/** Letters of an office in either case; the name beside it keeps its capitals. */
const caseless = (source: string): string =>
  source.replace(/(?<!\\)(?<!\\p\{)[a-z](?![a-z]*\})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** What is done with an office: `quit as chairman`. */
const takingOffice =
  '(?:has |had |was |will be |is to )?(?:quit|quits|resign(?:s|ed)|retire[sd]|step(?:s|ped) down|stood down|serve[sd]|stay(?:s|ed)|took over|taken over|takes over|return(?:s|ed)|appointed|named|elected|sworn in|dismissed|sacked|ousted|replaced|removed)';

/** Each office before a full name, between commas after it, and as what its holder begins or ends to be. */
const patterns = offices.flatMap(([value, { source }]) => [
  { value, pattern: new RegExp(`(?<!\\p{L})(?<office>${caseless(source)}),? (?<person>${person})`, 'gu') },
  {
    value,
    pattern: new RegExp(
      `(?<!\\p{L})(?<office>${caseless(source)}) (?:of|at|for) (?:the |its |their )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}, (?<person>${person})`,
      'gu',
    ),
  },
  {
    value,
    pattern: new RegExp(
      `(?<person>${person}) (?:${takingOffice}) as (?:(?:its|their|the|an?) )?(?:[\\p{Ll}-]+ ){0,1}?(?<office>${caseless(source)})(?!\\p{L})`,
      'gu',
    ),
  },
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

/** Whether a word is an office or ends in one. */
export const isOffice = (word: string): boolean => anyOffice.test(word);

/** The offices a sentence gives to people by full name. */
export function officesOf(at: Placed): Office[] {
  const { text } = at.sentence;
  if (!anyPerson.test(text) || !anyOffice.test(text)) return [];
  return patterns.flatMap(({ value, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at,
      start: match.index,
      end: match.index + match[0].length,
      value: value === 'minister' ? ministerOf(match.groups?.['office'] ?? '', text.slice(match.index)) : value,
      person: match.groups?.['person'] ?? '',
    })),
  );
}

/** A minister with what the ministry is for, as far as it is said: `minister: health`. */
function ministerOf(office: string, rest: string): string {
  // `Vestmark minister` tells of a country, `Health Minister` of a field.
  const before = /(?<!\p{L})((?!\p{Lu}\p{L}* m)\p{L}+) [Mm]inister$/u.exec(office)?.[1] ?? '';
  const after = /minister (?:of|for) (?:the )?((?:\p{L}+ (?:and )?)?\p{L}+)/iu.exec(
    `${office}${rest.split(office)[1] ?? ''}`,
  );
  const fields = (text: string) =>
    text
      .toLowerCase()
      .split(/ (?:and )?/u)
      .filter((word) => word !== '' && !noField.test(word) && !countryOf.has(word));
  const [own, more] = [fields(before), fields(after?.[1] ?? '')];
  const told = (own.length > 0 ? own : more).map(stem);
  return ['minister', ...told].join(' ');
}

/** Words before `minister` that tell of no field, and after `minister of`, of all of them. */
const noField =
  /^(?:the|a|an|its|their|his|her|of|for|as|new|former|acting|first|senior|junior|state|deputy|cabinet|government|federal|national|affairs|public|general)$/u;

/** Whether two offices can be one: a minister without a field may be any. */
export function sameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x[0] !== 'minister' || y[0] !== 'minister') return false;
  return (
    x.length === 1 ||
    y.length === 1 ||
    x.slice(1).some((field) => y.some((other) => field === other || areSynonyms(field, other)))
  );
}

/** Bodies that speak without a person being named. */
const bodies: readonly (readonly [string, RegExp])[] = [
  ['ministry', /ministry|department/iu],
  ['town hall', /(?:town|city) hall|council/iu],
  ['police', /police/iu],
  ['company', /company|firm|operator|manufacturer/iu],
  ['union', /union/iu],
  ['opposition', /opposition/iu],
  ['central bank', /central bank/iu],
  ['hospital', /hospital/iu],
];

const anySource = new RegExp([...offices, ...bodies].map(([, { source }]) => source).join('|'), 'iu');

/** An office that stands for a person without a name, as the one a sentence has something from: `by the founder’s own count`. */
const sayingPatterns = [...offices, ...bodies].flatMap(([value, { source }]) =>
  [
    `according to (?:the|its|their) (?:[\\p{Ll}-]+ )?(?<office>${caseless(source)})(?!\\p{L}| \\p{Lu})`,
    `by (?:the|its|their) (?:[\\p{Ll}-]+ )?(?<office>${caseless(source)})['’]s (?:own )?(?:account|admission|count|estimate|figures|reckoning|telling)`,
    `(?<!\\p{L})(?:the|its|their|an?(?: \\p{Lu}[\\p{L}’'-]+)?) (?<office>${caseless(source)}) (?:said|says|told|wrote|writes|put|puts|estimate[sd]|reckon(?:s|ed)|confirm(?:s|ed)|announce[sd]|state[sd]|add(?:s|ed)|assure[sd]|insist(?:s|ed))(?!\\p{L})`,
  ].map((pattern) => ({ value, pattern: new RegExp(pattern, 'iu') })),
);

/** The office, without a name, a sentence has something from. Its person is empty. */
export function officeThatSays(at: Placed): Office | undefined {
  if (!at.language.startsWith('en') || !anySource.test(at.sentence.text)) return undefined;
  for (const { value, pattern } of sayingPatterns) {
    const match = pattern.exec(at.sentence.text);
    if (match) return { at, start: match.index, end: match.index + match[0].length, value, person: '' };
  }
  return undefined;
}
