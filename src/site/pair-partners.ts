import type { Passage, PassageId } from '../engine/model.ts';
import type { StoryIndex } from './story-index.ts';

/** Each passage of a with the passage of b it shares most with, no passage of b twice. */
export function partners(
  passages: readonly Passage[],
  matches: ReadonlyMap<PassageId, readonly Passage[]>,
): Map<PassageId, Passage> {
  const taken = new Set<PassageId>();
  const partner = new Map<PassageId, Passage>();
  for (const { id } of passages) {
    const best = matches.get(id)?.find((one) => !taken.has(one.id));
    if (best === undefined) continue;
    taken.add(best.id);
    partner.set(id, best);
  }
  return partner;
}

/** The passages that moved, as `a b` and `b a`. */
export function movesBetween({ comparison }: StoryIndex, a: string, b: string): Set<string> {
  const moves = [...(comparison.moves[`${a}~${b}`] ?? []), ...(comparison.moves[`${b}~${a}`] ?? [])];
  return new Set(moves.flatMap((move) => [`${move.a} ${move.b}`, `${move.b} ${move.a}`]));
}

/** The passages of the other account that share a row with this one, those that share most first. */
export function sharing(index: StoryIndex, passage: Passage, other: string): Passage[] {
  const shared = new Map<Passage, number>();
  for (const { id } of passage.sentences) {
    const cell = index.rowOf(id).cells.find(({ account }) => account === other);
    for (const sentence of cell?.sentences ?? []) {
      const there = index.sentence(sentence).passage;
      shared.set(there, (shared.get(there) ?? 0) + 1);
    }
  }
  return [...shared].sort((x, y) => y[1] - x[1] || x[0].number - y[0].number).map(([there]) => there);
}
