import type { Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Inline, PassageKind, Position, Problem } from '../model.ts';
import { problem } from '../problems.ts';
import { reading } from '../settings.ts';
import { plainText, type Targets } from './inlines.ts';
import { firstUnseen } from './unseen.ts';

/** One block of Markdown as plain text with its marks, at its place in the file. */
export interface Block {
  kind: PassageKind;
  depth?: number;
  text: string;
  inlines: Inline[];
  position: Position;
}

const parser = unified().use(remarkParse);
/** Addresses on the web, without a name and password that make them look like another's, and of mail. */
const safeLink = /^(?:https?:\/\/[^/\s@]+(?:[/?#]|$)|mailto:[^\s])/iu;
const markers = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/u;

/** A list item indented so far that it stands below more than `reading.maxDepth` others. */
const deeplyIndented = /^(?: {4}|\t){12}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/u;

/**
 * The blocks of the Markdown that begins at `bodyStart` of a file's text, in reading order, and what in it is refused:
 * HTML, images, code blocks, links other than https, http and mailto, deep nesting. Places are those of the file.
 */
export function readMarkdown(path: string, text: string, bodyStart: number): { blocks: Block[]; problems: Problem[] } {
  const deep = tooDeep(text, bodyStart);
  if (deep !== undefined) return { blocks: [], problems: [problem('nesting', path, { line: deep, column: 1 })] };
  const crowded = tooMuchMarkup(path, text, bodyStart);
  if (crowded) return { blocks: [], problems: [crowded] };
  const blanked = text.slice(0, bodyStart).replace(/[^\r\n]/gu, ' ') + text.slice(bodyStart);
  const root = parser.parse(blanked);
  const targets = new Map<string, string>();
  const problems: Problem[] = [];
  inspect(root, path, 0, targets, problems);
  if (problems.length > 0) return { blocks: [], problems };
  const blocks: Block[] = [];
  for (const node of root.children) collect(node, 'paragraph', targets, blocks);
  for (const block of blocks) {
    const unseen = firstUnseen(block.text);
    if (unseen !== undefined) problems.push(problem('character', path, block.position, { found: unseen }));
  }
  return { blocks, problems };
}

/** The line whose markers alone nest too deeply: found before parsing, which takes long on such lines. */
function tooDeep(text: string, bodyStart: number): number | undefined {
  const lines = text.split(/\r\n?|\n/u);
  const first = text.slice(0, bodyStart).split(/\r\n?|\n/u).length - 1;
  for (let index = first; index < lines.length; index++) {
    if (deeplyIndented.test(lines[index] ?? '')) return index + 1;
    const lead = markers.exec(lines[index] ?? '')?.[0].match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
    if (lead > reading.maxDepth && !/^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/u.test(lines[index] ?? '')) return index + 1;
  }
  return undefined;
}

const marker = /^[ \t]*(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/u;

/** The first line at which the text has more marks or blocks than can be parsed in reasonable time. */
function tooMuchMarkup(path: string, text: string, bodyStart: number): Problem | undefined {
  const first = text.slice(0, bodyStart).split(/\r\n?|\n/u).length;
  const lines = text.slice(bodyStart).split(/\r\n?|\n/u);
  let [marks, allMarks, markers, written] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const own = line.match(/[*_`[<]/gu)?.length ?? 0;
    const blank = line.trim() === '';
    if (!blank) written += 1;
    marks = blank ? 0 : marks + own;
    allMarks += own;
    if (marker.test(line)) markers += 1;
    const at = { line: first + index, column: 1 };
    if (marks > reading.maxMarks) return problem('markup', path, at);
    if (allMarks > reading.maxMarksOfFile)
      return problem('too-many', path, at, {
        found: 'marks',
        expected: 'at most 40,000 of `*`, `_`, `[`, `<` and backticks',
      });
    if (written > reading.maxLines)
      return problem('too-many', path, at, { found: 'lines', expected: 'at most 30,000 lines that are not blank' });
    if (markers > reading.maxMarkers)
      return problem('too-many', path, at, {
        found: 'list items, quotations and underlined headings',
        expected: 'at most 1,000 lines that begin with `>`, a list mark, or underline a heading',
      });
  }
  return undefined;
}

function placeOf(node: Nodes): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 };
}

/** Walks the tree, gathers the targets of references and reports what is refused. */
function inspect(node: Nodes, path: string, depth: number, targets: Map<string, string>, problems: Problem[]): void {
  const at = placeOf(node);
  if (node.type === 'html') problems.push(problem('raw-html', path, at, { found: node.value }));
  if (node.type === 'image' || node.type === 'imageReference') {
    problems.push(problem('image', path, at, { found: node.type === 'image' ? node.url : (node.label ?? '') }));
  }
  if (node.type === 'code') problems.push(problem('code-block', path, at, { found: node.value.split('\n')[0] ?? '' }));
  if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  if ((node.type === 'link' || node.type === 'definition') && !safeLink.test(node.url)) {
    problems.push(problem('unsafe-link', path, at, { found: node.url || 'an empty address' }));
  }
  const unseen = 'url' in node ? firstUnseen(node.url) : undefined;
  if (unseen !== undefined) problems.push(problem('character', path, at, { found: unseen }));
  if (!('children' in node)) return;
  const nested = node.type === 'list' || node.type === 'blockquote' ? depth + 1 : depth;
  if (nested > reading.maxDepth) {
    problems.push(problem('nesting', path, at));
    return;
  }
  for (const child of node.children) inspect(child, path, nested, targets, problems);
}

function collect(node: RootContent, kind: PassageKind, targets: Targets, blocks: Block[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const plain = plainText(node.children, targets);
    if (!/[\p{L}\p{N}]/u.test(plain.text)) return;
    const heading = node.type === 'heading';
    blocks.push({
      kind: heading ? 'heading' : kind,
      ...(heading && { depth: node.depth }),
      ...plain,
      position: placeOf(node),
    });
  } else if (node.type === 'list') {
    for (const item of node.children) for (const child of item.children) collect(child, 'list-item', targets, blocks);
  } else if (node.type === 'blockquote') {
    for (const child of node.children) collect(child, kind === 'list-item' ? kind : 'quotation', targets, blocks);
  }
}
