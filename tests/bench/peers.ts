import { diffArrays } from 'diff';
import similarity from 'string-similarity';
import type { GoldPair, Pairs } from './gold-links.ts';

/** A simple aligner that others use or would write first. */
export interface Peer {
  name: string;
  align: (pair: GoldPair) => Pairs;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Sentences that jsdiff keeps are linked; between them, removed and added ones by their place. */
function positional({ a, b }: GoldPair): Pairs {
  const links: Pairs = [];
  let [i, j] = [0, 0];
  let removed: number[] = [];
  for (const run of diffArrays(a.flat(), b.flat())) {
    for (const _ of run.value) {
      if (run.removed) removed.push(i++);
      else if (run.added) {
        const partner = removed.shift();
        if (partner !== undefined) links.push([partner, j]);
        j++;
      } else {
        removed = [];
        links.push([i++, j++]);
      }
    }
  }
  return links;
}

/** Pairs that are each other's best by a score of at least `least`. */
function mutualBest(
  a: readonly string[],
  b: readonly string[],
  score: (i: number, j: number) => number,
  least: number,
): Pairs {
  const table = a.map((_, i) => b.map((__, j) => score(i, j)));
  const best = (row: readonly number[]) => row.indexOf(Math.max(...row));
  const columns = b.map((_, j) => best(table.map((row) => row[j] as number)));
  return table.flatMap((row, i) => {
    const j = best(row);
    return j >= 0 && columns[j] === i && (row[j] as number) >= least ? [[i, j] as [number, number]] : [];
  });
}

function dice({ a, b }: GoldPair): Pairs {
  const [left, right] = [a.flat(), b.flat()];
  return mutualBest(left, right, (i, j) => similarity.compareTwoStrings(left[i] as string, right[j] as string), 0.4);
}

function idfCosine({ a, b }: GoldPair): Pairs {
  const [left, right] = [a.flat().map(words), b.flat().map(words)];
  const df = new Map<string, number>();
  const all = [...left, ...right];
  for (const sentence of all) for (const word of new Set(sentence)) df.set(word, (df.get(word) ?? 0) + 1);
  const vector = (sentence: string[]) => {
    const weights = new Map<string, number>();
    for (const word of sentence)
      weights.set(word, (weights.get(word) ?? 0) + Math.log(all.length / (df.get(word) ?? 1)));
    const norm = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
    return { weights, norm };
  };
  const [x, y] = [left.map(vector), right.map(vector)];
  const cosine = (i: number, j: number) => {
    const [one, other] = [x[i] as ReturnType<typeof vector>, y[j] as ReturnType<typeof vector>];
    let dot = 0;
    for (const [word, weight] of one.weights) dot += weight * (other.weights.get(word) ?? 0);
    return dot / (one.norm * other.norm);
  };
  return mutualBest(
    left.map((s) => s.join(' ')),
    right.map((s) => s.join(' ')),
    cosine,
    0.2,
  );
}

export const peers: Peer[] = [
  { name: 'jsdiff, by position', align: positional },
  { name: 'string-similarity, mutual best', align: dice },
  { name: 'idf cosine, mutual best', align: idfCosine },
];
