import type { TrackLink } from '../model.ts';
import { aligning } from '../settings.ts';
import type { Candidate } from './similarity.ts';

/** The sentences, of all other tracks, each sentence of a story is linked with: `track sentence` to such keys. */
export type Partners = ReadonlyMap<string, ReadonlySet<string>>;

export const sentenceKey = (track: string, at: number): string => `${track}\u0000${at}`;

export function partnersOf(pairs: Iterable<{ a: string; b: string; links: readonly TrackLink[] }>): Partners {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = partners.get(one);
    if (known) known.add(other);
    else partners.set(one, new Set([other]));
  };
  for (const { a, b, links } of pairs) {
    for (const link of links) {
      add(sentenceKey(a, link.a), sentenceKey(b, link.b));
      add(sentenceKey(b, link.b), sentenceKey(a, link.a));
    }
  }
  return partners;
}

/**
 * Candidates, with those raised whose two sentences are both linked with the same sentence of a third account: what A and
 * B each surely share with C they likelier share with each other.
 */
export function withSupport(a: string, b: string, candidates: readonly Candidate[], partners: Partners): Candidate[] {
  return candidates.map((candidate) => {
    const [left, right] = [partners.get(sentenceKey(a, candidate.a)), partners.get(sentenceKey(b, candidate.b))];
    if (!left || !right) return candidate;
    let shared = 0;
    for (const key of left) if (right.has(key)) shared += 1;
    if (shared === 0) return candidate;
    const raise = aligning.support * (1 - 0.5 ** shared);
    const score = Math.min(1, candidate.score + raise);
    return { ...candidate, score, evidence: candidate.evidence + 1, support: score - candidate.score };
  });
}
