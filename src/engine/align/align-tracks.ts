import type { Language, Track, TrackLink, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';
import { copiedShare, linksOf, type Meeting, meet, type ReadTrack, toReadTrack } from './align-pair.ts';
import { type Numbered, numberTracks } from './lexis.ts';
import { byThirdAccount, sameEvent } from './same-event.ts';
import { type Partners, partnersOf, withSupport } from './support.ts';
import { readTerms, type SentenceTerms } from './terms.ts';
import { translationLinks } from './translation.ts';

/**
 * Aligns all pairs of the tracks of one story. Pairs come in the order of the tracks (first with second, first with
 * third, …); the links of a pair do not depend on that order. A translation is aligned with its original passage by
 * passage, and with every other track directly and by way of its original.
 */
export function alignTracks(tracks: readonly Track[]): TrackPair[] {
  const numbered = numberTracks(readTracks(tracks));
  const read = new Map(
    tracks.map(({ id }, at) => [id, toReadTrack(id, numbered.tracks[at] ?? [], numbered.lexis)] as const),
  );
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const pairs = tracks.flatMap((a, at) => tracks.slice(at + 1).map((b) => [a, b] as const));
  const scored = new Map(pairs.map(([a, b]) => [`${a.id}~${b.id}`, scorePair(a, b, read, numbered)]));
  const event = (a: string, b: string) => (scored.get(`${a}~${b}`) ?? scored.get(`${b}~${a}`))?.event ?? 0;
  const ids = tracks.map(({ id }) => id);
  const link = (partners?: Partners) =>
    new Map(
      pairs.map(([a, b]) => {
        const key = `${a.id}~${b.id}`;
        const pair = scored.get(key) as ScoredPair;
        const candidates = partners ? withSupport(a.id, b.id, pair.candidates, partners) : pair.candidates;
        return [key, linkPair(a, b, { ...pair, candidates }, byThirdAccount(a.id, b.id, ids, event))];
      }),
    );
  let linked = link();
  if (tracks.length > 2) linked = link(partnersOf(linked.values()));
  // Twice, since the way between two languages can lead over a translation and then over another account.
  for (let round = 0; round < 2; round++) {
    const before = linked;
    linked = new Map(pairs.map(([a, b]) => [`${a.id}~${b.id}`, byPivot(a, b, before, byId)]));
  }
  return [...linked.values()];
}

/** What is known of a pair before its links are chosen. */
interface ScoredPair extends Meeting {
  event: number;
  mode: TrackPair['mode'];
}

function scorePair(a: Track, b: Track, read: ReadonlyMap<string, ReadTrack>, numbered: Numbered): ScoredPair {
  if (a.translates === b.id || b.translates === a.id)
    return { candidates: [], reasons: () => [], event: 1, mode: 'telling' };
  const [x, y] = [read.get(a.id) as ReadTrack, read.get(b.id) as ReadTrack];
  const meeting = meet(x, y, numbered);
  const { candidates } = meeting;
  const copied = copiedShare(x, y, candidates, aligning.copyLikeness) >= aligning.copyShare;
  const mode = copied ? 'near-copy' : 'telling';
  const event = sameEvent(x.particulars, y.particulars, candidates, numbered.lexis);
  // Whole sentences in common are proof where a text has few names and figures; the frame of one is not.
  const verbatim = copied && copiedShare(x, y, candidates, aligning.verbatimLikeness) >= aligning.verbatimShare;
  return { ...meeting, event: verbatim ? Math.max(event, aligning.copyEvent) : event, mode };
}

function linkPair(a: Track, b: Track, scored: ScoredPair, event: number): TrackPair {
  const means = sameLanguage(a.language, b.language) ? 'full' : 'figures and names';
  const pair = { a: a.id, b: b.id, sameEvent: event, mode: scored.mode };
  if (b.translates === a.id) return { ...pair, links: translationLinks(a, b), means: 'full' };
  if (a.translates === b.id) return { ...pair, links: turned(translationLinks(b, a)), means: 'full' };
  return { ...pair, links: event >= aligning.eventGate ? linksOf(scored, scored.mode) : [], means };
}

const turned = (links: readonly TrackLink[]): TrackLink[] => links.map((link) => ({ ...link, a: link.b, b: link.a }));

/** The terms of every sentence; one that several tracks print word for word is read once. */
function readTracks(tracks: readonly Track[]): SentenceTerms[][] {
  const known = new Map<string, SentenceTerms>();
  const read = (text: string, language: Language) => {
    const key = `${language} ${text}`;
    const terms = known.get(key) ?? readTerms(text, language);
    known.set(key, terms);
    return terms;
  };
  return tracks.map(({ passages, language }) => passages.flat().map((text) => read(text, language)));
}

const sameLanguage = (a: Language, b: Language): boolean => a.split('-')[0] === b.split('-')[0];

/**
 * Adds, between tracks of two languages, the links that lead over a third track: over the original of a translation, or
 * over an account both are linked with.
 */
function byPivot(
  a: Track,
  b: Track,
  linked: ReadonlyMap<string, TrackPair>,
  byId: ReadonlyMap<string, Track>,
): TrackPair {
  const pair = linked.get(`${a.id}~${b.id}`) as TrackPair;
  if (sameLanguage(a.language, b.language) || a.translates === b.id || b.translates === a.id) return pair;
  const links = new Map(pair.links.map((link) => [`${link.a}-${link.b}`, link]));
  let event = pair.sameEvent;
  for (const pivot of byId.values()) {
    if (pivot.id === a.id || pivot.id === b.id) continue;
    const [first, second] = [between(linked, a.id, pivot.id), between(linked, pivot.id, b.id)];
    event = Math.max(event, aligning.thirdAccountEvent * Math.min(first.sameEvent, second.sameEvent));
    for (const link of composed(first.links, second.links)) {
      const key = `${link.a}-${link.b}`;
      if (link.score >= aligning.pivotScore && (links.get(key)?.score ?? 0) < link.score) links.set(key, link);
    }
  }
  const found = [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { ...pair, links: found, sameEvent: event, means: found.length > 0 ? 'full' : pair.means };
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
