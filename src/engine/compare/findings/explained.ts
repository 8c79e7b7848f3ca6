import type { Figure } from '../../model.ts';
import { minutesApart } from '../../read/figures/clock.ts';
import { spelledNumber } from '../../read/figures/number-words.ts';
import { unitNamed } from '../../read/figures/units.ts';
import type { Placed } from '../lookup.ts';
import { isWeekday } from './one-thing.ts';
import { figuresOf } from './sentence-figures.ts';

export const around = ({ passage, account, language }: Placed): Placed[] =>
  passage.sentences.map((sentence) => ({ sentence, passage, account, language }));

/** A sentence with those before and after it in its passage. */
const besides = (at: Placed): Placed[] => {
  const all = around(at);
  const place = all.findIndex(({ sentence }) => sentence.id === at.sentence.id);
  return all.slice(Math.max(0, place - 1), place + 2);
};

/**
 * Another figure of either passage may turn one into the other: as a part of a sum of one kind, the whole both are parts
 * of, a factor, or the days since a date.
 */
export function explained(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const others = [...around(left), ...around(right)].flatMap(figuresOf).filter((one) => one !== x && one !== y);
  if (isWeekday(x) && isWeekday(y)) return false;
  if (x.kind === 'date') return others.some((one) => one.kind === 'duration') || x.date?.weekday !== undefined;
  if (x.kind === 'time') return others.some((other) => isSpan(other, minutesApart(x, y)));
  if (x.kind === 'score') return false;
  if (isWithThisOne(x, y)) return true;
  // `seven in ten have power`, `three in ten have none`.
  const off = Math.abs(x.value + y.value - 100);
  if (x.kind === 'percentage' && off <= (x.unit === 'fraction' ? 2 : 0.05)) return true;
  const [less, more] = x.value < y.value ? [x.value, y.value] : [y.value, x.value];
  const parts = [left, right]
    .flatMap(besides)
    .flatMap(figuresOf)
    .filter((one) => one !== x && one !== y && one.kind === x.kind)
    .map(({ value }) => value);
  // What is left of the greater has to be the part itself, not just small beside both.
  if (parts.some((part) => near(more - less, part))) return true;
  if (x.kind === 'count' && (parts.includes(more + less) || [left, right].flatMap(smallNumbers).includes(more - less)))
    return true;
  return others.flatMap((other) => factorsOf(other, x)).some((factor) => near(less * factor, more));
}

/** Whether a stretch of time lasts about so many minutes. */
const isSpan = ({ kind, value }: Figure, minutes: number): boolean =>
  kind === 'duration' && Math.abs(value * 1440 - minutes) <= Math.max(2, 0.1 * minutes);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));

/** `30 earlier flights` and this one are 31. */
const isWithThisOne = (x: Figure, y: Figure): boolean =>
  Math.abs(x.value - y.value) === 1 && [x, y].some(({ text }) => /earlier|previous|prior|other|before/iu.test(text));

/** Small numbers in words, which are no figures where they count nothing: `31 were slightly hurt and seven badly`. */
const smallNumbers = (at: Placed): number[] =>
  [...at.sentence.text.matchAll(inWords)].flatMap(({ 0: word, index }) =>
    figuresOf(at).some(({ start, end }) => index >= start && index < end)
      ? []
      : (spelledNumber(word.toLowerCase(), 0)?.value ?? []),
  );
const inWords = /(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-])/giu;

/** What a figure may multiply one of another kind by: a number of times or of things, in what it is printed with. */
function factorsOf({ kind, value, unit, text }: Figure, multiplied: Figure): number[] {
  if (
    kind === 'date' ||
    kind === 'time' ||
    kind === 'ordinal' ||
    kind === 'percentage' ||
    (kind === 'money' && multiplied.kind !== 'count')
  )
    return [];
  const digits = Number(/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? 0);
  return [value / (unitNamed(unit)?.factor ?? 1), digits].filter((factor) => factor >= 2);
}
