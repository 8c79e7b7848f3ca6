import type { Evidence, Fact } from '../../model.ts';
import { ownIds, slugOf } from '../own-ids.ts';

/** The id of a fact: its kind and the words it begins with, so that it stays when unrelated text changes. */
export const factId = (kind: Fact['kind'], told: readonly Evidence[]): string =>
  `x-${kind}-${slugOf(
    told[0],
    told.map(({ account }) => account),
  )}`;

/** Facts that begin with the same words are told apart by all who tell them. */
export function withOwnIds(facts: readonly Fact[]): Fact[] {
  const ids = ownIds(
    facts,
    ({ id }) => id,
    ({ told, label }) => ({ evidence: told, says: label }),
  );
  return facts.map((fact, at) => ({ ...fact, id: ids[at] as string }));
}
