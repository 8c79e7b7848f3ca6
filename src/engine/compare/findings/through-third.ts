import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import { opposes } from './figures-differ.ts';
import { figureSide, type Opposed } from './opposed.ts';
import { agree, figuresOf } from './sentence-figures.ts';

/**
 * Figures of two sentences that no link ties but that both are linked to one of a third account, which gives the figure so
 * loosely that it agrees with both: `31 hours`, `more than 30 hours`, `36 hours`.
 */
export function throughThird(pairings: readonly Pairing[]): Opposed[] {
  const linked = pairings.filter((one) => one.linked && one.score >= settings.throughScore);
  const tied = new Set(
    pairings.filter(({ linked }) => linked).flatMap(({ left, right }) => [tie(left, right), tie(right, left)]),
  );
  const around = Map.groupBy(
    linked.flatMap(({ left, right, score }) => [
      { middle: left, at: right, score },
      { middle: right, at: left, score },
    ]),
    ({ middle }) => middle.sentence.id,
  );
  return [...around.values()].flatMap((ends) =>
    ends.flatMap((one, place) =>
      ends.slice(place + 1).flatMap((other): Opposed[] => {
        if (one.at.account.id === other.at.account.id) return [];
        if (tied.has(tie(one.at, other.at)) || tied.has(tie(other.at, one.at))) return [];
        return contradiction(one.at, other.at, one.middle, Math.min(one.score, other.score));
      }),
    ),
  );
}

/** A sentence, and the account it is linked to a sentence of. */
const tie = (from: Placed, to: Placed): string => `${from.sentence.id} ${to.account.id}`;

function contradiction(left: Placed, right: Placed, middle: Placed, score: number): Opposed[] {
  for (const z of figuresOf(middle)) {
    if (z.kind === 'date' || z.kind === 'time' || z.kind === 'ordinal' || z.approximation === undefined) continue;
    const [x, ...more] = figuresOf(left).filter(({ kind }) => kind === z.kind);
    const [y, ...others] = figuresOf(right).filter(({ kind }) => kind === z.kind);
    if (!x || !y || more.length > 0 || others.length > 0) continue;
    if (!agree(x, z) || !agree(y, z) || agree(x, y) || !opposes(x, y)) continue;
    return [
      {
        kind: 'figure',
        rule: 'figures-differ',
        left: figureSide(left, x),
        right: figureSide(right, y),
        sureness: 0.5 + 0.4 * score,
      },
    ];
  }
  return [];
}
