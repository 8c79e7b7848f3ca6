import type { Account, AccountId, Derivation } from '../model.ts';
import { derivation as settings } from '../settings.ts';
import type { Lookup } from './lookup.ts';

/** A spelling of a name that one account prints against the spelling most print. */
export interface Slip {
  printed: string;
  usual: string;
  /** The accounts that print the usual spelling in the same row. */
  against: AccountId[];
}

/** The slips both accounts print. */
export function sharedSlips(a: AccountId, b: AccountId, slips: ReadonlyMap<AccountId, readonly Slip[]>): string[] {
  const printed = new Set((slips.get(a) ?? []).map((slip) => slip.printed));
  return (slips.get(b) ?? []).map((slip) => slip.printed).filter((text) => printed.has(text));
}

/** The likelier original of two accounts of which one probably renders the other, with what speaks for it, for readers. */
export interface Original {
  from: AccountId;
  because: string[];
}

/**
 * What tells which of two accounts came first: names misspelled in one are right in the other, one names the other's
 * outlet, one was published before the other. Nothing is said where nothing speaks for either, or as much for both.
 */
export function originalOf(
  a: Account,
  b: Account,
  slips: ReadonlyMap<AccountId, readonly Slip[]>,
  { name }: Lookup,
): Original | undefined {
  const signs = [a, b].map((one, at): Sign[] => {
    const other = at === 0 ? b : a;
    const source = sourceNamed(other, one);
    return [
      ...(hasSlips(other, one, slips)
        ? [{ weight: 2, words: `names misspelled in ${name(other.id)} are right there` }]
        : []),
      ...(source === undefined ? [] : [{ weight: 2, words: `${name(other.id)} names ${source} as a source` }]),
      ...(isEarlier(one, other) ? [{ weight: 1, words: 'it was published earlier' }] : []),
    ];
  });
  const [forA = 0, forB = 0] = signs.map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  if (forA === forB) return undefined;
  const [from, list] = forA > forB ? [a.id, signs[0]] : [b.id, signs[1]];
  return { from, because: (list ?? []).map(({ words }) => words) };
}

interface Sign {
  weight: number;
  words: string;
}

/** Whether an account misspells more names the other has right than the other way round. */
function hasSlips(one: Account, other: Account, slips: ReadonlyMap<AccountId, readonly Slip[]>): boolean {
  const count = (x: Account, y: Account) =>
    (slips.get(x.id) ?? []).filter(({ against }) => against.includes(y.id)).length;
  return count(one, other) > count(other, one);
}

/**
 * The name of the other's outlet or agency, where an account names it in its text or in what it says it rests on, and the
 * other does not name its.
 */
export function sourceNamed(one: Account, other: Account): string | undefined {
  const mentions = (account: Account, outlets: readonly string[]) => {
    const { cites = [], credits = [] } = account.meta;
    const texts = [...account.passages.map(({ text }) => text), ...cites, ...credits];
    return outlets.find((outlet) => texts.some((text) => text.includes(outlet)));
  };
  const [own, theirs] = [outletsOf(one), outletsOf(other)];
  return mentions(other, without(own, theirs)) === undefined ? mentions(one, without(theirs, own)) : undefined;
}

const without = (names: readonly string[], others: readonly string[]) => names.filter((name) => !others.includes(name));

/** The names an account appears under: its outlet, and the agency its dateline credits. */
function outletsOf({ meta, passages }: Account): string[] {
  const opening = meta.dateline ?? passages[0]?.text ?? '';
  const agency = datelines.map((dateline) => dateline.exec(opening)?.[1]).find((name) => name !== undefined);
  return [meta.outlet, agency].filter((name) => name !== undefined && name.length > 2) as string[];
}

/** `LISBON, June 10 (Agency) - …` and `（某某社里斯本6月10日电）`. */
const datelines = [
  /^\p{Lu}[\p{L}\d .,'’/-]{2,60}\((\p{Lu}[\p{L} .]{1,30})\)/u,
  /^[（(【]?(?:据)?(\p{Script=Han}{2,6}(?:社|网|报))\p{Script=Han}{2,8}\d+月\d+日电/u,
];

/** Whether both say when they were published, and one did so before the other: a day is not before an hour of it. */
function isEarlier({ meta: { published: one } }: Account, { meta: { published: other } }: Account): boolean {
  if (one === undefined || other === undefined) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Whether two credits name the same people: two words with a capital in common. */
export function likeCredits(one: string, other: string): boolean {
  const names = (text: string) => new Set([...text.matchAll(/\p{Lu}\p{L}+/gu)].map(([name]) => name));
  const known = names(other);
  return [...names(one)].filter((name) => known.has(name)).length >= 2;
}

/** How two accounts relate, in plain sentences for readers. */
export function reasonsOf(
  { relation, coverage, longestRun: run, sharedOrder }: Omit<Derivation, 'reasons'>,
  original: Original | undefined,
  credits: readonly string[],
  [one, other]: readonly [one: string, other: string],
  { name }: Lookup,
): string[] {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  if (relation === 'unrelated')
    return [`${one} and ${other} share too few names, figures and sentences to tell the same event.`];
  return [
    `${other} tells ${percent(coverage.a)} of the sentences of ${one}; ${one} tells ${percent(coverage.b)} of those of ${other}.`,
    ...(run.words >= settings.tellingRun ? [`Both print the same ${run.words} words in a row: “${run.text}”.`] : []),
    ...(relation === 'shares-facts' ? [] : [`${percent(sharedOrder)} of what they share stands in the same order.`]),
    ...credits.map((credit) => `Both print the credit “${credit}”.`),
    ...(original ? [`${name(original.from)} is the likelier original: ${original.because.join('; ')}.`] : []),
  ];
}
