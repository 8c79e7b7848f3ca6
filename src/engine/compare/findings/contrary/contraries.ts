import { findings as settings } from '../../../settings.ts';
import type { Commonness, Pairing } from '../../pairings.ts';
import { sideOf } from '../clause-pairs.ts';
import type { Opposed } from '../opposed.ts';
import { type Part, sharedIn, sharedTermsIn, termsIn, wholeOf } from './one-matter.ts';
import { areComplements } from './shares.ts';
import { areAlike, areContrary, isAcross, type Stance, stancesAt } from './stances.ts';

/** What one account says of a thing, and another the contrary: `still blocked`, `open again`; `has set a date`, `yet to fix one`. */
export function contrary(pairing: Pairing, story: Commonness): Opposed[] {
  const { left, right, score } = pairing;
  const [ps, qs] = [stancesAt(left), stancesAt(right)];
  const shared = (p: Stance, q: Stance) => sharedIn(partOf(p), partOf(q), pairing, [p, q]);
  const found = ps
    .flatMap((p) => qs.map((q) => ({ p, q })))
    .filter(({ p, q }) => areContrary(p, q) && !areComplements(partOf(p), partOf(q)))
    .map((pair) => ({ ...pair, shared: shared(pair.p, pair.q) }))
    .filter(({ p, q, shared }) => isOneMatter(p, q, shared, pairing, story))
    // Where either says the same as another statement there, that is what it meets.
    .filter(
      ({ p, q, shared: most }) =>
        !qs.some((other) => areAlike(p, other) && shared(p, other) >= Math.min(most, 1)) &&
        !ps.some((other) => areAlike(other, q) && shared(other, q) >= Math.min(most, 1)),
    )
    .sort((one, other) => other.shared - one.shared)[0];
  if (!found) return [];
  return [
    {
      kind: found.p.family.kind ?? 'negation',
      rule: found.p.family.kind ? 'other-direction' : 'statement-negated',
      left: sideOf(partOf(found.p), said(found.p)),
      right: sideOf(partOf(found.q), said(found.q)),
      sureness: 0.6 + 0.3 * score,
    },
  ];
}

const partOf = ({ at, part }: Stance): Part => ({ at, ...part });
const said = ({ pole, denied }: Stance): string => ((pole === 0) === !denied ? 'yes' : 'no');

function isOneMatter(p: Stance, q: Stance, shared: number, pairing: Pairing, { lone }: Commonness): boolean {
  const { linked, score } = pairing;
  if (!linked) {
    // What no account tells twice is one thing wherever it stands, if little else is said of it.
    const [x, y] = [partOf(p), partOf(q)];
    const terms = sharedTermsIn(x, y, [p, q]);
    const least = Math.min(...[x, y].map((part) => new Set(termsIn(part, [p, q])).size));
    return (
      !p.family.turns && least <= settings.shortClause && terms.length >= 1 && terms.every((term) => lone.has(term))
    );
  }
  const sole = [p, q].every(({ at, family }) => stancesAt(at).filter((one) => one.family === family).length === 1);
  const whole = sharedIn(wholeOf(p.at), wholeOf(q.at), pairing, [p, q]);
  if (isAcross(p.at, q.at)) return score >= settings.acrossScore && (shared >= 1 || (sole && whole >= 3));
  return (score >= 0.5 && shared >= 2) || (score >= settings.verbScore && (shared >= 1 || (sole && whole >= 2)));
}
