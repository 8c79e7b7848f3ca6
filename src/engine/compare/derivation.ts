import { movedMatches } from '../align/moves.ts';
import type { Account, AccountId, AccountPair, Alignment, Derivation, Relation } from '../model.ts';
import { derivation as settings } from '../settings.ts';
import { isCopy } from './is-copy.ts';
import type { Lookup } from './lookup.ts';
import { neighbours } from './neighbours.ts';
import { likeCredits, originalOf, reasonsOf, type Slip, sharedSlips, sourceNamed } from './original.ts';
import { longestRun, rareWords } from './shared-wording.ts';

/** How each pair of accounts relates, with what was measured to say so. */
export function derivationsOf(
  alignment: Alignment,
  lookup: Lookup,
  slips: ReadonlyMap<AccountId, readonly Slip[]>,
): Derivation[] {
  const together = eventGroups(alignment);
  const measured = alignment.pairs.map((pair) =>
    measure(pair, together.get(pair.a) === together.get(pair.b), alignment, lookup),
  );
  return throughCopies(measured).map((one) => derive(one, lookup, slips));
}

/** What was measured of a pair. */
interface Measured {
  pair: AccountPair;
  a: Account;
  b: Account;
  relation: Relation;
  coverage: Derivation['coverage'];
  run: Derivation['longestRun'];
  sharedOrder: number;
  accounts: readonly Account[];
}

/** Whoever rewrites an account rewrites its near-copies too: there is little in them to tell which was at hand. */
function throughCopies(measured: readonly Measured[]): Measured[] {
  const having = (wanted: Relation) =>
    neighbours(measured.flatMap(({ pair, relation }) => (relation === wanted ? [pair] : [])));
  const [copies, rewrites] = [having('near-copy'), having('rewrite')];
  const rewritesCopyOf = (one: AccountId, other: AccountId) =>
    [...(copies.get(one) ?? [])].some((copy) => rewrites.get(copy)?.has(other));
  return measured.map((one) => {
    const { a, b } = one.pair;
    const rewritten = one.relation === 'shares-facts' && (rewritesCopyOf(a, b) || rewritesCopyOf(b, a));
    return rewritten ? { ...one, relation: 'rewrite' } : one;
  });
}

/** By account, the accounts that tell of the same event: those a chain of likely pairs connects. */
export function eventGroups({ story, pairs }: Alignment): Map<AccountId, AccountId[]> {
  return groupsOf(
    story.accounts.map(({ id }) => id),
    pairs.filter(({ sameEvent, links }) => sameEvent >= settings.unrelatedEvent && links.length > 0),
  );
}

/** Accounts that share the event with no other, where others share one. */
export function unrelatedAccounts(alignment: Alignment): AccountId[] {
  const groups = [...eventGroups(alignment)];
  const shared = groups.some(([, group]) => group.length > 1);
  return shared ? groups.filter(([, group]) => group.length === 1).map(([id]) => id) : [];
}

function measure(pair: AccountPair, related: boolean, { story }: Alignment, lookup: Lookup): Measured {
  const [a, b] = [pair.a, pair.b].map((id) => story.accounts.find((account) => account.id === id)) as [
    Account,
    Account,
  ];
  const coverage = {
    a: coverageOf(
      a,
      pair.links.map((link) => link.a),
    ),
    b: coverageOf(
      b,
      pair.links.map((link) => link.b),
    ),
  };
  const run = longestRun(a, b);
  const sharedOrder = orderOf(pair, lookup);
  const sameLanguage = a.meta.language === b.meta.language;
  const relation = related
    ? relationOf(pair, coverage, sharedOrder, sameLanguage ? run.words : undefined, [
        sourceNamed(a, b),
        sourceNamed(b, a),
      ])
    : 'unrelated';
  return { pair, a, b, relation, coverage, run, sharedOrder, accounts: story.accounts };
}

