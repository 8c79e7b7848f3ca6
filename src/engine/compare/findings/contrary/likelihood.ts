import { findings as settings } from '../../../settings.ts';
import type { Placed } from '../../lookup.ts';
import type { Pairing } from '../../pairings.ts';
import { sideOf } from '../clause-pairs.ts';
import { wayOf } from '../directions.ts';
import type { Opposed } from '../opposed.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Part, sharedIn, wholeOf } from './one-matter.ts';
import { isAcross } from './stances.ts';

/** What will be in one could be in the other, said of one thing by what follows the two words. */
export function likelier(pairing: Pairing): Opposed[] {
  const { left, right, score, linked } = pairing;
  if (!linked || score < 0.5) return [];
  const [ms, ns] = [marksOf(left.sentence), marksOf(right.sentence)];
  const across = isAcross(left, right);
  // Between languages little is known to be shared: whom it is said of counts too.
  const scope = (at: Placed, mark: Mark): Part => ({ at, ...(across ? mark.clause : mark.scope) });
  const shared = (m: Mark, n: Mark) => {
    const [x, y] = [scope(left, m), scope(right, n)];
    const [one, other] = [x, y].map(({ at, start, end }) => wayOf(at.sentence.text.slice(start, end), at.language));
    return (
      sharedIn(x, y, pairing, [
        { at: left, ...m },
        { at: right, ...n },
      ]) + (one && one === other ? 1 : 0)
    );
  };
  const isUniform = [ms, ns].every((list) => list.every(({ value }) => value === list[0]?.value));
  const whole = isUniform ? sharedIn(wholeOf(left), wholeOf(right), pairing, []) : 0;
  const isEnough = (count: number) => {
    if (across)
      return (
        score >= settings.acrossScore &&
        (count >= 1 ? isUniform || count >= 2 : whole >= 4 && score >= settings.sureAcross)
      );
    return count >= 2 || (count >= 1 && isUniform && score >= settings.sureRetelling && whole >= 2);
  };
  const found = ms
    .flatMap((m) => ns.map((n) => ({ m, n, shared: m.value === n.value ? 0 : shared(m, n) })))
    .filter(({ m, n, shared: count }) => m.value !== n.value && isEnough(count))
    .filter(
      ({ m, n, shared: count }) =>
        !ns.some((other) => other.value === m.value && shared(m, other) >= Math.max(1, count)) &&
        !ms.some((other) => other.value === n.value && shared(other, n) >= Math.max(1, count)),
    )
    .sort((one, other) => other.shared - one.shared)[0];
  if (!found) return [];
  return [
    {
      kind: 'certainty',
      rule: 'surer-or-not',
      left: sideOf(scope(left, found.m), found.m.value),
      right: sideOf(scope(right, found.n), found.n.value),
      sureness: 0.5 + 0.3 * score,
    },
  ];
}
