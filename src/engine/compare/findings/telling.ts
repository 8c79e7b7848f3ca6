import { countryOf } from '../../align/vocabulary.ts';
import type { Alignment, Derivation, Figure, Row } from '../../model.ts';
import { readFigures } from '../../read/figures.ts';
import { words } from '../../read/words.ts';
import { findings as settings } from '../../settings.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { sayTheSame } from '../pairings.ts';
import { compareTexts } from '../word-changes.ts';
import { evidenceOf, type Found, headlineEvidence } from './make.ts';
import { agree } from './sentence-figures.ts';
import { listed, quoted } from './wording.ts';

/** Passages a copy tells in another order than its original. Between free tellings order says little. */
export function movedFindings(
  { moves, story, pairs }: Alignment,
  derivations: readonly Derivation[],
  rows: readonly Row[],
  lookup: Lookup,
): Found[] {
  const passages = new Map(
    story.accounts.flatMap((account) => account.passages.map((passage) => [passage.id, { passage, account }] as const)),
  );
  return derivations
    .filter(({ relation }) => relation === 'near-copy' || relation === 'rewrite')
    .flatMap(({ a, b }) => (moves[`${a}~${b}`] ?? []).map((move) => ({ a, b, move })))
    .flatMap(({ a, b, move }) => {
      const [from, to] = [passages.get(move.a), passages.get(move.b)];
      const linked = (pairs.find((pair) => pair.a === a && pair.b === b)?.links ?? []).filter(
        (one) => lookup.placed(one.a).passage.id === move.a && lookup.placed(one.b).passage.id === move.b,
      );
      const [first] = linked;
      if (!from || !to || !first) return [];
      const row = rows.find(({ cells }) => cells.some(({ sentences }) => sentences.includes(first.b)));
      const sentences = [...new Set(linked.map((one) => one.a)), ...new Set(linked.map((one) => one.b))];
      return [
        {
          kind: 'moved' as const,
          text: `${lookup.name(b)} tells in ¶${to.passage.number} what ${lookup.name(a)} tells in ¶${from.passage.number}, in another order.`,
          accounts: [a, b],
          rows: row ? [row.id] : [],
          evidence: sentences.map((id) => evidenceOf(lookup.placed(id))),
          rule: 'passage-moved',
        },
      ];
    });
}

/**
 * Whether two headlines say different things: each has a word that names someone or something, counts, or denies, which
 * the other lacks. Other words may say the same in other ways; where little else differs, any word counts.
 */
function tellApart(one: string, other: string, language: string, anyWord: boolean): boolean {
  const figures = [one, other].map((text) => readFigures(text, language)) as [Figure[], Figure[]];
  // A figure both give is no difference, whatever its notation.
  const given = figures.flatMap((mine, at) => {
    const theirs = figures[1 - at] as Figure[];
    return mine.filter((figure) => theirs.some((there) => agree(figure, there))).map(({ text }) => text);
  });
  const telling = (text: string) =>
    words(text, language).flatMap(({ text: printed, key, start }) => {
      if (given.some((figure) => figure.includes(printed))) return [];
      const bare = key.replace(/'s$/u, '');
      const named = start > 0 && /^\p{Lu}/u.test(printed) && !/^(?:\p{Lu}\p{L}*\s*){4,}/u.test(text.slice(start));
      return anyWord || named || personal.has(bare) || countryOf.has(bare) || /\d/u.test(bare) ? [bare] : [];
    });
  const said = (text: string) => words(text, language).map(({ key }) => key.replace(/'s$/u, ''));
  const [a, b] = [telling(one), telling(other)];
  const lacking = (mine: string[], theirs: string[]) =>
    mine.filter((key) => !theirs.some((there) => sayTheSame(key, there) || isPart(key, there)));
  return lacking(a, said(other)).length > 0 && lacking(b, said(one)).length > 0;
}

/** Whether one word is the other with a part put before it or written apart. */
const isPart = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a));

const personal = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'not', 'no', 'never']);

