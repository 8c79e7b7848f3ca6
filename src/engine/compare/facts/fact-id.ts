import type { Evidence, Fact } from '../../model.ts';
import { slugOf } from '../findings/make.ts';

/** The id of a fact: its kind and the words it begins with, so that it stays when unrelated text changes. */
export const factId = (kind: Fact['kind'], told: readonly Evidence[]): string =>
  `x-${kind}-${slugOf(
    told[0],
    told.map(({ account }) => account),
  )}`;

/** Facts that begin with the same words are told apart by a number. */
export function withOwnIds(facts: readonly Fact[]): Fact[] {
  const taken = new Map<string, number>();
  return facts.map((fact) => {
    const count = (taken.get(fact.id) ?? 0) + 1;
    taken.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}
