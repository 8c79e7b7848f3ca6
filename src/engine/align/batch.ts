import type { Track } from '../model.ts';
import { alignTracks, type Lexicons } from './align-tracks.ts';

/**
 * Answers one line of the batch door. A pair `{"id", "a", "b", "langA"?, "langB"?}` gets `{"id", "links", "sameEvent"}`, a
 * story `{"id", "accounts": [{"id", "lang"?, "passages", "translates"?}, …]}` gets the same for each `x~y`. What cannot be
 * answered comes back as an error in one sentence.
 */
export function answerLine(line: string, lexicons: Lexicons = {}): { text: string } | { error: string } {
  try {
    return { text: JSON.stringify(answer(JSON.parse(line), lexicons)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function answer(asked: unknown, lexicons: Lexicons): object {
  if (!isObject(asked)) throw new Error(`expected an object, found ${nameOf(asked)}`);
  const { id } = asked;
  if (typeof id !== 'string') throw new Error(`expected "id" to be text, found ${nameOf(id)}`);
  if (asked['accounts'] !== undefined) return { id, ...answerStory(asked['accounts'], lexicons) };
  const tracks = [
    toTrack({ id: 'a', lang: asked['langA'], passages: asked['a'] }, '"a"', ''),
    toTrack({ id: 'b', lang: asked['langB'], passages: asked['b'] }, '"b"', ''),
  ];
  const [pair] = alignTracks(tracks, lexicons);
  return { id, links: pair?.links.map(({ a, b }) => [a, b]), sameEvent: pair?.sameEvent };
}

function answerStory(
  accounts: unknown,
  lexicons: Lexicons,
): { links: Record<string, number[][]>; sameEvent: Record<string, number> } {
  if (!Array.isArray(accounts)) throw new Error(`expected "accounts" to be a list, found ${nameOf(accounts)}`);
  const tracks = accounts.map((account, at) => toTrack(account, `account ${at + 1}`));
  const ids = new Set(tracks.map(({ id }) => id));
  if (ids.size < tracks.length) throw new Error('expected every account to have an id of its own, found one twice');
  for (const { id, translates } of tracks) {
    if (translates !== undefined && (!ids.has(translates) || translates === id)) {
      throw new Error(`expected "translates" of "${id}" to name another account, found "${translates}"`);
    }
  }
  const pairs = alignTracks(tracks, lexicons);
  return {
    links: Object.fromEntries(pairs.map(({ a, b, links }) => [`${a}~${b}`, links.map((link) => [link.a, link.b])])),
    sameEvent: Object.fromEntries(pairs.map(({ a, b, sameEvent }) => [`${a}~${b}`, sameEvent])),
  };
}

function toTrack(given: unknown, where: string, inside = `${where}: `): Track {
  if (!isObject(given)) throw new Error(`expected ${where} to be an object, found ${nameOf(given)}`);
  const { id, lang = 'en', passages, translates } = given;
  if (typeof id !== 'string') throw new Error(`${inside}expected "id" to be text, found ${nameOf(id)}`);
  if (typeof lang !== 'string') throw new Error(`${inside}expected a language tag, found ${nameOf(lang)}`);
  if (translates !== undefined && typeof translates !== 'string')
    throw new Error(`${inside}expected "translates" to be text`);
  const isPassage = (one: unknown) => Array.isArray(one) && one.every((sentence) => typeof sentence === 'string');
  if (!Array.isArray(passages) || !passages.every(isPassage)) {
    throw new Error(`expected ${where} to hold passages, each a list of sentences, found ${nameOf(passages)}`);
  }
  return { id, language: lang, passages, ...(translates === undefined ? {} : { translates }) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
