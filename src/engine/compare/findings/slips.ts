import type { Figure } from '../../model.ts';
import { unitNamed } from '../../read/figures/units.ts';
import { findings as settings } from '../../settings.ts';
import { remembered } from '../remembered.ts';

/** Whether the digits that count of one figure are the other's with two changed places or, of three or more, one other. */
export function isSlip(x: Figure, y: Figure): boolean {
  if (isScaleSlip(x, y)) return x.kind === 'money' || x.kind === 'count';
  const [a, b] = [digitsOf(x), digitsOf(y)];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 2 && second === first + 1) return a[first] === b[second] && a[second] === b[first];
  return differing.length === 1 && a.length >= settings.slipDigits;
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

/** Whether a number in the teens and its digit, or its tens, are told of one unit: `14 years`, `four years`; `13`, `30`. */
export function isTeenSlip(x: Figure, y: Figure): boolean {
  if (x.unit !== y.unit) return false;
  const size = unitNamed(x.unit)?.factor ?? 1;
  const [less, more] = [x.value / size, y.value / size].sort((a, b) => a - b) as [number, number];
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return (less >= 3 && less < 10 && near(more, less + 10)) || (less > 12 && less < 20 && near(more, 10 * (less - 10)));
}
