import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupSentences, orderRows, rowIds } from '../../src/engine/align/rows.ts';
import { alignStory, compareStory, readContent } from '../../src/engine/index.ts';
import type { Alignment, Comparison, FindingKind, Link, Relation, Story } from '../../src/engine/model.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

/** Evidence by account: words of the account as printed. */
export type GoldEvidence = Record<string, string | string[]>;

export interface GoldFinding {
  id: string;
  kind: FindingKind;
  accounts: string[];
  sides?: string[][];
  evidence: GoldEvidence;
  weight: 'major' | 'minor';
  accept_kinds?: FindingKind[];
  missing_from?: string;
}

/** Something a reader must not be told, as it is no difference. */
export interface Trap {
  id: string;
  accounts: string[];
  evidence: GoldEvidence;
  must_not: string[];
}

export interface GoldRow {
  id: string;
  strong: Record<string, string[]>;
  loose?: Record<string, string[]>;
}

/** What people wrote down of a story: what must be found, what must not, and how its accounts relate. */
export interface Gold {
  rows: GoldRow[];
  findings: GoldFinding[];
  traps: Trap[];
  relations: { a: string; b: string; relation: Relation }[];
  origins: number;
  neutral?: { account: string; sentence: string }[];
  left_out_ok?: { row: string; missing_from: string }[];
}

/** The stories of a folder that have a `gold.json`: the folder itself, or its children. */
export function goldFolders(folder: string): string[] {
  if (existsSync(join(folder, 'gold.json'))) return [folder];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'gold.json')))
    .sort();
}

export const readGold = (folder: string): Gold => JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;

/** Reads, aligns and compares the accounts of a gold story, as the site would. */
export function compareFolder(folder: string): Comparison {
  return compareStory(alignStory(readFolder(folder), { chinese: loadLexicon }));
}

/** The accounts of a gold story; their titles are their first headings. */
export function readFolder(folder: string): Story {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const at = 'stories/gold';
  const yaml = 'title: Gold\nevent: An event\ndate: 2025-01-01\nsummary: A story to measure with.\n';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const accounts = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const title = /^# (.+)$/mu.exec(text)?.[1] ?? name;
    const language = /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
    const body = text.replace(/^# .+$/mu, '');
    return {
      path: `${at}/${name}`,
      bytes: bytes(`---\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---\n${body}`),
    };
  });
  const { stories, problems } = readContent([{ path: `${at}/story.yaml`, bytes: bytes(yaml) }, ...accounts]);
  const [story] = stories;
  if (!story) throw new Error(`${folder} cannot be read: ${JSON.stringify(problems)}`);
  return story;
}

/** Compares a gold story over the links people made, so that findings are measured apart from alignment. */
export function compareWithGoldLinks(folder: string, gold: Gold): Comparison {
  const alignment = alignStory(readFolder(folder), { chinese: loadLexicon });
  const { story } = alignment;
  const flat = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
  const of = (account: string, wanted: readonly string[]) =>
    (story.accounts.find(({ id }) => id === account)?.passages ?? [])
      .flatMap(({ sentences }) => sentences)
      .filter(({ text }) => wanted.some((one) => flat(one).includes(flat(text)) || flat(text).includes(flat(one))));
  const pairs = alignment.pairs.map((pair) => {
    const links = new Map<string, Link>();
    for (const { strong } of gold.rows) {
      for (const a of of(pair.a, strong[pair.a] ?? []))
        for (const b of of(pair.b, strong[pair.b] ?? []))
          links.set(`${a.id} ${b.id}`, { a: a.id, b: b.id, score: 0.8, reasons: [] });
    }
    const relation = gold.relations.find(({ a, b }) => a === pair.a && b === pair.b)?.relation;
    return { ...pair, links: [...links.values()], sameEvent: relation === 'unrelated' ? 0 : 1 };
  });
  const places = story.accounts.flatMap((account, place) =>
    account.passages
      .flatMap((passage, at) => passage.sentences.map(({ id }) => ({ id, account: place, passage: at })))
      .map((one, at) => ({ ...one, at })),
  );
  const rows = orderRows(
    groupSentences(
      places,
      pairs.flatMap(({ links }) => links),
    ),
    story.accounts.length,
  );
  const ids = rowIds(rows);
  const aligned: Alignment = {
    ...alignment,
    pairs,
    rows: rows.map((row, at) => ({
      id: ids[at] as string,
      cells: [...Map.groupBy(row, ({ account }) => account)].map(([account, sentences]) => ({
        account: story.accounts[account]?.id as string,
        sentences: sentences.map(({ id }) => id),
        translations: [],
      })),
    })),
  };
  return compareStory(aligned);
}
