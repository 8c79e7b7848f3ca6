import type { Clause } from '../clauses.ts';
import type { Pairing } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { between, clausePairs, common, figuresIn, sideOf } from './clause-pairs.ts';
import { eitherWay } from './either-way.ts';
import * as lexicon from './lexicon.ts';
import type { Opposed } from './opposed.ts';

/** Which way a clause moves; none where it names both ways or neither. */
const directionOf = remembered(({ text }: Clause): 'up' | 'down' | undefined => {
  const plain = text.replace(lexicon.deniedWord, ' ');
  const [up, down] = [plain.match(lexicon.upward), plain.match(lexicon.downward)];
  return up && !down ? 'up' : down && !up ? 'down' : undefined;
});

/** What grows in one shrinks in the other. */
export function moved(pairing: Pairing): Opposed[] {
  const directed = clausePairs(pairing).map(([x, y]) => ({ x, y, way: [directionOf(x), directionOf(y)] as const }));
  const about = ({ x, y }: { x: Clause; y: Clause }) => {
    const words = common(x, y).filter(({ left }) => !isMotion(x, left) && !/^@/u.test(left.term)).length;
    const figures = figuresIn(x).filter((key) => figuresIn(y).includes(key)).length;
    return words + figures;
  };
  if (directed.some((one) => one.way[0] !== undefined && one.way[0] === one.way[1] && about(one) > 0)) return [];
  const against = directed.filter((one) => one.way[0] && one.way[1] && one.way[0] !== one.way[1] && about(one) >= 1);
  const [first] = against.sort((one, other) => about(other) - about(one));
  if (!first) return [];
  return [
    {
      kind: 'direction',
      rule: 'other-direction',
      left: sideOf(first.x, first.way[0] as string),
      right: sideOf(first.y, first.way[1] as string),
      sureness: 0.6 + 0.3 * pairing.score,
    },
  ];
}

function isMotion(clause: Clause, { start, end }: { start: number; end: number }): boolean {
  const word = between(clause, start, end);
  return word.match(lexicon.upward) !== null || word.match(lexicon.downward) !== null;
}

/** One says as good as another, the other says better. */
export function compared(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, lexicon.equalTo, lexicon.betterThan, 'direction', 'equal-or-better', 2);
}
