import { verdictOf } from '../engine/compare/verdict.ts';
import { contradicting } from '../engine/compare/where-found.ts';
import type { AccountId, ComparedRow, Finding, Passage, Verdict } from '../engine/model.ts';
import { cellText } from './cell-text.ts';
import { findingsOf } from './passage-findings.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * Whether a finding is about these two: that they stand against each other, that one leaves out what the other tells, that
 * one of them alone tells it. What only sets others against them is not, nor that more than these two agree: it is there
 * to see.
 */
export function isBetween({ kind, accounts, sides, missingFrom }: Finding, a: AccountId, b: AccountId): boolean {
  if (sides) {
    const [left, right] = [a, b].map((id) => sides.findIndex((side) => side.includes(id)));
    return left !== -1 && right !== -1 && left !== right;
  }
  const told = [a, b].filter((id) => accounts.includes(id));
  if (missingFrom !== undefined) return told.length === 1 && [a, b].includes(missingFrom);
  return told.length === (kind === 'agreement' ? accounts.length : Math.min(2, accounts.length));
}

/** How two accounts stand to each other in a row, whatever the others tell. */
export function verdictBetween(index: StoryIndex, row: ComparedRow, a: AccountId, b: AccountId): Verdict {
  const cells = row.cells.filter(({ account }) => account === a || account === b);
  const findings = row.findings.map(index.finding).filter((finding) => isBetween(finding, a, b));
  return verdictOf({ cells }, findings, (cell) => cellText(index, cell));
}

/** Whether two passages contradict each other in their own words, in whichever rows these stand. */
export const contradict = (index: StoryIndex, a: Passage, b: Passage): boolean =>
  findingsOf(index, a).some(
    (one) =>
      contradicting.has(one.kind) &&
      isBetween(one, a.account, b.account) &&
      [a, b].every(({ id }) => one.evidence.some(({ passage }) => passage === id)),
  );
