import type { AccountId, Alignment, ComparedRow, Comparison, Fact, Finding, Row, RowId } from '../model.ts';
import { derivationsOf, originsOf, unrelatedAccounts } from './derivation.ts';
import { withOwnIds } from './facts/fact-id.ts';
import { figureFacts } from './facts/figure-facts.ts';
import { nameFacts } from './facts/name-facts.ts';
import { quoteFacts } from './facts/quote-facts.ts';
import { usualAmong } from './facts/usual.ts';
import { agreementFindings, figureAgreements } from './findings/agreements.ts';
import { quoteFindings } from './findings/altered-quotes.ts';
import { attributionFindings } from './findings/attribution.ts';
import { figureDifferences } from './findings/figures-differ.ts';
import { introducedOtherwise } from './findings/introduced.ts';
import { leftOutFindings } from './findings/left-out.ts';
import { rankFindings, sentencesOf } from './findings/make.ts';
import { nameFindings } from './findings/names.ts';
import { onlyHereFindings } from './findings/only-here.ts';
import { onlyInPartFindings } from './findings/only-in-part.ts';
import { openingFindings } from './findings/openings.ts';
import { elsewhereOf } from './findings/own.ts';
import { spellingDifferences } from './findings/spellings.ts';
import { strayContradictions } from './findings/stray-figures.ts';
import { detailFindings, headlineFindings, movedFindings } from './findings/telling.ts';
import { titleFindings } from './findings/titles.ts';
import { withoutOtherQuotes } from './findings/together.ts';
import { turnedFindings } from './findings/turned.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { pairingsOf } from './pairings.ts';
import { verdictOf } from './verdict.ts';
import { contradicting, meetsIn, placed } from './where-found.ts';
import { compareTexts } from './word-changes.ts';

/** The version of what `comparison.json` holds; it changes when a field changes its meaning or goes. */
export const schemaVersion = '1.0.0';

/** Compares the aligned accounts of a story: verdicts, findings, facts, and how the accounts relate. */
export function compareStory(alignment: Alignment): Comparison {
  const { story, rows, pairs, moves } = alignment;
  const lookup = lookupOf(alignment);
  const unrelated = unrelatedAccounts(alignment);
  const related = story.accounts.map(({ id }) => id).filter((id) => !unrelated.includes(id));
  const ownRows = rows.map((row) => ({ ...row, cells: row.cells.filter(({ account }) => related.includes(account)) }));
  const pairings = pairingsOf(alignment, related, lookup);
  const told = story.accounts
    .filter(({ id }) => related.includes(id))
    .map((account) => account.passages.flatMap(({ sentences }) => sentences.map(({ id }) => lookup.placed(id))));
  const rowOf = new Map(
    rows.flatMap((row) => row.cells.flatMap((cell) => cell.sentences.map((id) => [id, row] as const))),
  );
  const names = nameFindings(spellingDifferences(told, pairings), lookup);
  const derivations = derivationsOf(alignment, lookup, names.slips);
  const origins = originsOf(related, derivations);
  const usual = usualAmong(origins, derivations);
  const originsAmong = (accounts: readonly AccountId[]) =>
    origins.filter((group) => group.some((id) => accounts.includes(id))).length;
  const differences = [
    ...figureDifferences(pairings, strayContradictions(told, pairs, lookup), lookup),
    ...turnedFindings(told, pairings, lookup),
    ...attributionFindings(told, pairings, lookup),
    ...titleFindings(told, pairings, lookup),
    ...introducedOtherwise(told, lookup),
    ...quoteFindings(ownRows, told, lookup),
    ...names.found,
    ...headlineFindings(alignment, derivations, lookup),
    ...detailFindings(rows, derivations, lookup),
  ];
  // What accounts differ about, all of them tell.
  const contested = sentencesOf(differences);
  const elsewhere = elsewhereOf(told);
  const sayingOne = withoutOtherQuotes(pairs, lookup);
  const onlyHere = onlyHereFindings(ownRows, told, elsewhere, sayingOne, contested, lookup);
  const found = [
    ...differences,
    ...onlyHere,
    ...onlyInPartFindings(
      told,
      elsewhere,
      sayingOne,
      differences,
      sentencesOf(onlyHere),
      Number(story.date.slice(0, 4)),
      lookup,
    ),
    ...leftOutFindings(ownRows, sayingOne, told, origins, differences, lookup),
    ...openingFindings(ownRows, told, differences, lookup),
    ...movedFindings(alignment, derivations, rows, lookup),
  ].map((one) => placed(one, rowOf));
  const agreements = agreementFindings(ownRows, { pairs: sayingOne }, differences, lookup);
  const givenByMost = figureAgreements(told, agreements, found, lookup).map((one) =>
    placed({ ...one, rows: [] }, rowOf),
  );
  const findings = rankFindings([...found, ...agreements, ...givenByMost], originsAmong);
  const foundIn = new Map<RowId, Finding[]>(rows.map(({ id }) => [id, []]));
  for (const finding of findings) for (const id of new Set(finding.rows)) foundIn.get(id)?.push(finding);
  return {
    schemaVersion,
    story,
    rows: rows.map((row) => compareRow(row, foundIn.get(row.id) ?? [], lookup, originsAmong)),
    pairs,
    moves,
    findings,
    facts: withOwnIds(
      factsInOrder([
        ...figureFacts(ownRows, found, usual, lookup),
        ...quoteFacts(ownRows, usual, lookup),
        ...nameFacts(names.found, told, usual),
      ]),
    ),
    derivations,
    origins,
    unrelated,
  };
}

