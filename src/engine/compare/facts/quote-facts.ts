import type { Fact, Row, Telling } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { quoteGroups } from '../findings/altered-quotes.ts';
import { evidenceOf } from '../findings/make.ts';
import { bare, type Quote, sameWords } from '../findings/quotes.ts';
import { speakerOf } from '../findings/speakers.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { informativeTerms, sharedTerms, termsOf } from '../pairings.ts';
import { factId } from './fact-id.ts';
import type { Usual } from './usual.ts';

/**
 * The facts page's rows for quotations: each with who is said to speak, and how the other accounts of its row give it: in
 * the same words, in others, or without marks.
 */
export function quoteFacts(rows: readonly Row[], usual: Usual, lookup: Lookup): Fact[] {
  return rows.flatMap((row) => quoteGroups(row, lookup).map((group) => quoteFact(group, row, usual, lookup)));
}

function quoteFact(group: readonly Quote[], row: Row, usual: Usual, lookup: Lookup): Fact {
  const first = usualQuote(group, usual);
  const quoting = new Set(group.map(({ at }) => at.account.id));
  const quoted = group.map((quote): Telling => {
    const how = quote === first ? {} : { how: sameWords(first, quote) ? ('identical' as const) : ('altered' as const) };
    return { ...evidenceOf(quote.at, quote), ...how };
  });
  const retold = row.cells
    .filter(({ account }) => !quoting.has(account))
    .flatMap(({ account }) => retelling(first, lookup.cell(row, account)))
    .map((at): Telling => ({ ...evidenceOf(at), how: 'without-marks' }));
  const speakers = new Set(group.flatMap(({ at }) => speakerOf(at)?.text ?? []));
  const told = [...quoted, ...retold];
  return {
    id: factId('quote', told),
    kind: 'quote',
    label: first.text.replace(/[,;.]$/u, ''),
    status: quoted.some(({ how }) => how === 'altered') ? 'disagree' : quoting.size > 1 ? 'agree' : 'single',
    rows: [row.id],
    told,
    ...(speakers.size > 0 ? { speakers: [...speakers] } : {}),
  };
}

/** The quotation the others are put beside. */
function usualQuote(group: readonly Quote[], usual: Usual): Quote {
  const told = group.map((quote) => ({ quote, account: quote.at.account.id }));
  return usual(told, ({ quote }) => bare(quote))?.quote ?? (group[0] as Quote);
}

/** The sentence of a cell that tells what a quotation says, in words of its own; none where few words come back. */
function retelling({ at, start, end }: Quote, cell: readonly Placed[]): Placed[] {
  const terms = informativeTerms({ ...at, sentence: { ...at.sentence, text: at.sentence.text.slice(start, end) } });
  const shared = (other: Placed) => sharedTerms(terms, termsOf(other).terms).length;
  const [best] = cell.filter(({ language }) => language === at.language).sort((x, y) => shared(y) - shared(x));
  return best && terms.length > 1 && shared(best) >= settings.quoteRetold * terms.length ? [best] : [];
}
