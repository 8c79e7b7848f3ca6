import type { AccountId, Derivation } from '../../model.ts';

/** Of what accounts print of one thing, the telling the others are put beside. */
export type Usual = <T extends { account: AccountId }>(
  told: readonly T[],
  wordingOf: (one: T) => string,
) => T | undefined;

/**
 * The wording most origins print, then one that not only copies print, then the one most accounts print, then the first:
 * the original is never said to depart from its copy.
 */
export function usualAmong(origins: readonly (readonly AccountId[])[], derivations: readonly Derivation[]): Usual {
  const originOf = new Map(origins.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const derived = new Set(
    derivations.flatMap(({ a, b, likelyFrom }) => (likelyFrom === undefined ? [] : [likelyFrom === a ? b : a])),
  );
  return (told, wordingOf) => {
    const sides = [...Map.groupBy(told, wordingOf).values()].map((side) => ({
      first: side.find(({ account }) => !derived.has(account)) ?? side[0],
      origins: new Set(side.map(({ account }) => originOf.get(account) ?? account)).size,
      accounts: side.length,
      original: side.some(({ account }) => !derived.has(account)) ? 1 : 0,
    }));
    return sides.sort((x, y) => y.origins - x.origins || y.original - x.original || y.accounts - x.accounts)[0]?.first;
  };
}
