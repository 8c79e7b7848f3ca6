import type { Change, Language, TextComparison } from '../model.ts';
import { comparisonKey, words } from '../read/words.ts';
import { comparing } from '../settings.ts';
import { diffLists } from './diff.ts';

interface Piece {
  text: string;
  key: string;
  isWord: boolean;
}

/** A number with its sign, marks and scale is one piece: `$35,000,000` never reads as `35` and `000`. */
const number = /[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|(?:bn|mn|tn|m|k)\b)?/gu;

/**
 * The words of a changed into those of b. Quotation marks of another style, capitals and the width of dashes are no
 * change; a run of changes is not broken by the spaces and commas inside it.
 */
export function wordChanges(a: string, b: string, language: Language): Change[] {
  const [before, after] = [piecesOf(a, language), piecesOf(b, language)];
  const runs = diffLists(before, after, (x, y) => x.key === y.key);
  const spelling = keptSpellings(before, runs);
  const changes = runs.map(({ kind, items }): { change: Change; bridge: boolean } => {
    const text = items.map((piece) => piece.text).join('');
    if (kind !== 'same') return { change: { kind, text }, bridge: false };
    const from = spelling.shift() ?? text;
    const bridge = items.every((piece) => !piece.isWord);
    return { change: { kind, text, ...(from === text ? {} : { from }) }, bridge };
  });
  return bridged(changes);
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

function piecesOf(text: string, language: Language): Piece[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(number)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of words(text, language)) {
    if (spans.every((span) => end <= span.start || start >= span.end)) spans.push({ start, end });
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.sort((x, y) => x.start - y.start)) {
    if (start > at) pieces.push(piece(text.slice(at, start), false));
    if (end > at) pieces.push(piece(text.slice(Math.max(at, start), end), true));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push(piece(text.slice(at), false));
  return pieces;
}

const piece = (text: string, isWord: boolean): Piece => ({
  text,
  key: isWord ? comparisonKey(text) : comparisonKey(text).trim(),
  isWord,
});

/**
 * Compares two texts word by word, with a summary for those who cannot see the marks.
 *
 * @param most texts of which more than this share of words has no counterpart are called wholly changed unlooked, 0…1
 */
export function compareTexts(a: string, b: string, language: Language, most = comparing.reworded): TextComparison {
  const kind = `${language} ${most}`;
  const key = `${kind}\u0000${a}\u0000${b}`;
  const known = compared.get(key);
  if (known) return known;
  const turned = compared.get(`${kind}\u0000${b}\u0000${a}`);
  const found = turned ? turnedRound(turned, language) : compareWords(a, b, language, most);
  if (compared.size >= comparedKept) compared.clear();
  compared.set(key, found);
  return found;
}

/** Pairs compared before: several pages show the same two texts. Emptied when full. */
const compared = new Map<string, TextComparison>();
const comparedKept = 2_000;

/** The comparison of b with a, from that of a with b. */
function turnedRound({ changes, changedShare }: TextComparison, language: Language): TextComparison {
  const turned: Change[] = [];
  let added: Change | undefined;
  for (const { kind, text, from } of changes) {
    // What was left out comes before what was added, here too.
    if (kind === 'removed') {
      added = { kind: 'added', text };
      continue;
    }
    if (kind === 'added') turned.push({ kind: 'removed', text });
    if (added) turned.push(added);
    added = undefined;
    if (kind === 'same') turned.push({ kind, text: from ?? text, ...(from === undefined ? {} : { from: text }) });
  }
  if (added) turned.push(added);
  const count = (kind: Change['kind']) => countWords(turned, kind, language);
  return { changes: turned, changedShare, summary: summaryOf(count('added'), count('removed')) };
}

const countWords = (changes: readonly Change[], kind: Change['kind'], language: Language): number =>
  changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + words(text, language).length, 0);

function compareWords(a: string, b: string, language: Language, most: number): TextComparison {
  if (leastChanged(a, b, language) > most) {
    const [removed, added] = [words(a, language).length, words(b, language).length];
    const changes: Change[] = [
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ];
    return { changes: changes.filter(({ text }) => text !== ''), changedShare: 1, summary: summaryOf(added, removed) };
  }
  const changes = wordChanges(a, b, language);
  const count = (kind: Change['kind']) => countWords(changes, kind, language);
  const [added, removed, same] = [count('added'), count('removed'), count('same')];
  const all = added + removed + 2 * same;
  return { changes, changedShare: all === 0 ? 0 : (added + removed) / all, summary: summaryOf(added, removed) };
}

/** The share of words that any comparison must call changed: those the other text does not have at all. 0…1. */
function leastChanged(a: string, b: string, language: Language): number {
  const [left, right] = [words(a, language), words(b, language)];
  const times = new Map<string, number>();
  for (const { key } of left) times.set(key, (times.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of right) {
    const left = times.get(key) ?? 0;
    if (left === 0) continue;
    common += 1;
    times.set(key, left - 1);
  }
  const all = left.length + right.length;
  return all === 0 ? 0 : 1 - (2 * common) / all;
}

function summaryOf(added: number, removed: number): string {
  if (added === 0 && removed === 0) return 'word for word the same';
  const noun = (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`;
  return [added > 0 ? `${noun(added)} added` : '', removed > 0 ? `${noun(removed)} left out` : '']
    .filter(Boolean)
    .join(', ');
}
