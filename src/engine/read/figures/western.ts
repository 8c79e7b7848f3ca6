import type { Figure } from '../../model.ts';
import { approximationBefore, approximationBehind } from './approximation.ts';
import { makeFigure, type Numeral, numeralOf } from './make.ts';
import { countedNoun } from './nouns.ts';
import { spelledNumber } from './number-words.ts';
import { anyWestern, currencyBefore, scales, type Unit, western } from './units.ts';

const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/uy;
const starts =
  /\d+|\b(?:an?(?= (?:hundred|thousand|million|billion|trillion|dozen|decade|century|generation|fortnight|day|week|month|year)\b)|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}’'])/giu;
const scaleWord =
  /(?:[\s-]|\u00a0)?(hundred|thousand|million|billion|trillion|lakh|crore|mln|mn|bln|bn|tn|trn|m|b|k)(?![\p{L}\p{N}])/iuy;

/** What shows that a number was a time of day, a score, a fraction of another notation or a citation mark. */
const notAnAmount = /^(?:[:/.,–-]\d|[\])]?\]| ?[ap]\.?m\b)/iu;

/** Amounts in Western notation: money, percentages, durations, measures and counts. Dates and fractions are read elsewhere. */
export function westernAmounts(text: string): Figure[] {
  const figures: Figure[] = [];
  let done = 0;
  for (const match of text.matchAll(starts)) {
    if (match.index < done) continue;
    const figure = amountAt(text, match.index);
    if (!figure) {
      digits.lastIndex = match.index;
      done = match.index + (digits.exec(text)?.[0].length ?? match[0].length);
      continue;
    }
    figures.push(figure);
    done = figure.end;
  }
  return figures;
}

function amountAt(text: string, at: number): Figure | undefined {
  const lead = text.slice(Math.max(0, at - 6), at);
  // `since 2021 lorries …`
  if (/\bsince $/iu.test(lead) && /^(?:1[5-9]|20)\d\d(?![\p{N}.,]*\d)/u.test(text.slice(at))) return undefined;
  const currency = currencyBefore.find(([pattern]) => pattern.test(lead));
  const start = currency ? at - (currency[0].exec(lead)?.[0].length ?? 0) : at;
  if (!currency && partOfAName(text, at)) return undefined;
  const article = /^an? (?:decade|century|generation|fortnight|day|week|month|year)\b/iu.test(text.slice(at, at + 16));
  const first = article ? articleAsOne(text, at, start) : numberAt(text, at, currency !== undefined);
  if (!first) return undefined;
  const range = rangeFrom(text, start, first, currency !== undefined);
  const last = range ?? first;
  if (notAnAmount.test(text.slice(last.end, last.end + 8)) || /\b(?:no|nos|p|pp)\. $/iu.test(lead)) return undefined;
  const unit: { unit?: Unit; end: number } = currency
    ? { unit: { kind: 'money', base: currency[1], factor: 1, name: currency[1] }, end: last.end }
    : unitAt(text, last.end);
  const dozens = /^(?:\S+ )?dozen\b/iu.test(text.slice(at, at + 24)) ? ('about' as const) : undefined;
  const approximation =
    dozens ??
    approximationBefore(text, /\bbetween $/iu.test(text.slice(Math.max(0, start - 9), start)) ? start - 8 : start) ??
    approximationBehind(text, unit.end);
  const low = range && first.precision < 3 && range.precision >= 3 ? scaledLike(first, range) : first;
  if (unit.unit) {
    return makeFigure({ text, start, end: unit.end, low, high: range, unit: unit.unit, approximation });
  }
  if (/^[\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 2))) return undefined;
  const noun = countedNoun(text, last.end);
  const spelled = /^\p{L}/u.test(text.slice(at, at + 1));
  const hyphened = text[last.end] === '-';
  const part = isPart(text, last.end);
  if ((!noun || hyphened) && !part && (spelled ? first.value < 13 : nameBefore(text, at))) return undefined;
  if (at === 0 && /^\.(?:\s|$)/u.test(text.slice(last.end))) return undefined;
  if (spelled && first.value === 1) return undefined;
  return makeFigure({ text, start, end: noun?.end ?? last.end, low, high: range, noun: noun?.noun, approximation });
}

/** `a decade`; `a week` and the like only where they are a stretch of time, not a rate (`$5 a week`) or a day (`a year ago`). */
function articleAsOne(text: string, at: number, start: number): Numeral | undefined {
  const end = at + (text[at + 1]?.toLowerCase() === 'n' ? 2 : 1);
  const long = /^an? (?:decade|century|generation|fortnight)\b/iu.test(text.slice(at, at + 16));
  const stretch = /\b(?:for|in|within|after|of|by|about|around|nearly|almost|over|than|least|most)\s$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
  const past = /^an? \p{L}+ (?:ago|earlier|later|before)\b/iu.test(text.slice(at, at + 24));
  return (long || stretch) && !past ? { value: 1, precision: 0, end } : undefined;
}

/** The number at a place, in digits or words, with the word that scales it. `m`, `b` and `k` scale money alone. */
export function numberAt(text: string, at: number, money: boolean): Numeral | undefined {
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (!match) return spelledNumber(text, at);
  const end = at + match[0].length;
  scaleWord.lastIndex = end;
  const scale = scaleWord.exec(text);
  const name = scale?.[1]?.toLowerCase();
  const metres = !money && name !== undefined && /^[mb]$/u.test(name) && !countedInMillions(text, end);
  if (!scale || name === undefined || metres) return numeralOf(match[0], 0, end);
  return numeralOf(match[0], scales[name] ?? 0, end + scale[0].length);
}

