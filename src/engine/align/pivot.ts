import type { Language, Track, TrackLink, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';

export const sameLanguage = (a: Language, b: Language): boolean => a.split('-')[0] === b.split('-')[0];

/** Links seen from the other side. */
export const turned = (links: readonly TrackLink[]): TrackLink[] =>
  links.map(({ a, b, score, reasons }) => ({ a: b, b: a, score, reasons }));

/**
 * Adds, between tracks of two languages, the links that lead over a third track: over the original of a translation, or
 * over an account both are linked with.
 */
export function byPivot(
  a: Track,
  b: Track,
  linked: ReadonlyMap<string, TrackPair>,
  tracks: readonly Track[],
): TrackPair {
  const pair = linked.get(`${a.id}~${b.id}`) as TrackPair;
  if (sameLanguage(a.language, b.language) || a.translates === b.id || b.translates === a.id) return pair;
  const links = new Map(pair.links.map((link) => [`${link.a}-${link.b}`, link]));
  let event = pair.sameEvent;
  for (const pivot of tracks) {
    if (pivot.id === a.id || pivot.id === b.id) continue;
    const [first, second] = [between(linked, a.id, pivot.id), between(linked, pivot.id, b.id)];
    event = Math.max(event, aligning.thirdAccountEvent * Math.min(first.sameEvent, second.sameEvent));
    for (const link of composed(first.links, second.links)) {
      const key = `${link.a}-${link.b}`;
      if (link.score >= aligning.pivotScore && (links.get(key)?.score ?? 0) < link.score) links.set(key, link);
    }
  }
  const found = [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { ...pair, links: found, sameEvent: event, means: found.length > pair.links.length ? 'full' : pair.means };
}

function between(
  linked: ReadonlyMap<string, TrackPair>,
  a: string,
  b: string,
): { links: TrackLink[]; sameEvent: number } {
  const found = linked.get(`${a}~${b}`);
  if (found) return found;
  const other = linked.get(`${b}~${a}`) as TrackPair;
  return { links: turned(other.links), sameEvent: other.sameEvent };
}

function composed(first: readonly TrackLink[], second: readonly TrackLink[]): TrackLink[] {
  const onward = Map.groupBy(second, (link) => link.a);
  return first.flatMap((one) =>
    (onward.get(one.b) ?? []).map((two) => ({
      a: one.a,
      b: two.b,
      score: one.score * two.score,
      reasons: [{ feature: 'third account' as const, share: 1 }],
    })),
  );
}
