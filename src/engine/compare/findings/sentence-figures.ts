import type { Figure } from '../../model.ts';
import type { FigureComparison } from '../../read/figures/same-figure.ts';
import { readFigures, sameFigure } from '../../read/figures.ts';
import type { Placed } from '../lookup.ts';

/** Two figures, told apart more finely than by `sameFigure`: two limits set for one thing are two limits. */
export function compareFigures(a: Figure, b: Figure): FigureComparison {
  const compared = sameFigure(a, b);
  const limits = a.approximation === 'at-most' && b.approximation === 'at-most';
  return compared === 'rounded' && limits && Math.abs(a.value - b.value) > limitsApart * a.value
    ? 'different'
    : compared;
}
/** Nearer limits may be one, rounded. */
const limitsApart = 0.05;

/** Whether two figures can both be true of one thing. */
export const agree = (a: Figure, b: Figure): boolean => ['equal', 'rounded'].includes(compareFigures(a, b));

const known = new WeakMap<object, Figure[]>();

export function figuresOf({ sentence, language }: Placed): Figure[] {
  let figures = known.get(sentence);
  if (!figures) {
    figures = readFigures(sentence.text, language);
    known.set(sentence, figures);
  }
  return figures;
}

/** The figures of a sentence that another gives too. */
export const figuresInCommon = (one: Placed, other: Placed): Figure[] =>
  figuresOf(one).filter((figure) => figuresOf(other).some((there) => agree(figure, there)));

/** A figure with three digits that count, or a great one, is seldom met twice by chance. */
export const isParticular = (figure: Figure): boolean =>
  figure.kind !== 'date' && (figure.value >= 1000 || figure.text.replace(/\D/gu, '').replace(/0+$/u, '').length >= 3);

export const comparable = (figure: Figure): boolean =>
  figure.kind !== 'ordinal' && !(figure.kind === 'count' && figure.unit === undefined && figure.value < 10);

/** A count without a noun, as `five of them`: it takes more to tell what it counts. */
export const isUnnamed = ({ kind, unit }: Figure): boolean => kind === 'count' && unit === undefined;
