import { countryOf, stopWords } from '../../align/vocabulary.ts';
import type { AccountId, Evidence, Fact } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import { evidenceOf, type Found } from '../findings/make.ts';
import type { Lookup, Placed } from '../lookup.ts';
import { factId } from './fact-id.ts';

/** The facts page's rows: names printed by two accounts or more, in the spelling each uses; variants first. */
export function nameFacts(found: readonly Found[], lookup: Lookup): Fact[] {
  const variants: Fact[] = found.map((one) => ({
    id: factId('name', one.evidence),
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
    ...shared.slice(0, settings.namesKept).map((told) => ({
      id: factId('name', [...told.values()]),
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
