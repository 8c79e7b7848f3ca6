/** Sentences of a story, numbered through all its tracks, and those each is likely linked with. */
export class Partners {
  readonly #first: ReadonlyMap<string, number>;
  readonly #of: { sentence: number; sure: number }[][];

  /** @param tracks Each track's id and its number of sentences. */
  constructor(tracks: readonly { id: string; sentences: number }[]) {
    const first = new Map<string, number>();
    let count = 0;
    for (const { id, sentences } of tracks) {
      first.set(id, count);
      count += sentences;
    }
    this.#first = first;
    this.#of = Array.from({ length: count }, () => []);
  }

  #number(track: string, sentence: number): number {
    return (this.#first.get(track) ?? 0) + sentence;
  }

  add(a: string, atA: number, b: string, atB: number, sure: number): void {
    const [x, y] = [this.#number(a, atA), this.#number(b, atB)];
    this.#of[x]?.push({ sentence: y, sure });
    this.#of[y]?.push({ sentence: x, sure });
  }

  /** To be called when all are added. */
  sort(): void {
    for (const partners of this.#of) partners.sort((x, y) => x.sentence - y.sentence);
  }

  /**
   * How surely two sentences meet in a third account, 0…1: the surest sentence both are likely linked with, as sure as
   * the weaker of the two links.
   */
  inThird(a: string, atA: number, b: string, atB: number): number {
    const [left, right] = [this.#of[this.#number(a, atA)] ?? [], this.#of[this.#number(b, atB)] ?? []];
    let [i, j, surest] = [0, 0, 0];
    while (i < left.length && j < right.length) {
      const [x, y] = [left[i], right[j]];
      if (!x || !y) break;
      if (x.sentence === y.sentence) surest = Math.max(surest, Math.min(x.sure, y.sure));
      if (x.sentence <= y.sentence) i += 1;
      if (y.sentence <= x.sentence) j += 1;
    }
    return surest;
  }
}
