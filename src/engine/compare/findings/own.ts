import { synonymsOf } from '../../align/terms.ts';
import type { Figure, Span } from '../../model.ts';
import { FigureIndex } from '../../read/figures/figure-index.ts';
import { comparisonKey, words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';
import { informativeTerms, termsOf } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { quoteSpans } from './quotes.ts';
import { agree, figuresOf, isParticular, isUnnamed } from './sentence-figures.ts';

/** All that the other accounts say. */
export interface Elsewhere {
  languages: ReadonlySet<string>;
  words: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  figures: GivenFigures;
}

/** For each account what all others say, gathered when it is first asked for. */
export function elsewhereOf(accounts: readonly Placed[][]): (told: readonly Placed[]) => Elsewhere {
  return remembered((told: readonly Placed[]) => elsewhere(accounts.filter((other) => other !== told).flat()));
}

function elsewhere(others: readonly Placed[]): Elsewhere {
  return {
    languages: new Set(others.map(({ language }) => language)),
    words: new Set(others.flatMap(({ sentence, language }) => words(sentence.text, language).map(({ key }) => key))),
    terms: new Set(others.flatMap((at) => [...termsOf(at).terms])),
    // What is printed alike says the same; each once, since there are many.
    figures: gathered([
      ...new Map(others.flatMap(figuresOf).map((figure) => [`${figure.key} ${figure.text}`, figure])).values(),
    ]),
  };
}

/** The names of a sentence no other account has anywhere. */
export const ownNames = ({ sentence: { text } }: Placed, others: Elsewhere): string[] =>
  [...text.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}+(?= \p{Lu}\p{L}+)/gu)].flatMap(([name]) =>
    others.words.has(comparisonKey(name)) ? [] : [name],
  );

/** The telling figures of a sentence no other account gives anywhere. */
export const ownFigures = (placed: Placed, others: Elsewhere): Figure[] =>
  figuresOf(placed).filter((figure) => isTelling(figure) && !isSaid(figure, others.figures));

/** The quotations of a sentence in words nobody else has; beside accounts in other languages alone, any quotation would be. */
export const ownQuotes = ({ sentence: { text }, language }: Placed, others: Elsewhere): Span[] =>
  (others.languages.has(language) ? quoteSpans(text) : []).filter(({ start, end }) => {
    const said = words(text.slice(start, end), language);
    return said.length >= settings.ownQuoteWords && said.filter(({ key }) => !others.words.has(key)).length > 1;
  });

/** How many informative words of a sentence no other account has, nor one that says the same. */
export function newWords(placed: Placed, { terms }: Pick<Elsewhere, 'terms'>): number {
  return informativeTerms(placed).filter(
    (term) => !terms.has(term) && !synonymsOf(term).some((other) => terms.has(other)),
  ).length;
}

/** Small numbers, shares told in words, ordinals and `a week` stand in any text. */
const isTelling = ({ kind, value, unit, text }: Figure): boolean =>
  kind !== 'ordinal' &&
  kind !== 'multiple' &&
  unit !== 'fraction' &&
  ((kind !== 'count' && kind !== 'money') || value >= 10) &&
  !(kind === 'duration' && /^(?:an?|one|一)(?!\p{L})|^一/iu.test(text));

/** Figures, as they are looked up to see whether one is among them. */
interface GivenFigures {
  all: readonly Figure[];
  index: FigureIndex;
  unnamed: readonly Figure[];
  counts: ReadonlySet<number>;
}

const gathered = (all: readonly Figure[]): GivenFigures => ({
  all,
  index: new FigureIndex(all),
  unnamed: all.filter(isUnnamed),
  counts: new Set(all.filter(({ kind }) => kind === 'count').map(({ value }) => value)),
});

/**
 * Whether a figure agrees with one of those given; a day is not given by its month. A number without a noun may be any
 * figure of about its value, or a span of so many years, and a great one counts the same whatever the noun.
 */
function isSaid(figure: Figure, { all, index, unnamed, counts }: GivenFigures): boolean {
  return (
    (figure.kind === 'count' && isParticular(figure) && counts.has(figure.value)) ||
    (isUnnamed(figure) ? all : unnamed).some((other) => isAbout(figure, other)) ||
    index.some(
      figure,
      (other) => agree(figure, other) && (figure.date?.day === undefined || other.date?.day !== undefined),
    )
  );
}

const isAbout = (figure: Figure, other: Figure): boolean =>
  Math.abs(figure.value - other.value) <= settings.bareFigure * Math.max(figure.value, other.value) ||
  numberOf(figure) === numberOf(other);

/** The number a figure is printed with; not a number where it is told in words. */
const numberOf = ({ text }: Figure): number => Number(/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(',', ''));
