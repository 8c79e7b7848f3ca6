import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Track } from '../../src/engine/model.ts';

export type Pairs = [number, number][];

/** A pair of texts with the links people made. `strong` must be found, `loose` may be. */
export interface GoldPair {
  id: string;
  a: string[][];
  b: string[][];
  langA?: string;
  langB?: string;
  strong: Pairs;
  loose: Pairs;
  changed?: Pairs;
}

/** A set of pairs that is measured as one; pairs of a story name the story they belong to. */
export interface GoldSet {
  name: string;
  pairs: GoldPair[];
  /** The story's tracks, where its pairs are aligned together. */
  tracks?: Track[];
}

interface StoryLine {
  id: string;
  accounts: { id: string; lang?: string; passages: string[][]; translates?: string }[];
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/**
 * The gold of a folder: `<name>.story.jsonl` and `stories*.jsonl` hold stories, whose links stand in
 * `stories/<story>/links.jsonl` or `<story>*.jsonl`; every other `*.jsonl` with links is a set of pairs.
 */
export function readGold(folder: string): GoldSet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const stories = files
    .filter((file) => /^stories|\.story\./u.test(file))
    .flatMap((file) => readLines<StoryLine>(join(folder, file)));
  const inStories = new Set<string>();
  const sets: GoldSet[] = stories.map(({ id, accounts }) => {
    const own = join(folder, 'stories', id, 'links.jsonl');
    const named = existsSync(own)
      ? [own]
      : files.filter((file) => file.startsWith(id) && !file.includes('.story.')).map((file) => join(folder, file));
    for (const file of named) inStories.add(file);
    const tracks = accounts.map(({ id: account, lang = 'en', passages, translates }) => ({
      id: account,
      language: lang,
      passages,
      ...(translates === undefined ? {} : { translates }),
    }));
    return { name: `story ${id}`, pairs: named.flatMap((file) => readLines<GoldPair>(file)), tracks };
  });
  for (const file of files) {
    const path = join(folder, file);
    if (inStories.has(path) || /^stories|\.story\./u.test(file)) continue;
    const pairs = readLines<GoldPair>(path);
    if (pairs[0]?.strong) sets.push({ name: file.replace(/\.jsonl$/u, ''), pairs });
  }
  return sets;
}

/** Pairs of reports with whether both tell the same event. */
export interface EventPair {
  id: string;
  a: string[][];
  b: string[][];
  sameEvent: boolean;
}

export function readEvents(folder: string): EventPair[] {
  return readdirSync(folder)
    .filter((file) => /events.*\.jsonl$/u.test(file))
    .flatMap((file) => readLines<EventPair>(join(folder, file)));
}
