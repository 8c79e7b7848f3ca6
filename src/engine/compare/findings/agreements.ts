import type { Alignment, Figure, Language, Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { evidenceOf, type Found, sentencesOf } from './make.ts';
import { figuresOf, isParticular } from './sentence-figures.ts';
import { copiesOf, inCommon, linkedSentences, sharedWords, togetherWith, withCopies } from './together.ts';
import { quoted as quotedWords } from './wording.ts';

/**
 * What most accounts tell, in a sentence one of them prints: the one linked to most others, the shortest of those. A
 * sentence on which a difference rests is not quoted, and an account counts only where its own sentence is linked to the one
 * quoted, so that a chain of likenesses makes no agreement.
 */
export function agreementFindings(
  rows: readonly Row[],
  { pairs }: Pick<Alignment, 'pairs'>,
  differences: readonly Found[],
  lookup: Lookup,
): Found[] {
  const contested = sentencesOf(differences.filter(({ sides }) => sides !== undefined && sides.length > 1));
  const copies = copiesOf(pairs);
  const linked = linkedSentences(pairs, settings.agreementScore);
  const language = usualLanguage(lookup);
  const related = new Set(rows.flatMap(({ cells }) => cells.map(({ account }) => account)));
  return rows.flatMap((row) => {
    const placed = row.cells.flatMap(({ account }) => lookup.cell(row, account));
    const told = placed
      .filter(({ sentence }) => !contested.has(sentence.id))
      .map((lead) => {
        const [, ...others] = withCopies([lead, ...togetherWith(lead, placed, linked)], placed, copies, linked);
        return { lead, with: others };
      })
      .map((one) => ({
        ...one,
        accounts: accountsOf([one.lead, ...one.with], lookup),
        common: inCommon(one.lead, one.with),
      }));
    const [best] = told.sort(
      (x, y) =>
        y.accounts.length - x.accounts.length ||
        Number(y.lead.language === language) - Number(x.lead.language === language) ||
        y.common - x.common ||
        x.lead.sentence.text.length - y.lead.sentence.text.length,
    );
    if (!best || best.accounts.length < settings.agreementAccounts) return [];
    // A sentence that has little in common with the others says something of its own.
    if (best.common <= 0 && (Number.isFinite(best.common) || best.lead.language !== language)) return [];
    return [
      {
        kind: 'agreement' as const,
        text: `${best.accounts.length} of ${lookup.accounts.length} accounts tell this; ${lookup.name(best.lead.account.id)} puts it: ${quotedWords(sharedWords(best.lead, best.with))}`,
        accounts: best.accounts,
        rows: [row.id],
        evidence: [best.lead, ...best.with].map((one) => evidenceOf(one)),
        rule: 'told-by-most',
        sureness: best.accounts.length / related.size,
      },
    ];
  });
}

/** Particular figures that most accounts give and that no agreement quotes yet. */
export function figureAgreements(
  accounts: readonly Placed[][],
  agreements: readonly Found[],
  differences: readonly Found[],
  lookup: Lookup,
): Found[] {
  const quoted = sentencesOf(agreements);
  const differing = differences.filter(({ kind }) => kind === 'figure').flatMap(({ evidence }) => evidence);
  const groups: { figure: Figure; at: Placed }[][] = [];
  for (const at of accounts.flat()) {
    for (const figure of figuresOf(at).filter(
      (one) => one.kind === 'money' || (one.kind !== 'duration' && isParticular(one)),
    )) {
      if (differing.some((one) => one.sentence === at.sentence.id && one.start < figure.end && figure.start < one.end))
        continue;
      const group = groups.find(([first]) => first && first.figure.key === figure.key);
      if (group) group.push({ figure, at });
      else groups.push([{ figure, at }]);
    }
  }
  return groups.flatMap((group) => {
    const each = [...new Map([...group].reverse().map((one) => [one.at.account.id, one])).values()].reverse();
    const [first] = each;
    if (!first || each.length < settings.agreementAccounts) return [];
    if (each.every(({ at }) => quoted.has(at.sentence.id))) return [];
    return [
      {
        kind: 'agreement' as const,
        text: `${each.length} of ${lookup.accounts.length} accounts give the figure “${first.figure.text}”; ${lookup.name(first.at.account.id)} puts it: ${quotedWords(first.at.sentence.text)}`,
        accounts: accountsOf(
          each.map(({ at }) => at),
          lookup,
        ),
        rows: [],
        evidence: each.map(({ at }) => evidenceOf(at)),
        rule: 'figure-given-by-most',
        sureness: (each.length / accounts.length) * 0.9,
      },
    ];
  });
}

/** The language most accounts are written in. */
function usualLanguage({ accounts }: Lookup): Language | undefined {
  const counts = Map.groupBy(accounts, ({ meta }) => meta.language);
  return [...counts].sort(([, x], [, y]) => y.length - x.length)[0]?.[0];
}
