import { chineseStopWords, stopWords } from '../engine/align/vocabulary.ts';
import { compareTexts } from '../engine/compare/word-changes.ts';
import type { Language } from '../engine/model.ts';
import { words } from '../engine/read/words.ts';
import { changesHtml, escapeHtml, type Side } from '../engine/write/html.ts';

/**
 * Above this share of changed words, marks of changes are noise: what stayed is marked instead. Old and new words in
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
  if (changedShare <= mostChanged[side]) return { html: changesHtml(changes, side), note: summary };
  const shown = side === 'before' ? base : text;
  const { html, kept } = commonMarked(shown, side === 'before' ? text : base);
  return {
    html,
    note: kept === 0 ? 'reworded' : `reworded, ${kept} telling ${kept === 1 ? 'word' : 'words'} in common`,
  };
}

/** A text with the telling words marked that the other has too: in a rewording what stayed is easier to see than what changed. */
function commonMarked(shown: Worded, other: Worded): { html: string; kept: number } {
  const there = new Set(words(other.text, other.language).map(({ key }) => key));
  let [html, done, kept] = ['', 0, 0];
  for (const { start, end, key } of words(shown.text, shown.language)) {
    if (!there.has(key) || stopWords.has(key) || chineseStopWords.has(key)) continue;
    html += `${escapeHtml(shown.text.slice(done, start))}<span class="kept">${escapeHtml(shown.text.slice(start, end))}</span>`;
    done = end;
    kept += 1;
  }
  return { html: html + escapeHtml(shown.text.slice(done)), kept };
}
