import type { AccountId, Comparison } from '../engine/model.ts';

/** How an account stands among the others: the likely original of its origin, derived from it, or about something else. */
export type Standing = 'original' | 'derived' | 'unrelated';

/** One original for each origin: the account that most of its origin probably derive from, else the first. */
export function standingsOf({ story, origins, derivations, unrelated }: Comparison): (account: AccountId) => Standing {
  const originals = new Set(origins.map(originalOf));
  function originalOf(group: readonly AccountId[]): AccountId | undefined {
    const within = derivations.filter(({ a, b }) => group.includes(a) && group.includes(b));
    const lead = (id: AccountId) =>
      within.reduce((sum, { a, b, likelyFrom }) => {
        if (likelyFrom === undefined || (a !== id && b !== id)) return sum;
        return sum + (likelyFrom === id ? 1 : -1);
      }, 0);
    const ordered = story.accounts.map(({ id }) => id).filter((id) => group.includes(id));
    return ordered.sort((x, y) => lead(y) - lead(x))[0];
  }
  const standings = new Map(
    story.accounts.map(({ id }): [AccountId, Standing] => [
      id,
      unrelated.includes(id) ? 'unrelated' : originals.has(id) ? 'original' : 'derived',
    ]),
  );
  return (account) => standings.get(account) ?? 'original';
}
