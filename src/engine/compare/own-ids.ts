import type { Evidence } from '../model.ts';
import { Ids, shortHash } from '../read/ids.ts';

/** An id is about so many words long; where the sentence alone takes them all, one word of the evidence still follows. */
const wordsOfAnId = 9;
const longestWords = 48;

/**
 * A piece of evidence for an id: the whole id of its sentence, which tells it apart from sentences that begin alike, then
 * its own first words. A headline is named after the accounts set side by side.
 */
export function slugOf(first: Evidence | undefined, accounts: readonly string[]): string {
  const place = piecesOf(first?.sentence?.replace(/^s-/u, '') ?? sideBySide(accounts));
  const words = piecesOf((first?.text ?? '').toLowerCase().replace(/[^a-z0-9]+/gu, '-'));
  const shown = words
    .slice(0, Math.max(1, wordsOfAnId - place.length))
    .join('-')
    .slice(0, longestWords);
  return [...place, shown].filter(Boolean).join('-');
}

const piecesOf = (id: string): string[] => id.split('-').filter(Boolean);

const sideBySide = (accounts: readonly string[]): string => {
  const all = accounts.join('-');
  return piecesOf(all).length < wordsOfAnId ? all : `${accounts[0] ?? ''}-${shortHash(accounts.join(' '))}`;
};

/**
 * An id for each of some things, readable where nothing else has it. Those that have one in common are told apart by a
 * digest of all they rest on, and of what is said of it, never by their order: a link to one must not lead to another
 * when a third is mended.
 */
export function ownIds<Thing>(
  things: readonly Thing[],
  readable: (thing: Thing) => string,
  restsOn: (thing: Thing) => { evidence: readonly Evidence[]; says: string },
): string[] {
  const marked = (thing: Thing, digest: string) => `${readable(thing)}-${digest}`;
  const namings = [
    (thing: Thing) => marked(thing, digestOf(restsOn(thing).evidence)),
    (thing: Thing) => marked(thing, digestOf(restsOn(thing).evidence, restsOn(thing).says)),
  ];
  let wishes = things.map(readable);
  for (const naming of namings) {
    const wished = Map.groupBy(wishes, (wish) => wish);
    wishes = wishes.map((wish, at) => (wished.get(wish)?.length === 1 ? wish : naming(things[at] as Thing)));
  }
  const ids = new Ids();
  return wishes.map((wish) => ids.take(wish));
}

const digestOf = (evidence: readonly Evidence[], says = ''): string =>
  shortHash(
    JSON.stringify([says, ...evidence.map(({ account, sentence, start, text }) => [account, sentence, start, text])]),
  );
