import type { GoldPair, Pairs } from './gold-links.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

const key = ([i, j]: [number, number]): string => `${i}-${j}`;

export const noScore = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** Adds a pair's links to a score: strong ones must be found, loose ones count neither way. */
export function addScore(score: Score, gold: GoldPair, links: Pairs): Score {
  const [strong, loose] = [new Set(gold.strong.map(key)), new Set(gold.loose.map(key))];
  const found = new Set(links.map(key));
  for (const link of found) {
    if (strong.has(link)) score.right += 1;
    else if (!loose.has(link)) score.wrong += 1;
  }
  for (const link of strong) if (!found.has(link)) score.missed += 1;
  return score;
}

/** The same over links whose sentences differ alone, where the gold names them. */
export function addChanged(score: Score, gold: GoldPair, links: Pairs): Score {
  const [strong, changed] = [new Set(gold.strong.map(key)), new Set((gold.changed ?? []).map(key))];
  const found = new Set(links.map(key));
  const plain = (text: string | undefined) => text?.split(/\s+/u).join(' ');
  const [a, b] = [gold.a.flat(), gold.b.flat()];
  for (const [i, j] of links) {
    if (changed.has(key([i, j]))) score.right += 1;
    else if (!strong.has(key([i, j])) && plain(a[i]) !== plain(b[j])) score.wrong += 1;
  }
  for (const link of changed) if (!found.has(link)) score.missed += 1;
  return score;
}

export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 0 : right / (right + wrong));
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 0 : right / (right + missed));
export const f1 = ({ right, wrong, missed }: Score): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** Area under the ROC curve, and the best accuracy any threshold reaches. */
export function separation(rows: readonly { score: number; same: boolean }[]): { auc: number; accuracy: number } {
  const [same, other] = [rows.filter((row) => row.same), rows.filter((row) => !row.same)];
  let wins = 0;
  for (const x of same) for (const y of other) wins += x.score > y.score ? 1 : x.score === y.score ? 0.5 : 0;
  const accuracyAt = (least: number) => rows.filter((row) => row.score >= least === row.same).length / rows.length;
  return {
    auc: wins / (same.length * other.length),
    accuracy: Math.max(...rows.map(({ score }) => accuracyAt(score))),
  };
}
