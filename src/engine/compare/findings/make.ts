import type { Evidence, Finding, SentenceId } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Placed } from '../lookup.ts';
import { ownIds, slugOf } from '../own-ids.ts';

/** What a rule knows of a finding; id, rank and origins are added when all are gathered. */
export type Found = Omit<Finding, 'id' | 'score' | 'origins' | 'weight'> & {
  weight?: Finding['weight'];
  sureness?: number;
};

/** The words of a sentence a finding rests on; without a span, the whole sentence. */
export function evidenceOf({ sentence, passage, account }: Placed, span?: { start: number; end: number }): Evidence {
  const { start, end } = span ?? { start: 0, end: sentence.text.length };
  const place = { account: account.id, passage: passage.id, sentence: sentence.id };
  return { ...place, start, end, text: sentence.text.slice(start, end) };
}

/** The sentences findings rest on. */
export const sentencesOf = (found: readonly Found[]): Set<SentenceId> =>
  new Set(found.flatMap(({ evidence }) => evidence.flatMap(({ sentence }) => sentence ?? [])));

/** The words of a headline. */
export function headlineEvidence(account: string, title: string, span?: { start: number; end: number }): Evidence {
  const { start, end } = span ?? { start: 0, end: title.length };
  return { account, start, end, text: title.slice(start, end) };
}

/**
 * Gathers findings: ids from kind, rule and the sentences they rest on, so that they stay when unrelated text changes; a
 * rank from how telling the kind is, how many accounts it concerns and how sure the rule is; the most telling first.
 */
export function rankFindings(
  found: readonly Found[],
  originsAmong: (accounts: readonly string[]) => number,
): Finding[] {
  const ranked = found.map(({ sureness = 1, weight, ...rest }) => {
    const major = weight ?? (settings.majorKinds.has(rest.kind) ? 'major' : 'minor');
    const score =
      settings.telling[rest.kind] * sureness * (1 - 1 / (1 + rest.accounts.length)) * (major === 'major' ? 1 : 0.5);
    return { ...rest, weight: major, score, origins: originsAmong(rest.accounts) };
  });
  ranked.sort((x, y) => y.score - x.score || order(x, y));
  const ids = ownIds(
    ranked,
    ({ kind, evidence, accounts }) => `f-${kind}-${slugOf(evidence[0], accounts)}`,
    ({ evidence, text }) => ({ evidence, says: text }),
  );
  return ranked.map((finding, at) => ({ id: ids[at], ...finding }) as Finding);
}

const order = (x: { rows: string[]; text: string }, y: { rows: string[]; text: string }): number =>
  (x.rows[0] ?? '') < (y.rows[0] ?? '') ? -1 : (x.rows[0] ?? '') > (y.rows[0] ?? '') ? 1 : x.text < y.text ? -1 : 1;
