import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Problem } from '../model.ts';
import { type Particulars, problem } from '../problems.ts';
import { reading } from '../settings.ts';
import type { placesOf } from './places.ts';
import { tooDeep } from './yaml-depth.ts';

/** A YAML value with its offset in the file. Other values than text, lists and mappings keep what was written. */
export type Value =
  | { kind: 'text'; text: string; offset: number }
  | { kind: 'list'; items: Value[]; offset: number }
  | { kind: 'map'; entries: Entry[]; offset: number }
  | { kind: 'other'; what: string; written: string; offset: number };

export interface Entry {
  key: string;
  offset: number;
  value: Value;
}

type Place = ReturnType<typeof placesOf>;

/**
 * Parses a mapping strictly: no aliases, anchors and tags, each key once, no more than front matter needs. `start` is the
 * YAML's offset in the file.
 */
export function parseYaml(
  path: string,
  yaml: string,
  start: number,
  place: Place,
): { map: Extract<Value, { kind: 'map' }> } | { problems: Problem[] } {
  if (yaml.length > reading.maxFrontMatter)
    return { problems: [problem('too-many', path, place(start), keysTold(yaml.length))] };
  const deep = tooDeep(yaml, reading.maxDepth);
  if (deep !== undefined)
    return { problems: [problem('nesting', path, place(start + deep), { message: 'The YAML is nested too deeply.' })] };
  let document: Document;
  try {
    document = parseDocument(yaml, { uniqueKeys: true, strict: true, prettyErrors: false, merge: false });
  } catch (error) {
    // The library throws on an escape beyond Unicode's last character.
    const at = Math.max(0, yaml.search(/\\U(?!000|0010)[\da-f]{8}/iu));
    return { problems: [problem('yaml', path, place(start + at), { found: `${lineAt(yaml, at)} (${error})` })] };
  }
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const at = place(start + error.pos[0]);
    if (error.code === 'DUPLICATE_KEY')
      return problem('duplicate-key', path, at, { found: lineAt(yaml, error.pos[0]) });
    if (error.code === 'TAG_RESOLVE_FAILED') return problem('yaml-alias', path, at);
    return problem('yaml', path, at, { found: `${lineAt(yaml, error.pos[0])} (${error.message})` });
  });
  visit(document, {
    Node(_, node) {
      const marked = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : node.tag?.startsWith('!') ? '!' : '';
      if (marked) problems.push(problem('yaml-alias', path, place(start + (node.range?.[0] ?? 0)), { found: marked }));
    },
  });
  if (problems.length > 0) return { problems };
  const root = document.contents;
  if (root === null) return { map: { kind: 'map', entries: [], offset: start } };
  const value = toValue(root, start, 0);
  if (value.kind !== 'map') {
    return { problems: [problem('yaml', path, place(value.offset), { found: lineAt(yaml, value.offset - start) })] };
  }
  return { map: value };
}

const keysTold = (length: number): Particulars => ({
  message: 'The keys and their values are too long.',
  found: `${length.toLocaleString('en')} characters`,
  expected: `at most ${reading.maxFrontMatter.toLocaleString('en')} characters`,
  hint: 'Put the text below the second `---`.',
});

function toValue(node: unknown, start: number, fallback: number): Value {
  const offset = start + (isNode(node) ? (node.range?.[0] ?? fallback) : fallback);
  if (isSeq(node))
    return { kind: 'list', offset, items: node.items.map((item) => toValue(item, start, offset - start)) };
  if (isMap(node)) {
    const entries = node.items.filter(isPair).map((pair): Entry => {
      const key = isScalar(pair.key) ? String(pair.key.value) : 'a key that is no text';
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? fallback) : fallback;
      return { key, offset: start + at, value: toValue(pair.value, start, at) };
    });
    return { kind: 'map', offset, entries };
  }
  if (isScalar(node) && typeof node.value === 'string') return { kind: 'text', text: node.value, offset };
  const value = isScalar(node) ? node.value : null;
  const what =
    value === null
      ? 'nothing'
      : typeof value === 'number'
        ? 'a number'
        : typeof value === 'boolean'
          ? 'yes or no'
          : 'something else';
  return { kind: 'other', what, written: isScalar(node) ? (node.source ?? String(value)) : '', offset };
}

function lineAt(yaml: string, offset: number): string {
  const from = Math.max(yaml.lastIndexOf('\n', Math.max(0, offset - 1)), -1) + 1;
  return (
    yaml
      .slice(from)
      .split(/[\r\n]/u)[0]
      ?.trim() ?? ''
  );
}
