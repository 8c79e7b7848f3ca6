import { stem } from '../../align/stem.ts';
import type { AccountId, Evidence, Fact, Row } from '../../model.ts';
import { words } from '../../read/words.ts';
import type { Slip } from '../derivation.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { compareTexts } from '../word-changes.ts';
import { evidenceOf, type Found, pairsOf } from './make.ts';

/** A name two accounts spell differently in one row. */
interface Variant {
  row: Row;
  a: Evidence;
  b: Evidence;
}

/**
 * Names spelled differently by two accounts that otherwise print the same words: one capitalised word replaced by one
 * that differs by a letter or two. Inflections and translations of names are other words, not slips.
 */
export function nameVariants(rows: readonly Row[], lookup: Lookup): Variant[] {
  return rows.flatMap((row) =>
    pairsOf(row).flatMap(([a, b]) =>
      lookup.cell(row, a).flatMap((left) => lookup.cell(row, b).flatMap((right) => variantsOf(row, left, right))),
    ),
  );
}

function variantsOf(row: Row, left: Placed, right: Placed): Variant[] {
  if (left.language !== right.language) return [];
  const { changes, changedShare } = compareTexts(left.sentence.text, right.sentence.text, left.language);
  if (changedShare > 0.8) return [];
  const [namesA, namesB] = [namesIn(left), namesIn(right)];
  const inB = new Set(namesB.map(({ key }) => key));
  const inA = new Set(namesA.map(({ key }) => key));
  const removed = changes
    .filter(({ kind }) => kind === 'removed')
    .map(({ text }) => text)
    .join(' ');
  const added = changes
    .filter(({ kind }) => kind === 'added')
    .map(({ text }) => text)
    .join(' ');
  return namesA.flatMap((one) => {
    if (inB.has(one.key) || !removed.includes(one.text)) return [];
    const other = namesB.find((name) => !inA.has(name.key) && added.includes(name.text) && isVariant(one, name));
    return other ? [{ row, a: evidenceOf(left, one), b: evidenceOf(right, other) }] : [];
  });
}

interface Name {
  text: string;
  key: string;
  start: number;
  end: number;
  /** The keys of the words beside it. */
  beside: string[];
}

/** Capitalised words of a sentence, a possessive s left out. */
function namesIn({ sentence, language }: Placed): Name[] {
  const list = words(sentence.text, language);
  return list.flatMap((word, at) => {
    const text = word.text.replace(/['’]s$/u, '');
    if (!/^\p{Lu}\p{Ll}+/u.test(text)) return [];
    const beside = [list[at - 1], list[at + 1]]
      .filter((other) => other && /^\p{Lu}/u.test(other.text))
      .map((other) => (other as { key: string }).key);
    return [{ text, key: text.toLowerCase(), start: word.start, end: word.start + text.length, beside }];
  });
}

function isVariant(a: Name, b: Name): boolean {
  if (stem(a.key) === stem(b.key)) return false;
  const shared = a.beside.some((key) => b.beside.includes(key));
  const far = editDistance(a.key, b.key);
  const shorter = Math.min(a.key.length, b.key.length);
  return shared ? far <= Math.max(1, Math.floor(shorter / 3)) : shorter >= 5 && far <= (shorter >= 8 ? 2 : 1);
}

/** Insertions, deletions and substitutions between two words (V. Levenshtein, 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** How often each account prints a name, as a whole word in any case. */
function timesPrinted(lookup: Lookup): (name: string) => Map<AccountId, number> {
  const counts = new Map<string, Map<AccountId, number>>();
  for (const account of lookup.accounts) {
    for (const passage of account.passages) {
      for (const { key } of words(passage.text, passage.language)) {
        const bare = key.replace(/'s$/u, '');
        const of = counts.get(bare) ?? new Map<AccountId, number>();
        counts.set(bare, of.set(account.id, (of.get(account.id) ?? 0) + 1));
      }
    }
  }
  return (name) => counts.get(name.toLowerCase()) ?? new Map();
}

/** One finding for each pair of spellings, with who prints which; the spelling fewer print is called the other one. */
export function nameFindings(
  variants: readonly Variant[],
  lookup: Lookup,
): { found: Found[]; slips: Map<AccountId, Slip[]> } {
  const printed = timesPrinted(lookup);
  const slips = new Map<AccountId, Slip[]>();
  const found: Found[] = [];
  const groups = Map.groupBy(variants, ({ a, b }) => [a.text, b.text].sort().join(' '));
  for (const group of groups.values()) {
    const total = (text: string) => [...printed(text).values()].reduce((sum, n) => sum + n, 0);
    const [first] = group as [Variant];
    const [usual, rare] =
      total(first.a.text) >= total(first.b.text) ? [first.a.text, first.b.text] : [first.b.text, first.a.text];
    if (total(usual) <= total(rare)) continue;
    const evidence = [
      ...new Map(group.flatMap(({ a, b }) => [a, b]).map((one) => [`${one.sentence} ${one.start}`, one])).values(),
    ];
    const side = (text: string) => [
      ...new Set(evidence.filter((one) => one.text === text).map(({ account }) => account)),
    ];
    const [right, wrong] = [side(usual), side(rare)];
    for (const id of wrong) slips.set(id, [...(slips.get(id) ?? []), { printed: rare, usual, against: right }]);
    found.push({
      kind: 'name',
      text: `${wrong.map(lookup.name).join(' and ')} spells a name “${rare}” where ${right.map(lookup.name).join(' and ')} has “${usual}”.`,
      accounts: [...new Set([...right, ...wrong])],
      sides: [right, wrong],
      rows: [...new Set(group.map(({ row }) => row.id))],
      evidence,
      rule: 'name-spelled-differently',
      weight: 'major',
    });
  }
  return { found, slips };
}

/** The facts page's rows: names printed by two accounts or more, in the spelling each uses; variants first. */
export function nameFacts(found: readonly Found[], lookup: Lookup, most: number): Fact[] {
  const variants: Fact[] = found.map((one, at) => ({
    id: `x-name-${at + 1}`,
    kind: 'name',
    label: one.evidence[0]?.text ?? '',
    status: 'disagree',
    rows: one.rows,
    told: one.evidence,
    note: one.text,
  }));
  const first = new Map<string, Map<AccountId, Evidence>>();
  for (const account of lookup.accounts) {
    for (const passage of account.passages) {
      for (const sentence of passage.sentences) {
        const placed = { sentence, passage, account, language: passage.language };
        for (const name of fullNames(placed)) {
          const told = first.get(name.key) ?? new Map<AccountId, Evidence>();
          if (!told.has(account.id)) told.set(account.id, evidenceOf(placed, name));
          first.set(name.key, told);
        }
      }
    }
  }
  const shared = [...first.values()].filter((told) => told.size > 1).sort((x, y) => y.size - x.size);
  return [
    ...variants,
    ...shared.slice(0, most).map((told, at) => ({
      id: `x-name-${variants.length + at + 1}`,
      kind: 'name' as const,
      label: [...told.values()][0]?.text ?? '',
      status: 'agree' as const,
      rows: [],
      told: [...told.values()],
    })),
  ];
}

/** Runs of two or more capitalised words that do not begin a sentence with an ordinary word. */
function fullNames({ sentence }: Placed): { key: string; start: number; end: number }[] {
  const pattern = /\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}[\p{L}\d’'-]*[\p{L}\d]))+/gu;
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const text = match[0].replace(/[’']s$/u, '');
    return { key: text.toLowerCase(), start: match.index, end: match.index + text.length };
  });
}
