import { aligning } from '../settings.ts';
import type { Lexicon } from './lexicon.ts';
import { likeNames } from './names.ts';
import { renderings } from './renderings.ts';
import { synonymsOf } from './terms.ts';
import { soundingLike } from './transliterated.ts';

/** A term that can stand for another, and how much of their weight that is worth. */
export interface Kin {
  term: number;
  feature: 'synonyms' | 'names' | 'lexicon';
  share: number;
}

/** By term, the other terms of the story that can say the same: synonyms, spellings of one name, words of another language. */
export function kinOf(
  terms: readonly string[],
  number: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  lexicon: Lexicon | undefined,
): readonly Kin[][] {
  const { least, most } = aligning.spellingLetters;
  const spellings = likeNames(terms.filter((term) => names.has(term) && term.length >= least && term.length <= most));
  const kin: Kin[][] = terms.map((term) => [
    ...synonymsOf(term)
      .flatMap((other) => number.get(other) ?? [])
      .map((other) => ({ term: other, feature: 'synonyms' as const, share: aligning.synonymWeight })),
    ...(spellings.get(term) ?? []).map((other) => ({
      term: number.get(other) as number,
      feature: 'names' as const,
      share: aligning.nameWeight * aligning.spellingWeight,
    })),
  ]);
  if (lexicon) {
    const heardAs = soundingLike(terms.filter((term) => names.has(term) && !isHan(term)));
    terms.forEach((term, at) => {
      if (!isHan(term)) return;
      const heard = term.length > 1 && lexicon.glosses(term).length === 0 ? heardAs(term) : [];
      const spelled = heard.map((name) => [name, aligning.lexicon.spelling] as const);
      for (const [english, share] of [...spelled, ...renderings(term, lexicon)]) {
        const other = number.get(english);
        if (other === undefined) continue;
        kin[at]?.push({ term: other, feature: 'lexicon', share });
        kin[other]?.push({ term: at, feature: 'lexicon', share });
      }
    });
  }
  return kin;
}

/** Whether a term is a word or a pair of characters of Chinese. */
export const isHan = (term: string): boolean => term.charCodeAt(0) > 0x2e7f && /^\p{Script=Han}+$/u.test(term);

/** The term that renders a word best: a name if there is one, since names tell events apart. */
export function renderedBy(term: number, kin: readonly Kin[], isName: Uint8Array): number {
  const named = (other: Kin) => isName[other.term] as number;
  const english = kin.filter(({ feature }) => feature === 'lexicon');
  return english.sort((x, y) => named(y) - named(x) || y.share - x.share || x.term - y.term)[0]?.term ?? term;
}
