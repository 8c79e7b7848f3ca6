import type { Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { AlikeQuotes } from './alike-quotes.ts';
import { evidenceOf, type Found } from './make.ts';
import { bare, likeness, type Quote, quotesOf } from './quotes.ts';
import { sidesInWords } from './wording.ts';

/** The quotations of a row, those that answer each other together; those of one account in the order they are printed. */
export function quoteGroups(row: Row, lookup: Lookup): Quote[][] {
  const cells = row.cells.map(({ account }) => quotesOf(lookup.cell(row, account)));
  const groups = new Map<Quote, Quote[]>(cells.flat().map((quote) => [quote, [quote]]));
  cells.forEach((left, at) => {
    for (const right of cells.slice(at + 1)) {
      const partnerOf = partnersIn(left, right);
      for (const one of left) {
        const other = partnerOf(one);
        const [mine, theirs] = [groups.get(one), other && groups.get(other)];
        if (!mine || !theirs || mine === theirs || one.at.language !== other?.at.language) continue;
        for (const quote of theirs) {
          mine.push(quote);
          groups.set(quote, mine);
        }
      }
    }
  });
  return [...new Set(groups.values())];
}

/**
 * For quotations of one account, the quotation of another that answers each: the same words, or most of the words, or the
 * only short one on both sides.
 */
function partnersIn(left: readonly Quote[], right: readonly Quote[]): (one: Quote) => Quote | undefined {
  const own = new Set(left.map(bare));
  const same = new Map([...right].reverse().map((quote) => [bare(quote), quote]));
  const free = right.filter((other) => !own.has(bare(other)));
  const alike = new AlikeQuotes(free, settings.quoteLikeness);
  const [only] = free;
  const lone = left.length === 1 && right.length === 1 && only && only.keys.length <= 2;
  return (one) => {
    const known = same.get(bare(one));
    if (known) return known;
    const near = one.keys.length >= 3 ? alike.to(one).map((other) => ({ other, score: likeness(one, other) })) : [];
    const best = near.sort((x, y) => y.score - x.score)[0]?.other;
    return best ?? (lone && one.keys.length <= 2 ? only : undefined);
  };
}

/**
 * Quotations that accounts print between quotation marks with other words, one finding for all of them: those of one row,
 * and long ones alike wherever they stand.
 */
export function quoteFindings(rows: readonly Row[], accounts: readonly Placed[][], lookup: Lookup): Found[] {
  const groups = joinAlike(
    rows.flatMap((row) => quoteGroups(row, lookup)),
    accounts,
  );
  const told = new Map(
    rows.flatMap(({ cells }) => cells.flatMap(({ sentences }) => sentences.map((id) => [id, cells.length]))),
  );
  return groups.flatMap((group) => {
    const each = [...new Map([...group].reverse().map((quote) => [quote.at.account.id, quote])).values()].reverse();
    const sides = Map.groupBy(each, (quote) => bare(longest(quote, each)));
    const most = group.reduce((great, { at }) => Math.max(great, told.get(at.sentence.id) ?? 0), 0);
    return sides.size < 2 ? [] : [alteredQuote(most, [...sides.values()], lookup)];
  });
}

/** Of some quotations the longest that holds all the words of this one in a row: who quotes less alters nothing. */
function longest(quote: Quote, all: readonly Quote[]): Quote {
  const holding = all.filter((other) => ` ${bare(other)} `.includes(` ${bare(quote)} `));
  return holding.sort((x, y) => y.keys.length - x.keys.length)[0] ?? quote;
}

/** Joins groups of two accounts' quotations that are alike though no row holds both. */
function joinAlike(groups: readonly Quote[][], accounts: readonly Placed[][]): Quote[][] {
  const long = accounts.map((told) => quotesOf(told).filter(({ keys }) => keys.length >= settings.quoteWords));
  const groupOf = new Map(groups.flatMap((group) => group.map((quote) => [quote, group])));
  long.forEach((mine, at) => {
    const alike = new AlikeQuotes(long.slice(at + 1).flat(), settings.quoteAlike);
    for (const one of mine) {
      for (const other of alike.to(one)) {
        const [left, right] = [groupOf.get(one), groupOf.get(other)];
        if (!left || !right || left === right || one.at.language !== other.at.language) continue;
        for (const quote of right) {
          left.push(quote);
          groupOf.set(quote, left);
        }
      }
    }
  });
  return [...new Set(groupOf.values())];
}

function alteredQuote(told: number, sides: readonly Quote[][], lookup: Lookup): Found {
  const { accounts } = lookup;
  const ordered = [...sides].sort((x, y) => y.length - x.length);
  const quotes = ordered.flat();
  const words = ordered.map((side) => side.map(({ at, text }) => ({ at, words: text })));
  return {
    kind: 'quote',
    text: `Quoted in other words: ${sidesInWords(words, lookup)}`,
    accounts: accounts.map(({ id }) => id).filter((id) => quotes.some(({ at }) => at.account.id === id)),
    sides: ordered.map((side) => side.map(({ at }) => at.account.id)),
    rows: [],
    evidence: quotes.map((quote) => evidenceOf(quote.at, quote)),
    rule: 'quote-altered',
    // What many accounts tell matters more when some of them quote it differently.
    sureness: 0.6 + (0.4 * told) / accounts.length,
  };
}
