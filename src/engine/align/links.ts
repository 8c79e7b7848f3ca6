import type { Doubt, Reason, TrackLink } from '../model.ts';
import { aligning } from '../settings.ts';
import type { ScoredPair } from './align-tracks.ts';
import { type Clue, type Clues, probability } from './odds.ts';

/** A link of a telling is as sure as its odds; one of a near-copy, whose links are seldom wrong, surer than not. */
export function linksOf(pair: ScoredPair): TrackLink[] {
  const { candidates, clues, mode } = pair;
  if (mode === 'near-copy')
    return candidates.map(({ a, b, score }) => new ExplainedLink(a, b, (1 + score) / 2, pair, undefined));
  return candidates.flatMap(({ a, b }, at) => {
    const known = clues[at] as Clues;
    const sure = probability(known);
    return sure < aligning.odds.link ? [] : [new ExplainedLink(a, b, sure, pair, known)];
  });
}

/** Pairs of sentences that are nearly linked, while neither is linked with another of the two tracks. */
export function doubtsOf({ candidates, clues, mode }: ScoredPair, links: readonly TrackLink[]): Doubt<number>[] {
  if (mode === 'near-copy') return [];
  const [told, meant] = [new Set(links.map(({ a }) => a)), new Set(links.map(({ b }) => b))];
  return candidates.flatMap(({ a, b }, at) => {
    const score = probability(clues[at] as Clues);
    const doubted = score >= aligning.odds.doubt && score < aligning.odds.link && !told.has(a) && !meant.has(b);
    return doubted ? [{ a, b, score }] : [];
  });
}

/** A link whose reasons are found when they are first asked for: most readers of links want the links alone. */
class ExplainedLink implements TrackLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly #pair: ScoredPair;
  readonly #clues: Clues | undefined;
  #reasons: Reason[] | undefined;

  constructor(a: number, b: number, score: number, pair: ScoredPair, clues: Clues | undefined) {
    this.a = a;
    this.b = b;
    this.score = score;
    this.#pair = pair;
    this.#clues = clues;
  }

  get reasons(): Reason[] {
    if (!this.#reasons) {
      const shared = this.#pair.reasons(this.a, this.b);
      this.#reasons = this.#clues ? withContext(shared, this.#clues, this.score) : shared;
    }
    return this.#reasons;
  }
}

/** Reasons that name, beside what two sentences share, what their neighbours and a third account add to the odds. */
function withContext(reasons: readonly Reason[], clues: Clues, sure: number): Reason[] {
  const without = (clue: Clue) => Math.max(0, sure - probability({ ...clues, [clue]: 0 })) / sure;
  const context = [
    { feature: 'neighbours' as const, share: without('neighbours') },
    { feature: 'third account' as const, share: without('thirdAccount') },
  ].filter(({ share }) => share >= aligning.odds.toldShare);
  const rest = Math.max(0, 1 - context.reduce((sum, { share }) => sum + share, 0));
  const sum = rest + context.reduce((total, { share }) => total + share, 0);
  return [
    ...reasons.map((reason) => ({ ...reason, share: (reason.share * rest) / sum })),
    ...context.map((reason) => ({ ...reason, share: reason.share / sum })),
  ].filter(({ share }) => share > 0);
}
