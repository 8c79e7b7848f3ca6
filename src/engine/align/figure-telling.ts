import type { Figure } from '../model.ts';
import { aligning } from '../settings.ts';

/** How much a figure tells: an amount or a full date much, a small count or the name of a month little. 0…1. */
export function figureTelling({ kind, value, date }: Figure): number {
  if (kind === 'ordinal') return 0;
  if (kind === 'date') {
    if (date?.day !== undefined) return aligning.figures.fullDate;
    return date?.year !== undefined ? aligning.figures.year : aligning.figures.vagueDate;
  }
  if (kind === 'count' && Math.abs(value) < 10) return aligning.figures.smallCount;
  if (kind === 'duration') return aligning.figures.duration;
  return 1;
}
