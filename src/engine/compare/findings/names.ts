import { countryOf, stopWords } from '../../align/vocabulary.ts';
import type { AccountId, Evidence, Fact } from '../../model.ts';
import { words } from '../../read/words.ts';
import type { Slip } from '../derivation.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { evidenceOf, type Found, quoted } from './make.ts';
import { type Opposed, type Side, tellers } from './opposed.ts';

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

/** One finding for each pair of spellings, with who prints which; the spelling fewer print comes last. */
export function nameFindings(
  variants: readonly Opposed[],
  lookup: Lookup,
): { found: Found[]; slips: Map<AccountId, Slip[]> } {
  const printed = timesPrinted(lookup);
  const total = ({ value }: Side) => [...printed(value).values()].reduce((sum, n) => sum + n, 0);
  const slips = new Map<AccountId, Slip[]>();
  const groups = Map.groupBy(variants, ({ left, right }) => [left.value, right.value].sort().join(' '));
  const found = [...groups.values()].map((group): Found => {
    const { left, right } = group[0] as Opposed;
    const [usual, rare] = total(left) >= total(right) ? [left, right] : [right, left];
    const of = (value: string) => {
      const sides = group.flatMap((pair) => [pair.left, pair.right]).filter((side) => side.value === value);
      return [...new Map(sides.map((side) => [side.at.account.id, side])).values()];
    };
    const [most, few] = [of(usual.value), of(rare.value)];
    if (total(usual) > total(rare)) {
      for (const { at } of few) {
        const slip = { printed: textOf(rare), usual: textOf(usual), against: most.map((side) => side.at.account.id) };
        slips.set(at.account.id, [...(slips.get(at.account.id) ?? []), slip]);
      }
    }
    const sides = [most, few].map((side) => side.map(({ at }) => at.account.id));
    return {
      kind: 'name',
      text: `A name is spelled in two ways: ${tellers(most, lookup)} ${most.length === 1 ? 'has' : 'have'} ${quoted(textOf(usual))}, ${tellers(few, lookup)} ${few.length === 1 ? 'has' : 'have'} ${quoted(textOf(rare))}.`,
      accounts: lookup.accounts.map(({ id }) => id).filter((id) => sides.flat().includes(id)),
      sides,
      rows: [],
      evidence: [...most, ...few].map((side) => evidenceOf(side.at, side)),
      rule: 'name-spelled-differently',
      weight: 'major',
    };
  });
  return { found, slips };
}

/** A name with the name beside it, as printed. */
function textOf(side: Side): string {
  const { text } = side.at.sentence;
  const after = /^(?: \p{Lu}[\p{L}'’-]+)?/u.exec(text.slice(side.end))?.[0] ?? '';
  const before = after === '' ? (/(?:\p{Lu}[\p{L}'’-]+ )?$/u.exec(text.slice(0, side.start))?.[0] ?? '') : '';
  return before + text.slice(side.start, side.end) + after.replace(/['’]s$/u, '');
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
  const proper = properWords(lookup);
  const first = new Map<string, Map<AccountId, Evidence>>();
  for (const account of lookup.accounts) {
    for (const passage of account.passages) {
      for (const sentence of passage.sentences) {
        const placed = { sentence, passage, account, language: passage.language };
        for (const name of fullNames(placed, (word) => proper.has(word))) {
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

/**
 * Runs of two or more capitalised words. A word that begins the sentence belongs to one only where the story prints it
 * with a capital inside a sentence too; countries, words of grammar and possessives are no part of a name.
 */
function fullNames(
  { sentence }: Placed,
  isProper: (word: string) => boolean,
): { key: string; start: number; end: number }[] {
  const pattern = /\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}[\p{L}\d’'-]*[\p{L}\d]))+/gu;
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    let [text, start] = [match[0].replace(/[’']s$/u, ''), match.index];
    for (let first = /^(\S+) /u.exec(text); first; first = /^(\S+) /u.exec(text)) {
      const word = (first[1] ?? '').toLowerCase();
      const opens = start === 0 || /[“"(]$/u.test(sentence.text.slice(0, start));
      const drop = stopWords.has(word) || countryOf.has(word) || /[’']s$/u.test(word) || (opens && !isProper(word));
      if (!drop) break;
      text = text.slice(first[0].length);
      start += first[0].length;
    }
    return text.includes(' ') ? [{ key: text.toLowerCase(), start, end: start + text.length }] : [];
  });
}

/** Words some account of the story prints with a capital inside a sentence. */
function properWords(lookup: Lookup): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of lookup.accounts.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)))
    for (const [word] of text.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}\d’'-]*/gu)) found.add(word.toLowerCase());
  return found;
}
