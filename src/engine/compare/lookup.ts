import type { Account, AccountId, Alignment, Language, Passage, Row, Sentence, SentenceId } from '../model.ts';

/** One sentence with what it stands in. */
export interface Placed {
  sentence: Sentence;
  passage: Passage;
  account: Account;
  language: Language;
}

/** Finds what ids stand for; made once for a story. */
export interface Lookup {
  placed: (id: SentenceId) => Placed;
  /** The sentences of an account in a row, in order; none where it has a gap. */
  cell: (row: Row, account: AccountId) => Placed[];
  name: (account: AccountId) => string;
  /** How surely an account tells a sentence of another that no link leads to: 0…1, 0 where nothing speaks for it. */
  doubt: (account: AccountId, sentence: SentenceId) => number;
  accounts: readonly Account[];
}

export function lookupOf({ story, pairs }: Pick<Alignment, 'story' | 'pairs'>): Lookup {
  const byId = new Map<SentenceId, Placed>();
  for (const account of story.accounts) {
    for (const passage of account.passages) {
      for (const sentence of passage.sentences)
        byId.set(sentence.id, { sentence, passage, account, language: passage.language });
    }
  }
  const placed = (id: SentenceId): Placed => {
    const found = byId.get(id);
    if (!found) throw new Error(`no sentence ${id} in story ${story.id}`);
    return found;
  };
  const names = namesOf(story.accounts);
  const doubts = new Map<string, number>();
  for (const { a, b, doubts: found } of pairs) {
    for (const doubt of found) {
      for (const key of [`${b} ${doubt.a}`, `${a} ${doubt.b}`])
        doubts.set(key, Math.max(doubts.get(key) ?? 0, doubt.score));
    }
  }
  return {
    placed,
    cell: (row, account) => row.cells.find((cell) => cell.account === account)?.sentences.map(placed) ?? [],
    name: (account) => names.get(account) ?? account,
    doubt: (account, sentence) => doubts.get(`${account} ${sentence}`) ?? 0,
    accounts: story.accounts,
  };
}

/** The accounts of some sentences, each once, in the order of the story. */
export function accountsOf(placed: readonly Placed[], { accounts }: Pick<Lookup, 'accounts'>): AccountId[] {
  const ids = new Set(placed.map(({ account }) => account.id));
  return accounts.map(({ id }) => id).filter((id) => ids.has(id));
}

/** What an account is named by. */
type Named = Pick<Account, 'id'> & { meta: Pick<Account['meta'], 'outlet'> };

/** What readers call an account: its outlet, else its id in words; told apart where two have the same outlet. */
export function namesOf(accounts: readonly Named[]): Map<AccountId, string> {
  const plain = (account: Named) => {
    const text = account.id.replaceAll('-', ' ');
    return account.meta.outlet ?? text.charAt(0).toUpperCase() + text.slice(1);
  };
  const counts = Map.groupBy(accounts, plain);
  return new Map(
    accounts.map((account) => [
      account.id,
      (counts.get(plain(account))?.length ?? 0) > 1 ? `${plain(account)} (${account.id})` : plain(account),
    ]),
  );
}
