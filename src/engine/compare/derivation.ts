import { movedMatches } from '../align/moves.ts';
import type { Account, AccountId, AccountPair, Alignment, Derivation, Relation } from '../model.ts';
import { type Word, words } from '../read/words.ts';
import { derivation as settings } from '../settings.ts';
import { quoteSpans } from './findings/quotes.ts';
import type { Lookup } from './lookup.ts';

/** How each pair of accounts relates, with what was measured to say so. */
export function derivationsOf(
  alignment: Alignment,
  lookup: Lookup,
  slips: ReadonlyMap<AccountId, readonly Slip[]>,
): Derivation[] {
  const together = eventGroups(alignment);
  return alignment.pairs.map((pair) =>
    derive(pair, together.get(pair.a) === together.get(pair.b), alignment, lookup, slips),
  );
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

/** A spelling of a name that one account prints against the spelling most print. */
export interface Slip {
  printed: string;
  usual: string;
  /** The accounts that print the usual spelling in the same row. */
  against: AccountId[];
}

function derive(
  pair: AccountPair,
  related: boolean,
  { story }: Alignment,
  lookup: Lookup,
  slips: ReadonlyMap<AccountId, readonly Slip[]>,
): Derivation {
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
  const relation = related ? relationOf(pair, coverage, sharedOrder, sameLanguage ? run.words : 0) : 'unrelated';
  const likelyFrom = relation === 'near-copy' ? originalOf(pair, slips) : undefined;
  const sharedCredits = (a.meta.credits ?? []).flatMap((credit) =>
    (b.meta.credits ?? []).filter((other) => likeCredits(credit, other)),
  );
  return {
    a: a.id,
    b: b.id,
    relation,
    sameEvent: pair.sameEvent,
    coverage,
    longestRun: run,
    sharedOrder,
    sharedRareWords: relation === 'unrelated' ? [] : rareWords(a, b, story.accounts),
    sharedSlips: sharedSlips(a.id, b.id, slips),
    ...(likelyFrom ? { likelyFrom } : {}),
    reasons: reasonsOf(relation, coverage, run, sharedOrder, likelyFrom, sharedCredits, lookup, { a: a.id, b: b.id }),
  };
}

function coverageOf(account: Account, linked: readonly string[]): number {
  const total = account.passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return total === 0 ? 0 : new Set(linked).size / total;
}

function relationOf(pair: AccountPair, coverage: { a: number; b: number }, order: number, run: number): Relation {
  const told = Math.min(coverage.a, coverage.b);
  const { order: inOrder, coverage: nearlyAll, all } = settings.rewriteThroughout;
  // Reworded throughout, a rewrite keeps no long run, but goes through all of it step by step, or through nearly all of it.
  const throughout = (order >= inOrder && told >= nearlyAll) || (order >= settings.rewriteOrder && told >= all);
  if (throughout && pair.mode !== 'near-copy') return 'rewrite';
  if (order < settings.rewriteOrder || run < settings.rewriteRun) return 'shares-facts';
  if (pair.mode === 'near-copy' && Math.max(coverage.a, coverage.b) >= settings.copyCoverage) return 'near-copy';
  return told >= settings.rewriteCoverage ? 'rewrite' : 'shares-facts';
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

interface PlacedWord extends Word {
  sentence: string;
}

const keysOfAccount = new WeakMap<Account, readonly PlacedWord[]>();

/**
 * The words of an account. Between sentences, and in place of what it quotes at length, stands a word no other account
 * has, so that no run goes across: who hears the same speech prints the same words.
 */
function keysOf(account: Account): readonly PlacedWord[] {
  let keys = keysOfAccount.get(account);
  if (!keys) {
    keys = account.passages.flatMap((passage) =>
      passage.sentences.flatMap(({ id, text }) => [
        ...ownWords(words(text, passage.language), text, id),
        { text: '', key: `\u0000${id}`, start: 0, end: 0, sentence: '' },
      ]),
    );
    keysOfAccount.set(account, keys);
  }
  return keys;
}

function ownWords(list: readonly Word[], text: string, id: string): PlacedWord[] {
  const quotes = quoteSpans(text);
  return list.flatMap((word) => {
    const quote = quotes.find(({ start, end }) => word.start >= start && word.end <= end);
    if (!quote) return [{ ...word, sentence: text }];
    const said = list.filter(({ start, end }) => start >= quote.start && end <= quote.end);
    if (said.length < settings.quotedRun) return [{ ...word, sentence: text }];
    return said[0] === word ? [{ text: '', key: `\u0000${id} ${word.start}`, start: 0, end: 0, sentence: '' }] : [];
  });
}

/**
 * The longest run of words inside a sentence that both accounts print, found by halving over run lengths; runs of one
 * length are compared by rolling hashes (R. Karp and M. Rabin, 1987), and word by word where those agree.
 */
function longestRun(a: Account, b: Account): { words: number; text: string } {
  const [left, right] = [keysOf(a), keysOf(b)];
  const numbers = new Map<string, number>();
  const numbered = (list: readonly PlacedWord[]) =>
    Int32Array.from(list, ({ key }) => {
      const known = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, known);
      return known;
    });
  const [x, y] = [numbered(left), numbered(right)];
  let [low, high, found] = [0, Math.min(left.length, right.length, settings.longestRunLooked), 0];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const at = sharedRun(x, y, middle);
    if (at < 0) high = middle - 1;
    else [low, found] = [middle, at];
  }
  const [first, last] = [left[found], left[found + low - 1]];
  return { words: low, text: low > 0 && first && last ? first.sentence.slice(first.start, last.end) : '' };
}

