import { type ScoredPair, scoreTracks } from '../../src/engine/align/align-tracks.ts';
import { allClues, type Clue, type Clues, probability } from '../../src/engine/align/odds.ts';
import type { Track } from '../../src/engine/model.ts';
import { aligning } from '../../src/engine/settings.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { type GoldPair, readGold } from './gold-links.ts';
import { ownGoldSets } from './own-gold.ts';

// `npm run fit -- FOLDER…`: fits the weights of `aligning.odds` on the gold of tests/gold and the annotated stories of the
// folders, tells how much each loses when it is left out of the fit, and prints the section for settings.ts.

const odds = aligning.odds as unknown as { bias: number; weights: Record<Clue, number>; link: number };
const clues = allClues.filter((name) => name !== 'thirdAccount');
/** Pulls the weights towards none, in units of annotated candidates; 30 generalised best of 3, 10 and 30. */
const ridge = 30;
/** Not fitted: few stories show it at its best, and a fit on those gave it four times as much and failed on the others. */
const { thirdAccount } = odds.weights;
/** Stories are weighed as if each had so many links; of a story with fewer than `leastLinks` none counts more than as if it had those. */
const [exampleLinks, leastLinks] = [80, 20];
const thresholds = Array.from({ length: 25 }, (_, at) => 0.2 + at * 0.02);

interface Example {
  clues: Clues;
  y: number;
  weight: number;
}
interface StorySet {
  name: string;
  /** Tracks aligned together, with the links people made between them. */
  parts: { tracks: readonly Track[]; pairs: readonly GoldPair[] }[];
  examples: Example[];
  /** Strong links that are no candidates at all. */
  missed: number;
}

const given = process.argv
  .slice(2)
  .flatMap(readGold)
  .flatMap(({ name, tracks, pairs }) => (tracks ? [{ name, parts: [{ tracks, pairs }] }] : []));
const stories: StorySet[] = [...ownGoldSets(), ...given].map((set) => ({ ...set, examples: [], missed: 0 }));

function readExamples(story: StorySet): void {
  story.examples = [];
  story.missed = 0;
  for (const { tracks, pairs } of story.parts) {
    const scored = scoreTracks(tracks, { chinese: loadLexicon });
    for (const gold of pairs) addExamples(story, scored, gold);
  }
  // A long story counts no more than a short one.
  const links = story.examples.reduce((sum, { y }) => sum + y, 0);
  for (const example of story.examples) example.weight = exampleLinks / Math.max(links, leastLinks);
}

function addExamples(story: StorySet, scored: readonly ScoredPair[], gold: GoldPair): void {
  const [x, y] = (gold.id.split('/').at(-1) ?? '').split('~');
  const found = scored.find(({ tracks: [a, b] }) => (a.id === x && b.id === y) || (a.id === y && b.id === x));
  if (found?.mode !== 'telling' || found.event < aligning.eventGate || !sameLanguage(found)) return;
  const turned = found.tracks[0].id !== x;
  const key = ([a, b]: readonly [number, number]) => (turned ? `${b},${a}` : `${a},${b}`);
  const [strong, loose] = [new Set(gold.strong.map(key)), new Set(gold.loose.map(key))];
  story.missed += strong.size;
  found.candidates.forEach(({ a, b }, at) => {
    const place = `${a},${b}`;
    if (loose.has(place)) return;
    if (strong.has(place)) story.missed -= 1;
    story.examples.push({ clues: found.clues[at] as Clues, y: strong.has(place) ? 1 : 0, weight: 1 });
  });
}

const sameLanguage = ({ tracks: [a, b] }: ScoredPair): boolean => a.language === b.language;

