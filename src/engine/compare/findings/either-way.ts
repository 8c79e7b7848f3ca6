import { isChinese } from '../../align/terms.ts';
import { findings as settings } from '../../settings.ts';
import { clausesOf } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import { same, sideOf } from './clause-pairs.ts';
import { wholeOf } from './contrary/one-matter.ts';
import { areComplements } from './contrary/shares.ts';
import type { Opposed } from './opposed.ts';

/** Phrases of one kind in English, and in Chinese where they are known. */
export interface Phrases {
  en: RegExp;
  zh?: RegExp;
}

/**
 * One sentence has a phrase of one kind and the other one of the other kind, and they share as many words as `needed`, or
 * in two languages are surely linked.
 */
export function eitherWay(
  { left, right, score, linked }: Pairing,
  one: Phrases,
  other: Phrases,
  kind: Opposed['kind'],
  rule: string,
  needed: number,
): Opposed[] {
  const sides = (x: Placed, y: Placed) => {
    const [a, b] = [find(one, x), find(other, y)];
    if (!a || !b || find(one, y) || find(other, x) || areComplements(wholeOf(x), wholeOf(y))) return undefined;
    const words = (at: Placed) => clausesOf(at).flatMap(({ terms }) => terms.map(({ term }) => term));
    const shared = new Set(words(x).filter((term) => words(y).some((there) => same(term, there)))).size;
    const across = isChinese(x.language) !== isChinese(y.language);
    if (across ? !linked || score < settings.acrossScore : shared < needed) return undefined;
    const phrase = (at: Placed, match: RegExpExecArray) => {
      const rest = at.sentence.text.slice(match.index);
      return {
        at,
        start: match.index,
        end: match.index + (/^[^,;.—，。；]+/u.exec(rest)?.[0].length ?? match[0].length),
      };
    };
    return [sideOf(phrase(x, a), 'less'), sideOf(phrase(y, b), 'more')] as const;
  };
  const straight = sides(left, right);
  const turned = straight ? undefined : sides(right, left);
  const found = straight ?? (turned && ([turned[1], turned[0]] as const));
  return found ? [{ kind, rule, left: found[0], right: found[1], sureness: 0.5 + 0.3 * score }] : [];
}

const find = ({ en, zh }: Phrases, { sentence, language }: Placed): RegExpExecArray | null =>
  isChinese(language) ? (zh?.exec(sentence.text) ?? null) : en.exec(sentence.text);
