import type { Figure, FindingKind } from '../../model.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { evidenceOf, type Found } from './make.ts';
import type { Said } from './wording.ts';

/** What one account prints, and what it comes to: sides that print the same stand together. */
export interface Side {
  at: Placed;
  start: number;
  end: number;
  value: string;
}

/** Two accounts that differ about one thing. */
export interface Opposed {
  kind: FindingKind;
  rule: string;
  left: Side;
  right: Side;
  /** 0…1, how sure the rule is. */
  sureness: number;
}

/** One finding for all pairs that differ about the same words: `a` and `b` against `c` rather than `a`–`c` and `b`–`c`. */
export function mergeOpposed(
  pairs: readonly Opposed[],
  agree: (x: Side, y: Side) => boolean,
  textOf: (groups: readonly Side[][], lookup: Lookup) => string,
  lookup: Lookup,
): Found[] {
  const groups: Opposed[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((group) => group.some((other) => touch(pair, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), pair]);
  }
  return groups.flatMap((group) => {
    const sides = groupSides(group, agree, lookup);
    if (sides.length < 2) return [];
    const first = group[0] as Opposed;
    return [
      {
        kind: first.kind,
        text: textOf(sides, lookup),
        accounts: accountsOf(
          sides.flat().map(({ at }) => at),
          lookup,
        ),
        sides: sides.map((side) =>
          accountsOf(
            side.map(({ at }) => at),
            lookup,
          ),
        ),
        rows: [],
        evidence: sides.flat().map((side) => evidenceOf(side.at, side)),
        rule: first.rule,
        sureness: Math.max(...group.map(({ sureness }) => sureness)),
      },
    ];
  });
}

const touch = (x: Opposed, y: Opposed): boolean =>
  x.kind === y.kind && [x.left, x.right].some((one) => sameWords(one, y.left) || sameWords(one, y.right));

const sameWords = (x: Side, y: Side): boolean =>
  x.at.sentence.id === y.at.sentence.id && x.start < y.end && y.start < x.end;

/** Sides by what they print, one place for each account; who prints what most print comes first. */
function groupSides(group: readonly Opposed[], agree: (x: Side, y: Side) => boolean, lookup: Lookup): Side[][] {
  const places = lookup.accounts.flatMap(({ id }) => {
    const own = group.flatMap(({ left, right }) => [left, right]).filter(({ at }) => at.account.id === id);
    return own.length === 0 ? [] : [own[0] as Side];
  });
  const sides: Side[][] = [];
  for (const place of places) {
    const side = sides.find(([first]) => first && agree(first, place));
    if (side) side.push(place);
    else sides.push([place]);
  }
  return sides.sort((x, y) => y.length - x.length);
}

/** A figure of a sentence as a side. */
export const figureSide = (at: Placed, { start, end, key }: Figure): Side => ({ at, start, end, value: key });

/** What a side prints, for readers. */
export const said = ({ at, start, end }: Side): Said => ({ at, words: at.sentence.text.slice(start, end).trim() });
