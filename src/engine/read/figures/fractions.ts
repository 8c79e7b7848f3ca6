import type { Figure } from '../../model.ts';
import { approximationBefore } from './approximation.ts';
import { exact, makeFigure } from './make.ts';
import { denominatorOf, ordinalOf, spelledNumber } from './number-words.ts';
import type { Unit } from './units.ts';

const share: Unit = { kind: 'percentage', base: 'percent', factor: 1, name: 'fraction' };
const points: Unit = { kind: 'percentage', base: 'point', factor: 1, name: 'point' };

const counts =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty';
const fraction =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine)[\s-]((?:half|halves|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?)(?![\p{L}-])/giu;
const half =
  /\bhalf(?= (?:of|the|its|their|his|her|our|my|as)\b)|(?<=\b(?:in|by|almost|nearly|about|than|over|only) )half(?![\p{L}-])/giu;
const oneIn =
  /\b(one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,4})(?![\p{L}\d.,]*\d|[\s-](?:percent|per cent|days?|weeks?|months?|years?|hours?|minutes?)\b)/giu;
/** `one post in ten`, `nine trains out of every ten`: in words alone, since `30 tons in 2021` is none. */
const oneOfThem =
  /\b(one|two|three|four|five|six|seven|eight|nine) (?:\p{Ll}+ |\p{Lu}\p{Ll}+ ){1,2}(?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![\p{L}-]| (?:days?|weeks?|months?|years?|hours?|minutes?)\b)/giu;
/** `six litres in every hundred`, `3 of every 100 posts`. */
const ofEvery = new RegExp(
  `\\b(${counts}|\\d{1,3})(?: \\p{Ll}+){0,2} (?:in|out of|of|for) every (${counts}|(?:a |one )?hundred|\\d{1,4})(?![\\p{L}\\d.,]*\\d|[\\s-](?:thousand|million|percent|per cent|days?|weeks?|months?|years?|hours?|minutes?)\\b)`,
  'giu',
);
const ordinal =
  /(?<![\p{L}\d]|at )(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?![\p{L}\d])/giu;

const mayHoldShare =
  /hal(?:f|ves)|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|(?:one|two|three|four|five|six|seven|eight|nine|\d)(?: \p{L}+){0,2} (?:in|out of) |(?:of|in|for) every /iu;

/** Shares told in words, `two-fifths`, `a third`, `half of`, `one in three`, as percentages; `three-tenths of a point`. */
export function fractions(text: string): Figure[] {
  if (!mayHoldShare.test(text)) return [];
  const figures: Figure[] = [];
  const add = (start: number, length: number, percent: number, unit: Unit) => {
    const low = { value: exact(percent), precision: unit === points ? -1 : 0, end: start + length };
    const approximation = approximationBefore(text, start);
    figures.push(makeFigure({ text, start, end: start + length, low, unit, approximation }));
  };
  for (const match of text.matchAll(fraction)) {
    const [whole, count = '', part = ''] = match;
    const below = denominatorOf(part);
    const above = /^an?$/iu.test(count) ? 1 : spelledNumber(count, 0)?.value;
    if (below === undefined || above === undefined) continue;
    const rest = text.slice(match.index + whole.length);
    const point = /^ of (?:an?|one) (?:percentage )?point\b/iu.exec(rest);
    if (point) add(match.index, whole.length + point[0].length, above / below, points);
    else if (isShare(whole, rest)) add(match.index, whole.length, (100 * above) / below, share);
  }
  for (const match of text.matchAll(half)) add(match.index, match[0].length, 50, share);
  for (const match of [oneIn, oneOfThem, ofEvery].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [above, below] = [number(match[1] ?? ''), number(match[2] ?? '')];
    if (above !== undefined && below !== undefined && above < below)
      add(match.index, match[0].length, (100 * above) / below, share);
  }
  return figures;
}

/** `a third of it`, `two-thirds`, not `a third person`: a single part needs `of`, or nothing it could number. */
function isShare(whole: string, rest: string): boolean {
  if (/s$/iu.test(whole)) return true;
  return /^(?: (?:of|more|less|fewer|higher|lower|larger|smaller|since|in|on|from|after|over|this|to|as|by|added|extra|off|cheaper|dearer|up|down|above|below|were|are|have)\b|[^\p{L}\s-]|\s*$)/iu.test(
    rest,
  );
}

function number(text: string): number | undefined {
  if (/hundred$/iu.test(text)) return 100;
  return /^\d/u.test(text) ? Number(text) : spelledNumber(text, 0)?.value;
}

/** `first`, `3rd`, `twelfth`. */
export function ordinals(text: string): Figure[] {
  return [...text.matchAll(ordinal)].flatMap((match): Figure[] => {
    const value = ordinalOf(match[0]);
    if (value === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ kind: 'ordinal', text: match[0], start, end, value, precision: 0, key: `ordinal:${value}` }];
  });
}