/** Whether `m` after a number is a million: what follows is counted by the million, `1.3m travellers`, and not by the metre. */
const countedInMillions = (text: string, at: number): boolean =>
  byTheMillion.test(text.slice(at, at + 40)) ||
  (/^m(?! (?:long|wide|high|tall|deep|away|below|above|from)(?!\p{L}))/u.test(text.slice(at, at + 8)) &&
    ofMany.test(text.slice(Math.max(0, at - 40), at)));
/** What is told in millions: `its population of 5.2m`. */
const ofMany =
  /\b(?:populations?|audiences?|circulation|turnout|membership|readership|electorate|workforce|viewers|users|subscribers|passengers|visitors|customers)(?: \p{Ll}+){0,3} [\d.,]+$/iu;
const byTheMillion =
  /^m (?:of (?:them|those|these|whom)(?!\p{L})|(?:\p{Ll}+ )?(?:people|persons|men|women|children|adults|(?:citizen|resident|inhabitant|islander|voter|vote|member|worker|employee|job|home|household|house|customer|user|subscriber|reader|viewer|visitor|tourist|traveller|traveler|passenger|rider|patient|pupil|student|refugee|migrant|pensioner|saver|taxpayer|driver|farmer|soldier|fan|vehicle|car|phone|device|unit|pack|packet|dose|vaccine|test|sample|share|ticket|flight|trip|journey|account|record|file|message|letter|book|chip|barrel|tonne|ton|litre|liter|gallon|acre|hectare|chicken|bird|pig|tree|euro|dollar|pound|crown|franc|rouble|ruble|rupee|peso)s|families|copies|cattle|yen|yuan)(?!\p{L}))|^m-(?:crown|dollar|euro|pound|franc|rouble|ruble|rupee|peso|yuan|yen)(?!\p{L})/iu;

const rangeMark = /(?:[-–]| to |–)\s?(?:[$€£¥]|US\$|Rmb|RMB)?(?=\d)/uy;
const rangeAnd = / and (?:[$€£¥]|US\$|Rmb|RMB)?(?=[\da-z])/uy;

/** The upper end of `3-4`, `3 to 4` and `between 3 and 4`. `from 5 to 6` is a change, and `2-1` without a unit a score. */
function rangeFrom(text: string, start: number, first: Numeral, money: boolean): Numeral | undefined {
  const lead = text.slice(Math.max(0, start - 12), start);
  const mark = /\bbetween $/iu.test(lead) ? rangeAnd : rangeMark;
  mark.lastIndex = first.end;
  const between = mark.exec(text);
  if (!between || /\bfrom $/iu.test(lead)) return undefined;
  const second = numberAt(text, first.end + between[0].length, money);
  if (!second || second.value <= first.value) return undefined;
  const noun = money || unitAt(text, second.end).unit || countedNoun(text, second.end);
  return noun ? second : undefined;
}

/** `3-4 billion` means three to four billion. */
function scaledLike(first: Numeral, range: Numeral): Numeral {
  const power = range.precision;
  return { ...first, value: first.value * 10 ** power, precision: first.precision + power };
}

/** Whether a number counts some of more: `11 of them`, `eleven of the sixty-four hangers`. */
function isPart(text: string, at: number): boolean {
  const of = /^ (?:out )?of (?:(?:them|those|these|whom)\b|(?:(?:the|its|their|his|her|our|all) )(?=\p{L}|\d))/iu.exec(
    text.slice(at, at + 20),
  )?.[0];
  if (of === undefined) return false;
  return (
    !/ $/u.test(of) || /^\d/u.test(text.slice(at + of.length)) || spelledNumber(text, at + of.length) !== undefined
  );
}

/** The unit whose name begins at a place, and where it ends. */
export function unitAt(text: string, at: number): { unit?: Unit; end: number } {
  anyWestern.lastIndex = at;
  if (!anyWestern.test(text)) return { end: at };
  for (const { pattern, unit } of western) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { unit, end: at + match[0].length };
  }
  return { end: at };
}

const numbered =
  /(?<!\p{L})(?:pier|lane|page|room|gate|platform|route|floor|reactor|chapter|section|article|phase|stage|level|category|version|building|block|terminal|track|berth|quay|hall|ward|zone|district|paragraph|appendix|bus|tram|flight|bay|shaft|pit|plot|stand|pump) $/iu;

/** Digits inside `GB200`, `A-12`, `3.14.15`, `[2]` and the like are no figures. */
function partOfAName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_#@[]$/u.test(before) ||
    /[^\s(“"'‘—–\p{Script=Han}~≈][-–—.:/]$/u.test(before)
  );
}

/** Whether a name stands before the number, as in `Model 384`, or what is told apart by numbers, as in `pier 4`. */
function nameBefore(text: string, at: number): boolean {
  if (numbered.test(text.slice(Math.max(0, at - 16), at))) return true;
  return /(?<![.!?]["”’]?\s|^)\b\p{Lu}[\p{L}\d]+ $/u.test(text.slice(Math.max(0, at - 30), at));
}
