/** By account, the accounts it stands in a pair with, in either place. */
export function neighbours(pairs: readonly { a: string; b: string }[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const { a, b } of pairs) {
    add(a, b);
    add(b, a);
  }
  return found;
}
