import { vagueWords } from '../../align/vocabulary.ts';
import type { AccountId, Evidence, Language, SentenceId } from '../../model.ts';
import type { Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms } from '../pairings.ts';
import type { Found } from './make.ts';

/** Kinds of differences of which both sides cannot be true. */
const contrary: ReadonlySet<Found['kind']> = new Set(['figure', 'negation', 'direction', 'certainty', 'attribution']);

/** The differences of which both sides cannot be true, by the sentences they rest on. */
export type Disputes = ReadonlyMap<SentenceId, ReadonlySet<Found>>;

export function disputesOf(differences: readonly Found[]): Disputes {
  const disputes = new Map<SentenceId, Set<Found>>();
  for (const found of differences) {
    if (!contrary.has(found.kind) || (found.sides?.length ?? 0) < 2) continue;
    for (const { sentence } of found.evidence) {
      if (sentence === undefined) continue;
      const known = disputes.get(sentence);
      if (known) known.add(found);
      else disputes.set(sentence, new Set([found]));
    }
  }
  return disputes;
}

/** What differences rest on in a sentence. */
export const disputedIn = (sentence: SentenceId, disputes: Disputes): Evidence[] =>
  [...(disputes.get(sentence) ?? [])].flatMap(({ evidence }) => evidence.filter((one) => one.sentence === sentence));

/**
 * Those who tell what is quoted from a lead, without any who contradict another of them in it: of two sides the one that
 * most of them are on stays.
 */
export function withoutDispute(
  lead: Placed,
  quote: string,
  told: readonly Placed[],
  disputes: Disputes,
): readonly Placed[] {
  const ids = new Set([lead, ...told].map(({ sentence }) => sentence.id));
  const here = new Set([...ids].flatMap((id) => [...(disputes.get(id) ?? [])]));
  if (here.size === 0) return told;
  const own = termsOfWords(lead, quote);
  const dropped = new Set([...here].flatMap((dispute) => losers(dispute, ids, told, lead.language, own)));
  return dropped.size === 0 ? told : told.filter(({ account }) => !dropped.has(account.id));
}

/** The accounts on the lesser sides of a difference that concerns what is quoted; none where all are on one side. */
function losers(
  { sides = [], evidence }: Found,
  ids: ReadonlySet<SentenceId>,
  told: readonly Placed[],
  language: Language,
  own: readonly string[],
): AccountId[] {
  const here = evidence.filter(({ sentence }) => sentence !== undefined && ids.has(sentence));
  const groups = Map.groupBy(here, ({ account }) => sides.findIndex((side) => side.includes(account)));
  if (groups.size < 2) return [];
  const concerned = here.some(({ account, text }) => {
    const one = told.find((at) => at.account.id === account);
    return one?.language === language && concerns(own, termsOfWords(one, text));
  });
  if (!concerned) return [];
  const [, ...lesser] = [...groups.values()].sort((x, y) => y.length - x.length);
  return lesser.flat().map(({ account }) => account);
}

/** Whether what is quoted has half of the informative words two sides differ about. */
const concerns = (own: readonly string[], contested: readonly string[]): boolean =>
  contested.length > 0 && 2 * sharedTerms(contested, own).length >= contested.length;

const termsOfWords = (at: Placed, words: string): string[] =>
  informativeTerms({ ...at, sentence: { ...at.sentence, id: `${at.sentence.id} ${words}`, text: words } }).filter(
    (term) => !vagueWords.has(term),
  );
