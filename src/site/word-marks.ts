import { chineseStopWords, stopWords } from '../engine/align/vocabulary.ts';
import { compareTexts } from '../engine/compare/word-changes.ts';
import type { Language, Span } from '../engine/model.ts';
import { words } from '../engine/read/words.ts';
import { changesHtml, layeredHtml, markedLayer, type Side } from '../engine/write/html.ts';

/**
 * Above this share of changed words, marks of changes are noise: what stayed is marked instead. Old and new words in
 * one line are noise sooner than in two columns.
 */
const mostChanged: Record<Side, number> = { both: 0.35, before: 0.4, after: 0.4 };

export interface Worded {
  text: string;
  language: Language;
  /** The words a contradiction rests on: they are marked however much is changed. */
  marks?: readonly Span[];
}

export interface Marked {
  html: string;
  /** The same in words: `2 words added, 1 left out`. */
  note: string;
  /** Whether the words are the same but for how they are written. */
  alike: boolean;
}

/** A text by itself: what contradictions rest on is marked. */
export const markedAlone = ({ text, marks = [] }: Worded): string => layeredHtml(text, [markedLayer(marks)]);

/** A text with its words marked against a base. */
export function markedAgainst(base: Worded, text: Worded, side: Side = 'both'): Marked {
  const shown = side === 'before' ? base : text;
  if (base.language !== text.language) return { html: markedAlone(shown), note: 'in another language', alike: false };
  const { changes, changedShare, summary } = compareTexts(base.text, text.text, text.language, mostChanged[side]);
  const alike = changes.every(({ kind, trivial }) => kind === 'same' || trivial !== undefined);
  if (changedShare <= mostChanged[side]) return { html: changesHtml(changes, side, shown.marks), note: summary, alike };
  const { html, kept } = commonMarked(shown, side === 'before' ? text : base);
  const note = kept === 0 ? 'reworded' : `reworded, ${kept} telling ${kept === 1 ? 'word' : 'words'} in common`;
  return { html, note, alike };
}

/**
 * A text with the runs of words marked that the other has too: in a rewording what stayed is easier to see than what
 * changed. A run begins and ends with a telling word.
 */
function commonMarked(shown: Worded, other: Worded): { html: string; kept: number } {
  const there = new Set(words(other.text, other.language).map(({ key }) => key));
  const runs: { start: number; end: number; telling: number }[] = [];
  let open = false;
  for (const { start, end, key } of words(shown.text, shown.language)) {
    const common = there.has(key);
    const last = open ? runs.at(-1) : undefined;
    const broken = !common || (last !== undefined && /[.;:!?]/u.test(shown.text.slice(last.end, start)));
    if (broken) open = false;
    if (!common || stopWords.has(key) || chineseStopWords.has(key)) continue;
    if (open && last) Object.assign(last, { end, telling: last.telling + 1 });
    else runs.push({ start, end, telling: 1 });
    open = true;
  }
  const layer = runs.map(({ start, end }) => ({ start, end, open: '<span class="kept">', close: '</span>' }));
  return {
    html: layeredHtml(shown.text, [markedLayer(shown.marks ?? []), layer]),
    kept: runs.reduce((sum, { telling }) => sum + telling, 0),
  };
}
