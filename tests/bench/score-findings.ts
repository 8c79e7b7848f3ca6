import type { Comparison, Finding } from '../../src/engine/model.ts';
import type { Gold, GoldEvidence, GoldFinding, Trap } from './gold-story.ts';

/** One finding, judged. `open` counts neither way. */
export interface Judged {
  finding: Finding;
  judgement: 'right' | 'wrong' | 'open';
  gold?: GoldFinding;
}

export interface Score {
  judged: Judged[];
  missed: GoldFinding[];
  found: GoldFinding[];
  raised: Trap[];
  traps: number;
  relations: { a: string; b: string; wanted: string; got: string }[];
  origins: { wanted: number; got: number };
}

/** Holds the findings of a comparison against what people wrote down. */
export function scoreFindings(comparison: Comparison, gold: Gold): Score {
  const texts = new Map(
    comparison.story.accounts.map(({ id, meta, passages }) => [
      id,
      flat([meta.title, ...passages.map(({ text }) => text)].join('\n')),
    ]),
  );
  const overlap = (finding: Finding, evidence: GoldEvidence, accounts?: readonly string[]) =>
    Object.entries(evidence).filter(
      ([account, words]) =>
        (accounts?.includes(account) ?? true) &&
        finding.evidence.some(
          (one) =>
            one.account === account &&
            [words].flat().some((wanted) => overlapping(texts.get(account) ?? '', one.text, wanted)),
        ),
    );
  const judged = comparison.findings.map((finding) => judge(finding, gold, overlap));
  const found = gold.findings.filter((wanted) =>
    comparison.findings.some((finding) => matches(finding, wanted, overlap)),
  );
  const traps = gold.traps.filter(({ must_not }) => !must_not.includes('align'));
  const raised = traps.filter((trap) =>
    judged.some(
      ({ finding, judgement }) =>
        judgement !== 'right' &&
        trap.must_not.includes(finding.kind) &&
        overlap(finding, trap.evidence).length >= Math.min(2, Object.keys(trap.evidence).length),
    ),
  );
  return {
    judged,
    found,
    missed: gold.findings.filter((one) => !found.includes(one)),
    raised,
    traps: traps.length,
    relations: gold.relations.map(({ a, b, relation }) => ({
      a,
      b,
      wanted: relation,
      got: comparison.derivations.find((one) => one.a === a && one.b === b)?.relation ?? 'none',
    })),
    origins: { wanted: gold.origins, got: comparison.origins.length },
  };
}

type Overlap = (
  finding: Finding,
  evidence: GoldEvidence,
  accounts?: readonly string[],
) => [string, string | string[]][];

/** A gold finding is found by one of its kind, on two of its sides, resting on its words. */
function matches(finding: Finding, wanted: GoldFinding, overlap: Overlap): boolean {
  if (![wanted.kind, ...(wanted.accept_kinds ?? [])].includes(finding.kind)) return false;
  if (finding.kind === 'left-out' && wanted.kind === 'left-out' && finding.missingFrom !== wanted.missing_from)
    return false;
  if (
    finding.kind === 'only-here' &&
    wanted.kind === 'only-here' &&
    !wanted.accounts.includes(finding.accounts[0] ?? '')
  )
    return false;
  const shared = overlap(finding, wanted.evidence).map(([account]) => account);
  if (!wanted.sides) return shared.length > 0;
  const sides = wanted.sides.filter((side) => side.some((account) => shared.includes(account)));
  return sides.length >= 2;
}

function judge(finding: Finding, gold: Gold, overlap: Overlap): Judged {
  const match = gold.findings.find((wanted) => matches(finding, wanted, overlap));
  if (match) return { finding, judgement: 'right', gold: match };
  if (finding.kind === 'moved' || finding.kind === 'added-detail') return { finding, judgement: 'open' };
  if (finding.kind === 'agreement') {
    const together = gold.rows.some((row) => {
      const told = overlap(finding, { ...row.strong, ...joined(row.strong, row.loose ?? {}) });
      return told.length === finding.accounts.length;
    });
    return { finding, judgement: together ? 'right' : 'wrong' };
  }
  if (finding.kind === 'left-out') {
    const allowed = (gold.left_out_ok ?? []).some(({ row, missing_from }) => {
      const told = gold.rows.find(({ id }) => id === row);
      return missing_from === finding.missingFrom && told !== undefined && overlap(finding, told.strong).length > 0;
    });
    return { finding, judgement: allowed ? 'right' : 'wrong' };
  }
  if (finding.kind === 'only-here') {
    const neutral = (gold.neutral ?? []).some(
      ({ account, sentence }) => overlap(finding, { [account]: sentence }).length > 0,
    );
    return { finding, judgement: neutral ? 'open' : 'wrong' };
  }
  return { finding, judgement: 'wrong' };
}

const joined = (one: Record<string, string[]>, other: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      [...(one[key] ?? []), ...(other[key] ?? [])],
    ]),
  );

/** Texts differ in marks and spaces between the gold and what was read: only letters and digits are compared. */
const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function overlapping(text: string, one: string, other: string): boolean {
  const [x, y] = [flat(one), flat(other)];
  if (x === '' || y === '') return false;
  if (x.includes(y) || y.includes(x)) return true;
  return places(text, x).some((at) => places(text, y).some((to) => at < to + y.length && to < at + x.length));
}

function places(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
