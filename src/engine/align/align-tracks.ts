import type { Language, Track, TrackLink, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';
import { candidatesOf, linksOf, modeOf, type ReadTrack, toReadTrack } from './align-pair.ts';
import { sameEvent } from './same-event.ts';
import { readTerms } from './terms.ts';
import { translationLinks } from './translation.ts';

/**
 * Aligns all pairs of the tracks of one story. Pairs come in the order of the tracks (first with second, first with
 * third, …); the links of a pair do not depend on that order. A translation is aligned with its original passage by
 * passage, and with every other track directly and by way of its original.
 */
export function alignTracks(tracks: readonly Track[]): TrackPair[] {
  const read = new Map(tracks.map((track) => [track.id, readTrack(track)]));
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const direct = new Map<string, TrackPair>();
  const pairs = tracks.flatMap((a, at) => tracks.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) direct.set(`${a.id}~${b.id}`, alignPair(a, b, read));
  return pairs.map(([a, b]) => byPivot(direct.get(`${a.id}~${b.id}`) as TrackPair, a, b, direct, byId));
}

function readTrack(track: Track): ReadTrack {
  const sentences = track.passages.flatMap((passage, at) => passage.map((text) => readTerms(text, track.language, at)));
  return toReadTrack(track.id, sentences);
}

function alignPair(a: Track, b: Track, read: ReadonlyMap<string, ReadTrack>): TrackPair {
  const [x, y] = [read.get(a.id) as ReadTrack, read.get(b.id) as ReadTrack];
  const pair = { a: a.id, b: b.id };
  if (b.translates === a.id) {
    return { ...pair, links: translationLinks(a, b), sameEvent: 1, mode: 'telling', means: 'full' };
  }
  if (a.translates === b.id) {
    const links = translationLinks(b, a).map((link) => ({ ...link, a: link.b, b: link.a }));
    return { ...pair, links, sameEvent: 1, mode: 'telling', means: 'full' };
  }
  const candidates = candidatesOf(x, y);
  const event = sameEvent(x, y, candidates);
  const mode = modeOf(x, y, candidates);
  const links = event >= aligning.eventGate ? linksOf(candidates, mode) : [];
  return {
    ...pair,
    links,
    sameEvent: event,
    mode,
    means: sameLanguage(a.language, b.language) ? 'full' : 'figures and names',
  };
}

const sameLanguage = (a: Language, b: Language): boolean => a.split('-')[0] === b.split('-')[0];

/** Adds, between tracks of two languages, the links that go through the original of a translation. */
function byPivot(
  pair: TrackPair,
  a: Track,
  b: Track,
  direct: ReadonlyMap<string, TrackPair>,
  byId: ReadonlyMap<string, Track>,
): TrackPair {
  if (sameLanguage(a.language, b.language) || a.translates === b.id || b.translates === a.id) return pair;
  const links = new Map(pair.links.map((link) => [`${link.a}-${link.b}`, link]));
  let event = pair.sameEvent;
  for (const pivot of byId.values()) {
    if (pivot.id === a.id || pivot.id === b.id) continue;
    const [first, second] = [between(direct, a.id, pivot.id), between(direct, pivot.id, b.id)];
    const renders = (x: Track, y: Track) => x.translates === y.id || y.translates === x.id;
    if (!renders(a, pivot) && !renders(pivot, b)) continue;
    event = Math.max(event, Math.min(first.sameEvent, second.sameEvent));
    for (const link of composed(first.links, second.links)) {
      const key = `${link.a}-${link.b}`;
      if ((links.get(key)?.score ?? 0) < link.score) links.set(key, link);
    }
  }
  return {
    ...pair,
    links: [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b),
    sameEvent: event,
    means: links.size > 0 ? 'full' : pair.means,
  };
}

function between(
  direct: ReadonlyMap<string, TrackPair>,
  a: string,
  b: string,
): { links: TrackLink[]; sameEvent: number } {
  const found = direct.get(`${a}~${b}`);
  if (found) return found;
  const turned = direct.get(`${b}~${a}`) as TrackPair;
  return { links: turned.links.map((link) => ({ ...link, a: link.b, b: link.a })), sameEvent: turned.sameEvent };
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
