import { areSynonyms, type SentenceTerms } from './terms.ts';

/**
 * The terms that are names: by some track printed with a capital most of the times where a capital is no matter of
 * course. So a text without capitals has names too. Countries, which all news names, are none.
 */
export function properNames(tracks: readonly (readonly SentenceTerms[])[]): Set<string> {
  const names = new Set<string>();
  for (const track of tracks) {
    const [capital, plain] = [new Map<string, number>(), new Map<string, number>()];
    for (const { terms, names: printed, opening } of track) {
      for (const term of terms) {
        if (printed.has(term)) capital.set(term, (capital.get(term) ?? 0) + 1);
        else if (!opening.has(term)) plain.set(term, (plain.get(term) ?? 0) + 1);
      }
    }
    for (const [name, times] of capital) if (!name.startsWith('@') && times >= (plain.get(name) ?? 0)) names.add(name);
  }
  return names;
}

/**
 * By name, the word that the same bearer is mostly known by: `jane` by `doe`, where `jane` is seldom printed without it.
 * A first name that stands in one sentence is then no rarer than the bearer.
 */
export function knownBy(
  tracks: readonly (readonly SentenceTerms[])[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { terms, sequences } of new Set(tracks.flat())) {
    for (const term of terms) if (names.has(term)) times.set(term, (times.get(term) ?? 0) + 1);
    for (const sequence of sequences) {
      const parts = sequence.filter((part) => names.has(part));
      for (const part of parts) {
        const others = together.get(part) ?? new Map<string, number>();
        for (const other of parts) if (other !== part) others.set(other, (others.get(other) ?? 0) + 1);
        together.set(part, others);
      }
    }
  }
  const timesOf = (name: string) => times.get(name) ?? 0;
  const better = (a: string, b: string) => timesOf(a) > timesOf(b) || (timesOf(a) === timesOf(b) && a > b);
  const known = new Map<string, string>();
  for (const [name, others] of together) {
    for (const [other, count] of others) {
      if (count * 2 < timesOf(name) || !better(other, name)) continue;
      const before = known.get(name);
      if (before === undefined || better(other, before)) known.set(name, other);
    }
  }
  return known;
}

/**
 * By name, the names one letter apart. Names that one edit turns into each other share what is left of them when one
 * letter, or none, is deleted (W. Garbe, SymSpell, 2012), so that only a few are compared.
 */
export function likeNames(names: readonly string[]): Map<string, string[]> {
  const byRest = new Map<string, string[]>();
  for (const name of names) {
    const rests = new Set([name]);
    for (let at = 0; at < name.length; at++) rests.add(name.slice(0, at) + name.slice(at + 1));
    for (const rest of rests) {
      const together = byRest.get(rest);
      if (together) together.push(name);
      else byRest.set(rest, [name]);
    }
  }
  const like = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  for (const together of byRest.values()) {
    for (const name of together) {
      for (const other of together) {
        if (name !== other && withinOneEdit(name, other) && !areSynonyms(name, other)) like.get(name)?.add(other);
      }
    }
  }
  return new Map([...like].map(([name, others]) => [name, [...others].sort()]));
}

/** Whether one insertion, deletion, substitution or swap turns a into b. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length === restB.length) {
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
    );
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
