import { aligning } from '../settings.ts';
import type { Candidate } from './similarity.ts';

/** What speaks for and against a candidate being a link, each a number near 1. */
export type Clues = Record<Clue, number>;
export type Clue = keyof typeof aligning.odds.weights;

/**
 * The clues of all candidates of a pair of tracks, in their order. Beside what two sentences share: how far they are
 * ahead of the next best partner either has, how many partners come close, and how well their neighbours meet.
 */
export function cluesOf(candidates: readonly Candidate[], counts: readonly [a: number, b: number]): Clues[] {
  const scores = new Map(candidates.map((candidate) => [place(candidate.a, candidate.b, counts), candidate.score]));
  const [rowsA, rowsB] = [scoresBy(candidates, 'a'), scoresBy(candidates, 'b')];
  return candidates.map((candidate) => {
    const { a, b, score } = candidate;
    const [one, other] = [rowsA.get(a) ?? [], rowsB.get(b) ?? []];
    let neighbours = 0;
    for (let x = a - 1; x <= a + 1; x++) {
      if (x < 0 || x >= counts[0]) continue;
      for (let y = b - 1; y <= b + 1; y++) {
        if (y < 0 || y >= counts[1] || (x === a && y === b)) continue;
        neighbours = Math.max(neighbours, scores.get(place(x, y, counts)) ?? 0);
      }
    }
    return {
      likeness: score * 10,
      loneFigures: candidate.loneFigures,
      loneNames: Math.min(candidate.loneNames, 3),
      loneTerms: Math.min(candidate.loneTerms, 4),
      topical: candidate.topical,
      named: candidate.named,
      mass: Math.log(Math.max(candidate.mass, 1)),
      lead: Math.max(leadOf(score, one), leadOf(score, other)),
      rivals: rivalsOf(score, one) + rivalsOf(score, other),
      neighbours: neighbours * 5,
      thirdAccount: 0,
    };
  });
}

const place = (a: number, b: number, [, width]: readonly [number, number]): number => a * width + b;

/** By sentence of one side, the scores of its candidates, greatest first. */
function scoresBy(candidates: readonly Candidate[], side: 'a' | 'b'): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const candidate of candidates) {
    const row = rows.get(candidate[side]);
    if (row) row.push(candidate.score);
    else rows.set(candidate[side], [candidate.score]);
  }
  for (const row of rows.values()) row.sort((x, y) => y - x);
  return rows;
}

/** The logarithm of how many times a score is the best other one, within bounds. */
function leadOf(score: number, [best = 0, second = 0]: readonly number[]): number {
  const other = score === best ? second : best;
  const most = aligning.odds.mostLead;
  return Math.min(most, Math.max(-most, Math.log(score / Math.max(other, aligning.candidateScore))));
}

/** How many other scores, greatest first, come close to one: no more than three are counted. */
function rivalsOf(score: number, scores: readonly number[]): number {
  const near = scores.slice(0, 4).filter((other) => other >= aligning.odds.rivalShare * score);
  return near.length - 1;
}

/** How surely a candidate with these clues is a link, 0…1 (logistic). */
export function probability(clues: Clues): number {
  let sum = aligning.odds.bias;
  for (const clue of allClues) sum += aligning.odds.weights[clue] * clues[clue];
  return 1 / (1 + Math.exp(-sum));
}

export const allClues = Object.keys(aligning.odds.weights) as Clue[];
