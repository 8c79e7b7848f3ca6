import type { Row } from '../../model.ts';
import { sameFigure } from '../../read/figures.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { sharedTerms, termsOf } from '../pairings.ts';
import { figuresOf } from './figures-differ.ts';
import { evidenceOf, type Found, quoted } from './make.ts';
import { quoteSpans } from './quotes.ts';

/** Figures, quotations and names of a sentence, by how much each makes it worth telling. */
function particulars(placed: Placed): number {
  const { text } = placed.sentence;
  const names = [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}|^\p{Lu}\p{L}+(?= \p{Lu}\p{L}+)/gu)].length;
  return figuresOf(placed).length * 2 + quoteSpans(text).length * 2 + names;
}

/** An author's own view, which is no news unless it holds a figure. */
const isOpinion = (placed: Placed): boolean =>
  placed.language.startsWith('en') &&
  figuresOf(placed).length === 0 &&
  /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|my|one wonders|in conclusion)(?!\p{L})/u.test(
    placed.sentence.text.replace(/“[^”]*”|"[^"]*"/gu, ''),
  );

/** The most particular things only one account tells, a few for each account. */
export function onlyHereFindings(rows: readonly Row[], accounts: readonly Placed[][], lookup: Lookup): Found[] {
  const alone = rows.filter(({ cells }) => cells.length === 1);
  return accounts.flatMap((told) => {
    const account = told[0]?.account.id ?? '';
    const others = accounts.filter((other) => other !== told).flat();
    return alone
      .filter(({ cells }) => cells[0]?.account === account)
      .flatMap((row) =>
        lookup
          .cell(row, account)
          .slice(0, 1)
          .map((placed) => ({ row, placed })),
      )
      .map((one) => ({ ...one, rich: particulars(one.placed) }))
      .filter(
        ({ rich, placed }) =>
          rich >= settings.onlyHereParticulars &&
          words(placed.sentence.text, placed.language).length >= settings.onlyHereWords &&
          !isOpinion(placed) &&
          !isToldElsewhere(placed, others),
      )
      .sort((x, y) => y.rich - x.rich)
      .slice(0, settings.onlyHereKept)
      .map(({ row, placed, rich }) => ({
        kind: 'only-here' as const,
        text: `Only ${lookup.name(account)} tells: ${quoted(placed.sentence.text)}`,
        accounts: [account],
        rows: [row.id],
        evidence: [evidenceOf(placed)],
        rule: 'told-once',
        sureness: Math.min(1, 0.5 + rich / 20),
      }));
  });
}

/** Whether a sentence elsewhere has its figures, or most of its words, so that it may tell the same unlinked. */
export function isToldElsewhere(placed: Placed, others: readonly Placed[]): boolean {
  const terms = [...termsOf(placed).terms];
  const figures = figuresOf(placed).filter(({ kind, value }) => kind !== 'ordinal' && (kind === 'date' || value >= 10));
  return others.some((other) => {
    const given = figures.filter((figure) =>
      figuresOf(other).some(
        (there) => ['equal', 'rounded'].includes(sameFigure(figure, there)) && there.kind !== 'date',
      ),
    );
    if (given.length > 0 && given.length === figures.length) return true;
    const shared = sharedTerms(terms, termsOf(other).terms).length;
    return shared >= 3 && shared >= terms.length * settings.toldElsewhere;
  });
}
