import type { Figure } from '../../model.ts';
import { reachOf } from './same-figure.ts';

/** Figures by kind, unit and value, to find those that may agree with another without comparing it with all. */
export class FigureIndex {
  readonly #spans: ReadonlyMap<string, Reaching[]>;
  readonly #dates: readonly DatesAlike[];

  constructor(figures: readonly Figure[]) {
    const placed = figures.map((figure, place) => ({ figure, place }));
    const numbers = placed.filter(({ figure }) => figure.kind !== 'date');
    const spans = Map.groupBy(numbers, ({ figure }) => measureOf(figure));
    this.#spans = new Map([...spans].map(([measure, list]) => [measure, reaching(list)]));
    const dates = placed.filter(({ figure }) => figure.kind === 'date');
    this.#dates = [...Map.groupBy(dates, ({ figure }) => partsOf(figure).join(' ')).values()].map(
      (list) => new DatesAlike(list),
    );
  }

  /** Whether any of those that may agree with a figure does as asked. */
  some(figure: Figure, asked: (other: Figure) => boolean): boolean {
    return this.#near(figure).some(({ figure: other }) => asked(other));
  }

  /** The places of all figures that may agree with this one, in order. */
  near(figure: Figure): number[] {
    return this.#near(figure)
      .map(({ place }) => place)
      .sort((x, y) => x - y);
  }

  #near(figure: Figure): Placed[] {
    if (figure.kind === 'date') return this.#dates.flatMap((dates) => dates.sharing(figure));
    const list = this.#spans.get(measureOf(figure)) ?? [];
    const [low, high] = reachOf(figure);
    const found: Placed[] = [];
    for (let at = countUpTo(list, high) - 1; at >= 0; at--) {
      const one = list[at] as Reaching;
      if (one.furthest < low) break;
      if (one.high >= low) found.push(one);
    }
    return found;
  }
}

interface Placed {
  figure: Figure;
  place: number;
}

/** A figure, the values it can agree with, and how far those of it and all before it reach. */
interface Reaching extends Placed {
  low: number;
  high: number;
  furthest: number;
}

/** What only figures of one kind and unit have in common; times are few. */
const measureOf = ({ kind, key }: Figure): string =>
  kind === 'time' ? kind : `${kind} ${key.slice(0, key.lastIndexOf(':'))}`;

function reaching(list: readonly Placed[]): Reaching[] {
  const spans = list.map((one) => {
    const [low, high] = reachOf(one.figure);
    return { ...one, low, high, furthest: high };
  });
  spans.sort((x, y) => x.low - y.low);
  let furthest = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    furthest = Math.max(furthest, span.high);
    span.furthest = furthest;
  }
  return spans;
}

function countUpTo(list: readonly Reaching[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Reaching).low <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const dateParts = ['year', 'month', 'day', 'weekday'] as const;
type DatePart = (typeof dateParts)[number];

const partsOf = ({ date }: Figure): DatePart[] => dateParts.filter((part) => date?.[part] !== undefined);

/** Dates that give the same parts, by what those are: two agree only in all the parts both give. */
class DatesAlike {
  readonly #dates: readonly Placed[];
  readonly #parts: readonly DatePart[];
  readonly #by = new Map<string, Map<string, Placed[]>>();

  constructor(dates: readonly Placed[]) {
    this.#dates = dates;
    this.#parts = dates[0] ? partsOf(dates[0].figure) : [];
  }

  sharing(figure: Figure): readonly Placed[] {
    const shared = partsOf(figure).filter((part) => this.#parts.includes(part));
    if (shared.length === 0) return [];
    const saying = ({ date }: Figure) => shared.map((part) => date?.[part]).join(' ');
    const key = shared.join(' ');
    const known = this.#by.get(key) ?? Map.groupBy(this.#dates, (one) => saying(one.figure));
    this.#by.set(key, known);
    return known.get(saying(figure)) ?? [];
  }
}
