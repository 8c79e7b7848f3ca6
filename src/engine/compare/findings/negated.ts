import { stem } from '../../align/stem.ts';
import { findings as settings } from '../../settings.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import { type Commonness, informativeTerms, type Pairing, sharedTerms } from '../pairings.ts';
import {
  between,
  clausePairs,
  common,
  hasNegation,
  isWhole,
  same,
  sideOf,
  sourcesIn,
  telling,
} from './clause-pairs.ts';
import { areComplements } from './contrary/shares.ts';
import { isConditional, isSupposed } from './contrary/stances.ts';
import { eitherWay, type Phrases } from './either-way.ts';
import * as lexicon from './lexicon.ts';
import * as chinese from './lexicon-zh.ts';
import type { Opposed } from './opposed.ts';
import { figuresOf } from './sentence-figures.ts';

/** Pairs of phrases of which one denies what the other says, with how many words the sentences have to share. */
const denials: readonly (readonly [Phrases, Phrases, number])[] = [
  [{ en: lexicon.onTerms, zh: chinese.onTerms }, { en: lexicon.withoutTerms, zh: chinese.withoutTerms }, 1],
  [{ en: lexicon.undecided, zh: chinese.undecided }, { en: lexicon.decided, zh: chinese.decided }, 2],
  [{ en: lexicon.refused, zh: chinese.refused }, { en: lexicon.leftOpen, zh: chinese.leftOpen }, 1],
  [{ en: lexicon.charged, zh: chinese.charged }, { en: lexicon.uncharged, zh: chinese.uncharged }, 1],
  [{ en: lexicon.harmed, zh: chinese.harmed }, { en: lexicon.unharmed, zh: chinese.unharmed }, 2],
  [{ en: lexicon.undone, zh: chinese.undone }, { en: lexicon.done, zh: chinese.done }, 3],
];

export const denied = (pairing: Pairing): Opposed[] =>
  denials.flatMap(([one, other, needed]) => eitherWay(pairing, one, other, 'negation', 'statement-denied', needed));

/** The same statement, denied in one of two clauses: under a negation, or by a verb for the contrary. */
export function negated(pairing: Pairing, story: Commonness): Opposed[] {
  const { left, right, score } = pairing;
  for (const [x, y] of clausePairs(pairing)) {
    if (!hasNegation(x) && !hasNegation(y)) continue;
    const both = hasNegation(x) && hasNegation(y);
    const under = (clause: Clause, word: { start: number }) =>
      isNegated(clause, word, both ? settings.negationReach : 0);
    const shared = common(x, y);
    const turned = shared.filter(({ left: a, right: b }) => under(x, a) !== under(y, b));
    const kept = shared.filter(({ left: a, right: b }) => under(x, a) && under(y, b));
    const verb = turned.find(
      ({ left: a, right: b }) =>
        a.term === b.term && !isNumber(x, a) && /\p{Ll}/u.test(x.at.sentence.text[a.start] ?? ''),
    );
    if (!verb || kept.length > 0) continue;
    const turns = ({ at: { sentence } }: Clause) =>
      sentence.text.match(lexicon.negators) !== null || sentence.text.match(lexicon.turners) !== null;
    const elsewhere = !both && [x, y].every(turns);
    // `None of the jobs is at risk` denies the risk, not the jobs.
    const ends = [
      [x, shared.map((pair) => pair.left)],
      [y, shared.map((pair) => pair.right)],
    ] as const;
    if (!both && ends.some(([clause, words]) => deniesNoun(clause) && !words.includes(lastWord(clause)))) continue;
    if (
      elsewhere ||
      (telling(x, y, pairing, story) < (both || !pairing.linked ? 3 : 2) && !isWhole(x, y, shared.length, story.lone))
    )
      continue;
    return [
      {
        kind: 'negation',
        rule: 'statement-negated',
        left: sideOf({ ...x, at: left }, under(x, verb.left) ? 'no' : 'yes'),
        right: sideOf({ ...y, at: right }, under(y, verb.right) ? 'no' : 'yes'),
        sureness: 0.6 + 0.3 * score,
      },
    ];
  }
  const [often, rarely] = [alwaysOrNever(left), alwaysOrNever(right)];
  if (
    pairing.linked &&
    score >= settings.sureRetelling &&
    often &&
    rarely &&
    often.word !== rarely.word &&
    often.verb === rarely.verb
  )
    return [
      {
        kind: 'negation',
        rule: 'statement-negated',
        left: sideOf({ ...often.clause, at: left }, often.word),
        right: sideOf({ ...rarely.clause, at: right }, rarely.word),
        sureness: 0.6 + 0.3 * score,
      },
    ];
  for (const [yes, no] of lexicon.opposites) {
    for (const [x, y, turned] of [
      [left, right, false],
      [right, left, true],
    ] as const) {
      const [a, b] = [yes.exec(x.sentence.text), no.exec(y.sentence.text)];
      if (!a || !b || no.test(x.sentence.text) || yes.test(y.sentence.text)) continue;
      const [cx, cy] = [clauseAt(x, a.index), clauseAt(y, b.index)];
      if (!cx || !cy || isDenied(cx, a.index) || isDenied(cy, b.index)) continue;
      if (
        [[cx, a.index] as const, [cy, b.index] as const].some(
          ([clause, verb]) =>
            isSupposed(between(clause, clause.start, verb)) || isConditional(clause.at.sentence.text.slice(verb)),
        )
      )
        continue;
      if (areComplements(cx, cy)) continue;
      if (
        common(cx, cy).length < 2 &&
        !areSurelyOne(pairing) &&
        !haveOneObject([cx, a], [cy, b], pairing) &&
        !areShortOfOne(cx, cy)
      )
        continue;
      const sides = [sideOf({ ...cx, at: x }, 'yes'), sideOf({ ...cy, at: y }, 'no')] as const;
      return [
        {
          kind: 'negation',
          rule: 'statement-negated',
          left: turned ? sides[1] : sides[0],
          right: turned ? sides[0] : sides[1],
          sureness: 0.6 + 0.3 * score,
        },
      ];
    }
  }
  return [];
}

