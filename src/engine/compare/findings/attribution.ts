import type { Lookup, Placed } from '../lookup.ts';
import type { Pairing } from '../pairings.ts';
import { type Found, quoted } from './make.ts';
import { mergeOpposed, type Opposed, type Side, tellers } from './opposed.ts';
import { likeness, type Quote, quotesOf } from './quotes.ts';
import { samePerson, speakerOf } from './speakers.ts';

/** The same quotation in the mouths of two people, both named where they speak. */
export function attributionFindings(
  accounts: readonly Placed[][],
  pairings: readonly Pairing[],
  lookup: Lookup,
): Found[] {
  const opposed = [...sameQuotes(accounts), ...reported(pairings)];
  return mergeOpposed(opposed, (x, y) => samePerson(x.value, y.value), textOf, lookup);
}

const textOf = (sides: readonly Side[][], lookup: Lookup): string =>
  `The same words, another speaker: ${sides
    .map(
      (side) => `${tellers(side, lookup)} ${side.length === 1 ? 'names' : 'name'} ${quoted((side[0] as Side).value)}`,
    )
    .join(', ')}.`;

/** Quotations of three words or more that two accounts print nearly alike. */
function sameQuotes(accounts: readonly Placed[][]): Opposed[] {
  const quotes = accounts.map((sentences) => quotesOf(sentences).filter(({ keys }) => keys.length >= 3));
  return quotes.flatMap((mine, at) =>
    quotes
      .slice(at + 1)
      .flatMap((theirs) =>
        mine.flatMap((one) =>
          theirs.flatMap((other) => (likeness(one, other) >= 0.8 ? spokenByOthers(one, other) : [])),
        ),
      ),
  );
}

function spokenByOthers(one: Quote, other: Quote): Opposed[] {
  const [x, y] = [speakerOf(one.at), speakerOf(other.at)];
  if (!x || !y || samePerson(x.text, y.text)) return [];
  const side = (at: Placed, text: string): Side => ({ at, start: 0, end: at.sentence.text.length, value: text });
  return [
    {
      kind: 'attribution',
      rule: 'other-speaker',
      left: side(one.at, x.text),
      right: side(other.at, y.text),
      sureness: 0.9,
    },
  ];
}

/** `according to Ann Ward` in one and `according to Ben Hall` in the other, of two sentences that tell nothing else. */
function reported(pairings: readonly Pairing[]): Opposed[] {
  return pairings.flatMap(({ left, right, score, sole }) => {
    const [x, y] = [left, right].map((at) => ({ at, source: /according to [^,.;]+/iu.exec(at.sentence.text) }));
    if (!x?.source || !y?.source || !sole || score < 0.5) return [];
    const [a, b] = [speakerOf(left), speakerOf(right)];
    if (!a || !b || samePerson(a.text, b.text)) return [];
    const side = (at: Placed, text: string): Side => ({ at, start: 0, end: at.sentence.text.length, value: text });
    return [
      {
        kind: 'attribution' as const,
        rule: 'other-source',
        left: side(left, a.text),
        right: side(right, b.text),
        sureness: 0.6,
      },
    ];
  });
}
