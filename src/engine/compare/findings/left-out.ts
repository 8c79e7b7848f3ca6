import type { AccountPair, Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { commonness, sharedTerms, termsOf } from '../pairings.ts';
import { evidenceOf, type Found, quoted } from './make.ts';
import { list } from './opposed.ts';
import { type Linked, linkedSentences, sureLinks } from './together.ts';

/**
 * What all related accounts tell but one: sentences linked with one of them, to none of which any sentence of that account is
 * linked, or nearly. Rows are too coarse for it, since they join what one account tells in one sentence and others in two.
 */
export function leftOutFindings(
  rows: readonly Row[],
  pairs: readonly AccountPair[],
  accounts: readonly Placed[][],
  origins: readonly (readonly string[])[],
  differences: readonly Found[],
  lookup: Lookup,
): Found[] {
  const differing = new Set(
    differences.flatMap(({ evidence }) =>
      evidence.flatMap(({ sentence }) => evidence.map(({ account }) => `${sentence} ${account}`)),
    ),
  );
  const related = accounts.flatMap(([first]) => first?.account.id ?? []);
  if (related.length < 3) return [];
  const free = freeTellings(rows, related);
  const linked = linkedSentences(pairs, 0);
  const sure = sureLinks(pairs);
  const { topical } = commonness(accounts);
  return rows.flatMap((row) => {
    const placed = row.cells.flatMap(({ account }) => lookup.cell(row, account));
    const told = new Set<string>();
    return placed.flatMap((lead) => {
      if (told.has(lead.sentence.id)) return [];
      const together = [lead, ...linkedTo(lead, placed, linked)];
      const missingFrom = missingAccount(together, related, free, origins);
      if (missingFrom === undefined || isHinted(together, missingFrom, sure, lookup)) return [];
      // Who tells it otherwise tells it.
      if (together.some(({ sentence }) => differing.has(`${sentence.id} ${missingFrom}`))) return [];
      const there = accounts.find(([first]) => first?.account.id === missingFrom) ?? [];
      if (isMentioned(together, there, topical)) return [];
      for (const { sentence } of together) told.add(sentence.id);
      return [leftOut(row, together, missingFrom, lookup)];
    });
  });
}

/** One sentence of each other account that is linked to this one. */
function linkedTo(lead: Placed, placed: readonly Placed[], linked: Linked): Placed[] {
  const near = placed.filter(({ sentence }) => linked.get(lead.sentence.id)?.has(sentence.id));
  return [...new Map([...near].reverse().map((one) => [one.account.id, one])).values()].reverse();
}

/** The one account that does not tell what these sentences tell; none where there are more, or too few tell it. */
function missingAccount(
  together: readonly Placed[],
  related: readonly string[],
  free: ReadonlySet<string>,
  origins: readonly (readonly string[])[],
): string | undefined {
  const tellers = together.map(({ account }) => account.id as string);
  const silent = related.filter((id) => !tellers.includes(id));
  // A free commentary may tell it in words no link leads to.
  const missing = silent.length > 1 && tellers.length > 1 ? silent.filter((id) => !free.has(id)) : silent;
  const [missingFrom] = missing;
  if (missing.length !== 1 || missingFrom === undefined || tellers.length < 2) return undefined;
  // A copy repeats its original: what only these two tell is told by one.
  const own = origins.find((group) => group.includes(missingFrom)) ?? [];
  const told = origins.filter((group) => group.some((id) => tellers.includes(id)));
  const enough = told.length > 1 || tellers.length > 2 || tellers.some((id) => own.includes(id));
  return enough ? missingFrom : undefined;
}

/** Whether any of these sentences is linked with one of the account, or nearly. */
function isHinted(together: readonly Placed[], account: string, sure: Linked, lookup: Lookup): boolean {
  return together.some(({ sentence }) => {
    const there = [...(sure.get(sentence.id) ?? [])].some((id) => lookup.placed(id).account.id === account);
    return there || lookup.doubt(account, sentence.id) >= settings.doubtLeftOut;
  });
}

/** Whether a sentence of the account has most of the words that all who tell it use, what the story is about aside. */
function isMentioned(together: readonly Placed[], there: readonly Placed[], topical: ReadonlySet<string>): boolean {
  const [lead, ...others] = together as [Placed, ...Placed[]];
  const { terms, light } = termsOf(lead);
  const used = [...terms].filter(
    (term) =>
      !light.has(term) && !topical.has(term) && others.every((at) => sharedTerms([term], termsOf(at).terms).length > 0),
  );
  const { words, share } = settings.mentioned;
  return there.some((at) => {
    const shared = sharedTerms(used, termsOf(at).terms).length;
    return shared >= words && shared >= share * used.length;
  });
}

function leftOut(row: Row, together: readonly Placed[], missingFrom: string, lookup: Lookup): Found {
  const { name } = lookup;
  const tellers = accountsOf(together, lookup);
  const [lead] = together as [Placed];
  return {
    kind: 'left-out',
    text: `${name(missingFrom)} leaves out what ${list(tellers.map(name))} tell: ${quoted(lead.sentence.text)}`,
    accounts: [...tellers, missingFrom],
    missingFrom,
    rows: [row.id],
    evidence: together.map((at) => evidenceOf(at)),
    rule: 'left-out-by-one',
  };
}

/** Accounts so few of whose sentences are linked that what they tell is told freely. */
function freeTellings(rows: readonly Row[], related: readonly string[]): Set<string> {
  const share = (id: string) => {
    const own = rows.filter(({ cells }) => cells.some(({ account }) => account === id));
    return own.filter(({ cells }) => cells.length > 1).length / Math.max(1, own.length);
  };
  return new Set(related.filter((id) => share(id) < settings.freeTelling));
}
