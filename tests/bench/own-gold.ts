import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { alignStory, alignTracks, type ContentFile, readContent } from '../../src/engine/index.ts';
import type { Story, Track } from '../../src/engine/model.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { GoldPair } from './gold-links.ts';
import { noScore, type Score } from './score-links.ts';

const folder = 'tests/gold';

/** A short pair of texts with the links people made, by sentence from 0. */
export interface ShortPair {
  id: string;
  kind: string;
  tracks: readonly [Track, Track];
  links: [number, number][];
  event: boolean;
}

interface ShortPairEntry {
  id: string;
  kind: string;
  languages?: [string, string];
  a: string[];
  b: string[];
  links: [number, number][];
  event?: boolean;
}

/** The short pairs of `tests/gold/short-pairs.yaml`; each text is one passage. */
export function readShortPairs(): ShortPair[] {
  const entries = parse(readFileSync(join(folder, 'short-pairs.yaml'), 'utf8')) as ShortPairEntry[];
  return entries.map(({ id, kind, languages = ['en', 'en'], a, b, links, event = true }) => ({
    id,
    kind,
    tracks: [
      { id: 'a', language: languages[0], passages: [a] },
      { id: 'b', language: languages[1], passages: [b] },
    ],
    links: links.map(([x, y]) => [x - 1, y - 1]),
    event,
  }));
}

/** The links of a story's accounts, by sentence id. */
export interface StoryGold {
  pairs: { a: string; b: string; links: [string, string][]; maybe: [string, string][] }[];
}

export const readStoryGold = (story: string): StoryGold =>
  JSON.parse(readFileSync(join(folder, `${story}.json`), 'utf8')) as StoryGold;

/** A story of `content/`, read as a build reads it. */
export function readStory(id: string): Story {
  const path = join('content/stories', id);
  const files: ContentFile[] = readdirSync(path).map((file) => ({
    path: `stories/${id}/${file}`,
    bytes: readFileSync(join(path, file)),
  }));
  const { stories, problems } = readContent(files);
  const [story] = stories;
  if (!story) throw new Error(`expected a story at ${path}, found ${problems.length} problems`);
  return story;
}

/** The gold of the repository as sets: its stories, and all short pairs together as one. */
export function ownGoldSets(): { name: string; parts: { tracks: readonly Track[]; pairs: GoldPair[] }[] }[] {
  const stories = storyNames().map((name) => {
    const { accounts } = readStory(name);
    const told = accounts.map(({ id, passages }) => ({
      id: id as string,
      sentences: passages.flatMap((p) => p.sentences),
    }));
    const place = new Map(told.flatMap(({ sentences }) => sentences.map(({ id }, at) => [id as string, at] as const)));
    const at = (links: readonly [string, string][]) =>
      links.map(([a, b]): [number, number] => [place.get(a) ?? -1, place.get(b) ?? -1]);
    const tracks = told.map(({ id, sentences }) => ({
      id,
      language: 'en',
      passages: [sentences.map(({ text }) => text)],
    }));
    const pairs = readStoryGold(name).pairs.map(({ a, b, links, maybe }) => ({
      id: `${a}~${b}`,
      a: [],
      b: [],
      strong: at(links),
      loose: at(maybe),
    }));
    return { name, parts: [{ tracks, pairs }] };
  });
  const parts = readShortPairs().map(({ tracks, links }) => ({
    tracks,
    pairs: [{ id: 'a~b', a: [], b: [], strong: links, loose: [] }],
  }));
  return [...stories, { name: 'short pairs', parts }];
}

const storyNames = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/u, ''));

/** A link that was missed or wrongly made, with both sentences. */
export interface Mistake {
  set: string;
  where: string;
  kind: 'missed' | 'wrong';
  a: string;
  b: string;
}

/** What the aligner does on one kind of gold. */
export interface SetResult {
  set: string;
  score: Score;
  mistakes: Mistake[];
}

/** Aligns all the gold of `tests/gold` and tells how it went: the story's ten pairs, nine of them, and each kind of short pair. */
export function measureOwnGold(): SetResult[] {
  const results = new Map<string, SetResult>();
  const add = (set: string, where: string, links: LinksByText) => {
    const result = results.get(set) ?? { set, score: noScore(), mistakes: [] };
    results.set(set, result);
    for (const [key, [a, b]] of links.found) {
      if (links.gold.has(key)) result.score.right += 1;
      else if (!links.maybe.has(key)) {
        result.score.wrong += 1;
        result.mistakes.push({ set, where, kind: 'wrong', a, b });
      }
    }
    for (const [key, [a, b]] of links.gold) {
      if (links.found.has(key)) continue;
      result.score.missed += 1;
      result.mistakes.push({ set, where, kind: 'missed', a, b });
    }
  };
  for (const name of storyNames()) {
    for (const { pair, links } of storyLinks(name)) {
      add('story, all pairs', pair.join(' ~ '), links);
      if (!links.copy) add('story, without near-copies', pair.join(' ~ '), links);
    }
  }
  for (const pair of readShortPairs()) add(`short, ${pair.kind}`, pair.id, shortLinks(pair));
  return [...results.values()];
}

interface LinksByText {
  found: Map<string, [string, string]>;
  gold: Map<string, [string, string]>;
  maybe: ReadonlySet<string>;
}

function storyLinks(story: string): { pair: string[]; links: LinksByText & { copy: boolean } }[] {
  const read = readStory(story);
  const { pairs } = alignStory(read, lexicons);
  const texts = new Map(
    read.accounts.flatMap(({ passages }) =>
      passages.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id as string, text] as const)),
    ),
  );
  const told = ([a, b]: [string, string]): [string, [string, string]] => [
    `${a} ${b}`,
    [texts.get(a) ?? a, texts.get(b) ?? b],
  ];
  return readStoryGold(story).pairs.map((gold) => {
    const found = pairs.find(({ a, b }) => (a === gold.a && b === gold.b) || (a === gold.b && b === gold.a));
    const turned = found?.a !== gold.a;
    return {
      pair: [gold.a, gold.b],
      links: {
        found: new Map(found?.links.map(({ a, b }) => told(turned ? [b, a] : [a, b]))),
        gold: new Map(gold.links.map(told)),
        maybe: new Set(gold.maybe.map(([a, b]) => `${a} ${b}`)),
        copy: found?.mode === 'near-copy',
      },
    };
  });
}

function shortLinks({ tracks, links }: ShortPair): LinksByText {
  const [a, b] = tracks.map(({ passages }) => passages.flat());
  const told = ([x, y]: [number, number]): [string, [string, string]] => [`${x} ${y}`, [a?.[x] ?? '', b?.[y] ?? '']];
  const [pair] = alignTracks(tracks, lexicons);
  return {
    found: new Map(pair?.links.map((link) => told([link.a, link.b]))),
    gold: new Map(links.map(told)),
    maybe: new Set(),
  };
}

const lexicons = { chinese: loadLexicon };
