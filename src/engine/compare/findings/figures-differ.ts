import type { Account, Figure } from '../../model.ts';
import { FigureIndex } from '../../read/figures/figure-index.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { areAlike, type Pairing } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { areOneLimit, sameNoun } from './counted.ts';
import { around, explained } from './explained.ts';
import type { Found } from './make.ts';
import { ofOthers, sameThing } from './one-thing.ts';
import { figureSide, mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { agree, comparable, compareFigures, figuresOf, isParticular, isUnnamed } from './sentence-figures.ts';
import { haveOtherRoles } from './share-role.ts';
import { isScaleSlip, isSlip, isTeenSlip } from './slips.ts';
import { throughThird } from './through-third.ts';
import { sidesInWords } from './wording.ts';

/** Figures of linked sentences that cannot both be true of one thing. */
export function figureDifferences(pairings: readonly Pairing[], strays: readonly Opposed[], lookup: Lookup): Found[] {
  const opposed = [...pairings.flatMap((pairing) => contradictions(pairing)), ...throughThird(pairings), ...strays];
  return mergeOpposed(opposed, (x, y) => x.value === y.value || agreeing(x, y), textOf, lookup);
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string => {
  const words = sides.map((side) => side.map(said));
  return `The figures differ: ${sidesInWords(words, lookup)}`;
};

const figureAt = ({ at, start }: Side): Figure | undefined => figuresOf(at).find((figure) => figure.start === start);

function agreeing(x: Side, y: Side): boolean {
  const [a, b] = [figureAt(x), figureAt(y)];
  return a !== undefined && b !== undefined && agree(a, b);
}

function contradictions(pairing: Pairing): Opposed[] {
  const { left, right, score } = pairing;
  const alike = areAlike(left, right) || areOneSum(pairing);
  const open = (from: Placed, at: Placed) => {
    const there = around(at).flatMap(figuresOf);
    const everywhere = figuresOfAccount(at.account);
    return figuresOf(from)
      .filter((figure) => alike || comparable(figure) || isUnnamed(figure))
      .filter((figure) => {
        const agrees = (other: Figure) => agree(figure, other);
        return isParticular(figure) || figure.kind === 'time' || from.language !== at.language
          ? !everywhere.some(figure, agrees)
          : !there.some(agrees);
      });
  };
  const [mine, theirs] = [open(left, right), open(right, left)];
  return mine.flatMap((x) => {
    const limits = (one: Figure, other: Figure) =>
      (alike || score >= settings.oneSumScore) && areOneLimit(one, other, left, right);
    const against = (one: Figure, other: Figure) => opposes(one, other, alike) || limits(one, other);
    const y = onlyOne(
      x,
      theirs.filter((one) => against(x, one)),
    );
    if (
      !y ||
      onlyOne(
        y,
        mine.filter((one) => against(one, y)),
      ) !== x
    )
      return [];
    if (explained(x, y, left, right) || ofOthers(x, y, pairing) || haveOtherRoles(x, y, left, right)) return [];
    if (!limits(x, y) && !sameThing(x, y, pairing)) return [];
    return [
      {
        kind: 'figure',
        rule: 'figures-differ',
        left: figureSide(left, x),
        right: figureSide(right, y),
        sureness: 0.6 + 0.4 * score,
      },
    ];
  });
}

/** The one figure that opposes another; of several the one that is the other with a slip. */
function onlyOne(figure: Figure, rivals: readonly Figure[]): Figure | undefined {
  const slips = rivals.length > 1 ? rivals.filter((rival) => isSlip(figure, rival)) : rivals;
  return slips.length === 1 ? slips[0] : undefined;
}

/** Whether two sentences so surely linked that they tell one thing each name one sum of money, and another figure both give. */
function areOneSum({ left, right, score, linked, sole }: Pairing): boolean {
  if (!linked || !sole || score < settings.oneSumScore) return false;
  const [mine, theirs] = [figuresOf(left), figuresOf(right)];
  const sums = [mine, theirs].map((figures) => figures.filter(({ kind }) => kind === 'money').length);
  return sums[0] === 1 && sums[1] === 1 && mine.some((figure) => theirs.some((other) => agree(figure, other)));
}

const figuresOfAccount = remembered(
  (account: Account) =>
    new FigureIndex(
      account.passages.flatMap((passage) =>
        passage.sentences.flatMap((sentence) => figuresOf({ sentence, passage, account, language: passage.language })),
      ),
    ),
);

/**
 * Whether two figures measure the same and contradict each other. What is told of one thing is seldom far apart, but for
 * a slip of the scale; between sentences that are `alike` it may be.
 */
export function opposes(x: Figure, y: Figure, alike = false): boolean {
  if (x.kind !== y.kind || compareFigures(x, y) !== 'different') return false;
  if ((x.unit === 'fraction') !== (y.unit === 'fraction') && x.kind === 'percentage') return false;
  if (x.kind === 'date' || x.kind === 'time' || x.kind === 'score') return true;
  const [small, great] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  const far = small <= 0 || great / small > settings.figureRatio;
  if (far && !(alike && !isUnnamed(x) && !isUnnamed(y)) && !isScaleSlip(x, y) && !isTeenSlip(x, y)) return false;
  return x.kind !== 'count' || isUnnamed(x) || isUnnamed(y) || sameNoun(x.unit, y.unit);
}
