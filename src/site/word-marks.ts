import { compareTexts } from '../engine/compare/word-changes.ts';
import type { Language } from '../engine/model.ts';
import { changesHtml, escapeHtml, type Side } from '../engine/write/html.ts';

/**
 * Above this share of changed words, marks are noise: the text is shown plain and called reworded. Old and new words in
 * one line are noise sooner than in two columns.
 */
const mostChanged: Record<Side, number> = { both: 0.35, before: 0.5, after: 0.5 };

export interface Worded {
  text: string;
  language: Language;
}

/** A text with its words marked against a base, and the same in words: `2 words added, 1 left out`. */
export function markedAgainst(base: Worded, text: Worded, side: Side = 'both'): { html: string; note: string } {
  const plain = escapeHtml(side === 'before' ? base.text : text.text);
  if (base.language !== text.language) return { html: plain, note: 'in another language' };
  const { changes, changedShare, summary } = compareTexts(base.text, text.text, text.language, mostChanged[side]);
  return changedShare > mostChanged[side]
    ? { html: plain, note: 'reworded' }
    : { html: changesHtml(changes, side), note: summary };
}
