/** Readable, stable identifiers made from the text they name. */

const longest = 48;
const wordsOfASlug = 6;

/** FNV-1a over UTF-16 units, 32 bits, in base 36 (Fowler, Noll and Vo's hash): short and the same everywhere. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Lower-case Latin letters and digits joined by hyphens; empty where nothing of that kind is in the text. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** The first words of a text as a slug; a hash of the whole text where it is mostly not in Latin letters. */
export function textSlug(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return shortHash(text);
  const short = slug(text).split('-').slice(0, wordsOfASlug).join('-').slice(0, longest).replace(/-+$/u, '');
  return short === '' ? shortHash(text) : short;
}

/** Gives each wished id once: a second wish for the same gets `-2`, a third `-3`. */
export class Ids {
  readonly #taken = new Set<string>();
  /** How often each wish was given, so that many of the same need no search from the start. */
  readonly #given = new Map<string, number>();

  take(wish: string): string {
    let n = this.#given.get(wish) ?? 0;
    let id: string;
    do {
      n++;
      id = n === 1 ? wish : `${wish}-${n}`;
    } while (this.#taken.has(id));
    this.#given.set(wish, n);
    this.#taken.add(id);
    return id;
  }
}
