import type { Figure } from '../../model.ts';
import { exact } from './make.ts';
import { unitNamed } from './units.ts';
import { numberAt } from './western.ts';

const few = '(?:(?:just|only|about|around|roughly|some|nearly|almost|over|under|as (?:few|little|low|many|much) as) )*';
const toNext = new RegExp(`^,? (?:down |up |back )?to ${few}`, 'iu');
/** What a figure is held against is of its unit, wherever it stands. */
const against = new RegExp(`^,? (?:instead of|rather than|and not|not|as against|up from|down from) ${few}`, 'iu');
/** `14 years in prison, of which she must serve nine`. */
const ofWhich =
  /^(?: \p{Ll}+){0,5}, of (?:which|whom) (?:\p{Ll}+ ){0,4}?(?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\p{L}))/iu;
const fromNext = new RegExp(`^,? from ${few}`, 'iu');
/** What cannot go on a noun phrase: the number stands alone. */
const alone =
  /^(?:[^\p{L}\p{N}\s-]|\s*$| (?:in|by|on|for|at|after|over|under|within|through|across|this|last|next|since|when|while|and|but|or|as|if|the|a|an|with|without|because|before|during|under|which|who|that|of)(?!\p{L}))/iu;

/**
 * Gives the second number of a change the unit of the first: `from 35 per cent to 12`, `to 10 percent from 25`, `from 210
 * posts to 130`. What was read there as a bare count gives way.
 */
export function withUnits(text: string, figures: readonly Figure[]): Figure[] {
  const told = figures.flatMap((figure) => {
    const next = secondOf(text, figure);
    return next ? [next] : [];
  });
  const bare = ({ kind, unit }: Figure) => kind === 'count' && unit === undefined;
  const given = told.filter(
    (one) => !figures.some((figure) => one.start < figure.end && figure.start < one.end && !bare(figure)),
  );
  if (given.length === 0) return [...figures];
  return [
    ...figures.filter((figure) => !given.some((one) => one.start < figure.end && figure.start < one.end)),
    ...given,
  ].sort((a, b) => a.start - b.start);
}

const withUnit: ReadonlySet<string> = new Set(['money', 'count', 'percentage', 'duration', 'measure']);

function secondOf(text: string, first: Figure): Figure | undefined {
  const { kind, unit, end } = first;
  if (!withUnit.has(kind) || (unit === undefined && kind !== 'money') || unit === 'fraction') return undefined;
  if (kind === 'money' && first.precision > 0) return undefined;
  const lead = text.slice(Math.max(0, first.start - 20), first.start);
  const rest = text.slice(end);
  const link =
    (/\bfrom (?:\p{Ll}+ )?$/iu.test(lead) ? toNext.exec(rest) : null) ??
    (/\bto (?:\p{Ll}+ )?$/iu.test(lead) ? fromNext.exec(rest) : null) ??
    against.exec(rest) ??
    ofWhich.exec(rest);
  if (!link) return undefined;
  const start = end + link[0].length;
  const number = numberAt(text, start, false);
  if (!number || !alone.test(text.slice(number.end))) return undefined;
  if (kind === 'count' && first.value >= 1000 && number.value < 100) return undefined;
  const value = exact(number.value * (unitNamed(unit)?.factor ?? 1));
  const { upTo: _, approximation: __, ...alike } = first;
  return {
    ...alike,
    text: text.slice(start, number.end),
    start,
    end: number.end,
    value,
    precision: number.precision,
    key: `${first.key.slice(0, first.key.lastIndexOf(':'))}:${Number(value.toPrecision(6))}`,
  };
}
