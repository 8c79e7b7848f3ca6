import { compareTexts } from '../engine/compare/word-changes.ts';
import type { Language } from '../engine/model.ts';
import { changesHtml, escapeHtml, type Side } from '../engine/write/html.ts';

/** Above this share of changed words, marks are noise: the text is shown plain and called reworded. */
const mostChanged = 0.5;

export interface Worded {
  text: string;
  language: Language;
}

/** A text with its words marked against a base, and the same in words: `2 words added, 1 left out`. */
export function markedAgainst(base: Worded, text: Worded, side: Side = 'both'): { html: string; note: string } {
  const plain = escapeHtml(side === 'before' ? base.text : text.text);
  if (base.language !== text.language) return { html: plain, note: 'in another language' };
  const { changes, changedShare, summary } = compareTexts(base.text, text.text, text.language);
  return changedShare > mostChanged
    ? { html: plain, note: 'reworded' }
    : { html: changesHtml(changes, side), note: summary };
}
