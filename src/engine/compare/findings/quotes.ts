import type { Passage, Span } from '../../model.ts';
import { words } from '../../read/words.ts';
import type { Placed } from '../lookup.ts';
import { remembered } from '../remembered.ts';
import { spellingKey } from '../spelling-variants.ts';

/** A quotation as far as it stands in one sentence. The span is of the sentence's text, marks left out. */
export interface Quote extends Span {
  at: Placed;
  text: string;
  keys: string[];
}

const pairedMarks = /“([^“”]+)”|‘((?:[^‘’]|’(?=\p{L})){3,}?)’(?!\p{L})|「([^」]+)」|『([^』]+)』|«([^»]+)»/gu;
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
export const quotesOf = (cell: readonly Placed[]): Quote[] => cell.flatMap(quotesIn);

const quotesIn = remembered((at: Placed): Quote[] =>
  (spansBySentence(at.passage).get(at.sentence.start) ?? []).flatMap((span) => {
    const start = Math.max(span.start, at.sentence.start) - at.sentence.start;
    const end = Math.min(span.end, at.sentence.end) - at.sentence.start;
    if (end - start < 2) return [];
    const text = at.sentence.text.slice(start, end);
    const keys = words(text, at.language).map(({ key }) => key);
    return keys.length === 0 ? [] : [{ at, start, end, text, keys }];
  }),
);

/** By where a sentence of a passage begins, the quotations that reach into it. */
const spansBySentence = remembered(({ text, sentences }: Passage): ReadonlyMap<number, Span[]> => {
  const reaching = new Map(sentences.map(({ start }) => [start, [] as Span[]]));
  let first = 0;
  for (const span of quoteSpans(text)) {
    // Spans come by where they begin: no later one reaches into what ends before this one.
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= span.start) first += 1;
    for (let at = first; (sentences[at]?.start ?? text.length) < span.end; at++)
      reaching.get(sentences[at]?.start ?? -1)?.push(span);
  }
  return reaching;
});

export const keySetOf = remembered(({ keys }: Quote): ReadonlySet<string> => new Set(keys));

/** How many words two quotations share. */
function sharedKeys(a: Quote, b: Quote): number {
  const [x, y] = [keySetOf(a), keySetOf(b)];
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const key of fewer) if (more.has(key)) shared += 1;
  return shared;
}

/** How much two quotations share of the longer, in words. 0…1. */
export const likeness = (a: Quote, b: Quote): number => sharedKeys(a, b) / Math.max(keySetOf(a).size, keySetOf(b).size);

/** How much two quotations share of the shorter, in words. 0…1. */
export const containment = (a: Quote, b: Quote): number =>
  sharedKeys(a, b) / Math.min(keySetOf(a).size, keySetOf(b).size);

/** The words of a quotation as they are compared: articles and linking words aside, in one spelling. */
export const bare = remembered(({ keys, at }: Quote): string =>
  keys
    .filter((key) => !articles.has(key))
    .map((key) => spellingKey(key, at.language))
    .join(' '),
);

/** Whether two quotations have the same words, articles and linking words aside. */
export const sameWords = (a: Quote, b: Quote): boolean => bare(a) === bare(b);
