import { areSynonyms } from '../../align/terms.ts';
import { vagueWords } from '../../align/vocabulary.ts';
import { findings as settings } from '../../settings.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import type { Commonness, Pairing } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import * as lexicon from './lexicon.ts';
import type { Side } from './opposed.ts';
import { figuresOf } from './sentence-figures.ts';
import { sourcesOf } from './speakers.ts';

/** Whether two terms can say the same. */
export const same = (a: string, b: string): boolean => a === b || areSynonyms(a, b);

/** Pairs of words of two clauses that say the same. */
export function common(x: Clause, y: Clause): { left: Clause['terms'][number]; right: Clause['terms'][number] }[] {
  const taken = new Set<Clause['terms'][number]>();
  return x.terms.flatMap((left) => {
    const right = y.terms.find((one) => !taken.has(one) && same(left.term, one.term));
    if (!right) return [];
    taken.add(right);
    return [{ left, right }];
  });
}

/** How many words two clauses share, who says it left aside; of sentences no link ties, what the story or all comment is about does not count. */
export function telling(x: Clause, y: Clause, { linked }: Pairing, { topical }: Commonness): number {
  const sources = [...sourcesIn(x), ...sourcesIn(y)];
  const tells = ({ term }: { term: string }) =>
    !sources.includes(term) && (linked || !(topical.has(term) || vagueWords.has(term)));
  return common(x, y).filter(({ left, right }) => tells(left) && tells(right)).length;
}

/** The words of a clause for whom its sentence has it from. */
export const sourcesIn = remembered((clause: Clause): string[] => {
  const spans = sourcesOf(clause.at);
  return clause.terms
    .filter((word) => spans.some(({ start, end }) => word.start < end && start < word.end))
    .map(({ term }) => term);
});

/** Whether the shorter of two clauses says little more than a word that neither account has elsewhere. */
export function isWhole(x: Clause, y: Clause, shared: number, lone: ReadonlySet<string>): boolean {
  const [less] = x.terms.length <= y.terms.length ? [x] : [y];
  return (
    shared > 0 &&
    less.terms.length <= settings.shortClause &&
    /\S+ \S+ \S/u.test(less.text.trim()) &&
    common(x, y).some(({ left, right }) => lone.has(left.term) && lone.has(right.term))
  );
}

export function clausePairs({ left, right }: Pairing): [Clause, Clause][] {
  return clausesOf(left).flatMap((x) => clausesOf(right).map((y) => [x, y] as [Clause, Clause]));
}

/** What an account prints between two places of a sentence, and what it comes to. */
export const sideOf = ({ at, start, end }: { at: Placed; start: number; end: number }, value: string): Side => ({
  at,
  start,
  end,
  value,
});

/** The text of a clause's sentence between two places. */
export const between = ({ at }: Clause, start: number, end: number): string => at.sentence.text.slice(start, end);

/** The keys of the figures of a clause. */
export const figuresIn = remembered((clause: Clause): string[] =>
  figuresOf(clause.at)
    .filter(({ start, end, kind }) => start >= clause.start && end <= clause.end && kind !== 'ordinal')
    .map(({ key }) => key),
);

/** Whether a clause has a word that negates. */
export const hasNegation = remembered(({ text }: Clause): boolean => text.match(lexicon.negators) !== null);
