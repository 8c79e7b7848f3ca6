import { keySetOf, likeness, type Quote } from './quotes.ts';

/**
 * Some quotations by their words, to find those so alike to another without comparing it with all. Where two sets have so
 * great a share in common, the rarest words of each, one more than it may lack, hold one of the other's (prefix filtering:
 * S. Chaudhuri, V. Ganti and R. Kaushik, 2006).
 */
export class AlikeQuotes {
  readonly #quotes: readonly Quote[];
  readonly #least: number;
  /** By word, in how many of the quotations it stands. */
  readonly #times = new Map<string, number>();
  /** By word, the places of quotations it is among the rarest of. */
  readonly #places = new Map<string, number[]>();

  constructor(quotes: readonly Quote[], least: number) {
    this.#quotes = quotes;
    this.#least = least;
    for (const quote of quotes)
      for (const key of keySetOf(quote)) this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
    quotes.forEach((quote, at) => {
      for (const key of this.#rarest(quote)) {
        const places = this.#places.get(key);
        if (places) places.push(at);
        else this.#places.set(key, [at]);
      }
    });
  }

  /** The quotations at least so alike to this one, in order. */
  to(one: Quote): Quote[] {
    return this.near(one).filter((other) => likeness(one, other) >= this.#least);
  }

  /** Those that may be, and have to be compared. */
  near(one: Quote): Quote[] {
    const places = new Set(this.#rarest(one).flatMap((key) => this.#places.get(key) ?? []));
    return [...places].sort((x, y) => x - y).map((at) => this.#quotes[at] as Quote);
  }

  #rarest(quote: Quote): string[] {
    const keys = [...keySetOf(quote)];
    const times = (key: string) => this.#times.get(key) ?? 0;
    // Rounding must not leave out the last word that counts.
    const needed = Math.ceil(this.#least * keys.length - 1e-9);
    return keys.sort((x, y) => times(x) - times(y) || (x < y ? -1 : 1)).slice(0, keys.length - needed + 1);
  }
}
