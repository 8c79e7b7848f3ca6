import type { AccountPair, SentenceId } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';

/** By sentence, the sentences linked to it at least so surely. */
export type Linked = ReadonlyMap<SentenceId, ReadonlySet<SentenceId>>;

export function linkedSentences(pairs: readonly AccountPair[], least: number): Linked {
  const linked = new Map<SentenceId, Set<SentenceId>>();
  const add = (one: SentenceId, other: SentenceId) => {
    const known = linked.get(one);
    if (known) known.add(other);
    else linked.set(one, new Set([other]));
  };
  for (const { a, b, score } of pairs.flatMap(({ links }) => links)) {
    if (score < least) continue;
    add(a, b);
    add(b, a);
  }
  return linked;
}

/** One sentence of each other account, all linked with the lead and among themselves: a sentence may tell two things. */
export function togetherWith(lead: Placed, placed: readonly Placed[], linked: Linked): Placed[] {
  const chosen: Placed[] = [];
  const isLinked = (a: Placed, b: Placed) => linked.get(a.sentence.id)?.has(b.sentence.id) ?? false;
  for (const one of placed) {
    if ([lead, ...chosen].some(({ account }) => account.id === one.account.id)) continue;
    if ([lead, ...chosen].every((other) => isLinked(one, other))) chosen.push(one);
  }
  return chosen;
}

/** Links that hint that an account tells a thing: sure ones, hardly less sure than the best its sentence has elsewhere. */
export function sureLinks(pairs: readonly AccountPair[]): Linked {
  const best = new Map<SentenceId, number>();
  for (const { a, b, score } of pairs.flatMap(({ links }) => links))
    for (const id of [a, b]) best.set(id, Math.max(best.get(id) ?? 0, score));
  const { score: least, ofBest } = settings.hint;
  const hints = pairs.map((pair) => ({
    ...pair,
    links: pair.links.filter(
      ({ a, b, score }) => score >= least && [a, b].every((id) => score >= ofBest * (best.get(id) ?? 0)),
    ),
  }));
  return linkedSentences(hints, least);
}
