import type { Account, Figure } from '../../model.ts';
import { sameFigure } from '../../read/figures.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { areAlike, type Pairing, sayTheSame } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import type { Found } from './make.ts';
import { isWeekday, ofOthers, sameThing } from './one-thing.ts';
import { mergeOpposed, type Opposed, type Side, said } from './opposed.ts';
import { agree, comparable, figuresOf, isParticular, isUnnamed } from './sentence-figures.ts';
import { sidesInWords } from './wording.ts';

/** Figures of linked sentences that cannot both be true of one thing. */
export function figureDifferences(pairings: readonly Pairing[], strays: readonly Opposed[], lookup: Lookup): Found[] {
  const opposed = [...pairings.flatMap((pairing) => contradictions(pairing)), ...strays];
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

const around = ({ passage, account, language }: Placed): Placed[] =>
  passage.sentences.map((sentence) => ({ sentence, passage, account, language }));

/** A sentence with those before and after it in its passage. */
const besides = (at: Placed): Placed[] => {
  const all = around(at);
  const place = all.findIndex(({ sentence }) => sentence.id === at.sentence.id);
  return all.slice(Math.max(0, place - 1), place + 2);
};

function contradictions(pairing: Pairing): Opposed[] {
  const { left, right, score } = pairing;
  const alike = areAlike(left, right) || areOneSum(pairing);
  const open = (from: Placed, at: Placed) => {
    const there = around(at).flatMap(figuresOf);
    const everywhere = figuresOfAccount(at.account);
    return figuresOf(from)
      .filter((figure) => alike || comparable(figure) || isUnnamed(figure))
      .filter(
        (figure) =>
          !(isParticular(figure) || from.language !== at.language ? everywhere : there).some((other) =>
            agree(figure, other),
          ),
      );
  };
  const [mine, theirs] = [open(left, right), open(right, left)];
  return mine.flatMap((x) => {
    const rivals = theirs.filter((y) => opposes(x, y, alike));
    const [y] = rivals;
    if (!y || rivals.length > 1 || mine.filter((other) => opposes(other, y, alike)).length > 1) return [];
    if (explained(x, y, left, right) || ofOthers(x, y, pairing) || !sameThing(x, y, pairing)) return [];
    const side = (at: Placed, figure: Figure): Side => ({
      at,
      start: figure.start,
      end: figure.end,
      value: figure.key,
    });
    return [
      {
        kind: 'figure',
        rule: 'figures-differ',
        left: side(left, x),
        right: side(right, y),
        sureness: 0.6 + 0.4 * score,
      },
    ];
  });
}

/** Whether two sentences so surely linked that they tell one thing each name one sum of money, and another figure both give. */
function areOneSum({ left, right, score, linked, sole }: Pairing): boolean {
  if (!linked || !sole || score < settings.oneSumScore) return false;
  const [mine, theirs] = [figuresOf(left), figuresOf(right)];
  const sums = [mine, theirs].map((figures) => figures.filter(({ kind }) => kind === 'money').length);
  return sums[0] === 1 && sums[1] === 1 && mine.some((figure) => theirs.some((other) => agree(figure, other)));
}

const figuresOfAccount = remembered((account: Account): Figure[] =>
  account.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => figuresOf({ sentence, passage, account, language: passage.language })),
  ),
);

/**
 * Whether two figures measure the same and contradict each other. What is told of one thing is seldom far apart, but for
 * a slip of the scale; between sentences that are `alike` it may be.
 */
export function opposes(x: Figure, y: Figure, alike = false): boolean {
  if (x.kind !== y.kind || sameFigure(x, y) !== 'different') return false;
  if ((x.unit === 'fraction') !== (y.unit === 'fraction') && x.kind === 'percentage') return false;
  if (x.kind === 'date') return true;
  const [small, great] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  const far = small <= 0 || great / small > settings.figureRatio;
  if (far && !alike && !isScaleSlip(x, y)) return false;
  return x.kind !== 'count' || isUnnamed(x) || isUnnamed(y) || sameNoun(x.unit, y.unit);
}

/** Whether two figures have the same digits, two or more, a power of ten apart: `3.4 billion` for `340 million`. */
export const isScaleSlip = (x: Figure, y: Figure): boolean =>
  x.value !== y.value && digitsOf(x) === digitsOf(y) && digitsOf(x).length > 1;

/** The digits of a figure that count. */
export const digitsOf = remembered(({ value }: Figure): string =>
  Number(value.toPrecision(12))
    .toString()
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, ''),
);

const han = /\p{Script=Han}/u;
/** Chinese measure words for people, and ones people are not counted with; English words for people, and for what is none. */
const forPeople = /^[名位]$/u;
const forOthers = /^[个家次起条辆架艘座栋份件种项台部]$/u;
const people = /(?:people|persons?|men|women|children)$/u;
const forThings = /(?:times|places|cars|houses|packs|copies|points|seats)$/u;

/** Nouns of another language are not known to differ; without a noun a count may count anything. */
function sameNoun(x: string | undefined, y: string | undefined): boolean {
  if (x === undefined || y === undefined) return x === y || han.test(x ?? y ?? '');
  if (han.test(x) !== han.test(y)) {
    const [chinese, english] = han.test(x) ? [x, y] : [y, x];
    return !(forPeople.test(chinese) && forThings.test(english)) && !(forOthers.test(chinese) && people.test(english));
  }
  return x === y || sayTheSame(lastWord(x), lastWord(y));
}

const lastWord = (text: string): string => text.split(' ').at(-1) ?? text;

/**
 * Another figure of either passage may turn one into the other: as a part of a sum of one kind, a factor, or the days
 * since a date.
 */
function explained(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const others = [...around(left), ...around(right)].flatMap(figuresOf).filter((one) => one !== x && one !== y);
  if (isWeekday(x) && isWeekday(y)) return false;
  if (x.kind === 'date') return others.some((one) => one.kind === 'duration') || x.date?.weekday !== undefined;
  // `30 earlier flights` and this one are 31.
  if (
    Math.abs(x.value - y.value) === 1 &&
    [x, y].some(({ text }) => /earlier|previous|prior|other|before/iu.test(text))
  )
    return true;
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));
  const [less, more] = x.value < y.value ? [x.value, y.value] : [y.value, x.value];
  const parts = [left, right]
    .flatMap(besides)
    .flatMap(figuresOf)
    .filter((one) => one !== x && one !== y && one.kind === x.kind)
    .map(({ value }) => value);
  const factors = others
    .filter(({ kind }) => kind !== 'date' && kind !== 'ordinal')
    .flatMap(({ value, text }) => [value, Number(/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? 0)])
    .filter((factor) => factor > 1);
  // What is left of the greater has to be the part itself, not just small beside both.
  return parts.some((part) => near(more - less, part)) || factors.some((factor) => near(less * factor, more));
}
