import type { Figure } from '../../model.ts';
import { approximationBefore } from './approximation.ts';
import { exact, makeFigure, type Numeral } from './make.ts';
import { countedNoun } from './nouns.ts';
import { denominatorOf, spelledNumber } from './number-words.ts';
import { scales } from './units.ts';
import { unitAt } from './western.ts';

const part = '(?:half|quarters?|thirds?|fourths?|fifths?|sixths?|eighths?|tenths?)';
const count = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)';
/** `half an hour`, `a quarter of a million`, `two-thirds of an hour`. */
const ofOne = new RegExp(`\\b(?:(half)|(an?|${count})[\\s-](${part})(?: of))(?: an?| one)(?=[\\s-]\\p{L})`, 'giu');
/** `every half hour`, `a half-century`, `half-million`. */
const halfUnit = /(?<!\b(?:first|second|other|last|next|final|better)[\s-])\bhalf(?=[\s-]\p{L})/giu;
/** `an hour and a half`, `the hour and a half`, `two years and a quarter`. */
const unitAndPart = new RegExp(`\\b(an?|the|${count}) \\p{Ll}+ and a (half|quarter)\\b`, 'giu');
/** `two and a half hours`, `one-and-a-half million`. */
const countAndPart = new RegExp(`\\b(${count})[\\s-]and[\\s-]a[\\s-](half|quarter)(?=[\\s-]\\p{L})`, 'giu');
const scaleWord = /[\s-](dozen|hundred|thousand|million|billion|trillion)\b/iuy;

/** Amounts in parts of a unit or of a great number: `half an hour`, `an hour and a half`, `two and a half million people`. */
export function brokenAmounts(text: string): Figure[] {
  if (!/half|quarter|third|fourth|fifth|sixth|eighth|tenth/iu.test(text)) return [];
  const figures: Figure[] = [];
  const add = (start: number, end: number, value: number): void => {
    const figure = amount(text, start, { value: exact(value), precision: -1, end });
    if (figure) figures.push(figure);
  };
  for (const { 0: whole, 1: half, 2: above, 3: below, index } of text.matchAll(ofOne)) {
    const value = half ? 0.5 : numberOf(above ?? '') / (denominatorOf(below ?? '') ?? Number.NaN);
    add(index, index + whole.length, value);
  }
  for (const { 0: whole, index } of text.matchAll(halfUnit)) add(index, index + whole.length, 0.5);
  for (const { 0: whole, 1: above = '', 2: below = '', index } of text.matchAll(countAndPart))
    add(index, index + whole.length, numberOf(above) + partOf(below));
  for (const { 0: whole, 1: above = '', 2: below = '', index } of text.matchAll(unitAndPart)) {
    const { unit, end } = unitAt(text, index + above.length);
    if (!unit || !/^ and a (?:half|quarter)$/iu.test(text.slice(end, index + whole.length))) continue;
    // Half a month is as exact as months are told, half an hour is not as coarse as an hour.
    const precision = unit.kind === 'duration' && unit.factor > 7 ? 0 : -1;
    const low: Numeral = { value: numberOf(above) + partOf(below), precision, end: index + whole.length };
    figures.push(
      makeFigure({ text, start: index, end: low.end, low, unit, approximation: approximationBefore(text, index) }),
    );
  }
  return figures;
}

const partOf = (word: string): number => 1 / (denominatorOf(word) ?? Number.NaN);

function numberOf(word: string): number {
  if (/^(?:an?|the)$/iu.test(word)) return 1;
  return /^\d/u.test(word) ? Number(word) : (spelledNumber(word, 0)?.value ?? Number.NaN);
}

/** The amount a number counts: of a unit, or of things where a great number follows. */
function amount(text: string, start: number, number: Numeral): Figure | undefined {
  if (!Number.isFinite(number.value)) return undefined;
  scaleWord.lastIndex = number.end;
  const scale = scaleWord.exec(text);
  const name = scale?.[1]?.toLowerCase() ?? '';
  const power = scales[name] ?? 0;
  const end = number.end + (scale?.[0].length ?? 0);
  const low = {
    value: exact(number.value * (name === 'dozen' ? 12 : 10 ** power)),
    precision: number.precision + power,
    end,
  };
  const approximation = approximationBefore(text, start);
  const { unit, end: unitEnd } = unitAt(text, end);
  if (unit) return makeFigure({ text, start, end: unitEnd, low, unit, approximation });
  if (!scale) return undefined;
  const noun = countedNoun(text, end);
  return makeFigure({ text, start, end: noun?.end ?? end, low, noun: noun?.noun, approximation });
}
