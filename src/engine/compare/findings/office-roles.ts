import { stem } from '../../align/stem.ts';
import { areSynonyms } from '../../align/terms.ts';
import { countryOf, stopWords } from '../../align/vocabulary.ts';

/** Offices that `chief` and `head` only raise: `chief engineer`. */
const withHead =
  'executive|engineer|inspector|superintendent|economist|scientist|negotiator|medical|constable|minister|advis(?:e|o)r|analyst|curator|editor|prosecutor|judge|justice|of sta|whip|spokes|financial|operating|technology|architect|secretary|pilot|coach|doctor|physician|surgeon|nurse|teacher|trainer|lawyer|officer|researcher';

/** The words for offices, by what each is. The first that fits is meant, so longer ones come first. */
export const roles: readonly (readonly [role: string, source: string])[] = [
  ['chief executive', 'chief executive(?: officer)?|ceo|managing director'],
  ['finance chief', 'chief financial officer|cfo'],
  ['operating chief', 'chief operating officer|coo'],
  ['technology chief', 'cto'],
  ['chief of staff', 'chief of staff'],
  ['police chief', 'chief constable'],
  ['head', `chief \\p{L}+ officer|head(?! (?:${withHead}))|chief(?! (?:${withHead}|\\p{Ll}+ (?:${withHead})))|boss`],
  ['chair', '(?:board )?chair(?:man|woman|person)?'],
  ['founder', '(?:co-?)?founder'],
  ['owner', '(?:co-?)?owner'],
  ['prime minister', 'prime minister|premier'],
  ['minister', 'minister|secretary of state'],
  ['president', 'president'],
  ['mayor', 'mayor(?:ess)?'],
  ['governor', 'governor'],
  ['senator', 'senator'],
  ['councillor', 'councill?or'],
  ['ambassador', 'ambassador'],
  ['envoy', 'envoy'],
  ['negotiator', 'negotiator'],
  ['spokesperson', 'spokes(?:man|woman|person)'],
  ['superintendent', 'superintendent|supt'],
  ['inspector', 'inspector|insp'],
  ['sergeant', 'sergeant|sgt'],
  ['commissioner', 'commissioner'],
  ['commander', 'commander'],
  ['leader', 'leader'],
  ['doctor', 'doctor|physician|surgeon'],
  ['nurse', 'nurse'],
  ['coach', 'coach|trainer'],
  ['editor', 'editor(?:[ -]in[ -]chief)?'],
  ['curator', 'curator'],
  ['lawyer', 'lawyer|attorney|barrister|solicitor'],
  ['prosecutor', 'prosecutor'],
  ['judge', 'judge|justice'],
  ['captain', 'captain|skipper'],
  ['pilot', 'pilot'],
  ['professor', 'professor'],
  ['lecturer', 'lecturer'],
  ['researcher', 'researcher'],
  ['scientist', 'scientist'],
  ['economist', 'economist'],
  ['analyst', 'analyst'],
  ['adviser', 'advis(?:e|o)r'],
  ['architect', 'architect'],
  ['manager', 'manager'],
  ['engineer', 'engineer'],
  ['director', 'director'],
  ['dean', 'dean'],
  ['general secretary', 'general secretary|secretary[ -]general'],
  ['secretary', 'secretary'],
  ['treasurer', 'treasurer'],
];

/** Kinship, which says nothing of an office. */
export const kin: readonly (readonly [role: string, source: string])[] = [
  'grandson|grandchild',
  'granddaughter',
  'son',
  'daughter',
  'brother',
  'sister',
  'nephew',
  'niece',
  'cousin',
  'uncle',
  'aunt',
  'father',
  'mother',
  'husband',
  'wife',
  'widower',
  'widow',
].map((source) => [`kin ${source.split('|')[0]}`, source] as const);

/** Words before an office that make it another: by what they do to it. */
const degrees: readonly (readonly [string, RegExp])[] = [
  ['deputy', /^(?:deputy|vice|assistant|associate|副)$/iu],
  ['acting', /^(?:acting|interim|caretaker|代理)$/iu],
  ['former', /^(?:former|retired|ex|one-?time|then|previous|前)$/iu],
  ['coming', /^(?:incoming|designate|elect|future|候任)$/iu],
];
export const degreeWords =
  'deputy|vice|assistant|associate|acting|interim|caretaker|former|retired|ex|one-?time|then|previous|incoming|future';

/** Offices of whoever is first in a body: which of them depends on the body. */
const heads = new Set(['head', 'director', 'manager', 'chief executive', 'commissioner', 'superintendent', 'editor']);

