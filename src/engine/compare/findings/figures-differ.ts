import { stem } from '../../align/stem.ts';
import { stopWords } from '../../align/vocabulary.ts';
import type { Account, Figure } from '../../model.ts';
import { readFigures, sameFigure } from '../../read/figures.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, type Pairing, sayTheSame, sharedTerms } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { type Found, quoted } from './make.ts';
import { mergeOpposed, type Opposed, printed, type Side, tellers } from './opposed.ts';
import { reporting } from './speakers.ts';

/** Figures of linked sentences that cannot both be true of one thing. */
export function figureDifferences(pairings: readonly Pairing[], strays: readonly Opposed[], lookup: Lookup): Found[] {
  const opposed = [...pairings.flatMap((pairing) => contradictions(pairing)), ...strays];
  return mergeOpposed(opposed, (x, y) => x.value === y.value || agreeing(x, y), textOf, lookup);
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  `The figures differ: ${sides.map((side) => `${tellers(side, lookup)} ${side.length === 1 ? 'has' : 'have'} ${quoted(printed(side[0] as Side))}`).join(', ')}.`;

const figureAt = ({ at, start }: Side): Figure | undefined => figuresOf(at).find((figure) => figure.start === start);

function agreeing(x: Side, y: Side): boolean {
  const [a, b] = [figureAt(x), figureAt(y)];
  return a !== undefined && b !== undefined && agree(a, b);
}

export const agree = (a: Figure, b: Figure): boolean => ['equal', 'rounded'].includes(sameFigure(a, b));

const known = new WeakMap<object, Figure[]>();

export function figuresOf({ sentence, language }: Placed): Figure[] {
  let figures = known.get(sentence);
  if (!figures) {
    figures = readFigures(sentence.text, language);
    known.set(sentence, figures);
  }
  return figures;
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
      .filter((figure) => !(isParticular(figure) ? everywhere : there).some((other) => agree(figure, other)));
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

/** Whether two sentences are in the same words for the most part, so that any figure that differs is a difference. */
function areAlike(left: Placed, right: Placed): boolean {
  const [x, y] = [informativeTerms(left), informativeTerms(right)];
  return (
    left.language === right.language && sharedTerms(x, y).length >= settings.alikeShare * Math.max(x.length, y.length)
  );
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

/** A figure with three digits that count, or a great one, is seldom met twice by chance. */
export const isParticular = (figure: Figure): boolean =>
  figure.kind !== 'date' && (figure.value >= 1000 || figure.text.replace(/\D/gu, '').replace(/0+$/u, '').length >= 3);

export const comparable = (figure: Figure): boolean =>
  figure.kind !== 'ordinal' && !(figure.kind === 'count' && figure.unit === undefined && figure.value < 10);

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

/** A count without a noun, as `five of them`: it takes more to tell what it counts. */
const isUnnamed = ({ kind, unit }: Figure): boolean => kind === 'count' && unit === undefined;

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

/** Whether a day is the one on which a thing was said: `told reporters on Thursday`. */
const ofSaying = ({ sentence: { text } }: Placed, { start, end }: Figure): boolean =>
  saying.test(text.slice(0, start)) ||
  (/^(?:On )?$/u.test(text.slice(0, start)) &&
    /^,? (?:\p{L}+ ){0,3}(?:said|told|announced)(?!\p{L})/u.test(text.slice(end)));
const saying = new RegExp(
  `(?<!\\p{L})(?:${reporting})(?: (?:reporters|it|him|her|them))?(?: late| early)?(?: on)? $`,
  'iu',
);

const isWeekday = ({ kind, value }: Figure): boolean => kind === 'date' && value === 0;

/** Whether two ages are of different people: `58-year-old man`, `29-year-old woman`. */
function ofOthers(x: Figure, y: Figure, { left, right }: Pairing): boolean {
  const aged = (at: Placed, { end }: Figure) =>
    /^[ -]old (?:(man|boy)|woman|girl)(?!\p{L})/u.exec(at.sentence.text.slice(end));
  const [a, b] = [aged(left, x), aged(right, y)];
  return a !== null && b !== null && (a[1] === undefined) !== (b[1] === undefined);
}

/** The words beside the figures tell of one thing, or nothing else in the sentences could be told by them. */
function sameThing(x: Figure, y: Figure, { left, right, sole, linked, score }: Pairing): boolean {
  if (x.kind === 'date' && areOfOtherFigures(x, y, left, right)) return false;
  if (left.language !== right.language)
    return x.kind !== 'date' || (!isWeekday(x) && sole && score >= settings.weekdayScore);
  const shared = sharedTerms(informativeTerms(left), informativeTerms(right)).length;
  const beside = sharedTerms(besideOf(left, x), besideOf(right, y)).length;
  // News is full of weekdays: two are of one thing where little else is told.
  if (isWeekday(x)) {
    const surely = score >= settings.weekdayScore && shared >= settings.weekdayShared;
    return linked && sole && (areAlike(left, right) || surely) && ofSaying(left, x) === ofSaying(right, y);
  }
  const close = Math.max(x.value, y.value) <= 2 * Math.min(x.value, y.value) ? 1 : 0;
  const whole = arePartsOfOne(x, y, left, right) ? 1 : 0;
  const evidence = Math.min(shared, 3) / 2 + 2 * Math.min(beside, 2) + close + whole + (sole ? 0.5 : 0);
  const needed = x.kind === 'date' ? settings.dateEvidence : settings.figureEvidence;
  const unnamed = isUnnamed(x) || isUnnamed(y) ? settings.unnamedEvidence : 0;
  return evidence >= needed + unnamed + (linked ? 0 : settings.unlinkedEvidence);
}

/** Whether two dates stand beside figures that differ too: `2,750 in 2025`, `3,100 in 2024`. */
function areOfOtherFigures(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const beside = (at: Placed, date: Figure) => {
    const others = figuresOf(at).filter(({ kind }) => kind !== 'date' && kind !== 'ordinal');
    const before = others.findLast(({ end }) => end <= date.start && date.start - end < besideDate);
    return before ?? others.find(({ start }) => start >= date.end && start - date.end < besideDate);
  };
  const [own, other] = [beside(left, x), beside(right, y)];
  return own !== undefined && other !== undefined && !agree(own, other);
}
/** Letters between a date and a figure it belongs to, at most. */
const besideDate = 12;

/** Whether each is a part, and both sentences give one whole: `11 of its 64 hangers`, `the 64 hangers, 14 of them`. */
function arePartsOfOne(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const isPart = ({ sentence: { text } }: Placed, { end }: Figure) => /^ (?:out )?of /u.test(text.slice(end));
  if (!isPart(left, x) || !isPart(right, y)) return false;
  const wholes = (at: Placed, part: Figure) =>
    figuresOf(at).filter(({ kind, value }) => kind === 'count' && value > part.value);
  return wholes(left, x).some((one) => wholes(right, y).some((other) => agree(one, other)));
}

/** Informative words around a figure. */
function besideOf({ sentence, language }: Placed, { start, end }: Figure): string[] {
  const list = words(sentence.text, language).filter(({ start: at, end: to }) => to <= start || at >= end);
  const at = list.filter((word) => word.end <= start).length;
  return list
    .slice(Math.max(0, at - settings.besideWords), at + settings.besideWords)
    .map(({ key }) => stem(key))
    .filter((key) => key.length > 3 && !stopWords.has(key));
}