const statusOrder: Fact['status'][] = ['disagree', 'more-precise', 'agree', 'single'];

/** Conflicts first, then what most accounts give. */
function factsInOrder(facts: readonly Fact[]): Fact[] {
  const tellers = ({ told }: Fact) => new Set(told.map(({ account }) => account)).size;
  return [...facts].sort(
    (x, y) => statusOrder.indexOf(x.status) - statusOrder.indexOf(y.status) || tellers(y) - tellers(x),
  );
}

function compareRow(
  row: Row,
  own: readonly Finding[],
  lookup: Lookup,
  originsAmong: (accounts: AccountId[]) => number,
): ComparedRow {
  const accounts = row.cells.map(({ account }) => account);
  return {
    ...row,
    verdict: verdictOf(row, own, ({ account }) => cellText(row, account, lookup)),
    lead: row.cells[0]?.sentences[0] ?? '',
    origins: originsAmong(accounts),
    summary: summaryOf(row, own, lookup),
    findings: own.map(({ id }) => id),
  };
}

const cellText = (row: Row, account: AccountId, lookup: Lookup): string =>
  lookup
    .cell(row, account)
    .map(({ sentence }) => sentence.text)
    .join(' ');

/** What the row holds, in words: contradictions by kind, then how far two accounts' words are apart. */
function summaryOf(row: Row, findings: readonly Finding[], lookup: Lookup): string {
  const [first, second] = row.cells;
  if (!first || !second) return '';
  const kinds = Map.groupBy(
    findings.filter((one) => contradicting.has(one.kind) && meetsIn(one, row)),
    ({ kind }) => kind,
  );
  const counted = [...kinds].map(
    ([kind, list]) => `${list.length} ${kind}${list.length === 1 ? ' differs' : 's differ'}`,
  );
  const language = lookup.cell(row, first.account)[0]?.language ?? 'en';
  const { changedShare, summary } = compareTexts(
    cellText(row, first.account, lookup),
    cellText(row, second.account, lookup),
    language,
  );
  const wording =
    row.cells.length > 2 || changedShare > 0.5 ? (changedShare === 0 ? '' : 'told in other words') : summary;
  return [...counted, wording].filter(Boolean).join(', ') || 'told in the same words';
}
