import { isChinese } from '../../align/terms.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { type Commonness, commonness, type Pairing } from '../pairings.ts';
import { forbidden, hedged, leftOpen, maybe, supposed } from './certainty.ts';
import { contrary } from './contrary/contraries.ts';
import { deniedAcross } from './contrary/denied-across.ts';
import { likelier } from './contrary/likelihood.ts';
import { compared, moved, movedAcross } from './directions.ts';
import type { Found } from './make.ts';
import { denied, negated } from './negated.ts';
import { mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { sidesInWords } from './wording.ts';

/** Statements of linked sentences that are turned round: negated, moved the other way, made surer; between languages what fixed phrases tell. */
export function turnedFindings(accounts: readonly Placed[][], pairings: readonly Pairing[], lookup: Lookup): Found[] {
  const common = commonness(accounts);
  const isEnglish = ({ language }: Placed) => language.startsWith('en');
  const english = pairings.filter(({ left, right }) => isEnglish(left) && isEnglish(right));
  const across = pairings.filter(({ left, right }) =>
    isEnglish(left) ? isChinese(right.language) : isEnglish(right) && isChinese(left.language),
  );
  const rules: [(pairing: Pairing, common: Commonness) => Opposed[], Pairing[]][] = [
    [negated, english],
    [contrary, [...english, ...across]],
    [denied, [...english, ...across]],
    [moved, english],
    [deniedAcross, across],
    [movedAcross, across],
    [compared, english],
    [hedged, english],
    [likelier, [...english, ...across]],
    [supposed, english],
    [maybe, english],
    [leftOpen, english],
    [forbidden, english],
  ];
  const opposed = rules.flatMap(([rule, list]) => list.flatMap((pairing) => rule(pairing, common)));
  return [...Map.groupBy(opposed, ({ rule }) => rule).values()].flatMap((list) =>
    mergeOpposed(list, (x, y) => x.value === y.value, textOf, lookup).map((one) => ({
      ...one,
      text: `${openings[one.rule]} ${one.text}`,
    })),
  );
}

const openings: Record<string, string> = {
  'statement-negated': 'One tells the contrary:',
  'statement-denied': 'One tells the contrary:',
  'other-direction': 'The direction differs:',
  'equal-or-better': 'They compare it differently:',
  'surer-or-not': 'They are not equally certain:',
  'warned-or-forbidden': 'One goes further:',
};

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  sidesInWords(
    sides.map((side) => side.map(said)),
    lookup,
  );
