import { areSynonyms } from '../../align/terms.ts';
import { vagueWords } from '../../align/vocabulary.ts';
import { findings as settings } from '../../settings.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { type Commonness, commonness, type Pairing } from '../pairings.ts';
import { figuresOf } from './figures-differ.ts';
import * as lexicon from './lexicon.ts';
import { type Found, quoted } from './make.ts';
import { mergeOpposed, type Opposed, printed, type Side, tellers } from './opposed.ts';

/** Statements of linked sentences that are turned round: negated, moved the other way, made surer. English alone. */
export function turnedFindings(accounts: readonly Placed[][], pairings: readonly Pairing[], lookup: Lookup): Found[] {
  const common = commonness(accounts);
  const english = pairings.filter(
    ({ left, right }) => left.language.startsWith('en') && right.language.startsWith('en'),
  );
  const rules = [negated, moved, compared, hedged, supposed, forbidden];
  return rules.flatMap((rule) =>
    mergeOpposed(
      english.flatMap((pairing) => rule(pairing, common)),
      (x, y) => x.value === y.value,
      textOf,
      lookup,
    ).map((one) => ({ ...one, text: `${openings[one.rule]} ${one.text}` })),
  );
}

const openings: Record<string, string> = {
  'statement-negated': 'One tells the contrary:',
  'other-direction': 'The direction differs:',
  'equal-or-better': 'How it compares differs:',
  'surer-or-not': 'How certain it is differs:',
  'warned-or-forbidden': 'How far it goes differs:',
};

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  `${sides.map((side) => `${tellers(side, lookup)} ${side.length === 1 ? 'has' : 'have'} ${quoted(printed(side[0] as Side).trim())}`).join(', ')}.`;

const same = (a: string, b: string): boolean => a === b || areSynonyms(a, b);

/** Pairs of words of two clauses that say the same. */
function common(x: Clause, y: Clause): { left: Clause['terms'][number]; right: Clause['terms'][number] }[] {
  const taken = new Set<Clause['terms'][number]>();
  return x.terms.flatMap((left) => {
    const right = y.terms.find((one) => !taken.has(one) && same(left.term, one.term));
    if (!right) return [];
    taken.add(right);
    return [{ left, right }];
  });
}

/** How many words two clauses share; of sentences no link ties, what the story or all comment is about does not count. */
function telling(x: Clause, y: Clause, { linked }: Pairing, { topical }: Commonness): number {
  const tells = ({ term }: { term: string }) => linked || !(topical.has(term) || vagueWords.has(term));
  return common(x, y).filter(({ left, right }) => tells(left) && tells(right)).length;
}

/** Whether all that the shorter of two clauses tells comes back in the other, in words neither account has elsewhere. */
function isWhole(x: Clause, y: Clause, shared: number, lone: ReadonlySet<string>): boolean {
  const [less] = x.terms.length <= y.terms.length ? [x] : [y];
  return shared > 0 && shared === less.terms.length && less.terms.every(({ term }) => lone.has(term));
}

function clausePairs({ left, right }: Pairing): [Clause, Clause][] {
  return clausesOf(left).flatMap((x) => clausesOf(right).map((y) => [x, y] as [Clause, Clause]));
}

const sideOf = ({ at, start, end }: { at: Placed; start: number; end: number }, value: string): Side => ({
  at,
  start,
  end,
  value,
});

const between = ({ at }: Clause, start: number, end: number): string => at.sentence.text.slice(start, end);

/** Whether a word of a clause stands under an odd number of negations, none more than `reach` informative words before it. */
function isNegated(clause: Clause, word: { start: number }, reach: number): boolean {
  const far = clause.terms.filter(({ start }) => start < word.start).at(-1 - reach);
  const before = between(clause, far?.end ?? clause.start, word.start);
  const count = [lexicon.negators, lexicon.turners].reduce((sum, words) => sum + (before.match(words)?.length ?? 0), 0);
  return count % 2 === 1;
}

/** Whether a word is part of a figure: `years` in `ten years`. */
const isNumber = (clause: Clause, word: { start: number; end: number }): boolean =>
  figuresOf(clause.at).some(({ start, end }) => start <= word.start && end >= word.end);

const hasNegation = (clause: Clause): boolean => clause.text.match(lexicon.negators) !== null;

