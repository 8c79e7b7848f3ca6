import { isChinese } from '../../../align/terms.ts';
import { clausesOf } from '../../clauses.ts';
import type { Placed } from '../../lookup.ts';
import type { Pairing } from '../../pairings.ts';
import { renderedWords } from '../../renderings.ts';
import { same } from '../clause-pairs.ts';
import { agree, figuresOf } from '../sentence-figures.ts';
import { sourcesOf } from '../speakers.ts';

/** A stretch of a sentence. */
export interface Part {
  at: Placed;
  start: number;
  end: number;
}

/** Words that are no matter of what is told, since any report has them. */
const reporting = new Set(['say', 'said', 'tell', 'told', 'add', 'accord', 'report', 'yesterday', 'today', 'year', 'week', 'month', 'day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'time', 'people', 'mr', 'ms', 'mrs']); // biome-ignore format: one line

/** What two stretches of two sentences have in common beside who tells it and the words left aside: words, figures, and between languages what the link holds to be one. */
export function sharedIn(x: Part, y: Part, pairing: Pairing, aside: readonly Part[] = []): number {
  const figures = figuresIn(x).filter((one) => figuresIn(y).some((other) => agree(one, other))).length;
  if (x.at.language.slice(0, 2) !== y.at.language.slice(0, 2)) return figures + renderedIn(x, y, pairing);
  return sharedTermsIn(x, y, aside).length + figures + Number(isOfOneTime(x, y));
}

const time = /(?<!\p{L})(?:this|next|last) (?:week|month|year|quarter|spring|summer|autumn|winter)(?!\p{L})/iu;
const isOfOneTime = (x: Part, y: Part): boolean => {
  const [a, b] = [x, y].map(({ at, start, end }) => time.exec(at.sentence.text.slice(start, end))?.[0].toLowerCase());
  return a !== undefined && a === b;
};

/** The words two stretches in one language have in common, beside who tells it and the words left aside. */
export function sharedTermsIn(x: Part, y: Part, aside: readonly Part[] = []): string[] {
  const others = termsIn(y, aside);
  return [...new Set(termsIn(x, aside))].filter((term) => others.some((other) => same(term, other)));
}

const figuresIn = ({ at, start, end }: Part) =>
  figuresOf(at).filter((figure) => figure.start >= start && figure.end <= end);

/** The informative words of a stretch, beside figures, who tells it and the words left aside. */
export function termsIn({ at, start, end }: Part, aside: readonly Part[]): string[] {
  // A figure is told by its number alone.
  const [sources, figures] = [sourcesOf(at), figuresOf(at)];
  const within = (word: { start: number; end: number }, part: { start: number; end: number }) =>
    word.start < part.end && part.start < word.end;
  return clausesOf(at)
    .flatMap(({ terms }) => terms)
    .filter(
      (word) =>
        word.start >= start &&
        word.end <= end &&
        !reporting.has(word.term) &&
        ![...sources, ...figures].some((part) => within(word, part)) &&
        !aside.some((part) => part.at.sentence.id === at.sentence.id && within(word, part)),
    )
    .map(({ term }) => term);
}

/** Words the links of the story hold to be one, that stand in both stretches. */
function renderedIn(x: Part, y: Part, { renderings }: Pairing): number {
  if (!renderings) return 0;
  const [a, b] = [x, y].map(({ at, start, end }) => at.sentence.text.slice(start, end)) as [string, string];
  return (isChinese(x.at.language) ? renderedWords(b, a, renderings) : renderedWords(a, b, renderings)).length;
}

export const wholeOf = (at: Placed): Part => ({ at, start: 0, end: at.sentence.text.length });
