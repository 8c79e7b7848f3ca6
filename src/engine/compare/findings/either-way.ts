import { clausesOf } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import { same, sideOf } from './clause-pairs.ts';
import type { Opposed } from './opposed.ts';

/** One sentence has a phrase of one kind and the other one of the other kind, and they share as many words as `needed`. */
export function eitherWay(
  { left, right, score }: Pairing,
  one: RegExp,
  other: RegExp,
  kind: Opposed['kind'],
  rule: string,
  needed: number,
): Opposed[] {
  const sides = (x: Placed, y: Placed) => {
    const [a, b] = [one.exec(x.sentence.text), other.exec(y.sentence.text)];
    if (!a || !b || one.test(y.sentence.text) || other.test(x.sentence.text)) return undefined;
    const words = (at: Placed) => clausesOf(at).flatMap(({ terms }) => terms.map(({ term }) => term));
    if (new Set(words(x).filter((term) => words(y).some((there) => same(term, there)))).size < needed) return undefined;
    const phrase = (at: Placed, match: RegExpExecArray) => {
      const rest = at.sentence.text.slice(match.index);
      return { at, start: match.index, end: match.index + (/^[^,;.—]+/u.exec(rest)?.[0].length ?? match[0].length) };
    };
    return [sideOf(phrase(x, a), 'less'), sideOf(phrase(y, b), 'more')] as const;
  };
  const straight = sides(left, right);
  const turned = straight ? undefined : sides(right, left);
  const found = straight ?? (turned && ([turned[1], turned[0]] as const));
  return found ? [{ kind, rule, left: found[0], right: found[1], sureness: 0.5 + 0.3 * score }] : [];
}
