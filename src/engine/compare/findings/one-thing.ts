import { stem } from '../../align/stem.ts';
import { stopWords } from '../../align/vocabulary.ts';
import type { Figure } from '../../model.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';
import { areAlike, informativeTerms, type Pairing, sharedTerms } from '../pairings.ts';
import { agree, figuresOf, isUnnamed } from './sentence-figures.ts';
import { reporting } from './speakers.ts';

/** Whether a day is the one on which a thing was said: `told reporters on Thursday`. */
const ofSaying = ({ sentence: { text } }: Placed, { start, end }: Figure): boolean =>
  saying.test(text.slice(0, start)) ||
  (/^(?:On )?$/u.test(text.slice(0, start)) &&
    /^,? (?:\p{L}+ ){0,3}(?:said|told|announced)(?!\p{L})/u.test(text.slice(end)));
const saying = new RegExp(
  `(?<!\\p{L})(?:${reporting})(?: (?:reporters|it|him|her|them))?(?: late| early)?(?: on)? $`,
  'iu',
);

export const isWeekday = ({ kind, value }: Figure): boolean => kind === 'date' && value === 0;

const isWhen = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

/** Whether two ages are of different people: `58-year-old man`, `29-year-old woman`. */
export function ofOthers(x: Figure, y: Figure, { left, right }: Pairing): boolean {
  const aged = (at: Placed, { end }: Figure) =>
    /^[ -]old (?:(man|boy)|woman|girl)(?!\p{L})/u.exec(at.sentence.text.slice(end));
  const [a, b] = [aged(left, x), aged(right, y)];
  return a !== null && b !== null && (a[1] === undefined) !== (b[1] === undefined);
}

/** The words beside the figures tell of one thing, or nothing else in the sentences could be told by them. */
export function sameThing(x: Figure, y: Figure, { left, right, sole, linked, score }: Pairing): boolean {
  if (x.kind === 'date' && areOfOtherFigures(x, y, left, right)) return false;
  if (left.language !== right.language) return !isWhen(x) || (!isWeekday(x) && sole && score >= settings.weekdayScore);
  const shared = sharedTerms(informativeTerms(left), informativeTerms(right)).length;
  const beside = sharedTerms(besideOf(left, x), besideOf(right, y)).length;
  // News is full of weekdays: two are of one thing where little else is told.
  if (isWeekday(x)) {
    const surely = score >= settings.weekdayScore && shared >= settings.weekdayShared;
    return linked && sole && (areAlike(left, right) || surely) && ofSaying(left, x) === ofSaying(right, y);
  }
  if (x.kind === 'time' && !haveOneBound(x, y, left, right)) {
    const surely = linked && sole && score >= settings.weekdayScore && shared >= settings.timeShared && beside > 0;
    return surely || areAlike(left, right);
  }
  const close = x.kind !== 'time' && Math.max(x.value, y.value) <= 2 * Math.min(x.value, y.value) ? 1 : 0;
  const whole = arePartsOfOne(x, y, left, right) ? 1 : 0;
  const evidence = Math.min(shared, 3) / 2 + 2 * Math.min(beside, 2) + close + whole + (sole ? 0.5 : 0);
  const needed =
    x.kind === 'date' ? settings.dateEvidence : x.kind === 'time' ? settings.timeEvidence : settings.figureEvidence;
  const unnamed = isUnnamed(x) || isUnnamed(y) ? settings.unnamedEvidence : 0;
  return evidence >= needed + unnamed + (linked ? 0 : settings.unlinkedEvidence);
}

/** Whether two times both begin or both end something, as one word before them tells. */
function haveOneBound(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const [one, other] = [boundOf(left, x), boundOf(right, y)];
  return one !== undefined && one === other;
}

const boundOf = ({ sentence: { text } }: Placed, { start }: Figure): 'from' | 'until' | undefined => {
  const word = /(since|from|until|till|by) $/iu.exec(text.slice(0, start))?.[1]?.toLowerCase();
  return word === undefined ? undefined : /since|from/u.test(word) ? 'from' : 'until';
};

/** Whether two dates stand beside figures that differ too: `2,750 in 2025`, `3,100 in 2024`. */
function areOfOtherFigures(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const beside = (at: Placed, date: Figure) => {
    const others = figuresOf(at).filter(({ kind }) => kind !== 'date' && kind !== 'ordinal');
    const gap = (one: Figure) =>
      one.end <= date.start ? ([one.end, date.start] as const) : ([date.end, one.start] as const);
    const reaching = others.filter((one) => {
      const [from, to] = gap(one);
      return to >= from && to - from < besideDate && !/[,，;；]/u.test(at.sentence.text.slice(from, to));
    });
    const [nearest] = reaching.sort((one, other) => gap(one)[1] - gap(one)[0] - (gap(other)[1] - gap(other)[0]));
    return nearest;
  };
  const [own, other] = [beside(left, x), beside(right, y)];
  return own !== undefined && other !== undefined && !agree(own, other);
}
/** Letters between a date and a figure it belongs to, at most. */
const besideDate = 12;

/** Whether each is a part, and both sentences give one whole: `11 of its 64 hangers`, `the 64 hangers, 14 of them`. */
function arePartsOfOne(x: Figure, y: Figure, left: Placed, right: Placed): boolean {
  const isPart = ({ sentence: { text } }: Placed, { end }: Figure) => /^ (?:out )?of /u.test(text.slice(end));
  if (!isPart(left, x) || !isPart(right, y)) return false;
  const wholes = (at: Placed, part: Figure) =>
    figuresOf(at).filter(({ kind, value }) => kind === 'count' && value > part.value);
  return wholes(left, x).some((one) => wholes(right, y).some((other) => agree(one, other)));
}

/** Informative words around a figure. */
function besideOf({ sentence, language }: Placed, { start, end }: Figure): string[] {
  const list = words(sentence.text, language).filter(({ start: at, end: to }) => to <= start || at >= end);
  const at = list.filter((word) => word.end <= start).length;
  return list
    .slice(Math.max(0, at - settings.besideWords), at + settings.besideWords)
    .map(({ key }) => stem(key))
    .filter((key) => key.length > 3 && !stopWords.has(key));
}