/** Where in x the first run of y of this length stands that x has too; -1 for none. */
function sharedRun(x: Int32Array, y: Int32Array, length: number): number {
  const places = new Map<number, number[]>();
  hashRuns(x, length, (hash, at) => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
    return false;
  });
  let found = -1;
  hashRuns(y, length, (hash, at) => {
    const run = y.subarray(at, at + length);
    found = places.get(hash)?.find((place) => run.every((word, i) => word === x[place + i])) ?? -1;
    return found >= 0;
  });
  return found;
}

/** Calls `visit` for every run of a length with its hash, until it returns true. */
function hashRuns(list: Int32Array, length: number, visit: (hash: number, at: number) => boolean): void {
  const base = 0x01000193;
  let [hash, top] = [0, 1];
  for (let at = 1; at < length; at++) top = Math.imul(top, base);
  for (let at = 0; at < list.length; at++) {
    if (at >= length) hash = (hash - Math.imul(list[at - length] as number, top)) | 0;
    hash = (Math.imul(hash, base) + (list[at] as number)) | 0;
    if (at >= length - 1 && visit(hash, at - length + 1)) return;
  }
}

const keySets = new WeakMap<Account, ReadonlySet<string>>();

function keySetOf(account: Account): ReadonlySet<string> {
  let keys = keySets.get(account);
  if (!keys) {
    keys = new Set(keysOf(account).map(({ key }) => key));
    keySets.set(account, keys);
  }
  return keys;
}

/** Words both print that no other account of the story does, longest first: chance seldom gives two accounts many. */
function rareWords(a: Account, b: Account, accounts: readonly Account[]): string[] {
  const setOf = keySetOf;
  const others = accounts.filter(({ id }) => id !== a.id && id !== b.id).map(setOf);
  const inB = setOf(b);
  const shared = [...setOf(a)].filter(
    (key) => key.length >= 6 && /^\p{L}+$/u.test(key) && inB.has(key) && others.every((keys) => !keys.has(key)),
  );
  return shared.sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).slice(0, settings.rareWordsKept);
}

function sharedSlips(a: AccountId, b: AccountId, slips: ReadonlyMap<AccountId, readonly Slip[]>): string[] {
  const printed = new Set((slips.get(a) ?? []).map((slip) => slip.printed));
  return (slips.get(b) ?? []).map((slip) => slip.printed).filter((text) => printed.has(text));
}

/** The one without the slips is likelier the original; with none on either side nothing is said. */
function originalOf({ a, b }: AccountPair, slips: ReadonlyMap<AccountId, readonly Slip[]>): AccountId | undefined {
  const count = (id: AccountId, other: AccountId) =>
    (slips.get(id) ?? []).filter(({ against }) => against.includes(other)).length;
  const [ofA, ofB] = [count(a, b), count(b, a)];
  return ofA === ofB ? undefined : ofA < ofB ? a : b;
}

function likeCredits(one: string, other: string): boolean {
  const names = (text: string) => new Set([...text.matchAll(/\p{Lu}\p{L}+/gu)].map(([name]) => name));
  const known = names(other);
  return [...names(one)].filter((name) => known.has(name)).length >= 2;
}

function reasonsOf(
  relation: Relation,
  coverage: { a: number; b: number },
  run: { words: number; text: string },
  order: number,
  likelyFrom: AccountId | undefined,
  credits: readonly string[],
  { name }: Lookup,
  { a, b }: { a: AccountId; b: AccountId },
): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  if (relation === 'unrelated')
    return [`${name(a)} and ${name(b)} share too few names, figures and sentences to tell the same event.`];
  return [
    `${name(b)} tells ${percent(coverage.a)} of the sentences of ${name(a)}; ${name(a)} tells ${percent(coverage.b)} of those of ${name(b)}.`,
    ...(run.words >= settings.tellingRun ? [`Both print the same ${run.words} words in a row: “${run.text}”.`] : []),
    ...(relation === 'shares-facts' ? [] : [`${percent(order)} of what they share stands in the same order.`]),
    ...credits.map((credit) => `Both print the credit “${credit}”.`),
    ...(likelyFrom
      ? [
          `${name(likelyFrom)} is the likelier original: names misspelled in ${name(likelyFrom === a ? b : a)} are right there.`,
        ]
      : []),
  ];
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
