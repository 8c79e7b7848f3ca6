import type { Figure, Language } from '../model.ts';
import { brokenAmounts } from './figures/broken-amounts.ts';
import { chineseFigures } from './figures/chinese.ts';
import { chineseTimes, westernTimes } from './figures/clock.ts';
import { joined } from './figures/compound.ts';
import { westernDates } from './figures/dates.ts';
import { withUnits } from './figures/elliptical.ts';
import { fractions, ordinals } from './figures/fractions.ts';
import { multiples } from './figures/multiples.ts';
import { chineseScores, westernScores } from './figures/scores.ts';
import { westernAmounts } from './figures/western.ts';

export { sameFigure } from './figures/same-figure.ts';

/**
 * The figures of a text, in order, none overlapping another. Notations of all languages are read wherever they stand: a
 * Chinese text prints `384 GB` too, and `language` only decides which wins where both read the same place.
 */
export function readFigures(text: string, language: Language): Figure[] {
  if (!/[\p{N}]|\p{Script=Han}|[a-z]{3}/iu.test(text)) return [];
  const hasHan = /\p{Script=Han}/u.test(text);
  const western = [
    ...westernDates(text),
    ...westernTimes(text),
    ...westernScores(text),
    ...multiples(text),
    ...brokenAmounts(text),
    ...fractions(text),
    ...westernAmounts(text),
    ...ordinals(text),
  ];
  const chinese = hasHan ? [...chineseTimes(text), ...chineseScores(text), ...chineseFigures(text)] : [];
  const chineseFirst = /^(?:zh|ja|yue)\b/u.test(language);
  const read = withoutOverlaps(chineseFirst ? [...chinese, ...western] : [...western, ...chinese], text.length);
  return withUnits(text, joined(text, read));
}

/** Of figures that overlap the longest stays, of equally long ones the first given; none is too great a number. */
function withoutOverlaps(figures: readonly Figure[], length: number): Figure[] {
  const taken = new Uint8Array(length);
  const kept: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    if (!Number.isFinite(figure.value + (figure.upTo ?? 0))) continue;
    if (taken.subarray(figure.start, figure.end).includes(1)) continue;
    taken.fill(1, figure.start, figure.end);
    kept.push(figure);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** `one in five` goes before `five workers`. */
const lengthOf = ({ start, end, unit, text }: Figure): number =>
  end - start + (unit === 'fraction' && /\p{L} (?:in|out of) \S+$/iu.test(text) ? 100 : 0);
