import type { AccountPair, Doubt, Figure, SentenceId } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { isCopy } from '../is-copy.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { neighbours } from '../neighbours.ts';
import { informativeTerms, sharedTerms, termsOf } from '../pairings.ts';
import { AlikeQuotes } from './alike-quotes.ts';
import { quotesOf } from './quotes.ts';
import { agree, figuresInCommon, figuresOf } from './sentence-figures.ts';

/** By sentence, the sentences linked to it at least so surely, and how surely. */
export type Linked = ReadonlyMap<SentenceId, ReadonlyMap<SentenceId, number>>;

export function linkedSentences(pairs: readonly { links: readonly Doubt<SentenceId>[] }[], least: number): Linked {
  const linked = new Map<SentenceId, Map<SentenceId, number>>();
  const add = (one: SentenceId, other: SentenceId, score: number) => {
    const known = linked.get(one);
    if (known) known.set(other, score);
    else linked.set(one, new Map([[other, score]]));
  };
  for (const { a, b, score } of pairs.flatMap(({ links }) => links)) {
    if (score < least) continue;
    add(a, b, score);
    add(b, a, score);
  }
  return linked;
}

/**
 * One sentence of each other account, all linked with the lead and among themselves: a sentence may tell two things. Where
 * several are, the one that gives more of the lead's figures, then the one linked more surely.
 */
export function togetherWith(lead: Placed, placed: readonly Placed[], linked: Linked): Placed[] {
  const chosen: Placed[] = [];
  const isLinked = (a: Placed, b: Placed) => linked.get(a.sentence.id)?.has(b.sentence.id) ?? false;
  const ranked = placed
    .filter((one) => isLinked(lead, one))
    .map((one, at) => ({
      one,
      at,
      given: figuresInCommon(lead, one).length,
      score: linked.get(lead.sentence.id)?.get(one.sentence.id) ?? 0,
    }))
    .sort((x, y) => y.given - x.given || y.score - x.score || x.at - y.at);
  for (const { one } of ranked) {
    if ([lead, ...chosen].some(({ account }) => account.id === one.account.id)) continue;
    if ([lead, ...chosen].every((other) => isLinked(one, other))) chosen.push(one);
  }
  return placed.filter((one) => chosen.includes(one));
}

/** By account, the accounts it copies or is copied by. */
export const copiesOf = (pairs: readonly AccountPair[]): Map<string, Set<string>> => neighbours(pairs.filter(isCopy));

/**
 * Sentences told with a lead, and with them those of near-copies: what a copy prints of what it copies is told by both,
 * though one of the two says more in its sentence.
 */
export function withCopies(
  together: readonly Placed[],
  placed: readonly Placed[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
  linked: Linked,
): Placed[] {
  const more = placed.filter(
    (one) =>
      !together.some(({ account }) => account.id === one.account.id) &&
      together.some(
        (other) =>
          (linked.get(one.sentence.id)?.get(other.sentence.id) ?? 0) >= settings.copyTold &&
          copies.get(one.account.id)?.has(other.account.id) === true,
      ),
  );
  const first = more.filter((one, at) => more.findIndex(({ account }) => account.id === one.account.id) === at);
  return [...together, ...first];
}

/**
 * Links that hint that an account tells a thing: sure ones, hardly less sure than the best its sentence has elsewhere, or so
 * sure `anyway`.
 */
export function sureLinks(pairs: readonly AccountPair[], anyway: number): Linked {
  const best = new Map<SentenceId, number>();
  for (const { a, b, score } of pairs.flatMap(({ links }) => links))
    for (const id of [a, b]) best.set(id, Math.max(best.get(id) ?? 0, score));
  const { score: least, ofBest } = settings.hint;
  const hints = pairs.map((pair) => ({
    ...pair,
    links: pair.links.filter(
      ({ a, b, score }) =>
        score >= least && (score >= anyway || [a, b].every((id) => score >= ofBest * (best.get(id) ?? 0))),
    ),
  }));
  return linkedSentences(hints, least);
}

/**
 * How much of a sentence the others told with it tell too, on average: informative words and figures they have, less a share
 * of those they lack. What is quoted for all has much in common and little of its own.
 */
export function inCommon(one: Placed, told: readonly Placed[]): number {
  const [own, figures] = [informativeTerms(one), figuresOf(one)];
  const others = told.filter((other) => other !== one && other.language === one.language);
  const sums = others.map((other) => {
    const shared = sharedTerms(own, termsOf(other).terms).length + figuresInCommon(one, other).length;
    return shared - settings.lackingWeight * (own.length + figures.length - shared);
  });
  return sums.length === 0 ? Number.NEGATIVE_INFINITY : sums.reduce((sum, count) => sum + count, 0) / sums.length;
}

/**
 * The words of a sentence to quote for all who tell it: without an ending in which another of them shares nothing, or with
 * a figure that another of them does not give.
 */
export function sharedWords(one: Placed, told: readonly Placed[]): string {
  const { text } = one.sentence;
  const others = told.filter((other) => other !== one);
  const readable = others.filter(({ language }) => language === one.language);
  const part = (start: number, end: number): Placed => ({
    ...one,
    sentence: { ...one.sentence, id: `${one.sentence.id} ${start} ${end}`, text: text.slice(start, end) },
  });
  const gives = (other: Placed, figure: Figure) => figuresOf(other).some((there) => agree(figure, there));
  const has = (piece: Placed) =>
    readable.every(
      (other) =>
        sharedTerms(informativeTerms(piece), termsOf(other).terms).length > 0 ||
        figuresInCommon(piece, other).length > 0,
    );
  const lacks = (piece: Placed) =>
    figuresOf(piece).some((figure) => figure.kind !== 'ordinal' && others.some((other) => !gives(other, figure)));
  const isEnough = (piece: Placed) => has(piece) && informativeTerms(piece).length >= 3;
  const unshared = [...text.matchAll(endingAt)].find(
    ({ index }) => !has(part(index, text.length)) && informativeTerms(part(index, text.length)).length > 0,
  );
  const ungiven = [...text.matchAll(partAt)].find(
    ({ index }) => lacks(part(index, text.length)) && !lacks(part(0, index)) && isEnough(part(0, index)),
  );
  const cuts = [unshared, ungiven].flatMap((cut) => (cut && isEnough(part(0, cut.index)) ? [cut.index] : []));
  return cuts.length > 0 ? `${text.slice(0, Math.min(...cuts))} …` : text;
}

const endingAt = /(?: using|, (?:with|while|which|who|whose|although|though|after|because))(?= [^,;]+$)/gu;
const partAt = /[,;](?= \p{L}| \p{N})| and (?=\p{L})/gu;

/** Links without those between two sentences that quote other words: a speaker in common is no statement in common. */
export function withoutOtherQuotes(pairs: readonly AccountPair[], { placed }: Pick<Lookup, 'placed'>): AccountPair[] {
  const quoteOther = (a: Placed, b: Placed): boolean => {
    if (a.language !== b.language) return false;
    const [mine, theirs] = [a, b].map((at) => quotesOf([at]).filter(({ keys }) => keys.length >= settings.quoteWords));
    if (!mine?.[0] || !theirs?.[0]) return false;
    const alike = new AlikeQuotes(theirs, settings.otherQuote);
    return mine.every((one) => alike.to(one).length === 0);
  };
  return pairs.map((pair) => ({ ...pair, links: pair.links.filter(({ a, b }) => !quoteOther(placed(a), placed(b))) }));
}
