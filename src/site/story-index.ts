import type {
  Account,
  AccountId,
  ComparedRow,
  Comparison,
  Finding,
  FindingId,
  Passage,
  PassageId,
  RowId,
  Sentence,
  SentenceId,
} from '../engine/model.ts';
import { labelsOf } from './story-summary.ts';

/** An account as every page names it: by its number, and a hue that goes with the number. */
export interface AccountLabel {
  id: AccountId;
  /** From 1, in the order of the story's accounts. */
  number: number;
  /** 1 to 8; the ninth account takes the first hue again. */
  hue: number;
  /** The outlet, or the file's name in words where the account names no outlet. */
  name: string;
}

export interface SentencePlace {
  sentence: Sentence;
  passage: Passage;
  account: Account;
  translated: boolean;
}

/** Everything of a comparison by its id. */
export interface StoryIndex {
  comparison: Comparison;
  accounts: AccountLabel[];
  label: (id: AccountId) => AccountLabel;
  account: (id: AccountId) => Account;
  sentence: (id: SentenceId) => SentencePlace;
  passage: (id: PassageId) => Passage;
  row: (id: RowId) => ComparedRow;
  /** From 1. */
  rowNumber: (id: RowId) => number;
  rowOf: (sentence: SentenceId) => ComparedRow;
  finding: (id: FindingId) => Finding;
  /** The accounts of one origin with this one, itself among them. */
  originOf: (id: AccountId) => readonly AccountId[];
}

const indexes = new WeakMap<Comparison, StoryIndex>();

export function storyIndex(comparison: Comparison): StoryIndex {
  const known = indexes.get(comparison);
  if (known) return known;
  const made = makeIndex(comparison);
  indexes.set(comparison, made);
  return made;
}

function makeIndex(comparison: Comparison): StoryIndex {
  const { story, rows, findings, origins } = comparison;
  const accounts = labelsOf(story.accounts);
  const sentences = new Map<SentenceId, SentencePlace>();
  const passages = new Map<PassageId, Passage>();
  for (const account of story.accounts) {
    for (const passage of account.passages) {
      passages.set(passage.id, passage);
      for (const sentence of passage.sentences)
        sentences.set(sentence.id, { sentence, passage, account, translated: false });
      for (const sentence of passage.translation?.sentences ?? [])
        sentences.set(sentence.id, { sentence, passage, account, translated: true });
    }
  }
  const rowsOf = new Map<SentenceId, ComparedRow>();
  for (const row of rows)
    for (const cell of row.cells) for (const id of [...cell.sentences, ...cell.translations]) rowsOf.set(id, row);
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const numbers = new Map(rows.map((row, at) => [row.id, at + 1]));
  return {
    comparison,
    accounts,
    label: reach(byId(accounts), 'account'),
    account: reach(byId(story.accounts), 'account'),
    sentence: reach(sentences, 'sentence'),
    passage: reach(passages, 'passage'),
    row: reach(byId(rows), 'row'),
    rowNumber: reach(numbers, 'row'),
    rowOf: reach(rowsOf, 'sentence in a row'),
    finding: reach(byId(findings), 'finding'),
    originOf: (id) => origins.find((group) => group.includes(id)) ?? [id],
  };
}

/** Looks up an id that must be there: a wrong one is a fault of the engine and ends the build by name. */
const reach =
  <T>(map: ReadonlyMap<string, T>, noun: string) =>
  (id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`No ${noun} has the id "${id}".`);
    return found;
  };
