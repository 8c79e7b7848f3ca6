import type { Problem } from '../engine/model.ts';

/**
 * A problem as a workflow command of GitHub Actions, which shows it beside the line it concerns.
 *
 * @param folder the content folder, as seen from the repository's root
 */
export function annotation(problem: Problem, folder: string): string {
  const { position, path, rule, message, found, expected, hint } = problem;
  const place = position ? `,line=${position.line},col=${position.column}` : '';
  const text = [message, ...(found === undefined ? [] : [`Found: ${found}.`]), `Expected: ${expected}.`, hint].join(
    ' ',
  );
  return `::error file=${property(`${folder}/${path}`)}${place},title=${property(rule)}::${data(text)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