function derive(
  { pair, a, b, relation, coverage, run, sharedOrder, accounts }: Measured,
  lookup: Lookup,
  slips: ReadonlyMap<AccountId, readonly Slip[]>,
): Derivation {
  const renders = relation === 'near-copy' || relation === 'rewrite';
  const original = renders ? originalOf(a, b, slips, lookup) : undefined;
  const credits = (a.meta.credits ?? []).filter((credit) =>
    (b.meta.credits ?? []).some((other) => likeCredits(credit, other)),
  );
  const found = {
    a: a.id,
    b: b.id,
    relation,
    sameEvent: pair.sameEvent,
    coverage,
    longestRun: run,
    sharedOrder,
    sharedRareWords: relation === 'unrelated' ? [] : rareWords(a, b, accounts),
    sharedSlips: sharedSlips(a.id, b.id, slips),
    ...(original ? { likelyFrom: original.from } : {}),
  };
  return { ...found, reasons: reasonsOf(found, original, credits, [lookup.name(a.id), lookup.name(b.id)], lookup) };
}

function coverageOf(account: Account, linked: readonly string[]): number {
  const total = account.passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return total === 0 ? 0 : new Set(linked).size / total;
}

function relationOf(
  pair: AccountPair,
  coverage: { a: number; b: number },
  order: number,
  run: number | undefined,
  sources: readonly [ofA: string | undefined, ofB: string | undefined],
): Relation {
  const told = Math.min(coverage.a, coverage.b);
  if (isCopy(pair) && Math.max(coverage.a, coverage.b) >= settings.copyCoverage) return 'near-copy';
  const { anyLanguage, sameLanguage } = settings.rewriteThroughout;
  // Reworded throughout, a rewrite keeps no long run, but goes through all of it step by step, or through nearly all of it.
  const throughout = [...anyLanguage, ...(run === undefined ? [] : sameLanguage)].some(
    (least) => told >= least.told && order >= least.order,
  );
  // Who has hardly a sentence of its own, tells most of the other and keeps some of its words told it in another order.
  const { own, told: ofOther, words } = settings.rewriteInParts;
  const inParts = told >= ofOther && Math.max(coverage.a, coverage.b) >= own && (run ?? 0) >= words;
  if ((throughout || inParts) && pair.mode !== 'near-copy') return 'rewrite';
  if (told < settings.rewriteCoverage) return 'shares-facts';
  // Who names the other as a source and has hardly anything of its own tells it again, in whatever order.
  const cited = Math.max(sources[0] ? coverage.a : 0, sources[1] ? coverage.b : 0);
  const kept = order >= settings.rewriteOrder && (run ?? 0) >= settings.rewriteRun;
  return cited >= settings.citedCoverage || kept ? 'rewrite' : 'shares-facts';
}

/** The share of linked sentences that stand in the same order in both accounts. */
function orderOf(pair: AccountPair, lookup: Lookup): number {
  const place = (id: string) => {
    const { passage, sentence } = lookup.placed(id);
    return passage.number * 10_000 + sentence.start;
  };
  const matches = pair.links.map(({ a, b }) => [place(a), place(b)] as const);
  return matches.length === 0 ? 0 : 1 - movedMatches(matches).length / matches.length;
}

/** Accounts grouped by likely origin: near-copies and rewrites stand with what they render. */
export function originsOf(accounts: readonly AccountId[], derivations: readonly Derivation[]): AccountId[][] {
  const group = groupsOf(
    accounts,
    derivations.filter(({ relation }) => relation === 'near-copy' || relation === 'rewrite'),
  );
  return [...new Set(group.values())];
}

/** The accounts that a chain of pairs connects, by account. */
function groupsOf(
  accounts: readonly AccountId[],
  pairs: readonly { a: AccountId; b: AccountId }[],
): Map<AccountId, AccountId[]> {
  const group = new Map(accounts.map((id) => [id, [id]]));
  for (const { a, b } of pairs) {
    const [left, right] = [group.get(a), group.get(b)];
    if (!left || !right || left === right) continue;
    const joined = accounts.filter((id) => left.includes(id) || right.includes(id));
    for (const id of joined) group.set(id, joined);
  }
  return group;
}
