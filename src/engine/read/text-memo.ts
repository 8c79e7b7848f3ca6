import type { Language } from '../model.ts';

/**
 * A function of a text that remembers what it made of the texts it met last: one sentence is looked at by many rules.
 * Forgets all when it has met `most` texts, so that a long run does not grow.
 */
export function memoByText<Made>(
  most: number,
  make: (text: string, language: Language) => Made,
): (text: string, language: Language) => Made {
  // By language and then by text: a key joined of both would be a new string to hash at every call.
  const met = new Map<Language, Map<string, Made>>();
  let count = 0;
  return (text, language) => {
    const known = met.get(language)?.get(text);
    if (known !== undefined) return known;
    const made = make(text, language);
    if (count >= most) {
      met.clear();
      count = 0;
    }
    const own = met.get(language) ?? new Map<string, Made>();
    met.set(language, own.set(text, made));
    count += 1;
    return made;
  };
}
