import type { AccountId, Evidence, Fact } from '../../model.ts';
import { findings as settings } from '../../settings.ts';
import type { Found } from '../findings/make.ts';
import type { Placed } from '../lookup.ts';
import { factId } from './fact-id.ts';
import { firstPlace, fullNames, properWords } from './printed-names.ts';
import type { Usual } from './usual.ts';

/**
 * The facts page's rows for names, with everybody who prints them: first those spelled in several ways, each once, then full
 * names that two accounts or more print.
 */
export function nameFacts(found: readonly Found[], told: readonly (readonly Placed[])[], usual: Usual): Fact[] {
  const proper = properWords(told);
  const namesIn = (at: Placed) => fullNames(at, (word) => proper.has(word));
  const places = new Map(told.flat().map((at) => [at.sentence.id, at]));
  /** The full name a spelling is a part of, where it is. */
  const whole = ({ sentence, start, end, text }: Evidence): string => {
    const at = sentence === undefined ? undefined : places.get(sentence);
    return (at ? namesIn(at) : []).find((name) => name.start <= start && end <= name.end)?.text ?? text;
  };
  const variants = found.map((one) => ({ one, names: unique(one.evidence.map(whole)) }));
  const known = new Set(variants.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const first = new Map<string, Map<AccountId, string>>();
  for (const at of told.flat()) {
    for (const { key, text } of namesIn(at)) {
      const printed = first.get(key) ?? new Map<AccountId, string>();
      if (!hasSmall(printed.get(at.account.id) ?? '')) printed.set(at.account.id, text);
      first.set(key, printed);
    }
  }
  const shared = [...first]
    .filter(([key, printed]) => printed.size > 1 && !known.has(key))
    .sort(([, x], [, y]) => y.size - x.size)
    .slice(0, settings.namesKept)
    .map(([, printed]) => [...printed.values()]);
  const fact = (names: readonly string[], status: Fact['status'], rows: string[], note?: string): Fact => {
    const evidence = told.flatMap(finderOf(names, told));
    return {
      id: factId('name', evidence),
      kind: 'name',
      label: usual(evidence, ({ text }) => text)?.text ?? names[0] ?? '',
      status,
      rows,
      told: evidence,
      ...(note === undefined ? {} : { note }),
    };
  };
  return [
    ...variants.map(({ one, names }) => fact(names, 'disagree', one.rows, one.text)),
    ...shared.map((printed) => fact([printed.find(hasSmall) ?? printed[0] ?? ''], 'agree', [])),
  ];
}

/**
 * Finds where an account first prints each of some spellings of a name; where it prints none of them, their last word, as
 * a surname stands alone. Small letters count where nobody who prints the capitals prints the word small too.
 */
function finderOf(names: readonly string[], told: readonly (readonly Placed[])[]) {
  const lastWords = unique(names.map((name) => name.split(' ').at(-1) ?? name));
  const prints = (sentences: readonly Placed[], name: string) => firstPlace(sentences, name, { anyCase: false });
  const [small, smallLast] = [names, lastWords].map((list) =>
    list.filter((name) => !told.some((one) => prints(one, name) && prints(one, name.toLowerCase()))),
  ) as [string[], string[]];
  return (sentences: readonly Placed[]): Evidence[] => {
    const tries = [
      () => names.flatMap((name) => prints(sentences, name) ?? []),
      ...[small, smallLast].map(
        (list) => () => list.flatMap((name) => firstPlace(sentences, name, { anyCase: true }) ?? []),
      ),
    ];
    for (const found of tries.values()) {
      const places = found();
      if (places.length > 0) return places;
    }
    return [];
  };
}

/** Datelines print places in capitals alone. */
const hasSmall = (name: string): boolean => /\p{Ll}/u.test(name);

const unique = (list: readonly string[]): string[] => [...new Set(list)];
