import type { Language, Track, TrackPair } from '../model.ts';
import { aligning } from '../settings.ts';
import {
  copiedLikeness,
  copiedShare,
  copiesOf,
  type Meeting,
  meet,
  type ReadTrack,
  toReadTrack,
} from './align-pair.ts';
import type { Lexicon } from './lexicon.ts';
import { type Numbered, numberTracks } from './lexis.ts';
import { doubtsOf, linksOf } from './links.ts';
import { type Clues, cluesOf, probability } from './odds.ts';
import { byPivot, sameLanguage, turned } from './pivot.ts';
import { Events, sameEvent } from './same-event.ts';
import { Sharing } from './shared.ts';
import { Partners } from './support.ts';
import { isChinese, readTerms, type SentenceTerms } from './terms.ts';
import { translationLinks } from './translation.ts';

/** What the engine can look words of other languages up in; each is asked for only where a track needs it. */
export interface Lexicons {
  chinese?: () => Lexicon;
}

/**
 * Aligns all pairs of the tracks of one story. Pairs come in the order of the tracks (first with second, first with
 * third, …); the links of a pair do not depend on that order. A translation is aligned with its original passage by
 * passage, and with every other track directly and by way of its original.
 */
export function alignTracks(tracks: readonly Track[], lexicons: Lexicons = {}): TrackPair[] {
  const pairs = scoreTracks(tracks, lexicons);
  let linked = new Map(pairs.map((pair) => [`${pair.tracks[0].id}~${pair.tracks[1].id}`, linkPair(pair)]));
  // Twice, since the way between two languages can lead over a translation and then over another account.
  for (let round = 0; round < 2; round++) {
    const before = linked;
    linked = new Map(pairs.map(({ tracks: [a, b] }) => [`${a.id}~${b.id}`, byPivot(a, b, before, tracks)]));
  }
  return [...linked.values()];
}

/** All pairs of the tracks, with what speaks for each candidate being a link; none is chosen yet. */
export function scoreTracks(tracks: readonly Track[], lexicons: Lexicons = {}): ScoredPair[] {
  const lexicon = tracks.some(({ language }) => isChinese(language)) ? lexicons.chinese?.() : undefined;
  const numbered = numberTracks(readTracks(tracks, lexicon), lexicon);
  const read = tracks.map(({ id }, at) => toReadTrack(id, numbered.tracks[at] ?? [], numbered.lexis));
  const events = new Events(tracks.length);
  const sharing = new Sharing(numbered);
  const pairs = tracks.flatMap((a, x) =>
    tracks.slice(x + 1).map((b, at) => {
      const y = x + 1 + at;
      const scored = scorePair(a, b, [read[x] as ReadTrack, read[y] as ReadTrack], numbered, sharing);
      events.set(x, y, scored.event);
      return scored;
    }),
  );
  for (const pair of pairs) {
    const [x, y] = [tracks.indexOf(pair.tracks[0]), tracks.indexOf(pair.tracks[1])];
    pair.event = events.byThird(x, y);
  }
  if (tracks.length > 2) supportByThird(pairs, read);
  return pairs;
}

/** What is known of a pair before its links are chosen. */
export interface ScoredPair extends Meeting {
  tracks: readonly [Track, Track];
  event: number;
  mode: TrackPair['mode'];
  copied: number;
  means: TrackPair['means'];
  /** Of each candidate of a telling; those of a near-copy are chosen. */
  clues: Clues[];
}

function scorePair(
  a: Track,
  b: Track,
  [x, y]: readonly [ReadTrack, ReadTrack],
  numbered: Numbered,
  sharing: Sharing,
): ScoredPair {
  const means: TrackPair['means'] = canRead(a.language, b.language, numbered) ? 'full' : 'figures and names';
  const pair = { tracks: [a, b] as const, clues: [], mode: 'telling' as const, copied: 0, means };
  if (a.translates === b.id || b.translates === a.id) return { ...pair, candidates: [], reasons: () => [], event: 1 };
  const meeting = meet(x, y, numbered, sharing);
  const { candidates } = meeting;
  const event = sameEvent(x.particulars, y.particulars, candidates, numbered.lexis);
  const likeness = copiedLikeness(x, y, candidates);
  const copied = copiedShare(likeness, aligning.copyLikeness);
  if (copied < aligning.copyShare) {
    return { ...pair, ...meeting, copied, event, clues: cluesOf(candidates, [x.sentences.length, y.sentences.length]) };
  }
  // Whole sentences in common are proof where a text has few names and figures; the frame of one is not.
  const verbatim = copiedShare(likeness, aligning.verbatimLikeness) >= aligning.verbatimShare;
  return {
    ...pair,
    ...meeting,
    candidates: copiesOf(candidates),
    event: verbatim ? Math.max(event, aligning.copyEvent) : event,
    mode: 'near-copy',
    copied,
  };
}

/** Notes, for each candidate of a telling, how surely its sentences meet in a third account. */
function supportByThird(pairs: readonly ScoredPair[], read: readonly ReadTrack[]): void {
  const partners = new Partners(read.map(({ id, sentences }) => ({ id, sentences: sentences.length })));
  const told = pairs.filter(({ event }) => event >= aligning.eventGate);
  for (const { tracks, mode, candidates, clues } of told) {
    const [a, b] = [tracks[0].id, tracks[1].id];
    if (mode === 'near-copy') {
      for (const copy of candidates) partners.add(a, copy.a, b, copy.b, 1);
      continue;
    }
    candidates.forEach((candidate, at) => {
      const sure = probability(clues[at] as Clues);
      if (sure >= aligning.odds.partner) partners.add(a, candidate.a, b, candidate.b, sure);
    });
  }
  partners.sort();
  for (const { tracks, mode, candidates, clues } of told) {
    if (mode === 'near-copy') continue;
    candidates.forEach((candidate, at) => {
      const known = clues[at] as Clues;
      known.thirdAccount = partners.inThird(tracks[0].id, candidate.a, tracks[1].id, candidate.b);
    });
  }
}

function linkPair(scored: ScoredPair): TrackPair {
  const [a, b] = scored.tracks;
  const { means } = scored;
  const pair = { a: a.id, b: b.id, sameEvent: scored.event, mode: scored.mode, copied: scored.copied };
  if (b.translates === a.id) return { ...pair, links: translationLinks(a, b), doubts: [], means: 'full' };
  if (a.translates === b.id) return { ...pair, links: turned(translationLinks(b, a)), doubts: [], means: 'full' };
  if (scored.event < aligning.eventGate) return { ...pair, links: [], doubts: [], means };
  const links = linksOf(scored);
  return { ...pair, links, doubts: doubtsOf(scored, links), means };
}

/** The terms of every sentence; one that several tracks print word for word is read once. */
function readTracks(tracks: readonly Track[], lexicon: Lexicon | undefined): SentenceTerms[][] {
  const known = new Map<string, SentenceTerms>();
  const read = (text: string, language: Language) => {
    const key = `${language} ${text}`;
    const terms = known.get(key) ?? readTerms(text, language, lexicon);
    known.set(key, terms);
    return terms;
  };
  return tracks.map(({ passages, language }) => passages.flat().map((text) => read(text, language)));
}

/** Whether words of the two languages can be compared: they are the same, or a lexicon leads from one to the other. */
function canRead(a: Language, b: Language, { lexicon }: Numbered): boolean {
  const english = (language: Language) => /^en\b/u.test(language);
  return sameLanguage(a, b) || (lexicon && ((english(a) && isChinese(b)) || (isChinese(a) && english(b))));
}