/** Whether a word that negates stands before a verb in its clause. */
const isDenied = (clause: Clause, verb: number): boolean =>
  between(clause, clause.start, verb).match(lexicon.negators) !== null;

/** Whether two short clauses, each with a verb and what it is done to, begin with the same word: who does both. */
const areShortOfOne = (x: Clause, y: Clause): boolean =>
  [x, y].every(({ terms }) => terms.length <= settings.shortClause + 1) &&
  same(x.terms[0]?.term ?? '', y.terms[0]?.term ?? ' ');

/** Whether in linked sentences the same word follows two verbs: `followed the rules`, `broke the rules`. */
function haveOneObject(
  x: [Clause, RegExpExecArray],
  y: [Clause, RegExpExecArray],
  { linked, score }: Pairing,
): boolean {
  if (!linked || score < settings.verbScore) return false;
  const [a, b] = [x, y].map(([clause, { index, 0: verb }]) =>
    clause.terms.find(({ start }) => start >= index + verb.length),
  );
  return a !== undefined && b !== undefined && same(a.term, b.term);
}

/** Whether sentences are so surely linked and share so much that their verbs are of one thing. */
const areSurelyOne = ({ left, right, score, linked }: Pairing): boolean =>
  linked &&
  score >= settings.sureRetelling &&
  sharedTerms(informativeTerms(left), informativeTerms(right)).length >= settings.opposedShared;

const deniesNoun = ({ text }: Clause): boolean => /(?<!\p{L})(?:none|no|nobody|neither)(?!\p{L})/iu.test(text);

/** The last informative word of a clause that is no part of who says it. */
const lastWord = (clause: Clause): Clause['terms'][number] =>
  clause.terms.filter(({ term }) => !sourcesIn(clause).includes(term)).at(-1) as Clause['terms'][number];

/** What a sentence says was always done, or never. */
function alwaysOrNever(at: Placed): { word: string; verb: string; clause: Clause } | undefined {
  const match = /(?<!\p{L})(always|never) (\p{Ll}+)/u.exec(at.sentence.text);
  const clause = match ? clauseAt(at, match.index) : undefined;
  if (!match || !clause) return undefined;
  return { word: match[1] as string, verb: stem(match[2] as string), clause };
}

const clauseAt = (at: Placed, place: number): Clause | undefined =>
  clausesOf(at).find(({ start, end }) => place >= start && place < end);

/** Verbs that deny the one after them. */
const denying = /^(?:refus|fail|declin)\p{L}* to(?!\p{L})/iu;

/** Whether a word of a clause stands under an odd number of negations, none more than `reach` informative words before it. */
function isNegated(clause: Clause, word: { start: number }, reach: number): boolean {
  const { text } = clause.at.sentence;
  const verbs = clause.terms.filter(({ start }) => start < word.start && !denying.test(text.slice(start)));
  const far = verbs.at(-1 - reach);
  const before = between(clause, far?.end ?? clause.start, word.start);
  const count = [lexicon.negators, lexicon.turners].reduce((sum, words) => sum + (before.match(words)?.length ?? 0), 0);
  return count % 2 === 1;
}

/** Whether a word is part of a figure: `years` in `ten years`. */
const isNumber = (clause: Clause, word: { start: number; end: number }): boolean =>
  figuresOf(clause.at).some(({ start, end }) => start <= word.start && end >= word.end);
