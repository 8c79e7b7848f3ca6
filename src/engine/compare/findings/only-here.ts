import { vagueWords } from '../../align/vocabulary.ts';
import type { AccountPair, Row, SentenceId } from '../../model.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import { isCopy } from '../is-copy.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { commonness, sharedTerms, termsOf } from '../pairings.ts';
import { evidenceOf, type Found } from './make.ts';
import { type Elsewhere, newWords, ownFigures, ownNames, ownQuotes } from './own.ts';
import { agree, figuresOf } from './sentence-figures.ts';
import { officeThatSays } from './sources.ts';
import { speakerOf } from './speakers.ts';
import { sureLinks } from './together.ts';
import { quoted } from './wording.ts';

interface Particulars {
  figures: number;
  /** A name counts 1, a figure or quotation 2. */
  rich: number;
}

interface Candidate extends Particulars {
  placed: Placed;
  /** How many of its informative words nobody else has. */
  fresh: number;
}

/** Whether a sentence says from whom it has what it tells: then it is news. */
const hasSource = (at: Placed): boolean => speakerOf(at) !== undefined || officeThatSays(at) !== undefined;

/** What of a sentence no other account has anywhere: figures, names, and words between quotation marks. */
function ownParticulars(placed: Placed, others: Elsewhere): Particulars {
  const figures = ownFigures(placed, others).length;
  return { figures, rich: (figures + ownQuotes(placed, others).length) * 2 + ownNames(placed, others).length };
}

/** How many numbers a sentence has, small ones in words included. */
const numbersIn = ({ sentence }: Placed): number =>
  sentence.text.match(/\d+|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine)(?!\p{L})/giu)?.length ?? 0;

/** An author's own view, which is no news unless it holds a figure. */
const isOpinion = (placed: Placed): boolean =>
  placed.language.startsWith('en') &&
  figuresOf(placed).length === 0 &&
  /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|my|one wonders|in conclusion)(?!\p{L})/u.test(
    placed.sentence.text.replace(/“[^”]*”|"[^"]*"/gu, ''),
  );

/**
 * The most particular things only one account tells, a few for each account. Of an account most of whose sentences are
 * linked, a sentence that is not linked, and not nearly, is its own; a free retelling says much in words of its own, so
 * there only figures, names and quotations that nobody else has are proof. Figures are, too, where the only links of
 * a sentence are ones that hardly count.
 */
export function onlyHereFindings(
  rows: readonly Row[],
  accounts: readonly Placed[][],
  elsewhere: (told: readonly Placed[]) => Elsewhere,
  pairs: readonly AccountPair[],
  contested: ReadonlySet<SentenceId>,
  lookup: Lookup,
): Found[] {
  const sure = sureLinks(pairs, settings.hint.onlyHere);
  const { topical } = commonness(accounts);
  const rowOf = new Map(rows.flatMap((row) => row.cells.flatMap(({ sentences }) => sentences.map((id) => [id, row]))));
  return accounts.flatMap((told) => {
    const others = accounts.filter((other) => other !== told);
    const there = elsewhere(told);
    const isAlone = ({ sentence }: Placed) => rowOf.get(sentence.id)?.cells.length === 1;
    const close = told.filter((at) => !isAlone(at)).length >= settings.closeTelling * told.length;
    const isAdded = withoutCounterpart(told, pairs);
    const isOwn = ({ placed, rich, figures, fresh }: Candidate) => {
      const sourced = hasSource(placed) ? 1 : 0;
      return (
        (isAlone(placed) ? rich + sourced > 0 || close : figures > 0) &&
        others.every(
          ([one]) => lookup.doubt(one?.account.id ?? '', placed.sentence.id) < leastDoubt(rich || sourced),
        ) &&
        (rich > 0 ||
          isAdded(placed) ||
          fresh + sourced + Math.min(1, numbersIn(placed)) >= settings.onlyHereNewWords) &&
        !isToldElsewhere(placed, others.flat(), rich, topical)
      );
    };
    const candidates = told
      .filter(
        (at) =>
          !sure.has(at.sentence.id) &&
          !contested.has(at.sentence.id) &&
          words(at.sentence.text, at.language).length >= settings.onlyHereWords &&
          !isOpinion(at),
      )
      .map((placed) => ({ placed, fresh: newWords(placed, there), ...ownParticulars(placed, there) }))
      .sort((x, y) => y.rich - x.rich || y.fresh - x.fresh);
    return firstOf(candidates, settings.onlyHereKept, isOwn, ({ rich }) => rich >= 2).map(({ placed, rich }) => ({
      kind: 'only-here' as const,
      text: `Only ${lookup.name(placed.account.id)} tells: ${quoted(placed.sentence.text)}.`,
      accounts: [placed.account.id],
      rows: [rowOf.get(placed.sentence.id)?.id ?? ''],
      evidence: [evidenceOf(placed)],
      rule: 'told-once',
      sureness: Math.min(1, 0.5 + rich / 20),
    }));
  });
}

/** Whether a sentence of an account that copies another, or is copied, has no counterpart there: then it was added, or dropped. */
function withoutCounterpart(told: readonly Placed[], pairs: readonly AccountPair[]): (at: Placed) => boolean {
  const [first] = told;
  const copied = new Set(
    pairs
      .filter((pair) => isCopy(pair) && [pair.a, pair.b].includes(first?.account.id ?? ''))
      .flatMap(({ links }) => links.flatMap(({ a, b }) => [a, b])),
  );
  return ({ sentence }) => copied.size > 0 && !copied.has(sentence.id);
}

/** How nearly linked a sentence may be: the more of its own it has, the nearer. */
const leastDoubt = (rich: number): number => settings.doubtOwn[Math.min(rich, settings.doubtOwn.length - 1)] ?? 0;

/** The first so many that pass a test that takes long, and all after them that are `telling`. */
function firstOf<T>(list: readonly T[], most: number, passes: (one: T) => boolean, telling: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of list) if ((found.length < most || telling(one)) && passes(one)) found.push(one);
  return found;
}

/** Whether a sentence elsewhere has its figures, or most of its words, so that it may tell the same unlinked. */
function isToldElsewhere(
  placed: Placed,
  others: readonly Placed[],
  rich: number,
  topical: ReadonlySet<string>,
): boolean {
  const terms = [...termsOf(placed).terms].filter((term) => !topical.has(term) && !vagueWords.has(term));
  const figures = figuresOf(placed).filter(({ kind, value }) => kind !== 'ordinal' && (kind === 'date' || value >= 10));
  return others.some((other) => {
    const given = figures.filter((figure) =>
      figuresOf(other).some((there) => agree(figure, there) && there.kind !== 'date'),
    );
    if (rich === 0 && given.length > 0 && given.length === figures.length) return true;
    const shared = sharedTerms(terms, termsOf(other).terms).length;
    return shared >= 3 && shared >= terms.length * settings.toldElsewhere;
  });
}
