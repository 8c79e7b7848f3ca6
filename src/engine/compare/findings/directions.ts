import { isChinese } from '../../align/terms.ts';
import type { Figure } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Clause } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { between, clausePairs, common, figuresIn, sideOf } from './clause-pairs.ts';
import { type Part, sharedIn, wholeOf } from './contrary/one-matter.ts';
import { downward, downwardChinese, upward, upwardChinese } from './contrary/ways.ts';
import { eitherWay } from './either-way.ts';
import * as lexicon from './lexicon.ts';
import type { Opposed } from './opposed.ts';
import { agree, figuresOf } from './sentence-figures.ts';

/** Which way a clause moves; none where it names both ways or neither. */
const directionOf = remembered(({ text }: { text: string }): 'up' | 'down' | undefined => {
  const plain = text.replace(lexicon.deniedWord, ' ');
  const [up, down] = [plain.match(upward), plain.match(downward)];
  return up && !down ? 'up' : down && !up ? 'down' : undefined;
});

/** Which way a stretch of a text in either language moves. */
export const wayOf = (text: string, language: string): 'up' | 'down' | undefined =>
  isChinese(language) ? chineseWay({ text }) : directionOf({ text });

/** What grows in one shrinks in the other. */
export function moved(pairing: Pairing): Opposed[] {
  const directed = clausePairs(pairing).flatMap(([x, y]) => {
    const [one, other] = [directionOf(x), directionOf(y)];
    if (!one || !other) return [];
    const words = common(x, y).filter(({ left }) => !isMotion(x, left) && !/^@/u.test(left.term)).length;
    const figures = figuresIn(x).filter((key) => figuresIn(y).includes(key)).length;
    return [{ x, y, way: [one, other] as const, figures, shared: words + 2 * figures }];
  });
  const along = directed.filter(({ way }) => way[0] === way[1]);
  // A clause that moves the same way as another one, by the same figure or about as much, is told alike there.
  const alike = ({ x, y, figures, shared }: (typeof directed)[number]) =>
    along.some((one) => (one.x === x || one.y === y) && one.shared >= (figures > 0 ? shared : 1));
  const [first] = directed
    .filter((one) => one.way[0] !== one.way[1] && one.shared >= 1 && !alike(one))
    .sort((one, other) => other.shared - one.shared);
  if (!first) return [];
  return [
    {
      kind: 'direction',
      rule: 'other-direction',
      left: sideOf(first.x, first.way[0]),
      right: sideOf(first.y, first.way[1]),
      sureness: 0.6 + 0.3 * pairing.score,
    },
  ];
}

function isMotion(clause: Clause, { start, end }: { start: number; end: number }): boolean {
  const word = between(clause, start, end);
  return word.match(upward) !== null || word.match(downward) !== null;
}

/** Stretches of a sentence between commas, in either language. */
const stretches = ({ sentence: { text } }: Placed) => {
  const cuts = [0, ...[...text.matchAll(/[,;，；。：](?!\d)/gu)].map(({ index }) => index + 1), text.length];
  return cuts.slice(1).map((end, at) => ({ start: cuts[at] as number, end, text: text.slice(cuts[at], end) }));
};

/** In a Chinese sentence and an English one surely linked, one thing that grows and shrinks. */
export function movedAcross(pairing: Pairing): Opposed[] {
  const { left, right, score, linked } = pairing;
  if (!linked || score < settings.acrossScore) return [];
  const told = (at: Placed) =>
    stretches(at).flatMap(({ text, ...part }) => {
      const way = wayOf(text, at.language);
      return way ? [{ at, ...part, way }] : [];
    });
  const [xs, ys] = [told(left), told(right)];
  const pairs = xs.flatMap((x) => ys.map((y) => ({ x, y, shared: sharedIn(x, y, pairing), other: haveOther(x, y) })));
  const isUniform = [xs, ys].every((list) => list.every(({ way }) => way === list[0]?.way));
  const whole = isUniform && score >= settings.sureAcross ? sharedIn(wholeOf(left), wholeOf(right), pairing) : 0;
  const [one] = pairs
    .filter(({ x, y, shared, other }) => x.way !== y.way && !other && (shared >= 1 || whole >= settings.wholeAcross))
    .filter(
      ({ x, y, shared }) =>
        !pairs.some(
          (two) => (two.x === x || two.y === y) && two.x.way === two.y.way && two.shared >= Math.max(shared, 1),
        ),
    )
    .sort((x, y) => y.shared - x.shared);
  if (!one) return [];
  return [
    {
      kind: 'direction',
      rule: 'other-direction',
      left: sideOf(throughout(one.x, xs), one.x.way),
      right: sideOf(throughout(one.y, ys), one.y.way),
      sureness: 0.5 + 0.3 * score,
    },
  ];
}

/** A stretch with the next ones of its sentence that move the same way, where none moves the other. */
function throughout<Told extends Part & { way: string }>(one: Told, told: readonly Told[]): Part {
  const isUniform = told.every(({ way }) => way === one.way);
  return isUniform ? { ...one, end: Math.max(...told.map(({ end }) => end)) } : one;
}

/** Whether two stretches give percentages, and no one in common: of two things, or a difference of its own. */
function haveOther(x: Part, y: Part): boolean {
  const [a, b] = [x, y].map(({ at, start, end }) =>
    figuresOf(at).filter((one) => one.kind === 'percentage' && one.start >= start && one.end <= end),
  ) as [Figure[], Figure[]];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => agree(one, other)));
}

function chineseWay({ text }: { text: string }): 'up' | 'down' | undefined {
  // 增长预期 names a thing, and says nothing of its way.
  const plain = text.replace(/(?:增长|上涨|下跌|下降)(?:率|预期|预测|目标|势头)/gu, '');
  const [up, down] = [upwardChinese.test(plain), downwardChinese.test(plain)];
  return up === down ? undefined : up ? 'up' : 'down';
}

/** One says as good as another, the other says better. */
export function compared(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, { en: lexicon.equalTo }, { en: lexicon.betterThan }, 'direction', 'equal-or-better', 2);
}
