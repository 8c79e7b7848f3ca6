import type { Problem } from './model.ts';
import { catalogue, type Rule } from './problem-catalogue.ts';

export type { Rule } from './problem-catalogue.ts';

/** All rules, for documentation and tests. */
export const rules = Object.keys(catalogue) as Rule[];

/** What is particular to one problem; `undefined` stands for what the catalogue says. */
export interface Particulars {
  found?: string | undefined;
  expected?: string | undefined;
  hint?: string | undefined;
  message?: string | undefined;
}

/** A problem of the catalogue at a place; without a place it concerns the whole file. */
export function problem(
  rule: Rule,
  path: string,
  position?: { line: number; column: number },
  particulars: Particulars = {},
): Problem {
  const entry = catalogue[rule];
  return {
    rule,
    path,
    ...(position && { position: { line: position.line, column: position.column } }),
    message: particulars.message ?? entry.message,
    ...(particulars.found !== undefined && { found: visible(short(particulars.found)) }),
    expected: particulars.expected ?? entry.expected,
    hint: particulars.hint ?? entry.hint,
  };
}

/** What a report shows by its number: it would not be seen, or end the line, or steer the terminal. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** Text as a report may print it: on one line, with characters that cannot be seen as `U+202E`. */
export const visible = (text: string): string => text.replace(steering, codePoint);

function short(text: string): string {
  const characters = Array.from(text.slice(0, 160));
  return text.length > 80 && characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Problems by path, then by place, whole files first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0),
  );
}

/** One report of all problems in all files, for a terminal: `path:line:column`, rule, what was found, expected, a hint. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = sortProblems(problems).map((one) => {
    const path = visible(one.path);
    const place = one.position ? `${path}:${one.position.line}:${one.position.column}` : path;
    return [
      `${place}  ${one.rule}`,
      `  ${one.message}`,
      ...(one.found === undefined ? [] : [`  found:    ${one.found}`]),
      `  expected: ${one.expected}`,
      `  hint:     ${one.hint}`,
    ].join('\n');
  });
  const files = new Set(problems.map((one) => one.path)).size;
  const total = `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
  return `${[...blocks, total].join('\n\n')}\n`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
