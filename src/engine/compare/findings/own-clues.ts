import type { Figure } from '../../model.ts';
import { comparisonKey, words } from '../../read/words.ts';
import type { findings } from '../../settings.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { sharedTerms, termsOf } from '../pairings.ts';
import { agree, figuresOf } from './figures-differ.ts';
import { quoteSpans } from './quotes.ts';

/** What speaks for and against a sentence being told by its account alone, each a number near 1. */
export type OwnClues = Record<OwnClue, number>;
export type OwnClue = keyof typeof findings.onlyHere.weights;

/** All that some accounts say. */
export interface Said {
  told: readonly Placed[];
  words: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  figures: readonly Figure[];
}

export function saidBy(told: readonly Placed[]): Said {
  return {
    told,
    words: new Set(told.flatMap(({ sentence, language }) => words(sentence.text, language).map(({ key }) => key))),
    terms: new Set(told.flatMap((at) => [...termsOf(at).terms])),
    figures: told.flatMap(figuresOf),
  };
}

/** Small counts and ordinals stand in any text. */
const isTelling = ({ kind, value }: Figure): boolean => kind !== 'ordinal' && (kind !== 'count' || value >= 10);

/**
 * The clues of a sentence that no link leads to.
 *
 * @param linked the share of its account's sentences that are linked
 * @param copied whether its account is a copy or a rewrite of another
 */
export function ownClues(at: Placed, others: Said, linked: number, copied: boolean, lookup: Lookup): OwnClues {
  const { text } = at.sentence;
  const names = [...text.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}+(?= \p{Lu}\p{L}+)/gu)].filter(
    ([name]) => !others.words.has(comparisonKey(name)),
  );
  const figures = figuresOf(at).filter(isTelling);
  const own = figures.filter((figure) => !others.figures.some((there) => agree(figure, there)));
  const quotes = quoteSpans(text).filter(({ start, end }) => {
    const said = words(text.slice(start, end), at.language);
    return said.length >= settings.ownQuoteWords && said.filter(({ key }) => !others.words.has(key)).length > 1;
  });
  const sentences = others.told.filter(({ language }) => language === at.language);
  const terms = informative(at);
  const unmatched = terms.filter((term) => sharedTerms([term], others.terms).length === 0);
  const shares = sentences.map((other) => sharedTerms(terms, termsOf(other).terms).length);
  const doubts = [...new Set(others.told.map(({ account }) => account.id))].map((id) =>
    lookup.doubt(id, at.sentence.id),
  );
  const comparable = sentences.length > 0 && terms.length > 0;
  return {
    figures: Math.min(own.length, 2),
    figuresElsewhere: figures.length > 0 && own.length === 0 ? 1 : 0,
    names: Math.min(names.length, 3),
    quotes: Math.min(quotes.length, 1),
    unmatched: comparable ? unmatched.length / terms.length : 0.5,
    newWords: comparable ? Math.min(unmatched.length, 8) / 4 : 0.5,
    nearest: comparable ? Math.max(...shares) / terms.length : 0.5,
    doubt: 4 * Math.max(0, ...doubts),
    linked,
    copied: copied ? 1 : 0,
    opinion: isOpinion(at) ? 1 : 0,
    length: Math.log(Math.max(1, words(text, at.language).length)) / 3,
  };
}

const informative = (at: Placed): string[] => [...termsOf(at).terms].filter((term) => !termsOf(at).light.has(term));

/** An author's own view, or talk with the reader. */
const isOpinion = ({ sentence, language }: Placed): boolean =>
  language.startsWith('en') &&
  /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|my|we|our|us|you|your|one wonders|in conclusion)(?!\p{L})|\?/u.test(
    sentence.text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu, ''),
  );
