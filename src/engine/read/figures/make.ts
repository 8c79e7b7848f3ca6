import type { Approximation, Figure } from '../../model.ts';
import type { Unit } from './units.ts';

/** A number as printed: its value, and the power of ten of its last digit. */
export interface Numeral {
  value: number;
  precision: number;
  end: number;
}

/** Drops the noise of binary fractions: 12 significant digits are more than any article prints. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number in digits, `1,234.5`, times a power of ten. */
export function numeralOf(digits: string, power: number, end: number): Numeral {
  const plain = digits.replace(/[,\s\u00a0]/gu, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: exact(Number(plain) * 10 ** power), precision: power - decimals, end };
}

/** What a figure is made from: the numeral (and the range's upper end), its unit and its place. */
export interface Parts {
  text: string;
  start: number;
  end: number;
  low: Numeral;
  high?: Numeral | undefined;
  unit?: Unit | undefined;
  /** The noun of a count. */
  noun?: string | undefined;
  approximation?: Approximation | undefined;
}

/** A figure in base units with its key. Without a unit it is a count. */
export function makeFigure({ text, start, end, low, high, unit, noun, approximation }: Parts): Figure {
  const factor = unit?.factor ?? 1;
  const value = exact(low.value * factor);
  const upTo = high && exact(high.value * factor);
  const kind = unit?.kind ?? 'count';
  const base = unit?.base ?? 'count';
  const currency = kind === 'money' && /^[A-Z]{3}$/u.test(base) ? base : undefined;
  const name = currency ? undefined : (noun ?? unit?.name);
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    value,
    ...(upTo !== undefined && { upTo }),
    ...(name !== undefined && { unit: name }),
    ...(currency !== undefined && { currency }),
    precision: low.precision,
    ...(approximation !== undefined && { approximation }),
    key: `${kind === 'count' ? 'count' : `${kind}:${base}`}:${keyNumber(value)}${upTo === undefined ? '' : `-${keyNumber(upTo)}`}`,
  };
}

/** Six significant digits: enough to tell figures apart, few enough for a third of something. */
function keyNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
