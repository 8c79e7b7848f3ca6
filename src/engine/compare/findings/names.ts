import type { AccountId } from '../../model.ts';
import { words } from '../../read/words.ts';
import type { Lookup } from '../lookup.ts';
import type { Slip } from '../original.ts';
import { evidenceOf, type Found } from './make.ts';
import type { Opposed, Side } from './opposed.ts';
import { sidesInWords } from './wording.ts';

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
    const words = [most, few].map((side) => side.map((one) => ({ at: one.at, words: textOf(one) })));
    return {
      kind: 'name',
      text: `A name is spelled in two ways: ${sidesInWords(words, lookup)}`,
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
