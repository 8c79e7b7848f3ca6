import { stem } from '../align/stem.ts';
import { countryOf, stopWords } from '../align/vocabulary.ts';
import type { Span } from '../model.ts';
import { words } from '../read/words.ts';
import type { Placed } from './lookup.ts';
import { spellingKey } from './spelling-variants.ts';

/** A stretch of a sentence between commas, dashes and linking words. The span is of the sentence's text. */
export interface Clause extends Span {
  at: Placed;
  text: string;
  /** Informative words by stem, in order, with where they stand. */
  terms: { term: string; start: number; end: number }[];
}

const boundary =
  /[,:](?!\d)|[;—–()“”"]|\s-\s|(?<!\p{L})(?:but|while|although|though|whereas|because|which|who|where|as)(?!\p{L})/giu;
const known = new WeakMap<object, Clause[]>();

/** The clauses of a sentence; one without an informative word belongs to the one before. */
export function clausesOf(at: Placed): Clause[] {
  const made = known.get(at.sentence);
  if (made) return made;
  const { text } = at.sentence;
  const cuts = [0, ...[...text.matchAll(boundary)].map(({ index }) => index), text.length];
  const clauses: Clause[] = [];
  for (let i = 1; i < cuts.length; i++) {
    const [start, end] = [cuts[i - 1] as number, cuts[i] as number];
    if (end <= start) continue;
    const terms = termsIn(at, start, end);
    const last = clauses.at(-1);
    const lead =
      /^(?:[\s\p{P}]|(?:and|but|while|although|though|as)(?=\s))+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
    if (terms.length < 2 && last) {
      last.end = end;
      last.text = text.slice(last.start, end);
      last.terms.push(...terms);
    } else clauses.push({ at, start: start + lead, end, text: text.slice(start + lead, end), terms });
  }
  known.set(at.sentence, clauses);
  return clauses;
}

function termsIn({ sentence, language }: Placed, start: number, end: number): Clause['terms'] {
  return words(sentence.text.slice(start, end), language).flatMap((word) => {
    const key = word.key.replace(/'s$/u, '');
    if (stopWords.has(key) || key.length < 2 || /^[\d.,]+$/u.test(key)) return [];
    // `investigated` and `investigation`, `apologized` and `apologize` are one word.
    const term =
      countryOf.get(key) ?? stem(spellingKey(key, language)).replace(/(?<=[a-z]{4}[^eo])at$|(?<=[a-z]{4})iz$/u, '');
    return [{ term, start: start + word.start, end: start + word.end }];
  });
}
