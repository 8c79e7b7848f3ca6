import type { Lookup, Placed } from '../lookup.ts';
import { commonness, type Pairing } from '../pairings.ts';
import { forbidden, hedged, leftOpen, supposed } from './certainty.ts';
import { compared, moved } from './directions.ts';
import { type Found, quoted } from './make.ts';
import { denied, negated } from './negated.ts';
import { mergeOpposed, printed, type Side, tellers } from './opposed.ts';

/** Statements of linked sentences that are turned round: negated, moved the other way, made surer. English alone. */
export function turnedFindings(accounts: readonly Placed[][], pairings: readonly Pairing[], lookup: Lookup): Found[] {
  const common = commonness(accounts);
  const english = pairings.filter(
    ({ left, right }) => left.language.startsWith('en') && right.language.startsWith('en'),
  );
  const rules = [negated, denied, moved, compared, hedged, supposed, leftOpen, forbidden];
  return rules.flatMap((rule) =>
    mergeOpposed(
      english.flatMap((pairing) => rule(pairing, common)),
      (x, y) => x.value === y.value,
      textOf,
      lookup,
    ).map((one) => ({ ...one, text: `${openings[one.rule]} ${one.text}` })),
  );
}

const openings: Record<string, string> = {
  'statement-negated': 'One tells the contrary:',
  'statement-denied': 'One tells the contrary:',
  'other-direction': 'The direction differs:',
  'equal-or-better': 'How it compares differs:',
  'surer-or-not': 'How certain it is differs:',
  'warned-or-forbidden': 'How far it goes differs:',
};

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  `${sides.map((side) => `${tellers(side, lookup)} ${side.length === 1 ? 'has' : 'have'} ${quoted(printed(side[0] as Side).trim())}`).join(', ')}.`;