/** Pairs of offices one person can be said to hold, in the same breath or by another usage. */
const alike: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['head'], ['president', 'chair', 'governor', 'mayor', 'leader', 'general secretary', 'commander', 'captain', 'dean', 'coach', 'curator', 'negotiator', 'judge', 'prime minister', 'minister', 'inspector']],
  [['leader'], ['president', 'chair', 'prime minister', 'general secretary', 'minister', 'senator', 'councillor', 'captain', 'commander', 'coach']],
  [['founder', 'owner'], ['chief executive', 'president', 'chair', 'head', 'director', 'manager', 'leader', 'editor']],
  [['professor', 'lecturer', 'researcher'], ['economist', 'scientist', 'engineer', 'doctor', 'lawyer', 'analyst', 'architect', 'dean', 'adviser']],
  [['researcher', 'scientist'], ['researcher', 'scientist', 'professor']],
  [['economist', 'lawyer', 'engineer', 'doctor', 'scientist'], ['adviser', 'analyst', 'scientist']],
  [['minister'], ['secretary', 'senator']],
  [['general secretary'], ['secretary']],
  [['councillor'], ['mayor', 'senator']],
  [['coach'], ['manager']],
  [['curator'], ['director']],
  [['envoy'], ['ambassador', 'negotiator']],
  [['pilot'], ['captain']],
  [['officer'], ['commander', 'inspector', 'captain']],
  // Chinese words that stand for several.
  [['主席'], ['president', 'chair', 'head', 'leader', 'director']],
  [['总裁'], ['president', 'chief executive', 'head', 'director', 'manager']],
  [['行长'], ['president', 'governor', 'chief executive', 'head', 'director']],
  [['长'], ['president', 'chief executive', 'head', 'director', 'manager', 'commissioner', 'dean', 'superintendent', 'leader', 'commander', 'captain']],
]; // biome-ignore format: a table reads better in lines
const pairs = new Set(alike.flatMap(([some, others]) => some.flatMap((a) => others.flatMap((b) => [`${a}|${b}`, `${b}|${a}`])))); // biome-ignore format: one line

/** Bodies: who is head of one is its first, and no head of a department. */
const body =
  /^(?:company|firm|group|airline|carrier|bank|union|party|agency|authority|institute|institution|university|college|school|academy|hospital|clinic|museum|gallery|council|city|town|village|county|province|region|state|country|district|government|ministry|department|federation|association|league|club|team|squad|plant|factory|mill|works|refinery|mine|port|harbou?r|airport|station|yard|shipyard|hotel|theatre|theater|zoo|fund|foundation|charity|trust|board|commission|committee|panel|court|office|bureau|centre|center|service|force|church|parish|farm|brewery|operator|utility|railway|line|chain|maker|manufacturer|business|organi[sz]ation|delegation|mission|society|body|watchdog|regulator|opposition|parliament|assembly|parliamentary|cabinet|workers?|miners|pilots|crew|staff|site|project|programme|program|network|laboratory|lab|foundry|bakery|command|library|observatory)s?$/iu;

/** Words beside an office that tell of no field. */
const noField =
  /^(?:the|a|an|its|their|his|her|our|my|your|of|for|as|at|in|and|new|then|now|acting|interim|former|first|second|senior|junior|state|deputy|vice|assistant|cabinet|government|federal|national|regional|local|affairs|public|general|chief|executive|long-?time|long-?serving|outgoing|current|said|told|says|by|with|from|to|when|where|that|top|overall|female|male|managing|non-executive|honorary|officer|\d+)$/iu;

/** Fields of departments that go by two names. */
const fieldNames: readonly (readonly [string, RegExp])[] = [
  ['finance', /^financ|^treasur|^accounts?$/u],
  ['operat', /^operat/u],
  ['technology', /^techn|^information|^it$|^digital/u],
  ['sale', /^sales?$|^commerc|^marketing/u],
  ['communicat', /^communicat|^press$|^media$|^pr$/u],
  ['legal', /^legal|^law$/u],
  ['staff', /^personnel|^staff|^human|^resources|^people/u],
];

/** An office by what it is: its degree, its role, and the fields it is for. */
export const officeValue = (degree: string, role: string, fields: readonly string[]): string =>
  [degree, role, fields.join(' ')].join('|');

