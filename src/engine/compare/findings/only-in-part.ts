import type { AccountPair, Figure, SentenceId, Span } from '../../model.ts';
import { FigureIndex } from '../../read/figures/figure-index.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms } from '../pairings.ts';
import { remembered } from '../remembered.ts';
import { AlikeQuotes } from './alike-quotes.ts';
import { clauseAround } from './clause-around.ts';
import { evidenceOf, type Found } from './make.ts';
import { type Elsewhere, ownFigures, ownQuotes } from './own.ts';
import { quotesOf } from './quotes.ts';
import { agree, figuresOf } from './sentence-figures.ts';
import { linkedSentences } from './together.ts';
import { quoted } from './wording.ts';

/**
 * Of sentences that others tell too, the figures and quotations only one account gives: none that may stand for another
 * figure or quotation of the sentences linked with it, or nearly.
 */
export function onlyInPartFindings(
  accounts: readonly Placed[][],
  elsewhere: (told: readonly Placed[]) => Elsewhere,
  pairs: readonly AccountPair[],
  differences: readonly Found[],
  said: ReadonlySet<SentenceId>,
  year: number,
  lookup: Lookup,
): Found[] {
  const linked = linkedSentences(pairs, 0);
  const near = linkedSentences(
    pairs.map(({ links, doubts }) => ({ links: [...links, ...doubts] })),
    0,
  );
  const contested = new Set(
    differences.flatMap(({ kind, evidence }) => evidence.map(({ sentence }) => `${kind} ${sentence}`)),
  );
  return accounts.flatMap((told) => {
    const there = elsewhere(told);
    const found = told
      .filter(({ sentence: { id } }) => linked.has(id) && !said.has(id))
      .flatMap((at) => {
        const counterparts = [...(near.get(at.sentence.id)?.keys() ?? [])].map(lookup.placed);
        const differs = (kind: Found['kind']) => contested.has(`${kind} ${at.sentence.id}`);
        const agreed = counterparts.filter(({ sentence }) => !contested.has(`figure ${sentence.id}`));
        const own = ownPart(at, counterparts, agreed, told, there, differs, year);
        return own ? [{ at, ...own }] : [];
      });
    return found.slice(0, settings.onlyInPartKept).map(({ at, part, clause, verb }) => ({
      kind: 'only-here' as const,
      text: `Only ${lookup.name(at.account.id)} ${verb} ${[...new Set([part, clause])].map(({ start, end }) => quoted(at.sentence.text.slice(start, end))).join(': ')}.`,
      accounts: [at.account.id],
      rows: [],
      evidence: [evidenceOf(at, clause)],
      rule: 'told-once-in-part',
      sureness: 0.5,
    }));
  });
}

/** A quotation or figure of a sentence that is its own, with the clause it stands in. */
function ownPart(
  at: Placed,
  counterparts: readonly Placed[],
  agreed: readonly Placed[],
  told: readonly Placed[],
  there: Elsewhere,
  differs: (kind: Found['kind']) => boolean,
  year: number,
): { part: Span; clause: Span; verb: string } | undefined {
  const [quote] = ownQuotes(at, there);
  const isTold = (other: Placed, span: Span) => hasOtherQuote(other, told) || retells(other, termsWithin(at, span));
  if (quote && !differs('quote') && !differs('attribution') && !counterparts.some((other) => isTold(other, quote)))
    return { part: quote, clause: quote, verb: 'quotes' };
  if (differs('figure') || differs('added-detail')) return undefined;
  const figure = ownFigures(at, there).find(
    (one) => stands(one, at.sentence.text, year) && !agreed.some((other) => hasOtherFigure(other, one, givenBy(told))),
  );
  if (!figure) return undefined;
  const clause = clauseAround(at.sentence.text, figure);
  const own = termsWithin(at, clause);
  const shared = new Set(counterparts.flatMap((other) => informativeTerms(other)));
  return sharedTerms(own, shared).length < own.length ? { part: figure, clause, verb: 'gives' } : undefined;
}

/**
 * Whether a figure tells something by itself: a month alone does not, nor the year of the event, nor what stands in brackets
 * after another figure.
 */
function stands({ kind, date, start }: Figure, text: string, year: number): boolean {
  if (kind === 'date') return date?.day !== undefined || (date?.year !== undefined && date.year !== year);
  return !/[(（]\p{Sc}?$/u.test(text.slice(0, start));
}

/** The informative words of a stretch of a sentence. */
const termsWithin = (at: Placed, { start, end }: Span): string[] =>
  informativeTerms({ ...at, sentence: { ...at.sentence, text: at.sentence.text.slice(start, end) } });

/** Whether a sentence has so many of the words of a quotation that it may tell it without marks. */
const retells = (at: Placed, terms: readonly string[]): boolean =>
  sharedTerms(terms, informativeTerms(at)).length >=
  Math.max(settings.retoldLeast, settings.quoteRetold * terms.length);

/** Whether a sentence prints a quotation that an account prints nowhere. */
const hasOtherQuote = (at: Placed, told: readonly Placed[]): boolean =>
  quotesOf([at]).some((quote) => quote.keys.length >= 3 && alikeIn(told).to(quote).length === 0);

const alikeIn = remembered((told: readonly Placed[]) => new AlikeQuotes(quotesOf(told), settings.quoteAlike));

const givenBy = remembered((told: readonly Placed[]) => new FigureIndex(told.flatMap(figuresOf)));

/** Whether the passage of a sentence gives a figure of a kind with this one that the other account gives nowhere. */
const hasOtherFigure = (at: Placed, figure: Figure, given: FigureIndex): boolean =>
  figuresOf(at).some((other) => measure(other) === measure(figure) && !given.some(other, (one) => agree(one, other)));

/** A span of time may be told as a date. */
const measure = ({ kind }: Figure): string => (kind === 'duration' ? 'date' : kind);
