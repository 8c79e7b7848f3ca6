import type { Evidence, Finding, Row } from '../model.ts';
import type { Found } from './findings/make.ts';

/** Findings that say that accounts contradict each other: what they rest on cannot all be so. */
export const contradicting: ReadonlySet<Finding['kind']> = new Set([
  'figure',
  'quote',
  'attribution',
  'name',
  'title',
  'negation',
  'direction',
  'certainty',
]);

type Resting = Pick<Finding, 'accounts' | 'evidence'> & { sides?: Finding['sides'] };

/** Whether accounts that stand against each other tell what the finding rests on in this row, so that its cells show it. */
export function meetsIn({ accounts, sides, evidence }: Resting, { cells }: Pick<Row, 'cells'>): boolean {
  const told = new Set(cells.flatMap(({ sentences, translations }) => [...sentences, ...translations]));
  const tellers = evidence.flatMap(({ account, sentence }) => (told.has(sentence ?? '') ? account : []));
  const groups = sides ?? accounts.map((account) => [account]);
  return groups.filter((group) => group.some((account) => tellers.includes(account))).length > 1;
}

/**
 * The finding with the rows it is found in, where its rule did not name them: of a contradiction those in which its sides
 * meet, and where they meet nowhere, all that hold some of it.
 */
export function placed(found: Found, rowOf: ReadonlyMap<string, Row>): Found {
  if (found.rows.length > 0) return found;
  const rows = rowsOf(found.evidence, rowOf);
  const meeting = contradicting.has(found.kind) ? rows.filter((row) => meetsIn(found, row)) : [];
  return { ...found, rows: (meeting.length > 0 ? meeting : rows).map(({ id }) => id) };
}

const rowsOf = (evidence: readonly Evidence[], rowOf: ReadonlyMap<string, Row>): Row[] => [
  ...new Set(evidence.flatMap(({ sentence }) => rowOf.get(sentence ?? '') ?? [])),
];
