import { areSynonyms } from '../../align/terms.ts';
import type { Placed } from '../lookup.ts';
import { fieldOf, isPerson } from './office-roles.ts';
import type { Office } from './offices.ts';

/** Bodies that speak, by what they are: the words for them, in names and without, and in Chinese. */
export const bodies: readonly (readonly [body: string, english: string, chinese: RegExp])[] = [
  ['central bank', 'central bank|monetary authority', /央行$|中央银行$/u],
  ['ministry', 'ministry|department|treasury', /部(?:门|委)?$/u],
  ['town', '(?:town|city|county|district) (?:hall|council)|council|municipality', /(?:市|镇|县|区)政府$|市政厅$|议会$/u],
  ['police', 'police(?! officers?)|detectives|prosecutors?', /警方$|警察局?$|公安局?$|检方$|检察院$/u],
  ['company', 'company|firm|operator|manufacturer|maker|producer|carrier|airline|group|supplier|contractor|builder|retailer|brewer|shipyard|automaker|carmaker|start-?up|brokerage|insurer|owners?|shareholders|investors?', /公司$|集团$|企业$|厂商?$|制造商$|开发商$|运营商$|银行$|股东$/u],
  ['union', '(?:trade |labou?r )?unions?', /工会$|联合会$/u],
  ['opposition', 'opposition', /反对党$|在野党$/u],
  ['hospital', 'hospital|clinic', /医院$/u],
  ['court', 'court|judges|tribunal|panel|jury|arbitrators', /法院$|法庭$|仲裁庭$/u],
  ['regulator', 'watchdog|regulator|(?:electoral|election|competition|safety) (?:board|commission)|inspectorate', /监管机构$|委员会$|监管局$/u],
  ['university', 'university|researchers|scientists|academics|economists', /大学$|学者们?$|研究人员$|科学家们?$|经济学家们?$/u],
  ['government', 'government|cabinet', /政府$|内阁$|当局$/u],
  ['residents', 'residents|villagers|neighbou?rs|locals|passengers|customers|relatives', /居民们?$|村民们?$|家属们?$|乘客们?$/u],
]; // biome-ignore format: a table reads better in lines

const wholes = bodies.map(([body, source]) => [body, new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')] as const);

/** The bodies a phrase tells of. */
export const bodiesIn = (text: string): string[] => wholes.flatMap(([body, words]) => (words.test(text) ? [body] : []));

/** The body a Chinese phrase ends in. */
export const chineseBody = (phrase: string): string | undefined =>
  bodies.find(([, , words]) => words.test(phrase))?.[0];

/** Bodies of which one can be the other, or speak for it. */
const near = new Set(
  [
    ['government', 'ministry'],
    ['government', 'regulator'],
    ['government', 'police'],
    ['government', 'town'],
    ['government', 'central bank'],
    ['ministry', 'regulator'],
    ['ministry', 'police'],
    ['police', 'court'],
    ['company', 'hospital'],
    ['hospital', 'university'],
    ['company', 'university'],
    ['town', 'residents'],
    ['union', 'residents'],
  ].flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]),
);

/** Whether all that two speakers are known to be is apart: the ministry and the union. */
export const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  some.every((one) => others.every((other) => one !== other && !near.has(`${one}|${other}`)));

/** Whether a text tells whose ministry it is of, and another text of another. */
export function otherField(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => /(?<field>\p{Ll}+) ministry(?!\p{L})/iu.exec(text)?.groups?.['field']);
  if (!x || !y || [x, y].some((word) => /^(?:the|its|their|a|an)$/iu.test(word))) return false;
  return fieldOf(x) !== fieldOf(y) && !areSynonyms(fieldOf(x), fieldOf(y));
}

