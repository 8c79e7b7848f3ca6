import type { Figure } from '../../model.ts';
import { minutesApart } from './clock.ts';
import { unitNamed } from './units.ts';

/** `rounded`: not the same digits, but both can be true, as one is given less exactly. */
export type FigureComparison = 'equal' | 'rounded' | 'different' | 'incomparable';

/** How far apart figures given as `about`, `nearly` or `more than` may be and still agree. */
const looseness = 0.1;
const oneSided = 0.2;
/** A share told as a fraction agrees with percentages this near: `a third` with 32 to 34. */
const fractionLooseness = 1.5;

/** Compares two figures by value and unit. Symmetric. */
export function sameFigure(a: Figure, b: Figure): FigureComparison {
  if (a.kind !== b.kind) return 'incomparable';
  if (a.kind === 'date') return sameDate(a, b);
  if (a.kind === 'time') return sameTime(a, b);
  if (baseOf(a) !== baseOf(b)) return 'incomparable';
  if (a.kind === 'ordinal' || a.kind === 'score') return a.value === b.value ? 'equal' : 'different';
  if (a.key === b.key) return sameBounds(a, b);
  if (a.upTo !== undefined || b.upTo !== undefined) return overlap(a, b) ? 'rounded' : 'different';
  const far = Math.abs(a.value - b.value);
  if (far <= Math.max(roundingOf(a), roundingOf(b))) return 'rounded';
  return allowed(a, b) || allowed(b, a) ? 'rounded' : 'different';
}

/** What a figure's key says before its number: kind and base unit. */
function baseOf(figure: Figure): string {
  return figure.key.slice(0, figure.key.lastIndexOf(':'));
}

function sameBounds(a: Figure, b: Figure): FigureComparison {
  if (a.approximation === b.approximation) return 'equal';
  const upward = (figure: Figure) => figure.approximation === 'more-than';
  const downward = (figure: Figure) => figure.approximation === 'less-than' || figure.approximation === 'nearly';
  return (upward(a) && downward(b)) || (upward(b) && downward(a)) ? 'different' : 'rounded';
}

function overlap(a: Figure, b: Figure): boolean {
  return a.value <= (b.upTo ?? b.value) && b.value <= (a.upTo ?? a.value);
}

/**
 * The values a figure reaches: where two agree, what they reach meets. Wider than need be, as rounding may be off and what
 * is not told exactly leaves room on either side. Of numbers with a unit; dates have no such order.
 */
export function reachOf(figure: Figure): [low: number, high: number] {
  if (figure.kind === 'time') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const { value, upTo = value, approximation } = figure;
  const isExact = figure.kind === 'ordinal' || figure.kind === 'score';
  const loose = approximation === undefined ? 0 : oneSided * Math.abs(value);
  const room = Math.max(isExact ? 0 : roundingOf(figure), loose) + 1e-9 * Math.abs(value);
  return [Math.min(value, upTo) - room, Math.max(value, upTo) + room];
}

/** Half of the last digit that counts. Zeros at the end of a whole number do not, but for its first two digits. */
function roundingOf(figure: Figure): number {
  if (figure.kind === 'percentage' && figure.unit === 'fraction') return fractionLooseness;
  const factor = figure.kind === 'duration' || figure.kind === 'measure' ? unitSize(figure) : 1;
  const printed = figure.value / factor;
  let power = figure.precision;
  while (Math.abs(printed) >= 10 ** (power + 2) * 10 && Math.round(printed / 10 ** power) % 10 === 0) power++;
  return 0.5 * 10 ** power * factor * (1 - 1e-9);
}

/** One of the printed unit in the base unit. */
const unitSize = ({ unit }: Figure): number => unitNamed(unit)?.factor ?? 1;

/** Whether what `a` says of its own exactness lets `b` be true. */
function allowed(a: Figure, b: Figure): boolean {
  const off = (b.value - a.value) / Math.max(Math.abs(a.value), Number.MIN_VALUE);
  switch (a.approximation) {
    case 'about':
      return Math.abs(off) <= looseness;
    case 'more-than':
    case 'at-least':
      return off > 0 && off <= oneSided;
    case 'less-than':
    case 'nearly':
    case 'at-most':
      return off < 0 && off >= -oneSided;
    default:
      return false;
  }
}

/** Times told as `about` or `shortly before` agree within half an hour, and full or half hours with what is ten minutes off. */
function sameTime(a: Figure, b: Figure): FigureComparison {
  const apart = minutesApart(a, b);
  if (apart === 0) return a.key === b.key ? 'equal' : 'rounded';
  const isLoose = ({ approximation }: Figure) => approximation !== undefined;
  const isRound = ({ value }: Figure) => value % 30 === 0;
  const most = isLoose(a) || isLoose(b) ? 30 : isRound(a) !== isRound(b) ? 10 : 2;
  return apart <= most ? 'rounded' : 'different';
}

/** Dates are equal where they give the same parts, and agree where one gives fewer. */
function sameDate(a: Figure, b: Figure): FigureComparison {
  const [x, y] = [a.date ?? {}, b.date ?? {}];
  const parts = ['year', 'month', 'day', 'weekday'] as const;
  const shared = parts.filter((part) => x[part] !== undefined && y[part] !== undefined);
  if (shared.length === 0) return 'incomparable';
  if (shared.some((part) => x[part] !== y[part])) return 'different';
  if (!agreesWithPart(x, y) || !agreesWithPart(y, x)) return 'different';
  if (x.part !== undefined && y.part !== undefined && x.part !== y.part) return 'different';
  return parts.every((part) => x[part] === y[part]) && x.part === y.part ? 'equal' : 'rounded';
}

function agreesWithPart(x: NonNullable<Figure['date']>, y: NonNullable<Figure['date']>): boolean {
  if (x.part === undefined || y.day === undefined) return true;
  if (x.part === 'early') return y.day <= 12;
  return x.part === 'mid' ? y.day >= 8 && y.day <= 23 : y.day >= 19;
}
