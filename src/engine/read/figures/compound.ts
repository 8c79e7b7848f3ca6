import type { Figure } from '../../model.ts';
import { exact } from './make.ts';
import { unitNamed } from './units.ts';

/** Joins what is one amount in two units: `14 euros and 80 cents`, `two hours and 20 minutes`, `2小时20分钟`, `six feet two`. */
export function joined(text: string, figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const before = kept.at(-1);
    const whole = before && compound(text, before, figure);
    if (whole) kept.splice(-1, 1, whole);
    else kept.push(figure);
  }
  return kept;
}

const hundredth: ReadonlySet<string> = new Set(['money:cent', 'money:penny']);

function compound(text: string, great: Figure, small: Figure): Figure | undefined {
  if (great.kind !== small.kind || great.upTo !== undefined || small.upTo !== undefined) return undefined;
  if (!/^(?: and |,? |\s?零|)$/u.test(text.slice(great.end, small.start))) return undefined;
  if (/\bbetween $/iu.test(text.slice(0, great.start)) || great.precision !== 0 || small.approximation !== undefined)
    return undefined;
  const part = partOf(great, small);
  if (part === undefined) return undefined;
  const value = exact(great.value + part);
  const base = great.key.slice(0, great.key.lastIndexOf(':'));
  return {
    ...great,
    text: text.slice(great.start, small.end),
    end: small.end,
    value,
    precision: great.kind === 'money' ? -2 : -1,
    key: `${base}:${Number(value.toPrecision(6))}`,
  };
}

/** What the second adds to the first, where it is less than one of the first's unit. */
function partOf(great: Figure, small: Figure): number | undefined {
  if (great.kind === 'money') {
    const isPart = great.currency !== undefined && hundredth.has(small.key.slice(0, small.key.lastIndexOf(':')));
    return isPart && small.value < 100 ? small.value / 100 : undefined;
  }
  const [whole, part] = [unitNamed(great.unit), unitNamed(small.unit)];
  if (!whole || !part || whole.base !== part.base || small.value >= whole.factor) return undefined;
  return part.factor < whole.factor ? small.value : undefined;
}
