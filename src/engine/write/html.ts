/** HTML strings from the engine's own texts. Whatever comes out of content is escaped here and nowhere else. */

import type { Change, Inline, Passage, Span } from '../model.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (one) => entities[one] ?? one);

/** A range of a text and the tags around it. */
export interface Wrapped extends Span {
  open: string;
  close: string;
}

/**
 * The text with tags around ranges. The ranges of one layer do not overlap and are in order; a layer stands inside the
 * ones before it and is cut where they end, so the tags always nest.
 */
export function layeredHtml(text: string, layers: Wrapped[][], start = 0, end: number = text.length): string {
  const [layer, ...inner] = layers;
  if (layer === undefined) return escapeHtml(text.slice(start, end));
  let html = '';
  let done = start;
  for (const range of layer) {
    const from = Math.max(range.start, done);
    const to = Math.min(range.end, end);
    if (from >= to) continue;
    html += layeredHtml(text, inner, done, from);
    html += range.open + layeredHtml(text, inner, from, to) + range.close;
    done = to;
  }
  return html + layeredHtml(text, inner, done, end);
}

const inlineTags: Record<Exclude<Inline['kind'], 'link'>, string> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  delete: 's',
};

/** The layers of a text's inline markup. A link whose address is not of the web is left as its text. */
export function inlineLayers(inlines: readonly Inline[]): Wrapped[][] {
  const layers: Wrapped[][] = [];
  for (const kind of ['link', 'strong', 'emphasis', 'delete', 'code'] as const) {
    const layer = inlines.filter((one) => one.kind === kind).flatMap(wrapInline);
    if (layer.length > 0) layers.push(layer.sort((x, y) => x.start - y.start));
  }
  return layers;
}

function wrapInline({ kind, href, start, end }: Inline): Wrapped[] {
  if (kind !== 'link') return [{ start, end, open: `<${inlineTags[kind]}>`, close: `</${inlineTags[kind]}>` }];
  if (href === undefined || !/^(https?:|mailto:)/iu.test(href)) return [];
  return [{ start, end, open: `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">`, close: '</a>' }];
}

/** A passage's (or translation's) text with its inline markup, each sentence a span with its id, some with a class. */
export function passageHtml(
  passage: Pick<Passage, 'text' | 'inlines' | 'sentences'>,
  classOf: (sentence: string) => string | undefined = () => undefined,
): string {
  const marked = (id: string) => {
    const name = classOf(id);
    return name === undefined ? '' : ` class="${escapeHtml(name)}"`;
  };
  const sentences = passage.sentences.map(({ id, start, end }) => ({
    start,
    end,
    open: `<span id="${escapeHtml(id)}"${marked(id)}>`,
    close: '</span>',
  }));
  return layeredHtml(passage.text, [sentences, ...inlineLayers(passage.inlines)]);
}

export type Side = 'before' | 'after' | 'both';

/**
 * Word changes as text with `<del>` and `<ins>`: what stood before, what stands after, or both in one line. Trivial
 * changes have the class `t`, so that a page can show them unmarked.
 */
export function changesHtml(changes: readonly Change[], side: Side = 'both'): string {
  return changes
    .map(({ kind, text, from, trivial }) => {
      if (kind === 'same' && trivial === undefined) return escapeHtml(side === 'before' ? (from ?? text) : text);
      const removed = side === 'after' || kind === 'added' ? '' : tagged('del', from ?? text, trivial);
      const added = side === 'before' || kind === 'removed' ? '' : tagged('ins', text, trivial);
      return removed + added;
    })
    .join('');
}

/** The tag around the text, the white space at its ends left outside. */
function tagged(tag: 'ins' | 'del', text: string, trivial: Change['trivial']): string {
  const inside = text.trim();
  if (inside === '') return text;
  const at = text.indexOf(inside);
  const [before, after] = [text.slice(0, at), text.slice(at + inside.length)];
  return `${before}<${tag}${trivial ? ' class="t"' : ''}>${escapeHtml(inside)}</${tag}>${after}`;
}
