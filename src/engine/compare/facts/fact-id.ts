import type { Evidence, Fact } from '../../model.ts';
import { Ids } from '../../read/ids.ts';
import { slugOf } from '../findings/make.ts';

/** The id of a fact: its kind and the words it begins with, so that it stays when unrelated text changes. */
export const factId = (kind: Fact['kind'], told: readonly Evidence[]): string =>
  `x-${kind}-${slugOf(
    told[0],
    told.map(({ account }) => account),
  )}`;

/** Facts that begin with the same words are told apart by a number. */
export function withOwnIds(facts: readonly Fact[]): Fact[] {
  const ids = new Ids();
  return facts.map((fact) => ({ ...fact, id: ids.take(fact.id) }));
}