/** What an office is of, after the word for it. */
export const ofWhat =
  /^ (?:of|for) ((?:the |its |their )?(?:[\p{Ll}’'-]+ ){0,3}?[\p{Ll}’'-]+)(?=[,.;:)”"]|$| (?:at|in|of|for|who|said|says|told|and|with|\p{Lu}))/u;

/** Reads an office from the word for it with those before and after it. */
export function readOffice(role: string, before: readonly string[], noun: string, after: string): string {
  const words = before.flatMap((word) => (/^(?:vice|ex|deputy)-/iu.test(word) ? word.split('-') : [word]));
  const degree =
    degrees.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ??
    (/^[ -](?:designate|elect)(?!\p{L})/iu.test(after) ? 'coming' : '');
  if (role.startsWith('kin ')) return officeValue('', role, []);
  const short = /^(?<field>finance|operating|technology|police) chief$/u.exec(role)?.groups?.['field'];
  if (short) return officeValue(degree, 'head', [fieldOf(short)]);
  const officer = /^chief (?<field>\p{L}+) officer$/iu.exec(noun)?.groups?.['field'];
  if (officer) return officeValue(degree, 'head', [fieldOf(officer)]);
  if (role !== 'minister' && role !== 'secretary' && !heads.has(role)) return officeValue(degree, role, []);
  if (role === 'chief executive') return officeValue(degree, role, []);
  const own = fieldsAmong(words.slice(-2).slice(words.slice(-2).findLastIndex((word) => isStop(word)) + 1));
  const of = ofWhat.exec(after)?.[1];
  const more = of === undefined ? [] : fieldsAmong(of.split(' '));
  const fields = own.length > 0 ? own : more;
  if (role === 'minister' || role === 'secretary') return officeValue(degree, role, fields);
  // A head of a whole is a head; one of nothing named may be of anything.
  const whole = [...words.slice(-1), ...(of?.split(' ') ?? [])].some((word) => body.test(word.replace(/['’]s?$/u, ''))) || /^ (?:of|for|at) (?:the )?\p{Lu}/u.test(after) || words.some((word) => /['’]s?$/u.test(word)); // biome-ignore format: one condition
  return officeValue(degree, role, fields.length > 0 ? fields : whole ? [] : ['*']);
}

const isStop = (word: string): boolean => stopWords.has(word.toLowerCase()) || /^(?:under|said|told|says)$/u.test(word);

/** A field by one name. */
export const fieldOf = (word: string): string =>
  fieldNames.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0] ?? stem(word.toLowerCase());

/** The words of a department's name; none if it is a body that has one, or its owner. */
function fieldsAmong(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (body.test(last) || /['’]s?$/u.test(last)) return [];
  return words
    .slice(words.findLastIndex((word) => /['’]s?$/u.test(word)) + 1)
    .filter((word) => word !== '' && !noField.test(word) && !countryOf.has(word.toLowerCase()) && !body.test(word))
    .map(fieldOf);
}

/** Whether a role is a kinship, which can be held beside any office. */
export const isKin = (value: string): boolean => value.includes('|kin ');

/** Whether a profession is left, or to come, in one telling: it goes on to be what somebody is called. */
const isLeft = (a: string, b: string, held: readonly string[]): boolean =>
  [a, b].includes('former') && [a, b].includes('') && !held.every((role) => single.test(role));
const single =
  /^(?:chief executive|chair|prime minister|minister|president|mayor|governor|head|director|主席|总裁|行长|长)$/u;

/** Whether a phrase ends in a body that has a head. */
export const isOfBody = (phrase: string): boolean =>
  body.test(
    phrase
      .trim()
      .split(' ')
      .at(-1)
      ?.replace(/['’]s?$/u, '') ?? '',
  ) || /(?:^| )\p{Lu}[\p{L}’'-]*$/u.test(phrase.trim());

/** Whether two offices can be one: the same, or two names for it. */
export function sameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [degreeA = '', roleA = '', fieldA = ''] = a.split('|');
  const [degreeB = '', roleB = '', fieldB = ''] = b.split('|');
  if (degreeA !== degreeB && !isLeft(degreeA, degreeB, [roleA, roleB])) return false;
  // `Their chief` can be chief of anything, and chief anything.
  if ([a, b].includes('|head|*')) return true;
  const [x, y] = [fieldA, fieldB].map((fields) => fields.split(' ').filter(Boolean)) as [string[], string[]];
  const inCommon = x.some((one) => y.some((other) => one === other || areSynonyms(one, other)));
  const ministers = (role: string) => role === 'minister' || role === 'secretary';
  if (ministers(roleA) && ministers(roleB)) return x.length === 0 || y.length === 0 || inCommon;
  if (heads.has(roleA) && heads.has(roleB))
    return [fieldA, fieldB].includes('*') || (x.length === 0 && y.length === 0) || inCommon;
  if (roleA === roleB) return true;
  // A Chinese word for a head does not tell of what.
  const part = ![roleA, roleB].includes('长') && [...x, ...y].some((field) => field !== '*');
  return pairs.has(`${roleA}|${roleB}`) && (!part || ministers(roleA) || ministers(roleB));
}

/** Whether a name is not that of a body: bodies have a word in their names that people have not. */
export const isPerson = (name: string): boolean => !bodyName.test(name);
const bodyName =
  /(?<!\p{L})(?:Institute|University|College|Ministry|Department|Agency|Authority|Office|Bank|Council|Commission|Committee|Union|Federation|Association|League|Alliance|Party|Group|Company|Corporation|Society|Institution|Centre|Center|Court|Police|Government|Parliament|Organi[sz]ation|Foundation|Fund|Securities|Capital|Trust|Hospital|Museum|Club|Bureau|Airport|Airlines|Airways|Energy|Petroleum|Motors|Systems|Foods|Industries|Holdings|Partners|Research|Service|Bureau|Board)(?!\p{L})/u;
