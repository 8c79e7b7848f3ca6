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

/** Marks around ranges, in order and apart. */
export const markedLayer = (spans: readonly Span[]): Wrapped[] =>
  spans.map(({ start, end }) => ({ start, end, open: '<mark>', close: '</mark>' }));

/**
 * A passage's (or translation's) text with its inline markup, each sentence a span with its id, some with a class, and
 * ranges marked.
 */
export function passageHtml(
  passage: Pick<Passage, 'text' | 'inlines' | 'sentences'>,
  classOf: (sentence: string) => string | undefined = () => undefined,
  marks: readonly Span[] = [],
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
  return layeredHtml(passage.text, [sentences, markedLayer(marks), ...inlineLayers(passage.inlines)]);
}

export type Side = 'before' | 'after' | 'both';

/**
 * Word changes as text with `<del>` and `<ins>`: what stood before, what stands after, or both in one line. Trivial
 * changes have the class `t`, so that a page can show them unmarked.
 *
 * @param marks ranges of the text that is shown, marked whatever changed; what stood before is not marked in one line
 */
export function changesHtml(changes: readonly Change[], side: Side = 'both', marks: readonly Span[] = []): string {
  const shown = changes.map((change) => textOf(change, side)).join('');
  const layers = [markedLayer(marks)];
  let at = 0;
  return changes
    .map((change) => {
      const { kind, text, from = text, trivial } = change;
      const start = at;
      const end = start + textOf(change, side).length;
      at = end;
      const own = (tag?: Tag) =>
        wrapped(tag, trivial, shown.slice(start, end), (x, y) => layeredHtml(shown, layers, start + x, start + y));
      if (kind === 'same' && trivial === undefined) return own();
      if (side === 'both' && kind !== 'added') {
        // An old writing that may be hidden leaves no space behind.
        const old = trivial ? from.trim() : from;
        const html = wrapped('del', trivial, old, (x, y) => escapeHtml(old.slice(x, y)));
        return kind === 'same' ? html + own('ins') : html;
      }
      return own(side === 'before' ? 'del' : 'ins');
    })
    .join('');
}

type Tag = 'ins' | 'del';

/** What of a change stands in the text that is shown. */
function textOf({ kind, text, from = text }: Change, side: Side): string {
  if (kind === 'same') return side === 'before' ? from : text;
  return (kind === 'removed') === (side === 'before') ? text : '';
}

/** The tag around the text, the white space at its ends left outside. */
function wrapped(
  tag: Tag | undefined,
  trivial: Change['trivial'],
  text: string,
  htmlOf: (start: number, end: number) => string,
): string {
  const inside = text.trim();
  if (tag === undefined || inside === '') return htmlOf(0, text.length);
  const start = text.indexOf(inside);
  const end = start + inside.length;
  const open = `<${tag}${trivial ? ' class="t"' : ''}>`;
  return `${htmlOf(0, start)}${open}${htmlOf(start, end)}</${tag}>${htmlOf(end, text.length)}`;
}
