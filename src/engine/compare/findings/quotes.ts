import type { Row, Span } from '../../model.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { spellingKey } from '../spelling-variants.ts';
import { evidenceOf, type Found } from './make.ts';
import { sidesInWords } from './wording.ts';

/** A quotation as far as it stands in one sentence. The span is of the sentence's text, marks left out. */
export interface Quote extends Span {
  at: Placed;
  text: string;
  keys: string[];
}

const pairedMarks = /“([^“”]+)”|‘([^‘’]{3,}?)’(?![\p{L}])|「([^」]+)」|『([^』]+)』|«([^»]+)»/gu;
const straightMarks = /"([^"]+)"/gu;

/** The spans between quotation marks in a passage, marks left out; a straight mark opens and closes by turns. */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [pairedMarks, straightMarks]) {
    for (const match of text.matchAll(pattern))
      spans.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  }
  return spans.filter(({ start, end }) => end > start).sort((x, y) => x.start - y.start);
}

const articles = new Set(['a', 'an', 'the', 'that', 'and', 'but']);

/** The quotations in a cell, cut at the ends of sentences. */
export function quotesOf(cell: readonly Placed[]): Quote[] {
  return cell.flatMap((at) =>
    quoteSpans(at.passage.text).flatMap((span) => {
      const start = Math.max(span.start, at.sentence.start) - at.sentence.start;
      const end = Math.min(span.end, at.sentence.end) - at.sentence.start;
      if (end - start < 2) return [];
      const text = at.sentence.text.slice(start, end);
      const keys = words(text, at.language).map(({ key }) => key);
      return keys.length === 0 ? [] : [{ at, start, end, text, keys }];
    }),
  );
}

/** How much two quotations share of the longer, in words. 0…1. */
export function likeness(a: Quote, b: Quote): number {
  const known = new Set(b.keys);
  const shared = new Set(a.keys.filter((key) => known.has(key))).size;
  return shared / Math.max(new Set(a.keys).size, new Set(b.keys).size);
}

/** How much two quotations share of the shorter, in words. 0…1. */
export function containment(a: Quote, b: Quote): number {
  const known = new Set(b.keys);
  const shared = new Set(a.keys.filter((key) => known.has(key))).size;
  return shared / Math.min(new Set(a.keys).size, new Set(b.keys).size);
}

/** Whether two quotations have the same words, articles and linking words at their edges aside. */
export const sameWords = (a: Quote, b: Quote): boolean => bare(a) === bare(b);
const bare = ({ keys, at }: Quote): string =>
  keys
    .filter((key) => !articles.has(key))
    .map((key) => spellingKey(key, at.language))
    .join(' ');

/** The quotations of a row, those that answer each other together; those of one account in the order they are printed. */
export function quoteGroups(row: Row, lookup: Lookup): Quote[][] {
  const cells = row.cells.map(({ account }) => quotesOf(lookup.cell(row, account)));
  const groups = new Map<Quote, Quote[]>(cells.flat().map((quote) => [quote, [quote]]));
  cells.forEach((left, at) => {
    for (const right of cells.slice(at + 1)) {
      for (const one of left) {
        const other = right.find((quote) => sameWords(one, quote)) ?? partnerOf(one, left, right);
        const [mine, theirs] = [groups.get(one), other && groups.get(other)];
        if (!mine || !theirs || mine === theirs || one.at.language !== other?.at.language) continue;
        mine.push(...theirs);
        for (const quote of theirs) groups.set(quote, mine);
      }
    }
  });
  return [...new Set(groups.values())];
}

/** The quotation of the other account that answers this one: most of the words, or the only short one on both sides. */
function partnerOf(one: Quote, left: readonly Quote[], right: readonly Quote[]): Quote | undefined {
  const free = right.filter((other) => !left.some((mine) => mine !== one && sameWords(mine, other)));
  const best = free.map((other) => ({ other, score: likeness(one, other) })).sort((x, y) => y.score - x.score)[0];
  if (best && best.score >= settings.quoteLikeness && one.keys.length >= 3) return best.other;
  const [only] = free;
  const lone = left.length === 1 && right.length === 1 && only && one.keys.length <= 2 && only.keys.length <= 2;
  return lone ? only : undefined;
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
    const most = Math.max(...group.map(({ at }) => told.get(at.sentence.id) ?? 0));
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
  const groupOf = new Map(groups.flatMap((group) => group.map((quote) => [placeOf(quote), group])));
  long.forEach((mine, at) => {
    for (const one of mine) {
      for (const other of long.slice(at + 1).flat()) {
        const [left, right] = [groupOf.get(placeOf(one)), groupOf.get(placeOf(other))];
        if (!left || !right || left === right || one.at.language !== other.at.language) continue;
        if (likeness(one, other) < settings.quoteAlike) continue;
        left.push(...right);
        for (const quote of right) groupOf.set(placeOf(quote), left);
      }
    }
  });
  return [...new Set(groupOf.values())];
}

const placeOf = ({ at, start }: Quote): string => `${at.sentence.id} ${start}`;

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
