import { stem } from '../align/stem.ts';
import { areSynonyms, readTerms, type SentenceTerms, synonymsOf } from '../align/terms.ts';
import type { AccountId, Alignment, Link, SentenceId } from '../model.ts';
import { aligning, findings as settings } from '../settings.ts';
import type { Lookup, Placed } from './lookup.ts';
import { type Renderings, renderingsOf } from './renderings.ts';
import { spellingKey } from './spelling-variants.ts';

/** Two sentences of two accounts about the event that are linked, or nearly. */
export interface Pairing {
  left: Placed;
  right: Placed;
  score: number;
  /** Whether it is a link. */
  linked: boolean;
  /** Whether neither sentence is linked to another sentence of the other's account. */
  sole: boolean;
  /** Words of two languages the links of the story hold to say the same. */
  renderings?: Renderings;
}

/**
 * All linked sentences of accounts that tell of the event, then those so nearly linked that a contradiction between them,
 * which itself asks for words in common, is likelier than two tales that happen to be alike.
 */
export function pairingsOf({ pairs }: Alignment, related: readonly AccountId[], lookup: Lookup): Pairing[] {
  const told = pairs.filter(({ a, b }) => related.includes(a) && related.includes(b));
  const renderings = renderingsOf(told);
  return told.flatMap(({ links, doubts }) => {
    const [fromA, fromB] = [Map.groupBy(links, (link) => link.a), Map.groupBy(links, (link) => link.b)];
    const near = [...doubts.filter(({ score }) => score >= settings.doubtPaired), ...beside(links, lookup)];
    return [...links, ...near].map(({ a, b, score }, at) => ({
      left: lookup.placed(a),
      right: lookup.placed(b),
      score,
      linked: at < links.length,
      sole: (fromA.get(a)?.length ?? 0) <= 1 && (fromB.get(b)?.length ?? 0) <= 1,
      renderings,
    }));
  });
}

/**
 * Of two linked sentences, each with what follows or goes before the other in its passage and is linked to nothing there;
 * and what follows, or goes before, both.
 */
function beside(links: readonly Link[], lookup: Lookup): { a: SentenceId; b: SentenceId; score: number }[] {
  const [linkedA, linkedB] = [new Set(links.map(({ a }) => a)), new Set(links.map(({ b }) => b))];
  const neighbour = (id: SentenceId, step: number, linked: ReadonlySet<SentenceId>) => {
    const { sentences } = lookup.placed(id).passage;
    const found = sentences[sentences.findIndex((one) => one.id === id) + step]?.id;
    return found !== undefined && !linked.has(found) ? found : undefined;
  };
  return links.flatMap(({ a, b }) =>
    [-1, 1].flatMap((step) => {
      const [left, right] = [neighbour(a, step, linkedA), neighbour(b, step, linkedB)];
      const pairs = [
        [a, right],
        [left, b],
        [left, right],
      ] as const;
      return pairs.flatMap(([x, y]) =>
        x === undefined || y === undefined ? [] : [{ a: x, b: y, score: settings.besidePaired }],
      );
    }),
  );
}

const known = new WeakMap<object, SentenceTerms>();

/** The terms of a sentence, read once. */
export function termsOf({ sentence, language }: Placed): SentenceTerms {
  let terms = known.get(sentence);
  if (!terms) {
    terms = readTerms(sentence.text, language);
    known.set(sentence, terms);
  }
  return terms;
}

/** The terms of a sentence that carry more than grammar. */
export function informativeTerms(at: Placed): string[] {
  const { terms, light } = termsOf(at);
  return [...terms].filter((term) => !light.has(term));
}

/** Informative terms of one list that the other has too, in the same word or one that can say the same. */
export function sharedTerms(a: Iterable<string>, b: Iterable<string>): string[] {
  const others = b instanceof Set ? (b as ReadonlySet<string>) : new Set(b);
  return [...a].filter((term) => others.has(term) || synonymsOf(term).some((other) => others.has(other)));
}

/** Whether two sentences are in the same words for the most part, so that any figure that differs is a difference. */
export function areAlike(left: Placed, right: Placed): boolean {
  const [x, y] = [informativeTerms(left), informativeTerms(right)];
  return (
    left.language === right.language && sharedTerms(x, y).length >= settings.alikeShare * Math.max(x.length, y.length)
  );
}

/** Whether two words can say the same: an inflection, or a synonym. */
export const sayTheSame = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) => stem(spellingKey(word, 'en'))) as [string, string];
  return x === y || areSynonyms(x, y);
};

/** How common the terms of a story are. */
export interface Commonness {
  /** Terms that so many sentences of some account hold that sharing them says nothing of what two sentences tell. */
  topical: ReadonlySet<string>;
  /** Terms no account has in two sentences. */
  lone: ReadonlySet<string>;
}

export function commonness(accounts: readonly (readonly Placed[])[]): Commonness {
  const { sentences, times, share } = aligning.topical;
  const [topical, lone, met] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const told of accounts) {
    const counted = new Map<string, number>();
    for (const at of told) for (const term of termsOf(at).terms) counted.set(term, (counted.get(term) ?? 0) + 1);
    for (const [term, count] of counted) {
      if (told.length >= sentences && count >= times && count >= share * told.length) topical.add(term);
      if (count > 1) lone.delete(term);
      else if (!met.has(term)) lone.add(term);
      met.add(term);
    }
  }
  return { topical, lone };
}
