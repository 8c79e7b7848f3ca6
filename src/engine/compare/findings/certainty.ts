import { findings as settings } from '../../settings.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import type { Placed } from '../lookup.ts';
import { type Commonness, informativeTerms, type Pairing, sharedTerms } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { clausePairs, common, figuresIn, hasNegation, sideOf, telling } from './clause-pairs.ts';
import { eitherWay } from './either-way.ts';
import * as lexicon from './lexicon.ts';
import type { Opposed } from './opposed.ts';
import { figuresInCommon } from './sentence-figures.ts';

/** One advises against it, the other says that it breaks the law. */
export function forbidden(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, { en: lexicon.warning }, { en: lexicon.unlawful }, 'certainty', 'warned-or-forbidden', 2);
}

/** One does not rule out what the other holds to be so. */
export function leftOpen(pairing: Pairing): Opposed[] {
  return eitherWay(pairing, { en: lexicon.leftOpen }, { en: lexicon.held }, 'certainty', 'surer-or-not', 2);
}

/** Whether a clause or sentence says that a thing will be or could be; none where it says both or neither. */
const modalOf = remembered(({ text }: { text: string }): 'will' | 'could' | undefined => {
  const [sure, unsure] = [text.match(lexicon.certain), text.match(lexicon.open)];
  return sure && !unsure ? 'will' : unsure && !sure ? 'could' : undefined;
});

/** What will be in one could be in the other. `would` is left aside: reported speech turns `will` into it. */
export function hedged(pairing: Pairing, story: Commonness): Opposed[] {
  const { left, right, score } = pairing;
  const whole = [modalOf(left.sentence), modalOf(right.sentence)];
  if (whole[0] !== undefined && whole[0] === whole[1]) return [];
  const told = clausePairs(pairing)
    .map(([x, y]) => ({ x, y, modals: [modalOf(x), modalOf(y)] as const }))
    .filter(({ modals: [a, b] }) => a && b)
    .map((one) => ({
      ...one,
      shared:
        telling(one.x, one.y, pairing, story) +
        2 * figuresIn(one.x).filter((key) => figuresIn(one.y).includes(key)).length +
        (isSameVerb(one.x, one.y, pairing) ? 1 : 0),
    }));
  // A clause as sure as another one that says much more of it is told alike there.
  const isAlike = ({ x, y, shared }: (typeof told)[number]) =>
    told.some((one) => (one.x === x || one.y === y) && one.modals[0] === one.modals[1] && one.shared > shared + 1);
  const found = told
    .filter((one) => one.modals[0] !== one.modals[1] && one.shared >= 2 && !isAlike(one))
    .sort((one, other) => other.shared - one.shared)[0];
  if (!found) return wholeHedged(pairing, whole);
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

/** Whether in sentences surely linked the verb after what is sure or open is the same. */
function isSameVerb(x: Clause, y: Clause, { linked, score }: Pairing): boolean {
  if (!linked || score < settings.verbScore) return false;
  const [a, b] = [verbAt(x), verbAt(y)];
  // What goes, comes or is done tells nothing of what is meant.
  return common(x, y).some(({ left, right }) => left.start === a && right.start === b && !lightVerbs.has(left.term));
}

const lightVerbs: ReadonlySet<string> = new Set([
  'go',
  'come',
  'be',
  'have',
  'do',
  'take',
  'make',
  'get',
  'give',
  'put',
]);

/** Where the first informative word after the modal of a clause begins. */
function verbAt({ text, start, terms }: Clause): number | undefined {
  const modal = text.search(lexicon.certain) >= 0 ? text.search(lexicon.certain) : text.search(lexicon.open);
  return terms.find((term) => term.start > start + modal)?.start;
}

/** Sentences surely linked of which one says that a thing will be and the other, all in all, that it could be. */
function wholeHedged(pairing: Pairing, [a, b]: readonly (string | undefined)[]): Opposed[] {
  const { left, right, score, linked } = pairing;
  if (!a || !b || !linked || score < settings.sureRetelling) return [];
  const clause = (at: Placed) => clausesOf(at).find((one) => modalOf(one) !== undefined);
  const [x, y] = [clause(left), clause(right)];
  if (!x || !y) return [];
  const terms = sharedTerms(informativeTerms(left), informativeTerms(right));
  const shared = terms.length + figuresInCommon(left, right).length;
  if (shared < settings.wholeShared) return [];
  const sides = [sideOf(x, a), sideOf(y, b)] as const;
  return [{ kind: 'certainty', rule: 'surer-or-not', left: sides[0], right: sides[1], sureness: 0.5 + 0.3 * score }];
}

/** What happened in one may have happened in the other: the same verb, plain here, after `may have` there. */
export function supposed(pairing: Pairing): Opposed[] {
  const { left, right, score } = pairing;
  for (const [x, y] of clausePairs(pairing)) {
    const [a, b] = [lexicon.supposed.exec(x.text), lexicon.supposed.exec(y.text)];
    if ((a === null) === (b === null)) continue;
    const [guess, plain, after] = a ? [x, y, a] : [y, x, b as RegExpExecArray];
    const verbAt = guess.start + after.index + after[0].length;
    const shared = common(guess, plain);
    const verb = shared.find(({ left: { start } }) => start >= verbAt && start <= verbAt + 4);
    const retold = isRetold(shared, verbAt, plain, pairing);
    if ((!verb && !retold) || shared.length < 3 || lexicon.hedges.test(plain.at.sentence.text)) continue;
    if (hasNegation(guess) !== hasNegation(plain)) continue;
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

/** What one holds to be so may be so in the other: `is based abroad`, `may be based abroad`. */
export function maybe(pairing: Pairing, story: Commonness): Opposed[] {
  const { left, right, score, linked } = pairing;
  if (!linked || score < settings.verbScore) return [];
  for (const [x, y] of clausePairs(pairing)) {
    const [a, b] = [lexicon.guessed.exec(x.text), lexicon.guessed.exec(y.text)];
    if ((a === null) === (b === null)) continue;
    const [guess, plain, modal] = a ? [x, y, a] : [y, x, b as RegExpExecArray];
    const copula = lexicon.plainly.exec(plain.text);
    if (!copula || plain.text.match(lexicon.hedges) || hasNegation(guess) !== hasNegation(plain)) continue;
    const after = (clause: Clause, { index, 0: words }: RegExpExecArray) => clause.start + index + words.length;
    const [from, to] = [after(guess, modal), after(plain, copula)];
    const said = common(guess, plain).some(({ left: p, right: q }) => p.start === from && q.start === to);
    if (!said || (telling(x, y, pairing, story) < 2 && x.terms.length > 2)) continue;
    const sides = [
      sideOf({ ...x, at: left }, a ? 'could' : 'will'),
      sideOf({ ...y, at: right }, a ? 'will' : 'could'),
    ] as const;
    return [{ kind: 'certainty', rule: 'surer-or-not', left: sides[0], right: sides[1], sureness: 0.6 + 0.3 * score }];
  }
  return [];
}

/** Whether sentences surely linked tell one thing by another verb: most else is shared, what follows the verb too, and nothing hedges. */
function isRetold(
  shared: readonly { left: { start: number } }[],
  verbAt: number,
  plain: Clause,
  { linked, score }: Pairing,
): boolean {
  if (!linked || score < settings.sureRetelling || lexicon.hedges.test(plain.at.sentence.text)) return false;
  return shared.length >= settings.retoldWords && shared.some(({ left: { start } }) => start > verbAt + 1);
}