/** Logistic regression with a ridge on standardised clues, by Newton's method; weights come back in the clues' own units. */
function regress(examples: readonly Example[]): { bias: number; weights: Record<Clue, number> } {
  const n = examples.length;
  const mean = clues.map((clue) => examples.reduce((sum, example) => sum + example.clues[clue], 0) / n);
  const spread = clues.map((clue, at) => {
    const variance = examples.reduce((sum, example) => sum + (example.clues[clue] - (mean[at] as number)) ** 2, 0) / n;
    return Math.sqrt(variance) + 1e-9;
  });
  const rows = examples.map((example) => [
    ...clues.map((clue, at) => (example.clues[clue] - (mean[at] as number)) / (spread[at] as number)),
    1,
  ]);
  const size = clues.length + 1;
  const beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 60; round++) {
    const gradient = beta.map((value, at) => (at < clues.length ? ridge * value : 0));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? (i < clues.length ? ridge : 1e-6) : 0)));
    rows.forEach((row, at) => {
      const { clues: own, weight } = examples[at] as Example;
      const known = own.thirdAccount * thirdAccount;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (beta[i] as number), known)));
      for (let i = 0; i < size; i++) {
        (gradient[i] as number) += weight * (p - (examples[at]?.y ?? 0)) * (row[i] as number);
        for (let j = 0; j < size; j++)
          ((hessian[i] as number[])[j] as number) += weight * p * (1 - p) * (row[i] as number) * (row[j] as number);
      }
    });
    const step = solve(hessian, gradient);
    step.forEach((value, at) => {
      (beta[at] as number) -= value;
    });
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const weights = { thirdAccount } as Record<Clue, number>;
  let bias = beta[clues.length] as number;
  clues.forEach((clue, at) => {
    weights[clue] = (beta[at] as number) / (spread[at] as number);
    bias -= weights[clue] * (mean[at] as number);
  });
  return { bias, weights };
}

/** Solves a·x = b by Gaussian elimination with pivots. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] as number]);
  const at = (i: number, j: number) => rows[i]?.[j] as number;
  for (let i = 0; i < rows.length; i++) {
    let pivot = i;
    for (let k = i + 1; k < rows.length; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = at(k, i) / at(i, i);
      for (let j = i; j <= rows.length; j++) (rows[k] as number[])[j] = at(k, j) - factor * at(i, j);
    }
  }
  return rows.map((_, i) => at(i, rows.length) / at(i, i));
}

function learn(learned: readonly StorySet[]): void {
  const examples = () => learned.flatMap((story) => story.examples);
  for (const { clues } of examples()) clues.thirdAccount = 0;
  Object.assign(odds, regress(examples()));
  // The support of a third account rests on the odds without it, so they are found in turns.
  for (let round = 0; round < 3; round++) {
    for (const story of learned) readExamples(story);
    Object.assign(odds, regress(examples()));
  }
  const scores = thresholds.map((link) => learned.reduce((sum, story) => sum + quality(story, link).f1, 0));
  odds.link = thresholds[scores.indexOf(Math.max(...scores))] as number;
}

function quality({ examples, missed }: StorySet, link: number): { precision: number; recall: number; f1: number } {
  let [right, wrong, left] = [0, 0, missed];
  for (const { clues, y } of examples) {
    const linked = probability(clues) >= link;
    if (linked && y === 1) right += 1;
    else if (linked) wrong += 1;
    else if (y === 1) left += 1;
  }
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + left),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + left),
  };
}

const told = (story: StorySet, link = odds.link) => {
  const { precision, recall, f1 } = quality(story, link);
  return `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`;
};

for (const held of stories) {
  for (const story of stories) readExamples(story);
  learn(stories.filter((story) => story !== held));
  readExamples(held);
  process.stdout.write(`${held.name}, left out: ${told(held)} at ${odds.link.toFixed(2)}\n`);
}
for (const story of stories) readExamples(story);
learn(stories);
for (const story of stories) {
  readExamples(story);
  process.stdout.write(`${story.name}, fitted: ${told(story)} at ${odds.link.toFixed(2)}\n`);
}
const rounded = Object.entries(odds.weights).map(([clue, weight]) => `      ${clue}: ${weight.toFixed(3)},`);
process.stdout.write(
  `    bias: ${odds.bias.toFixed(3)},\n    weights: {\n${rounded.join('\n')}\n    },\n    link: ${odds.link.toFixed(2)},\n`,
);
