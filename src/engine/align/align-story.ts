import type {
  Account,
  AccountPair,
  Alignment,
  Cell,
  Link,
  Move,
  Passage,
  Sentence,
  Story,
  Track,
  TrackPair,
} from '../model.ts';
import { alignTracks, type Lexicons } from './align-tracks.ts';
import { movedMatches } from './moves.ts';
import { groupSentences, orderRows, rowIds, type SentencePlace } from './rows.ts';

/**
 * Aligns all accounts of a story: links between every pair, rows that hold each sentence exactly once, and passages told
 * in another order. Headings are left out. A translation stands in the row of the sentence it renders.
 */
export function alignStory(story: Story, lexicons: Lexicons = {}): Alignment {
  const tracks = story.accounts.map((account) => ({ account, ...tracksOf(account) }));
  const trackPairs = alignTracks(
    tracks.flatMap(({ original, translation }) => (translation ? [original, translation] : [original])),
    lexicons,
  );
  const sentences = new Map(
    tracks.map(({ account }) => [account.id, account.passages.flatMap((passage) => passage.sentences)]),
  );
  const pairs = trackPairs
    .filter(({ a, b }) => sentences.has(a) && sentences.has(b))
    .map((pair) => toAccountPair(pair, sentences));
  const places = story.accounts.flatMap(placesOf);
  const rows = orderRows(
    groupSentences(
      places,
      pairs.flatMap(({ links }) => links),
    ),
    story.accounts.length,
  );
  const ids = rowIds(rows);
  const rendered = new Map(tracks.flatMap(({ account }) => [...translationsOf(account, trackPairs)]));
  return {
    story,
    pairs,
    rows: rows.map((row, at) => ({ id: ids[at] as string, cells: toCells(row, story, rendered) })),
    moves: Object.fromEntries(pairs.map((pair) => [`${pair.a}~${pair.b}`, movesOf(pair, story)])),
  };
}

const translationTrack = (account: Account): string => `${account.id}\u0000translation`;

function tracksOf(account: Account): { original: Track; translation?: Track } {
  const told = account.passages.filter(({ sentences }) => sentences.length > 0);
  const texts = (list: readonly Sentence[]) => list.map(({ text }) => text);
  const original: Track = {
    id: account.id,
    language: account.meta.language,
    passages: told.map(({ sentences }) => texts(sentences)),
  };
  const language = told.find(({ translation }) => translation)?.translation?.language;
  if (!language) return { original };
  const passages = told.map(({ translation }) => texts(translation?.sentences ?? []));
  return { original, translation: { id: translationTrack(account), language, translates: account.id, passages } };
}

function toAccountPair(pair: TrackPair, sentences: ReadonlyMap<string, Sentence[]>): AccountPair {
  const [left, right] = [sentences.get(pair.a) ?? [], sentences.get(pair.b) ?? []];
  const links = pair.links.map(({ a, b, score, reasons }) => ({
    a: (left[a] as Sentence).id,
    b: (right[b] as Sentence).id,
    score,
    reasons,
  }));
  const doubts = pair.doubts.map(({ a, b, score }) => ({
    a: (left[a] as Sentence).id,
    b: (right[b] as Sentence).id,
    score,
  }));
  return { ...pair, links, doubts };
}

function placesOf(account: Account, place: number): SentencePlace[] {
  const passages = account.passages.flatMap((passage, at) => passage.sentences.map((sentence) => ({ sentence, at })));
  return passages.map(({ sentence, at: passage }, at) => ({ id: sentence.id, account: place, passage, at }));
}

/** By sentence, the translated sentences that render it; each translated sentence goes to one, the first it is linked to. */
function translationsOf(account: Account, pairs: readonly TrackPair[]): Map<string, string[]> {
  const originals = account.passages.flatMap(({ sentences }) => sentences);
  const links = pairs.find((pair) => pair.a === account.id && pair.b === translationTrack(account))?.links ?? [];
  const byTranslated = new Map([...links].reverse().map(({ a, b }) => [b, a]));
  const rendered = new Map<string, string[]>();
  let at = 0;
  for (const passage of account.passages) {
    for (const sentence of passage.translation?.sentences ?? []) {
      const original = originals[byTranslated.get(at) ?? -1] ?? lastOf(passage);
      at += 1;
      if (original) rendered.set(original.id, [...(rendered.get(original.id) ?? []), sentence.id]);
    }
  }
  return rendered;
}

const lastOf = (passage: Passage): Sentence | undefined => passage.sentences.at(-1);

function toCells(row: readonly SentencePlace[], story: Story, rendered: ReadonlyMap<string, string[]>): Cell[] {
  const cells = Map.groupBy(row, ({ account }) => account);
  return [...cells].map(([account, places]) => ({
    account: (story.accounts[account] as Account).id,
    sentences: places.map(({ id }) => id),
    translations: places.flatMap(({ id }) => rendered.get(id) ?? []),
  }));
}

/** Passages of a pair that match, each with the one it shares most with, told in another order. */
function movesOf(pair: { a: string; b: string; links: readonly Link[] }, story: Story): Move[] {
  const passages = new Map(
    story.accounts.flatMap(({ passages }) => passages.flatMap((p) => p.sentences.map(({ id }) => [id, p] as const))),
  );
  const strength = new Map<string, { a: Passage; b: Passage; score: number }>();
  for (const { a, b, score } of pair.links) {
    const [left, right] = [passages.get(a) as Passage, passages.get(b) as Passage];
    const known = strength.get(`${left.id} ${right.id}`);
    strength.set(`${left.id} ${right.id}`, { a: left, b: right, score: (known?.score ?? 0) + score });
  }
  const best = new Map<string, { a: Passage; b: Passage; score: number }>();
  for (const match of strength.values())
    if (match.score > (best.get(match.a.id)?.score ?? 0)) best.set(match.a.id, match);
  const matches = [...best.values()];
  const moved = new Set(
    movedMatches(matches.map(({ a, b }) => [a.number, b.number] as const)).map(([a, b]) => `${a} ${b}`),
  );
  return matches.filter(({ a, b }) => moved.has(`${a.number} ${b.number}`)).map(({ a, b }) => ({ a: a.id, b: b.id }));
}
