import type { Figure } from '../model.ts';
import { aligning } from '../settings.ts';

/** How much a figure tells: an amount or a full date much, a small count, half of something or the name of a month little. 0…1. */
export function figureTelling({ kind, value, date, unit }: Figure): number {
  if (kind === 'ordinal' || (kind === 'count' && unit === 'times')) return 0;
  if (kind === 'multiple') return aligning.figures.fraction;
  if (kind === 'time') return aligning.figures.fullDate;
  if (kind === 'date') {
    if (date?.day !== undefined) return aligning.figures.fullDate;
    return date?.year !== undefined ? aligning.figures.year : aligning.figures.vagueDate;
  }
  if (kind === 'count' && Math.abs(value) < 10) return aligning.figures.smallCount;
  if (kind === 'duration') return aligning.figures.duration;
  if (kind === 'percentage' && unit === 'fraction') return aligning.figures.fraction;
  if (kind === 'percentage' && isRound(value)) return aligning.figures.roundShare;
  return 1;
}

/** One digit, a quarter or a half: shares many things have. */
const isRound = (share: number): boolean => [25, 50].includes(share) || /^-?[\d]0*$/u.test(String(share));
