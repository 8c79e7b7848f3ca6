import type { AccountPair, Row, SentenceId } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { commonness } from '../pairings.ts';
import { freeTellings, isHinted, isMentioned, isProven, looseTellings } from './left-out-proof.ts';
import { evidenceOf, type Found, sentencesOf } from './make.ts';
import { copiesOf, inCommon, type Linked, linkedSentences, sureLinks } from './together.ts';
import { listed, quoted } from './wording.ts';

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
  const differing = differingAccounts(differences);
  const contested = sentencesOf(differences);
  const related = accounts.flatMap(([first]) => first?.account.id ?? []);
  if (related.length < 3) return [];
  const free = freeTellings(rows, related);
  const linked = linkedSentences(pairs, 0);
  // What an original tells and its copy drops may be told by others in words that hardly link.
  const doubted = linkedSentences(
    pairs.map(({ doubts }) => ({ links: doubts })),
    settings.doubtLeftOut,
  );
  const loose = looseTellings(accounts, pairs);
  const copies = copiesOf(pairs);
  const sure = sureLinks(pairs, settings.hint.leftOut);
  const { topical } = commonness(accounts);
  const told = new Set<string>();
  const gaps = rows
    .flatMap((row) => row.cells.flatMap(({ account }) => lookup.cell(row, account)))
    .flatMap((lead): Gap[] => {
      if (told.has(lead.sentence.id)) return [];
      const near = linkedTo(lead, linked, related, lookup);
      const isCopied = copies.has(lead.account.id);
      const together = [lead, ...(near.length === 0 && isCopied ? linkedTo(lead, doubted, related, lookup) : near)];
      const otherwise = tellOtherwise(together, differing);
      const missingFrom = missingAccount(
        together,
        related.filter((id) => !otherwise.has(id)),
        free,
        origins,
        copies,
      );
      if (missingFrom === undefined || isHinted(together, missingFrom, sure, lookup)) return [];
      const there = accounts.find(([first]) => first?.account.id === missingFrom) ?? [];
      if (isMentioned(together, there, topical)) return [];
      if (loose.has(missingFrom) && !isProven(together, there)) return [];
      for (const { sentence } of together) told.add(sentence.id);
      return [{ missingFrom, together, lead: plainest(together, contested, origins) }];
    });
  // A sentence that tells two things stands for both.
  const byLead = Map.groupBy(gaps, ({ missingFrom, lead }) => `${missingFrom} ${lead.sentence.id}`);
  return [...byLead.values()].map((list) => leftOut(list, lookup));
}

/** What an account leaves out: the sentences that tell it, and the one to quote. */
interface Gap {
  missingFrom: string;
  together: Placed[];
  lead: Placed;
}

/** By sentence, the accounts that differ with it about something. */
function differingAccounts(differences: readonly Found[]): Map<string, Set<string>> {
  const differing = new Map<string, Set<string>>();
  for (const { evidence } of differences) {
    for (const { sentence } of evidence) {
      const known = differing.get(sentence ?? '') ?? new Set();
      for (const { account } of evidence) known.add(account);
      differing.set(sentence ?? '', known);
    }
  }
  return differing;
}

/** The accounts that differ with most of these sentences: they tell it otherwise. */
function tellOtherwise(together: readonly Placed[], differing: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const counts = new Map<string, number>();
  for (const { sentence } of together) {
    for (const id of differing.get(sentence.id) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => 2 * count > together.length).map(([id]) => id));
}

/** One sentence of each other account that is linked to this one. */
function linkedTo(lead: Placed, linked: Linked, related: readonly string[], lookup: Lookup): Placed[] {
  const near = [...(linked.get(lead.sentence.id)?.keys() ?? [])].map(lookup.placed);
  const first = new Map([...near].reverse().map((one) => [one.account.id as string, one]));
  return related.flatMap((id) => first.get(id) ?? []);
}

/** The one account that does not tell what these sentences tell; none where there are more, or too few tell it. */
function missingAccount(
  together: readonly Placed[],
  related: readonly string[],
  free: ReadonlySet<string>,
  origins: readonly (readonly string[])[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const tellers = together.map(({ account }) => account.id as string);
  const silent = related.filter((id) => !tellers.includes(id));
  // A free commentary may tell it in words no link leads to.
  const bound = silent.length > 1 && tellers.length > 1 ? silent.filter((id) => !free.has(id)) : silent;
  // What a copy drops is left out, whoever else does not tell it.
  const dropping = bound.filter((id) => tellers.some((teller) => copies.get(id)?.has(teller)));
  const missing = bound.length > 1 && dropping.length > 0 ? dropping : bound;
  const [missingFrom] = missing;
  if (missing.length !== 1 || missingFrom === undefined || tellers.length < 2) return undefined;
  // A copy repeats its original: what only these two tell is told by one.
  const own = origins.find((group) => group.includes(missingFrom)) ?? [];
  const told = origins.filter((group) => group.some((id) => tellers.includes(id)));
  const enough = told.length > 1 || tellers.length > 2 || tellers.some((id) => own.includes(id));
  return enough ? missingFrom : undefined;
}

/** The sentence that has most in common with the others; of a group that repeats one text, the first stands for it. */
function plainest(
  together: readonly Placed[],
  contested: ReadonlySet<SentenceId>,
  origins: readonly (readonly string[])[],
): Placed {
  const tellers = together.map(({ account }) => account.id as string);
  const firsts = together.filter(({ account }) => {
    const own = origins.find((group) => group.includes(account.id)) ?? [];
    return own.find((id) => tellers.includes(id)) === account.id;
  });
  const worth = (one: Placed) => inCommon(one, together) - (contested.has(one.sentence.id) ? 1 : 0);
  return firsts.sort((x, y) => worth(y) - worth(x))[0] as Placed;
}

function leftOut(gaps: readonly Gap[], lookup: Lookup): Found {
  const [{ missingFrom, lead }] = gaps as [Gap];
  const together = [...new Set(gaps.flatMap((gap) => gap.together))];
  const tellers = accountsOf(together, lookup);
  return {
    kind: 'left-out',
    text: `${lookup.name(missingFrom)} leaves out what ${listed(tellers.map(lookup.name))} tell: ${quoted(lead.sentence.text)}.`,
    accounts: [...tellers, missingFrom],
    missingFrom,
    rows: [],
    evidence: together.map((at) => evidenceOf(at)),
    rule: 'left-out-by-one',
  };
}