function negated(pairing: Pairing, story: Commonness): Opposed[] {
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
    if (elsewhere || (telling(x, y, pairing, story) < (both ? 3 : 2) && !isWhole(x, y, shared.length, story.lone)))
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
  for (const [yes, no] of lexicon.opposites) {
    for (const [x, y, turned] of [
      [left, right, false],
      [right, left, true],
    ] as const) {
      const [a, b] = [yes.exec(x.sentence.text), no.exec(y.sentence.text)];
      if (!a || !b || no.test(x.sentence.text) || yes.test(y.sentence.text)) continue;
      const [cx, cy] = [clauseAt(x, a.index), clauseAt(y, b.index)];
      if (!cx || !cy || hasNegation(cx) || hasNegation(cy) || common(cx, cy).length < 2) continue;
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

const clauseAt = (at: Placed, place: number): Clause | undefined =>
  clausesOf(at).find(({ start, end }) => place >= start && place < end);

/** Which way a clause moves; none where it names both ways or neither. */
function directionOf({ text }: Clause): 'up' | 'down' | undefined {
  const plain = text.replace(lexicon.deniedWord, ' ');
  const [up, down] = [plain.match(lexicon.upward), plain.match(lexicon.downward)];
  return up && !down ? 'up' : down && !up ? 'down' : undefined;
}

function moved(pairing: Pairing): Opposed[] {
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

const figuresIn = (clause: Clause): string[] =>
  figuresOf(clause.at)
    .filter(({ start, end, kind }) => start >= clause.start && end <= clause.end && kind !== 'ordinal')
    .map(({ key }) => key);

function isMotion(clause: Clause, { start, end }: { start: number; end: number }): boolean {
  const word = between(clause, start, end);
  return word.match(lexicon.upward) !== null || word.match(lexicon.downward) !== null;
}

/** One says as good as another, the other says better. */
function compared(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, lexicon.equalTo, lexicon.betterThan, 'direction', 'equal-or-better', 2);
}

/** One advises against it, the other says that it breaks the law. */
function forbidden(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, lexicon.warning, lexicon.unlawful, 'certainty', 'warned-or-forbidden', 2);
}

function eitherWay(
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

function modalOf({ text }: { text: string }): 'will' | 'could' | undefined {
  const [sure, unsure] = [text.match(lexicon.certain), text.match(lexicon.open)];
  return sure && !unsure ? 'will' : unsure && !sure ? 'could' : undefined;
}

/** What will be in one could be in the other. `would` is left aside: reported speech turns `will` into it. */
function hedged(pairing: Pairing, story: Commonness): Opposed[] {
  const { left, right, score } = pairing;
  const whole = [modalOf(left.sentence), modalOf(right.sentence)];
  if (whole[0] !== undefined && whole[0] === whole[1]) return [];
  const found = clausePairs(pairing)
    .map(([x, y]) => ({ x, y, modals: [modalOf(x), modalOf(y)] as const }))
    .filter(({ modals: [a, b] }) => a && b && a !== b)
    .map((one) => ({
      ...one,
      shared:
        telling(one.x, one.y, pairing, story) +
        2 * figuresIn(one.x).filter((key) => figuresIn(one.y).includes(key)).length,
    }))
    .filter(({ shared }) => shared >= 2)
    .sort((one, other) => other.shared - one.shared)[0];
  if (!found) return [];
  return [
    {
      kind: 'certainty',
      rule: 'surer-or-not',
      left: sideOf(found.x, found.modals[0] as string),
      right: sideOf(found.y, found.modals[1] as string),
      sureness: 0.6 + 0.3 * score,
    },
  ];
}

/** What happened in one may have happened in the other: the same verb, plain here, after `may have` there. */
function supposed(pairing: Pairing): Opposed[] {
  const { left, right, score } = pairing;
  for (const [x, y] of clausePairs(pairing)) {
    const [a, b] = [lexicon.supposed.exec(x.text), lexicon.supposed.exec(y.text)];
    if ((a === null) === (b === null)) continue;
    const [guess, plain, after] = a ? [x, y, a] : [y, x, b as RegExpExecArray];
    const verbAt = guess.start + after.index + after[0].length;
    const shared = common(guess, plain);
    const verb = shared.find(({ left: { start } }) => start >= verbAt && start <= verbAt + 1);
    if (!verb || shared.length < 3 || plain.text.match(lexicon.open) || hasNegation(guess) !== hasNegation(plain))
      continue;
    const [one, other] = [sideOf(x, a ? 'could' : 'did'), sideOf(y, a ? 'did' : 'could')];
    return [
      {
        kind: 'certainty',
        rule: 'surer-or-not',
        left: { ...one, at: left },
        right: { ...other, at: right },
        sureness: 0.6 + 0.3 * score,
      },
    ];
  }
  return [];
}
