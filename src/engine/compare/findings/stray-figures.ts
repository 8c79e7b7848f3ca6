import type { AccountPair, Figure, SentenceId } from '../../model.ts';
import { FigureIndex } from '../../read/figures/figure-index.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms } from '../pairings.ts';
import { opposes } from './figures-differ.ts';
import { figureSide, type Opposed } from './opposed.ts';
import { agree, comparable, figuresOf } from './sentence-figures.ts';
import { SlipIndex } from './slips.ts';

interface Given {
  at: Placed;
  figure: Figure;
}

/**
 * Figures that look like one figure with a slip, though no link ties their sentences: digits changed places (`64`, `46`)
 * or one of three or more differs, each account has only one of the two, and nothing else in either comes as near. Dates of
 * one event lie near each other anyway.
 */
export function strayContradictions(
  accounts: readonly Placed[][],
  pairs: readonly AccountPair[],
  lookup: Lookup,
): Opposed[] {
  const given = accounts.map((told) =>
    told
      .flatMap((at) => figuresOf(at).map((figure) => ({ at, figure })))
      .filter(({ figure }) => figure.kind !== 'date' && comparable(figure)),
  );
  const linked = new Set(pairs.flatMap(({ links }) => links.map(({ a, b }) => placeOf(a, b))));
  return given.flatMap((mine, at) =>
    given.slice(at + 1).flatMap((theirs) => {
      const [open, there] = [openOf(mine, theirs), openOf(theirs, mine)];
      const [slipped, slippedThere] = [new SlipIndex(open), new SlipIndex(there)];
      return open.flatMap((one) => {
        const like = slippedThere.of(one.figure).filter((other) => opposes(one.figure, other.figure));
        const [other] = like;
        if (!other || like.length > 1 || linked.has(placeOf(one.at.sentence.id, other.at.sentence.id))) return [];
        if (slipped.of(other.figure).length > 1) return [];
        if (!speakOfOneThing(one, other, lookup)) return [];
        return [
          {
            kind: 'figure',
            rule: 'figure-slipped',
            left: figureSide(one.at, one.figure),
            right: figureSide(other.at, other.figure),
            sureness: 0.7,
          },
        ];
      });
    }),
  );
}

const placeOf = (a: SentenceId, b: SentenceId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The figures of one account that no figure of the other agrees with; each value once, where it first stands. */
function openOf(mine: readonly Given[], theirs: readonly Given[]): Given[] {
  const there = new FigureIndex(theirs.map(({ figure }) => figure));
  const open = mine.filter(({ figure }) => !there.some(figure, (other) => agree(figure, other)));
  return [...new Map([...open].reverse().map((one) => [one.figure.key, one])).values()].reverse();
}

/** Words in common, or where the languages differ a doubt that ties the sentences, have to say that one thing is measured. */
function speakOfOneThing({ at: one }: Given, { at: other }: Given, lookup: Lookup): boolean {
  if (one.language !== other.language) return true;
  const shared = sharedTerms(informativeTerms(one), informativeTerms(other)).length;
  return shared + (lookup.doubt(other.account.id, one.sentence.id) > 0 ? 1 : 0) >= settings.slipEvidence;
}
