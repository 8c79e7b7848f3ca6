import type { PhrasingContent } from 'mdast';
import type { Inline } from '../model.ts';

/** What a link's reference leads to, by its identifier. */
export type Targets = ReadonlyMap<string, string>;

interface Plain {
  text: string;
  inlines: Inline[];
}

const marks = { emphasis: 'emphasis', strong: 'strong', delete: 'delete' } as const;
const spacelessBefore = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。！？；：、“”《》（）]$/u;
const spacelessAfter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。！？；：、“”《》（）]/u;

/**
 * The visible text of inline Markdown, with its marks as offsets into that text. A line end inside a paragraph is a
 * space, or nothing between characters that are written without spaces. Outer white space is left out.
 */
export function plainText(children: readonly PhrasingContent[], targets: Targets): Plain {
  const plain: Plain = { text: '', inlines: [] };
  for (const child of children) append(plain, child, targets);
  const lead = plain.text.length - plain.text.trimStart().length;
  const text = plain.text.trim();
  const inlines = plain.inlines
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - lead),
      end: Math.min(text.length, mark.end - lead),
    }))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, inlines };
}

function append(plain: Plain, node: PhrasingContent, targets: Targets): void {
  const start = plain.text.length;
  const mark = (kind: Inline['kind'], href?: string) => {
    const end = plain.text.length;
    if (end > start) plain.inlines.push({ kind, start, end, ...(href !== undefined && { href }) });
  };
  const inner = (children: readonly PhrasingContent[]) => {
    for (const child of children) append(plain, child, targets);
  };
  switch (node.type) {
    case 'text':
      plain.text += unwrapped(node.value, plain.text.slice(-2));
      break;
    case 'break':
      plain.text += ' ';
      break;
    case 'inlineCode':
      plain.text += node.value;
      mark('code');
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      inner(node.children);
      mark(marks[node.type]);
      break;
    case 'link':
      inner(node.children);
      mark('link', node.url);
      break;
    case 'linkReference':
      inner(node.children);
      mark('link', targets.get(node.identifier) ?? '');
      break;
    default:
      break;
  }
}

/** Text without its line ends. `before` is the end of what stands before it. */
function unwrapped(value: string, before: string): string {
  const [first = '', ...others] = value.split(/\r\n?|\n/u);
  const pieces = [first];
  let last = first === '' ? before : first;
  for (const line of others.map((other) => other.trimStart())) {
    if (!(spacelessBefore.test(last.slice(-2)) && spacelessAfter.test(line))) pieces.push(' ');
    pieces.push(line);
    last = line;
  }
  return pieces.join('');
}
