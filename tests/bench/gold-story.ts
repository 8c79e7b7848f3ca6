import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignStory, compareStory, readContent } from '../../src/engine/index.ts';
import type { Comparison, FindingKind, Relation } from '../../src/engine/model.ts';

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

/** Reads, aligns and compares the accounts of a gold story, as the site would. Their titles are their first headings. */
export function compareFolder(folder: string): Comparison {
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
  return compareStory(alignStory(story));
}
