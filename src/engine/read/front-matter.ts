import type { Problem } from '../model.ts';
import { problem } from '../problems.ts';

/** A file cut in two: the YAML between the `---` lines with its offset, and where the Markdown begins. */
export interface FrontMatter {
  yaml: string;
  yamlStart: number;
  bodyStart: number;
}

const fence = /^---[ \t]*$/u;

/** Finds the front matter of a file: the lines between a first line `---` and the next such line. */
export function splitFrontMatter(path: string, text: string): FrontMatter | Problem {
  let start = 0;
  let yamlStart = -1;
  for (let line = 1; start <= text.length; line++) {
    const end = lineEnd(text, start);
    const isFence = fence.test(text.slice(start, end));
    const next = afterLineEnd(text, end);
    if (line === 1) {
      if (!isFence) {
        return problem(
          'front-matter-missing',
          path,
          { line: 1, column: 1 },
          { found: text.slice(0, end) || 'nothing' },
        );
      }
      yamlStart = next;
    } else if (isFence) {
      return { yaml: text.slice(yamlStart, start), yamlStart, bodyStart: next };
    }
    if (end === text.length) break;
    start = next;
  }
  return problem('front-matter-unclosed', path, { line: 1, column: 1 }, { found: 'only the `---` of the first line' });
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
