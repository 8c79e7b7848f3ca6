import type { Alignment, Figure, Language, Row } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { accountsOf, type Lookup, type Placed } from '../lookup.ts';
import { clauseAround } from './clause-around.ts';
import { type Disputes, disputedIn, disputesOf, withoutDispute } from './disputes.ts';
import { evidenceOf, type Found, sentencesOf } from './make.ts';
import { figuresOf, isParticular } from './sentence-figures.ts';
import { copiesOf, inCommon, linkedSentences, sharedWords, togetherWith, withCopies } from './together.ts';
import { leans, quoted as quotedWords } from './wording.ts';

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
  const contested = sentencesOf(differences.filter(({ sides = [], weight }) => sides.length > 1 && weight !== 'minor'));
  const disputes = disputesOf(differences);
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
        const shared = sharedWords(lead, others);
        const agreeing = withoutDispute(lead, shared, others, disputes);
        const quote = agreeing === others ? shared : sharedWords(lead, agreeing);
        const accounts = accountsOf([lead, ...agreeing], lookup);
        return { lead, with: agreeing, quote, accounts, common: inCommon(lead, agreeing), plain: plainness(quote) };
      });
    const [best] = told.sort(
      (x, y) =>
        y.accounts.length - x.accounts.length ||
        Number(y.lead.language === language) - Number(x.lead.language === language) ||
        y.plain - x.plain ||
        y.common - x.common ||
        x.lead.sentence.text.length - y.lead.sentence.text.length,
    );
    if (!best || best.accounts.length < settings.agreementAccounts) return [];
    // A sentence that has little in common with the others says something of its own.
    if (best.common <= 0 && (Number.isFinite(best.common) || best.lead.language !== language)) return [];
    return [
      {
        kind: 'agreement' as const,
        text: `${best.accounts.length} of ${lookup.accounts.length} accounts tell this, in the words of ${lookup.name(best.lead.account.id)}: ${quotedWords(best.quote)}.`,
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
  const disputes = disputesOf(differences);
  const language = usualLanguage(lookup);
  const differing = Map.groupBy(
    differences.filter(({ kind }) => kind === 'figure').flatMap(({ evidence }) => evidence),
    ({ sentence }) => sentence,
  );
  const groups = new Map<string, { figure: Figure; at: Placed }[]>();
  for (const at of accounts.flat()) {
    for (const figure of figuresOf(at).filter(
      (one) => one.kind === 'money' || (one.kind !== 'duration' && isParticular(one)),
    )) {
      if (differing.get(at.sentence.id)?.some(({ start, end }) => start < figure.end && figure.start < end)) continue;
      const group = groups.get(figure.key);
      if (group) group.push({ figure, at });
      else groups.set(figure.key, [{ figure, at }]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const each = [...new Map([...group].reverse().map((one) => [one.at.account.id, one])).values()].reverse();
    const [first] = each;
    if (!first || each.length < settings.agreementAccounts) return [];
    if (each.every(({ at }) => quoted.has(at.sentence.id))) return [];
    const [best] = each
      .flatMap(({ at, figure }) => ({ at, words: undisputed(at, figure, disputes) }))
      .filter(({ words }) => words !== undefined)
      .sort(
        (x, y) =>
          Number(y.at.language === language) - Number(x.at.language === language) ||
          plainness(y.words ?? '') - plainness(x.words ?? ''),
      );
    if (!best?.words) return [];
    return [
      {
        kind: 'agreement' as const,
        text: `${each.length} of ${lookup.accounts.length} accounts give the figure “${first.figure.text}”, in the words of ${lookup.name(best.at.account.id)}: ${quotedWords(best.words)}.`,
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

/**
 * The words of a sentence around a figure on which no difference rests: all of a short one, or else the clause, as the
 * figure alone is what all give; none where accounts differ about it.
 */
function undisputed({ sentence }: Placed, figure: Figure, disputes: Disputes): string | undefined {
  const here = disputedIn(sentence.id, disputes);
  if (here.length === 0 && sentence.text.length <= settings.figureQuote) return sentence.text;
  const { start, end } = clauseAround(sentence.text, figure);
  if (here.some((one) => one.start < end && start < one.end)) return undefined;
  return `${start > 0 ? '… ' : ''}${sentence.text.slice(start, end).trim()}${end < sentence.text.length - 1 ? ' …' : ''}`;
}

/** How well words can be read alone: better with a capital and a verb, worse where they lean on what came before. */
const plainness = (words: string): number =>
  (leans(words) ? 0 : 1) + (/^["“‘']?\p{Ll}/u.test(words) ? 0 : 1) + (!words.endsWith('…') || verb.test(words) ? 1 : 0);

/** A sign that a piece of a sentence states something: an auxiliary, a past, a verb before what it is about. */
const verb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told|\p{L}{2,}ed|rose|risen|fell|won|lost|began|came|went|took|made|gave|held|led|left|met|paid|put|ran|saw|sent|sold|set|spent|stood|wrote|built|bought|brought|caught|cut|drew|drove|found|got|grew|hit|kept|knew|shut|struck|sank|broke|became|\p{L}{3,}s (?=\d|the |an? |its |their |his |her |that |to |on |from |for |in |by |with ))(?!\p{L})/iu;

/** The language most accounts are written in. */
function usualLanguage({ accounts }: Lookup): Language | undefined {
  const counts = Map.groupBy(accounts, ({ meta }) => meta.language);
  return [...counts].sort(([, x], [, y]) => y.length - x.length)[0]?.[0];
}
