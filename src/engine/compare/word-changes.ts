import type { Change, Language, TextComparison } from '../model.ts';
import { memoByText } from '../read/text-memo.ts';
import { comparing } from '../settings.ts';
import { diffLists } from './diff.ts';
import { type Piece, piecesOf, wordsIn } from './pieces.ts';
import { changesOf, type SidedRun } from './run-changes.ts';

/** Changes, and how many words were left out, added and kept. */
interface Counted {
  changes: Change[];
  removed: number;
  added: number;
  same: number;
}

/**
 * The words of a changed into those of b. Quotation marks of another style, capitals, the width of dashes and spelling
 * variants are trivial, as is punctuation alone; a run of changes is not broken by the spaces and commas inside it.
 */
export const wordChanges = (a: string, b: string, language: Language): Change[] =>
  comparePieces(piecesOf(a, language), piecesOf(b, language)).changes;

function comparePieces(before: readonly Piece[], after: readonly Piece[]): Counted {
  let at = 0;
  const runs = diffLists(before, after).map(({ kind, items }): SidedRun => {
    if (kind === 'added') return { kind, before: [], after: items };
    const own = before.slice(at, at + items.length);
    at += items.length;
    return { kind, before: own, after: kind === 'same' ? items : [] };
  });
  const counted: Counted = { changes: [], removed: 0, added: 0, same: 0 };
  for (const run of bridged(runs)) {
    const changes = changesOf(run);
    counted.changes.push(...changes);
    const [left, right] = [wordsIn(run.before), wordsIn(run.after)];
    if (run.kind === 'same') counted.same += right;
    else if (changes.some(({ trivial }) => trivial === 'spelling')) counted.same += Math.max(left, right);
    else {
      counted.removed += left;
      counted.added += right;
    }
  }
  return counted;
}

/** Joins changes that only spaces or punctuation part. A joined run has pieces of both sides. */
function bridged(runs: readonly SidedRun[]): SidedRun[] {
  const out: SidedRun[] = [];
  let open: SidedRun = { kind: 'removed', before: [], after: [] };
  runs.forEach((run, at) => {
    const bridge = run.before.every((piece) => !piece.isWord) && open.before.length > 0 && open.after.length > 0;
    const next = runs[at + 1];
    if (run.kind !== 'same' || (bridge && next && next.kind !== 'same')) {
      open.before.push(...run.before);
      open.after.push(...run.after);
      return;
    }
    out.push(open, run);
    open = { kind: 'removed', before: [], after: [] };
  });
  return [...out, open].filter(({ before, after }) => before.length + after.length > 0);
}

/**
 * Compares two texts word by word, with a summary for those who cannot see the marks. Compared the other way round the
 * same words are kept.
 *
 * @param most texts of which more than this share of words has no counterpart are called wholly changed unlooked, 0…1
 */
export function compareTexts(a: string, b: string, language: Language, most = comparing.reworded): TextComparison {
  const pair = pairOf(a, language)(b, language);
  if (pair.least > most) {
    const changes: Change[] = [
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ];
    const [removed, added] = [wordsIn(piecesOf(a, language)), wordsIn(piecesOf(b, language))];
    const summary = summaryOf({ changes, added, removed });
    return { changes: changes.filter(({ text }) => text !== ''), changedShare: 1, summary };
  }
  pair.counted ??= changesBetween(a, b, language);
  const { changes, removed, added, same } = pair.counted;
  const all = added + removed + 2 * same;
  const changedShare = all === 0 ? 0 : (added + removed) / all;
  return { changes, changedShare, summary: summaryOf(pair.counted) };
}

/** Two texts: the share of words that any comparison must call changed, and the changes once they were asked for. */
interface Pair {
  least: number;
  counted?: Counted;
}

/** Several pages show the same two texts. */
const pairOf = memoByText(500, (a) =>
  memoByText(100, (b, language): Pair => ({ least: leastChanged(piecesOf(a, language), piecesOf(b, language)) })),
);

/** One of the two ways is computed and the other is its reverse, whichever is asked for first. */
function changesBetween(a: string, b: string, language: Language): Counted {
  if (a <= b) return comparePieces(piecesOf(a, language), piecesOf(b, language));
  const other = pairOf(b, language)(a, language);
  other.counted ??= changesBetween(b, a, language);
  return turnedRound(other.counted);
}

/** The changes of b into a, from those of a into b. */
function turnedRound({ changes, removed, added, same }: Counted): Counted {
  const turned: Change[] = [];
  let next: Change | undefined;
  for (const change of changes) {
    const { kind, text, from, ...rest } = change;
    // What was left out comes before what was added, here too.
    if (kind === 'removed') {
      next = { ...change, kind: 'added' };
      continue;
    }
    if (kind === 'added') turned.push({ ...change, kind: 'removed' });
    if (next) turned.push(next);
    next = undefined;
    if (kind === 'same')
      turned.push({ kind, text: from ?? text, ...(from === undefined ? {} : { from: text }), ...rest });
  }
  if (next) turned.push(next);
  return { changes: turned, removed: added, added: removed, same };
}

/** The share of words that any comparison must call changed: those the other text does not have at all. 0…1. */
function leastChanged(before: readonly Piece[], after: readonly Piece[]): number {
  const times = new Map<string, number>();
  for (const { key, isWord } of before) if (isWord) times.set(key, (times.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key, isWord } of after) {
    const left = isWord ? (times.get(key) ?? 0) : 0;
    if (left === 0) continue;
    common += 1;
    times.set(key, left - 1);
  }
  const all = wordsIn(before) + wordsIn(after);
  return all === 0 ? 0 : 1 - (2 * common) / all;
}

function summaryOf({ changes, added, removed }: Pick<Counted, 'changes' | 'added' | 'removed'>): string {
  const noun = (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`;
  const counted = [added > 0 ? `${noun(added)} added` : '', removed > 0 ? `${noun(removed)} left out` : ''];
  if (added + removed > 0) return counted.filter(Boolean).join(', ');
  if (changes.some(({ kind, trivial }) => kind !== 'same' && trivial === undefined)) return 'other punctuation';
  return changes.some(({ trivial }) => trivial === 'spelling')
    ? 'the same words, some spelled otherwise'
    : 'word for word the same';
}
