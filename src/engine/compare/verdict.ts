import type { Finding, Row, Verdict } from '../model.ts';
import { comparisonKey } from '../read/words.ts';
import { contradicting, meetsIn } from './where-found.ts';

/**
 * How the cells of a row stand to one another. They differ where accounts contradict each other in these very cells; what
 * an account contradicts elsewhere is not seen here. Of two accounts alone it is asked with their two cells.
 *
 * @param findings those found in the row
 */
export function verdictOf(
  row: Pick<Row, 'cells'>,
  findings: readonly Finding[],
  textOf: (cell: Row['cells'][number]) => string,
): Verdict {
  if (row.cells.length < 2) return 'only-here';
  if (findings.some((one) => contradicting.has(one.kind) && meetsIn(one, row))) return 'differs';
  const [first, ...others] = row.cells.map((cell) => wordsAlone(textOf(cell)));
  return others.every((words) => words === first) ? 'same' : 'reworded';
}

const wordsAlone = (text: string): string =>
  comparisonKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
