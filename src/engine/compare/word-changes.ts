import type { Change, Language, TextComparison } from '../model.ts';
import { comparing } from '../settings.ts';
import { diffLists } from './diff.ts';
import { type Piece, piecesOf, wordsIn } from './pieces.ts';

/** Changes, and how many words were left out, added and kept. */
interface Counted {
  changes: Change[];
  removed: number;
  added: number;
  same: number;
}

/**
 * The words of a changed into those of b. Quotation marks of another style, capitals and the width of dashes are no
 * change; a run of changes is not broken by the spaces and commas inside it.
 */
export const wordChanges = (a: string, b: string, language: Language): Change[] =>
  comparePieces(piecesOf(a, language), piecesOf(b, language)).changes;

function comparePieces(before: readonly Piece[], after: readonly Piece[]): Counted {
  const runs = diffLists(before, after);
  const spelling = keptSpellings(before, runs);
  const counted = { removed: 0, added: 0, same: 0 };
  const changes = runs.map(({ kind, items }): { change: Change; bridge: boolean } => {
    const text = items.map((piece) => piece.text).join('');
    const inside = wordsIn(items);
    counted[kind] += inside;
    if (kind !== 'same') return { change: { kind, text }, bridge: false };
    const from = spelling.shift() ?? text;
    return { change: { kind, text, ...(from === text ? {} : { from }) }, bridge: inside === 0 };
  });
  return { changes: bridged(changes), ...counted };
}

/** How a spells each run that is the same in both. */
function keptSpellings(pieces: readonly Piece[], runs: readonly { kind: string; items: readonly Piece[] }[]): string[] {
  let at = 0;
  return runs.flatMap(({ kind, items }) => {
    if (kind === 'added') return [];
    const text = pieces
      .slice(at, at + items.length)
      .map((piece) => piece.text)
      .join('');
    at += items.length;
    return kind === 'same' ? [text] : [];
  });
}

/** Joins changes that only spaces or punctuation part, removed before added. */
function bridged(list: readonly { change: Change; bridge: boolean }[]): Change[] {
  const out: Change[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  list.forEach(({ change, bridge }, at) => {
    if (change.kind === 'removed') removed += change.text;
    else if (change.kind === 'added') added += change.text;
    else if (bridge && removed !== '' && added !== '' && list[at + 1] && list[at + 1]?.change.kind !== 'same') {
      removed += change.from ?? change.text;
      added += change.text;
    } else {
      flush();
      out.push(change);
    }
  });
  flush();
  return out;
}

/**
 * Compares two texts word by word, with a summary for those who cannot see the marks. Compared the other way round the
 * same words are kept.
 *
 * @param most texts of which more than this share of words has no counterpart are called wholly changed unlooked, 0…1
 */
export function compareTexts(a: string, b: string, language: Language, most = comparing.reworded): TextComparison {
  const [before, after] = [piecesOf(a, language), piecesOf(b, language)];
  if (leastChanged(before, after) > most) {
    const changes: Change[] = [
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ];
    const summary = summaryOf(wordsIn(after), wordsIn(before));
    return { changes: changes.filter(({ text }) => text !== ''), changedShare: 1, summary };
  }
  const { changes, removed, added, same } = changesBetween(a, b, language);
  const all = added + removed + 2 * same;
  const changedShare = all === 0 ? 0 : (added + removed) / all;
  return { changes, changedShare, summary: summaryOf(added, removed) };
}

/** Pairs of texts compared before: several pages show the same two. Emptied when full. */
const compared = new Map<string, Counted>();
const comparedKept = 2_000;

/** One of the two ways is computed and the other is its reverse, whichever is asked for first. */
function changesBetween(a: string, b: string, language: Language): Counted {
  const key = `${language}\u0000${a}\u0000${b}`;
  const known = compared.get(key);
  if (known) return known;
  const found =
    a <= b ? comparePieces(piecesOf(a, language), piecesOf(b, language)) : turnedRound(changesBetween(b, a, language));
  if (compared.size >= comparedKept) compared.clear();
  compared.set(key, found);
  return found;
}

/** The changes of b into a, from those of a into b. */
function turnedRound({ changes, removed, added, same }: Counted): Counted {
  const turned: Change[] = [];
  let next: Change | undefined;
  for (const { kind, text, from } of changes) {
    // What was left out comes before what was added, here too.
    if (kind === 'removed') {
      next = { kind: 'added', text };
      continue;
    }
    if (kind === 'added') turned.push({ kind: 'removed', text });
    if (next) turned.push(next);
    next = undefined;
    if (kind === 'same') turned.push({ kind, text: from ?? text, ...(from === undefined ? {} : { from: text }) });
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

function summaryOf(added: number, removed: number): string {
  if (added === 0 && removed === 0) return 'word for word the same';
  const noun = (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`;
  return [added > 0 ? `${noun(added)} added` : '', removed > 0 ? `${noun(removed)} left out` : '']
    .filter(Boolean)
    .join(', ');
}
