import { stem } from '../align/stem.ts';
import { areSynonyms, readTerms, type SentenceTerms } from '../align/terms.ts';
import type { AccountId, Alignment, SentenceId } from '../model.ts';
import type { Lookup, Placed } from './lookup.ts';

/** Two linked sentences of two accounts about the event. */
export interface Pairing {
  left: Placed;
  right: Placed;
  score: number;
  /** Whether either sentence is linked to no other sentence of the other's account. */
  sole: boolean;
}

/** All linked sentences of accounts that tell of the event. */
export function pairingsOf({ pairs }: Alignment, related: readonly AccountId[], lookup: Lookup): Pairing[] {
  return pairs
    .filter(({ a, b }) => related.includes(a) && related.includes(b))
    .flatMap(({ links }) => {
      const count = (side: 'a' | 'b', id: SentenceId) => links.filter((link) => link[side] === id).length;
      return links.map(({ a, b, score }) => ({
        left: lookup.placed(a),
        right: lookup.placed(b),
        score,
        sole: count('a', a) === 1 && count('b', b) === 1,
      }));
    });
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

/** Informative terms of one list that the other has too, in the same word or one that can say the same. */
export function sharedTerms(a: Iterable<string>, b: Iterable<string>): string[] {
  const others = [...b];
  const exact = new Set(others);
  return [...a].filter((term) => exact.has(term) || others.some((other) => areSynonyms(term, other)));
}

/** Whether two words can say the same: an inflection, or a synonym. */
export const sayTheSame = (a: string, b: string): boolean => {
  const [x, y] = [stem(a), stem(b)];
  return x === y || areSynonyms(x, y);
};
