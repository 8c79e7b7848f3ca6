/** Chinese words and what English words may render them. */
export interface Lexicon {
  /** A text with its traditional characters simplified; as long as before. */
  simplified: (text: string) => string;
  /** The length, in characters, of the longest word that begins at a place of a list of characters; 0 for none. */
  wordAt: (characters: readonly string[], at: number) => number;
  /** The English words that may render a word, the likeliest first. */
  glosses: (word: string) => readonly string[];
  /** The readings of a character in Latin letters, without tones. */
  readings: (character: string) => readonly string[];
}

/** Longest match looks no farther than the longest head kept. */
const mostCharacters = 8;

/** Reads a lexicon from its text: a line an entry, as the lexicon's README tells; lines that begin with `#` are skipped. */
export function readLexicon(text: string): Lexicon {
  const glosses = new Map<string, string>();
  const readings = new Map<string, string>();
  const simple = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 1 || line.startsWith('#')) continue;
    const [head, rest] = [line.slice(0, tab), line.slice(tab + 1)];
    if (rest.startsWith('=')) readings.set(head, rest.slice(1));
    else if (rest.startsWith('>')) simple.set(head, rest.slice(1));
    else glosses.set(head, rest);
  }
  // News names towns and provinces without the word for what they are.
  for (const [head, rest] of [...glosses]) {
    const place = /^(.{2,})[市省]$/u.exec(head)?.[1];
    if (place !== undefined && !glosses.has(place)) glosses.set(place, rest.split(' ')[0] as string);
  }
  return {
    simplified: (given) => given.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character),
    wordAt: (characters, at) => {
      for (let length = Math.min(mostCharacters, characters.length - at); length > 0; length--) {
        if (glosses.has(characters.slice(at, at + length).join(''))) return length;
      }
      return 0;
    },
    glosses: (word) => glosses.get(word)?.split(' ') ?? [],
    readings: (character) => readings.get(character)?.split(' ') ?? [],
  };
}
