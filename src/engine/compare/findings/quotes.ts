import type { Fact, Row, Span } from '../../model.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { evidenceOf, type Found, pairsOf, quoted } from './make.ts';

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

/** How much two quotations share of the shorter, in words. 0…1. */
export function likeness(a: Quote, b: Quote): number {
  const known = new Set(b.keys);
  const shared = new Set(a.keys.filter((key) => known.has(key))).size;
  return shared / Math.max(new Set(a.keys).size, new Set(b.keys).size);
}

const same = (a: Quote, b: Quote): boolean => bare(a) === bare(b);
const bare = ({ keys }: Quote): string => keys.filter((key) => !articles.has(key)).join(' ');

/** Quotations of one row that two accounts print between quotation marks with other words. */
export function quoteFindings(rows: readonly Row[], lookup: Lookup): Found[] {
  return rows.flatMap((row) => {
    const altered: { one: Quote; other: Quote }[] = [];
    for (const [a, b] of pairsOf(row)) {
      const [left, right] = [quotesOf(lookup.cell(row, a)), quotesOf(lookup.cell(row, b))];
      for (const one of left) {
        const other = partnerOf(one, left, right);
        if (other && !same(one, other) && one.at.language === other.at.language) altered.push({ one, other });
      }
    }
    return altered.map(({ one, other }) => alteredQuote(row, one, other, lookup));
  });
}

/** The quotation of the other account that answers this one: most of the words, or the only short one on both sides. */
function partnerOf(one: Quote, left: readonly Quote[], right: readonly Quote[]): Quote | undefined {
  if (right.some((other) => same(one, other))) return undefined;
  const free = right.filter((other) => !left.some((mine) => mine !== one && same(mine, other)));
  const best = free.map((other) => ({ other, score: likeness(one, other) })).sort((x, y) => y.score - x.score)[0];
  if (best && best.score >= settings.quoteLikeness && one.keys.length >= 3) return best.other;
  const [only] = free;
  const lone = left.length === 1 && right.length === 1 && only && one.keys.length <= 2 && only.keys.length <= 2;
  return lone ? only : undefined;
}

function alteredQuote(row: Row, one: Quote, other: Quote, { name, accounts }: Lookup): Found {
  const [a, b] = [one.at.account.id, other.at.account.id];
  return {
    kind: 'quote',
    text: `Quoted in other words: ${name(a)} has ${quoted(one.text)}, ${name(b)} has ${quoted(other.text)}.`,
    accounts: [a, b],
    sides: [[a], [b]],
    rows: [row.id],
    evidence: [evidenceOf(one.at, one), evidenceOf(other.at, other)],
    rule: 'quote-altered',
    // What many accounts tell matters more when two of them quote it differently.
    sureness: 0.6 + (0.4 * row.cells.length) / accounts.length,
  };
}

/** The facts page's rows: every quotation of three words or more, with what the other accounts of its row print. */
export function quoteFacts(rows: readonly Row[], lookup: Lookup): Fact[] {
  const facts: Fact[] = [];
  for (const row of rows) {
    const groups: Quote[][] = [];
    for (const { account } of row.cells) {
      for (const quote of quotesOf(lookup.cell(row, account))) {
        const group = groups.find(
          ([first]) =>
            first &&
            first.at.account.id !== account &&
            (same(first, quote) || likeness(first, quote) >= settings.quoteLikeness),
        );
        if (group) group.push(quote);
        else if (quote.keys.length >= 3 || quote.at.sentence.text.length > 0) groups.push([quote]);
      }
    }
    for (const group of groups) {
      const differ = group.some((quote) => !same(quote, group[0] as Quote));
      facts.push({
        id: `x-quote-${facts.length + 1}-${row.id.replace(/^r-/u, '')}`,
        kind: 'quote',
        label: (group[0] as Quote).text,
        status: differ ? 'disagree' : group.length > 1 ? 'agree' : 'single',
        rows: [row.id],
        told: group.map((quote) => evidenceOf(quote.at, quote)),
      });
    }
  }
  return facts;
}