/** Whom holders of an office speak for, where the office tells. */
const speaksFor: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\|(?:minister|secretary)\|/u, ['ministry', 'government']],
  [/\|(?:prime minister|senator)\|/u, ['government']],
  [/\|(?:mayor|councillor)\|/u, ['town']],
  [/\|(?:inspector|sergeant|superintendent|prosecutor)\|/u, ['police']],
  [/\|judge\|/u, ['court']],
  [/\|(?:doctor|nurse)\|/u, ['hospital', 'university']],
  [/\|(?:professor|lecturer|researcher|scientist|economist|analyst)\|/u, ['university']],
  [/\|(?:chief executive|founder|owner|head|manager|treasurer)\|/u, ['company', 'hospital', 'university', 'union', 'regulator', 'residents']],
]; // biome-ignore format: a table reads better in lines

/** The bodies a holder of an office speaks for; none where it does not tell. */
export const bodiesOfOffice = (office: string): readonly string[] =>
  speaksFor.find(([pattern]) => pattern.test(office))?.[1] ?? [];

/**
 * What a name is known to be in a story: the body it says it is or stands beside as one, or that its holder speaks for.
 * Nothing where nothing is told.
 */
export function knownAs(name: string, accounts: readonly Placed[][], held: readonly Office[]): string[] {
  const own = bodiesIn(name);
  if (own.length > 0) return own;
  const offices = held.filter(
    ({ person }) => person === name || person.endsWith(` ${name}`) || name.endsWith(` ${person}`),
  );
  if (offices.length > 0) {
    const told = offices.map(({ value }) => speaksFor.find(([office]) => office.test(value))?.[1]);
    const beside = naming(name, accounts).flatMap(bodiesIn);
    return told.some((one) => one === undefined) ? [] : [...new Set([...told.flatMap((one) => one ?? []), ...beside])];
  }
  if (!isBody(name, accounts)) return [];
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const apposed = new RegExp(
    `${escaped}(?:, | [(]|, (?:which|who) (?:is|was) )(?:the|a|an|its|their|[\\p{L}’' -]{1,30}['’]s) (?<what>(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)|(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?<also>(?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+),? ${escaped}`,
    'gu',
  );
  const beside = naming(name, accounts).flatMap((text) =>
    [...text.matchAll(apposed)].flatMap(({ groups }) =>
      bodiesIn(`${groups?.['what'] ?? ''} ${groups?.['also'] ?? ''}`),
    ),
  );
  return beside.length > 0 ? [...new Set(beside)] : ['company'];
}

const naming = (name: string, accounts: readonly Placed[][]): string[] =>
  accounts.flat().flatMap(({ sentence }) => (sentence.text.includes(name) ? [sentence.text] : []));

/** Whether a name is a firm's: it has shares, a board or a chief executive, and is no place. */
function isBody(name: string, accounts: readonly Placed[][]): boolean {
  if (!isPerson(name)) return true;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const firm = new RegExp(
    `${escaped}(?:['’]s?)? (?:[\\p{Ll}-]+ )?(?:shares?|stock|shareholders|board|chief executive|CEO|chairman|chairwoman|finance chief|employees|workforce|headquarters|profit|revenue)(?!\\p{L})|(?:[Ss]hares|chief executive|chairman|chairwoman|board|head|owner) (?:of|in) ${escaped}(?! \\p{Lu})|${escaped}, (?:the|a|an|its|their) (?:[\\p{L}-]+ ){0,3}(?:company|firm|operator|manufacturer|maker|producer|carrier|airline|group|owner)(?!\\p{L})|(?:company|firm|manufacturer|maker|producer|carrier|airline|owner),? ${escaped}`,
    'u',
  );
  const place = new RegExp(`(?<!\\p{L})(?:[Ii]n|[Nn]ear|[Oo]utside) ${escaped}(?!['’]s|\\p{L})`, 'u');
  const texts = naming(name, accounts);
  return texts.some((text) => firm.test(text)) && !texts.some((text) => place.test(text.replace(new RegExp(`(?:stake|shares|interest|confidence|trust|investment) in ${escaped}`, 'gu'), ''))); // biome-ignore format: one condition
}
