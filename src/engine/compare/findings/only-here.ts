import type { AccountPair, Figure, Row, SentenceId } from '../../model.ts';
import { comparisonKey, words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms, termsOf } from '../pairings.ts';
import { agree, figuresOf } from './figures-differ.ts';
import { evidenceOf, type Found, quoted } from './make.ts';
import { quoteSpans } from './quotes.ts';
import { sureLinks } from './together.ts';

interface Particulars {
  figures: number;
  names: number;
  quotes: number;
  /** A name counts 1, a figure or quotation 2. */
  rich: number;
}

/** What of a sentence no other account has anywhere: figures, names, and words between quotation marks. */
function ownParticulars(placed: Placed, others: Elsewhere): Particulars {
  const { text } = placed.sentence;
  const names = [...text.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}+(?= \p{Lu}\p{L}+)/gu)].filter(
    ([name]) => !others.words.has(comparisonKey(name)),
  ).length;
  const figures = figuresOf(placed).filter(
    (figure) => isTelling(figure) && !others.figures.some((there) => says(figure, there)),
  ).length;
  // Beside accounts in other languages alone, any quotation is in words nobody else has.
  const quotes = (others.languages.has(placed.language) ? quoteSpans(text) : []).filter(({ start, end }) => {
    const said = words(text.slice(start, end), placed.language);
    return said.length >= settings.ownQuoteWords && said.filter(({ key }) => !others.words.has(key)).length > 1;
  }).length;
  return { figures, names, quotes, rich: (figures + quotes) * 2 + names };
}

/** Small numbers, shares told in words and ordinals stand in any text. */
const isTelling = ({ kind, value, unit }: Figure): boolean =>
  kind !== 'ordinal' && unit !== 'fraction' && ((kind !== 'count' && kind !== 'money') || value >= 10);

/** Whether two figures agree; a number without a noun may be any figure of about its value. */
const says = (figure: Figure, other: Figure): boolean =>
  agree(figure, other) ||
  ((bare(figure) || bare(other)) &&
    Math.abs(figure.value - other.value) <= settings.bareFigure * Math.max(figure.value, other.value));

const bare = ({ kind, unit }: Figure): boolean => kind === 'count' && unit === undefined;

/** All that the other accounts say. */
interface Elsewhere {
  languages: ReadonlySet<string>;
  words: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  figures: readonly Figure[];
}

function elsewhere(others: readonly Placed[]): Elsewhere {
  return {
    languages: new Set(others.map(({ language }) => language)),
    words: new Set(others.flatMap(({ sentence, language }) => words(sentence.text, language).map(({ key }) => key))),
    terms: new Set(others.flatMap((at) => [...termsOf(at).terms])),
    figures: others.flatMap(figuresOf),
  };
}

/** How many informative words of a sentence no other account has, nor one that says the same. */
function newWords(placed: Placed, { terms }: Elsewhere): number {
  return informativeTerms(placed).filter((term) => sharedTerms([term], terms).length === 0).length;
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
  pairs: readonly AccountPair[],
  contested: ReadonlySet<SentenceId>,
  lookup: Lookup,
): Found[] {
  const sure = sureLinks(pairs);
  const rowOf = new Map(rows.flatMap((row) => row.cells.flatMap(({ sentences }) => sentences.map((id) => [id, row]))));
  return accounts.flatMap((told) => {
    const others = accounts.filter((other) => other !== told);
    const there = elsewhere(others.flat());
    const isAlone = ({ sentence }: Placed) => rowOf.get(sentence.id)?.cells.length === 1;
    const close = told.filter((at) => !isAlone(at)).length >= settings.closeTelling * told.length;
    const isOwn = ({ placed, rich, figures }: { placed: Placed } & Particulars) =>
      (isAlone(placed) ? rich > 0 || close : figures > 0) &&
      others.every(([one]) => lookup.doubt(one?.account.id ?? '', placed.sentence.id) < leastDoubt(rich)) &&
      (rich > 0 || newWords(placed, there) + Math.min(1, numbersIn(placed)) >= settings.onlyHereNewWords) &&
      !isToldElsewhere(placed, others.flat(), rich);
    const candidates = told
      .filter(
        (at) =>
          !sure.has(at.sentence.id) &&
          !contested.has(at.sentence.id) &&
          words(at.sentence.text, at.language).length >= settings.onlyHereWords &&
          !isOpinion(at),
      )
      .map((placed) => ({ placed, ...ownParticulars(placed, there) }))
      .sort((x, y) => y.rich - x.rich);
    return firstOf(candidates, settings.onlyHereKept, isOwn).map(({ placed, rich }) => ({
      kind: 'only-here' as const,
      text: `Only ${lookup.name(placed.account.id)} tells: ${quoted(placed.sentence.text)}`,
      accounts: [placed.account.id],
      rows: [rowOf.get(placed.sentence.id)?.id ?? ''],
      evidence: [evidenceOf(placed)],
      rule: 'told-once',
      sureness: Math.min(1, 0.5 + rich / 20),
    }));
  });
}

/** How nearly linked a sentence may be: the more of its own it has, the nearer. */
const leastDoubt = (rich: number): number => settings.doubtOwn[Math.min(rich, settings.doubtOwn.length - 1)] ?? 0;

/** The first so many that pass a test that takes long. */
function firstOf<T>(list: readonly T[], most: number, passes: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of list) {
    if (found.length === most) break;
    if (passes(one)) found.push(one);
  }
  return found;
}

/** Whether a sentence elsewhere has its figures, or most of its words, so that it may tell the same unlinked. */
function isToldElsewhere(placed: Placed, others: readonly Placed[], rich: number): boolean {
  const terms = [...termsOf(placed).terms];
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