/** The headlines of a copy and its original, where their words differ. */
export function headlineFindings({ story }: Alignment, derivations: readonly Derivation[], lookup: Lookup): Found[] {
  return derivations
    .filter(({ relation }) => relation === 'near-copy' || relation === 'rewrite')
    .flatMap(({ a, b }) => {
      const [one, other] = [a, b].map((id) => story.accounts.find((account) => account.id === id)?.meta) as [
        { title: string; language: string },
        { title: string; language: string },
      ];
      if (one.language !== other.language) return [];
      const { changes, changedShare } = compareTexts(one.title, other.title, one.language);
      if (changedShare === 0 || changedShare > settings.headlineChanged) return [];
      const oneWord = changedShare <= settings.headlineWord;
      if (!tellApart(one.title, other.title, one.language, oneWord)) return [];
      const marked = (kind: 'removed' | 'added') =>
        changes
          .filter((change) => change.kind === kind)
          .map(({ text }) => quoted(text))
          .filter((text) => text.length > 2);
      const [removed, added] = [marked('removed'), marked('added')];
      return [
        {
          kind: 'headline' as const,
          text: `In the headline, ${lookup.name(a)} has ${listed(removed) || 'nothing more'}; ${lookup.name(b)} has ${listed(added) || 'nothing in its place'}.`,
          accounts: [a, b],
          sides: [[a], [b]],
          rows: [],
          evidence: [headlineEvidence(a, one.title), headlineEvidence(b, other.title)],
          rule: 'headline-differs',
        },
      ];
    });
}

/** Longer runs of words an original has and its copy leaves out inside an otherwise copied sentence. */
export function detailFindings(rows: readonly Row[], derivations: readonly Derivation[], lookup: Lookup): Found[] {
  const copies = derivations.filter(({ relation }) => relation === 'near-copy');
  return copies.flatMap(({ a, b }) =>
    rows.flatMap((row) => {
      const [left, right] = [lookup.cell(row, a), lookup.cell(row, b)];
      if (left.length !== 1 || right.length !== 1) return [];
      return [
        ...extraClause(row, left[0] as Placed, right[0] as Placed, lookup),
        ...extraClause(row, right[0] as Placed, left[0] as Placed, lookup),
      ];
    }),
  );
}

/** The last clause of a sentence that the other leaves out: it ends sooner, and no word of the clause comes back. */
function extraClause(row: Row, longer: Placed, shorter: Placed, lookup: Lookup): Found[] {
  if (longer.language !== shorter.language) return [];
  const known = new Set(words(shorter.sentence.text, shorter.language).map(({ key }) => key.replace(/'s$/u, '')));
  const list = words(longer.sentence.text, longer.language);
  const found: Found[] = [];
  for (const { 0: clause, index } of longer.sentence.text.matchAll(
    /(?:, (?:which|who|where|while|including)|, and| and the| —)[^,.;—]+/gu,
  )) {
    const inside = list.filter(({ start, end }) => start >= index && end <= index + clause.length);
    const content = inside.filter(({ key }) => key.length > 3);
    const missing = content.filter(({ key }) => !known.has(key.replace(/'s$/u, '')));
    if (missing.length < 2 || missing.length < content.length * settings.detailMissing) continue;
    const start = content[0]?.start ?? index;
    const end = index + clause.length;
    const stop = content.find(({ key, start: at }) => at > start && known.has(key))?.start;
    const span = { start: longer.sentence.text.slice(0, start).endsWith('the ') ? start - 4 : start, end: stop ?? end };
    if (words(longer.sentence.text.slice(span.start, span.end), longer.language).length < 2) continue;
    found.push({
      kind: 'added-detail',
      text: `${lookup.name(shorter.account.id)} leaves out ${quoted(longer.sentence.text.slice(span.start, span.end))} where ${lookup.name(longer.account.id)} has it.`,
      accounts: [longer.account.id, shorter.account.id],
      sides: [[longer.account.id], [shorter.account.id]],
      rows: [row.id],
      evidence: [evidenceOf(longer, span), evidenceOf(shorter)],
      rule: 'clause-left-out',
    });
  }
  return found;
}
