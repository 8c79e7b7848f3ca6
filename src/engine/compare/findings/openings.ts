import type { Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { evidenceOf, type Found } from './make.ts';
import { leans, listed, quoted } from './wording.ts';

/**
 * What one account begins with and others tell only further down: what a report leads with is what it holds to be the
 * news. Where two lead with it against one, or one against two, the finding names all of them.
 */
export function openingFindings(
  rows: readonly Row[],
  accounts: readonly Placed[][],
  differences: readonly Found[],
  lookup: Lookup,
): Found[] {
  const places = new Map(accounts.map((told) => [told[0]?.account.id ?? '', placesOf(told)]));
  const inRows = rows.map((row) => row.cells.flatMap(({ account }) => lookup.cell(row, account).slice(0, 1)));
  // What accounts differ about they all tell, in one row or not.
  const differed = differences
    .filter(({ kind }) => statements.has(kind))
    .map(({ evidence }) => evidence.flatMap(({ sentence }) => sentence ?? []).map(lookup.placed));
  const led = new Set<string>();
  return [...inRows, ...differed].flatMap((row) => {
    const cells = row.flatMap((at) => {
      const place = places.get(at.account.id)?.get(at.sentence.id);
      return place ? [{ at, place }] : [];
    });
    const leading = cells.filter(({ place }) => place.opens);
    const later = cells.filter(({ place }) => place.share >= settings.furtherDown);
    if (leading.length === 0 || later.length === 0 || leading.some(({ at }) => led.has(at.sentence.id))) return [];
    for (const { at } of leading) led.add(at.sentence.id);
    const sides = [leading, later].map((side) => side.map(({ at }) => at));
    const names = (side: readonly Placed[]) => listed(side.map(({ account }) => lookup.name(account.id)));
    const [first, last] = sides as [Placed[], Placed[]];
    const lead = first.find(({ sentence }) => !leans(sentence.text));
    if (!lead) return [];
    const verb = (side: readonly Placed[], one: string, more: string) => (side.length === 1 ? one : more);
    return [
      {
        kind: 'moved' as const,
        text: `${names(first)} ${verb(first, 'begins', 'begin')} with what ${names(last)} ${verb(last, 'tells', 'tell')} only further down: ${quoted(lead.sentence.text)}.`,
        accounts: accountsOf([...first, ...last], lookup),
        sides: sides.map((side) => accountsOf(side, lookup)),
        rows: [],
        evidence: sides.flat().map((at) => evidenceOf(at)),
        rule: 'begins-with',
      },
    ];
  });
}

/** Kinds of difference whose two sides are one statement. */
const statements: ReadonlySet<string> = new Set(['figure', 'quote', 'negation', 'direction', 'certainty']);

/** Of each sentence: whether it stands in the first passage or near the beginning, and how far down it stands. 0…1. */
function placesOf(told: readonly Placed[]): Map<string, { opens: boolean; share: number }> {
  const first = told[0]?.passage.id;
  return new Map(
    told.map(({ sentence, passage }, at) => [
      sentence.id,
      { opens: passage.id === first || at < settings.opening * told.length, share: at / told.length },
    ]),
  );
}
