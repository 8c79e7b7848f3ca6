import { aligning } from '../settings.ts';
import type { ReadTrack } from './align-pair.ts';
import type { NumberedSentence } from './lexis.ts';
import { type Means, scoreOf } from './similarity.ts';

/** A track, and by sentence the weight of all it says. */
export interface Weighed {
  track: ReadTrack;
  masses: readonly number[];
}

/**
 * By sentence of a, the sentences of b that may share enough with it to be compared, in order. Where there are very many,
 * as in lists whose lines are all alike, those that may share most with either of the two.
 */
export function promising(a: Weighed, b: Weighed, means: Means, least: number): number[][] {
  const there = likeliest(a, b, means, least);
  if (there.all) return there.places;
  const found = there.places.map((places) => new Set(places));
  likeliest(b, a, means, least).places.forEach((places, at) => {
    for (const place of places) found[place]?.add(at);
  });
  return found.map((places) => [...places].sort((x, y) => x - y));
}

/** The same seen from a alone, and whether that is all of them. */
function likeliest(a: Weighed, b: Weighed, means: Means, least: number): { places: number[][]; all: boolean } {
  const bounds = new Bounds(b.track, means);
  let all = true;
  const places = a.track.sentences.map((sentence, at) => {
    const mass = a.masses[at] as number;
    const near = bounds
      .of(sentence)
      .filter((other) => scoreOf(bounds.most(other), mass, b.masses[other] as number) >= least);
    const { compared } = aligning.nearby;
    if (near.length <= compared) return near;
    all = false;
    // The score itself is cut at 1, which tells the best no longer apart; its other mass is the same for all.
    const shares = Float64Array.from(near, (other) => bounds.most(other) / Math.sqrt(b.masses[other] as number));
    return greatest(near, shares, compared);
  });
  return { places, all: all && !bounds.leftOut };
}

/**
 * The most that a sentence can share with each sentence of a track: found by way of the sentences that hold each term, so
 * that sentences with nothing in common are never compared.
 */
class Bounds {
  /** Whether sentences were passed over that hold nothing but what very many hold. */
  leftOut = false;
  readonly #track: ReadTrack;
  readonly #means: Means;
  readonly #most: Float64Array;
  #met: number[] = [];

  constructor(track: ReadTrack, means: Means) {
    this.#track = track;
    this.#means = means;
    this.#most = new Float64Array(track.sentences.length);
  }

  /** Valid until the next sentence is asked about. */
  most(place: number): number {
    return this.#most[place] as number;
  }

  /** The sentences that share anything with this one, in order. */
  of(sentence: NumberedSentence): number[] {
    for (const place of this.#met) this.#most[place] = 0;
    this.#met = [];
    const shared = this.#sharedBy(sentence);
    const common = shared.filter(({ places }) => places.length > aligning.nearby.common);
    for (const { places, weight } of shared) {
      if (places.length <= aligning.nearby.common) this.#add(places, weight);
    }
    if (common.length > 0) this.#addCommon(common);
    const light = sentence.light.length * aligning.lightWeight;
    for (const place of this.#met) {
      const theirs = (this.#track.sentences[place]?.light.length ?? 0) * aligning.lightWeight;
      this.#most[place] = (this.#most[place] as number) + Math.min(light, theirs);
    }
    return this.#met.sort((x, y) => x - y);
  }

  /** The terms and figures a sentence can share, with where they stand and what each is worth at most. */
  #sharedBy({ terms, figures }: NumberedSentence): Shared[] {
    const { lexis, weights } = this.#means;
    const { byTerm, byFigure } = this.#track;
    // A word stands in two phrases, each as rare as the commoner of its words: half of either is this word's. Phrases with
    // words of grammar are left out: what lies so near the least score is no link.
    const phrases = 1 + aligning.phraseWeight;
    const shared: Shared[] = [];
    const add = (places: readonly number[] | undefined, weight: number) => {
      if (places && weight > 0) shared.push({ places, weight });
    };
    for (const term of terms) {
      const weight = weights[term] as number;
      add(byTerm.get(term), weight * (lexis.isName[term] === 1 ? aligning.nameWeight : 1) * phrases);
      for (const other of lexis.kin[term] ?? []) add(byTerm.get(other.term), weight * other.share);
    }
    for (const figure of figures) {
      for (const other of lexis.agreeing[figure] ?? []) add(byFigure.get(other), aligning.figureWeight);
    }
    return shared;
  }

  #add(places: readonly number[], weight: number): void {
    for (const place of places) {
      if (this.#most[place] === 0) this.#met.push(place);
      this.#most[place] = (this.#most[place] as number) + weight;
    }
  }

  /** What very many sentences hold speaks for those that hold something rarer too; where none does, for some. */
  #addCommon(common: readonly Shared[]): void {
    this.leftOut = true;
    if (this.#met.length === 0) {
      const [rarest] = [...common].sort((x, y) => x.places.length - y.places.length);
      this.#met = rarest?.places.slice(0, aligning.nearby.common) ?? [];
    }
    const weight = common.reduce((sum, one) => sum + one.weight, 0);
    for (const place of this.#met) this.#most[place] = (this.#most[place] as number) + weight;
  }
}

interface Shared {
  places: readonly number[];
  weight: number;
}

/** So many of the places as have the greatest shares, the first of equals, in their order. */
function greatest(places: readonly number[], shares: Float64Array, most: number): number[] {
  const least = nthGreatest(shares.slice(), most);
  let equals = most - shares.reduce((count, share) => count + (share > least ? 1 : 0), 0);
  return places.filter((_, at) => {
    const share = shares[at] as number;
    if (share === least) equals -= 1;
    return share > least || (share === least && equals >= 0);
  });
}

/** The nth greatest of some numbers, found by halving where it can stand (C. A. R. Hoare's quickselect, 1961). */
function nthGreatest(values: Float64Array, n: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) > pivot) left += 1;
      while ((values[right] as number) < pivot) right -= 1;
      if (left > right) break;
      [values[left], values[right]] = [values[right] as number, values[left] as number];
      left += 1;
      right -= 1;
    }
    if (n - 1 <= right) high = right;
    else if (n - 1 >= left) low = left;
    else break;
  }
  return values[n - 1] as number;
}
