import type { AccountPair, Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms, termsOf } from '../pairings.ts';
import { agree, figuresInCommon, figuresOf } from './sentence-figures.ts';
import { type Linked, linkedSentences } from './together.ts';

/** Whether any of these sentences is linked with one of the account, or nearly, and not for something else it tells. */
export function isHinted(together: readonly Placed[], account: string, sure: Linked, lookup: Lookup): boolean {
  const isLinked = together.some((one) => {
    const others = together.filter((other) => other !== one);
    const there = [...(sure.get(one.sentence.id)?.keys() ?? [])].filter(
      (id) => lookup.placed(id).account.id === account,
    );
    return there.some((id) => !others.every((other) => tellsOther(id, other, sure, lookup)));
  });
  const doubted = together.filter(({ sentence }) => lookup.doubt(account, sentence.id) >= settings.doubtLeftOut);
  // Of many who tell it, one may be nearly linked for something else in its sentence.
  return isLinked || doubted.length >= Math.max(1, together.length / 2);
}

/**
 * Whether a sentence tells what another account has in a sentence beside this one, to which it is surely linked, and has
 * no word of this one that the other lacks.
 */
export function tellsOther(id: string, at: Placed, sure: Linked, lookup: Lookup): boolean {
  const linked = [...(sure.get(id)?.keys() ?? [])];
  const beside = linked.map(lookup.placed).filter(({ account }) => account.id === at.account.id);
  if (linked.includes(at.sentence.id) || beside.length === 0) return false;
  const shared = sharedTerms(informativeTerms(lookup.placed(id)), informativeTerms(at));
  return (
    sharedTerms(
      shared,
      beside.flatMap((other) => informativeTerms(other)),
    ).length === shared.length
  );
}

/** Whether a sentence of the account has most of the words that all who tell it use, what the story is about aside. */
export function isMentioned(
  together: readonly Placed[],
  there: readonly Placed[],
  topical: ReadonlySet<string>,
): boolean {
  const [lead, ...others] = together as [Placed, ...Placed[]];
  const { terms, light } = termsOf(lead);
  const used = [...terms].filter(
    (term) =>
      !light.has(term) && !topical.has(term) && others.every((at) => sharedTerms([term], termsOf(at).terms).length > 0),
  );
  const { words, share } = settings.mentioned;
  return there.some((at) => {
    const shared = sharedTerms(used, termsOf(at).terms).length;
    return shared >= words && shared >= share * used.length;
  });
}

/** Accounts that tell much in words of their own, so that what they seem to leave out may be told without a link. */
export function looseTellings(accounts: readonly Placed[][], pairs: readonly AccountPair[]): Set<string> {
  const linked = linkedSentences(pairs, 0);
  return new Set(
    accounts
      .filter(
        (told) => told.filter(({ sentence }) => linked.has(sentence.id)).length < settings.closeTelling * told.length,
      )
      .flatMap(([first]) => first?.account.id ?? []),
  );
}

/** Whether two who tell a thing give a figure or a name for it that the account has nowhere. */
export function isProven(together: readonly Placed[], there: readonly Placed[]): boolean {
  const figures = there.flatMap(figuresOf);
  const words = new Set(there.flatMap((at) => [...termsOf(at).terms]));
  return together.some((one, at) =>
    together.slice(at + 1).some((other) => {
      const given = figuresInCommon(one, other);
      const named = [...termsOf(one).names].filter((name) => termsOf(other).names.has(name));
      return (
        given.some((figure) => figure.kind !== 'ordinal' && !figures.some((same) => agree(figure, same))) ||
        named.some((name) => !words.has(name))
      );
    }),
  );
}

/** Accounts so few of whose sentences are linked that what they tell is told freely. */
export function freeTellings(rows: readonly Row[], related: readonly string[]): Set<string> {
  const share = (id: string) => {
    const own = rows.filter(({ cells }) => cells.some(({ account }) => account === id));
    return own.filter(({ cells }) => cells.length > 1).length / Math.max(1, own.length);
  };
  return new Set(related.filter((id) => share(id) < settings.freeTelling));
}
