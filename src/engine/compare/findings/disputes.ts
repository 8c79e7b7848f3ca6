import { vagueWords } from '../../align/vocabulary.ts';
import type { Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms } from '../pairings.ts';
import type { Found } from './make.ts';

/** Kinds of differences of which both sides cannot be true. */
const contrary: ReadonlySet<Found['kind']> = new Set(['figure', 'negation', 'direction', 'certainty', 'attribution']);

/** The differences of which both sides cannot be true. */
export const disputes = (differences: readonly Found[]): Found[] =>
  differences.filter(({ kind, sides }) => contrary.has(kind) && (sides?.length ?? 0) > 1);

/**
 * Those who tell what is quoted from a lead, without any who contradict another of them in it: of two sides the one that
 * most of them are on stays.
 */
export function withoutDispute(
  lead: Placed,
  quote: string,
  told: readonly Placed[],
  differences: readonly Found[],
): Placed[] {
  const ids = new Set([lead, ...told].map(({ sentence }) => sentence.id));
  const own = termsOfWords(lead, quote);
  return disputes(differences).reduce<Placed[]>(
    (left, { sides = [], evidence }) => {
      const here = evidence.filter(({ sentence }) => sentence !== undefined && ids.has(sentence));
      const sideOf = (account: string) => sides.findIndex((side) => side.includes(account));
      const groups = Map.groupBy(here, ({ account }) => sideOf(account));
      if (groups.size < 2) return left;
      const at = (account: string) => told.find((one) => one.account.id === account);
      const concerned = here.some(({ account, text }) => {
        const one = at(account);
        return one !== undefined && one.language === lead.language && concerns(own, termsOfWords(one, text));
      });
      if (!concerned) return left;
      const [keep] = [...groups].sort(([, x], [, y]) => y.length - x.length)[0] ?? [];
      const dropped = new Set(
        [...groups].flatMap(([side, list]) => (side === keep ? [] : list.map(({ account }) => account))),
      );
      return left.filter(({ account }) => !dropped.has(account.id));
    },
    [...told],
  );
}

/** Whether what is quoted has half of the informative words two sides differ about. */
const concerns = (own: readonly string[], contested: readonly string[]): boolean =>
  contested.length > 0 && 2 * sharedTerms(contested, own).length >= contested.length;

const termsOfWords = (at: Placed, words: string): string[] =>
  informativeTerms({ ...at, sentence: { ...at.sentence, id: `${at.sentence.id} ${words}`, text: words } }).filter(
    (term) => !vagueWords.has(term),
  );
