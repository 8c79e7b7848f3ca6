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

/** Figures by their digits, to find those that may be a slip of another without comparing it with all. */
export class SlipIndex<Given extends { figure: Figure }> {
  readonly #by = new Map<string, number[]>();
  readonly #given: readonly Given[];

  constructor(given: readonly Given[]) {
    this.#given = given;
    given.forEach(({ figure }, at) => {
      for (const key of nearlyTheDigits(figure)) {
        const list = this.#by.get(key);
        if (list) list.push(at);
        else this.#by.set(key, [at]);
      }
    });
  }

  /** Those that are a slip of this one, in order. */
  of(figure: Figure): Given[] {
    const places = new Set(nearlyTheDigits(figure).flatMap((key) => this.#by.get(key) ?? []));
    return [...places]
      .sort((x, y) => x - y)
      .map((at) => this.#given[at] as Given)
      .filter((other) => isSlip(other.figure, figure));
  }
}

/** The digits with each one left open, and with each two neighbours in one order: what a slip leaves the same. */
function nearlyTheDigits(figure: Figure): string[] {
  const digits = digitsOf(figure);
  return [...digits].flatMap((digit, at) => {
    const [before, after, next] = [digits.slice(0, at), digits.slice(at + 1), digits[at + 1]];
    const open = `${before}*${after}`;
    return next === undefined ? [open] : [open, `${before}${[digit, next].sort().join('~')}${after.slice(1)}`];
  });
}

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
