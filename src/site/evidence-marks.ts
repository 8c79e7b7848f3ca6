import { piecesOf } from '../engine/compare/pieces.ts';
import { contradicting } from '../engine/compare/where-found.ts';
import type { Evidence, Finding, Language, Passage, Sentence, SentenceId, Span } from '../engine/model.ts';
import { ownWords } from './own-words.ts';
import type { StoryIndex } from './story-index.ts';

/** Words of a sentence that a contradiction rests on, and which contradiction. */
interface Mark extends Span {
  finding: Finding;
}

const made = new WeakMap<StoryIndex, Map<SentenceId, Mark[]>>();

/** Where the words that contradictions rest on stand in a passage; of all of them where none are chosen. */
export const marksInPassage = (
  index: StoryIndex,
  { sentences }: Pick<Passage, 'sentences'>,
  chosen: (finding: Finding) => boolean = () => true,
): Span[] => sentences.flatMap((sentence) => shifted(index, sentence, sentence.start, chosen));

/** Where they stand in sentences that are joined by a space each. */
export function marksInJoined(
  index: StoryIndex,
  sentences: readonly Sentence[],
  chosen: (finding: Finding) => boolean,
): Span[] {
  let at = 0;
  return sentences.flatMap((sentence) => {
    const start = at;
    at += sentence.text.length + 1;
    return shifted(index, sentence, start, chosen);
  });
}

/** A sentence's marks in the text it stands in, in order, joined where they overlap. */
function shifted(index: StoryIndex, { id }: Sentence, by: number, chosen: (finding: Finding) => boolean): Span[] {
  const known = made.get(index) ?? allMarks(index);
  made.set(index, known);
  const spans: Span[] = [];
  for (const { start, end, finding } of known.get(id) ?? []) {
    const last = spans.at(-1);
    if (!chosen(finding)) continue;
    if (last && start + by <= last.end) last.end = Math.max(last.end, end + by);
    else spans.push({ start: start + by, end: end + by });
  }
  return spans;
}

function allMarks(index: StoryIndex): Map<SentenceId, Mark[]> {
  const marks = new Map<SentenceId, Mark[]>();
  for (const finding of index.comparison.findings.filter(({ kind }) => contradicting.has(kind))) {
    const words = wordsOfSides(index, finding);
    for (const evidence of finding.evidence) {
      const { sentence } = evidence;
      if (sentence === undefined) continue;
      const spans = whatDiffers(index, evidence, finding, words).map((span) => ({ ...span, finding }));
      marks.set(sentence, [...(marks.get(sentence) ?? []), ...spans]);
    }
  }
  for (const list of marks.values()) list.sort((x, y) => x.start - y.start || x.end - y.end);
  return marks;
}

/** What each side of a finding prints, as keys of words, by language. */
type SideWords = ReadonlyMap<Language, ReadonlySet<string>>[];

function wordsOfSides(index: StoryIndex, { sides = [], evidence }: Finding): SideWords {
  return sides.map((side) => {
    const printed = new Map<Language, Set<string>>();
    for (const one of evidence.filter(({ account }) => side.includes(account))) {
      const language = languageOf(index, one);
      const keys = printed.get(language) ?? new Set<string>();
      for (const { key } of piecesOf(one.text, language)) keys.add(key);
      printed.set(language, keys);
    }
    return printed;
  });
}

/**
 * Of the words a contradiction rests on, those some side against it does not print; all of them where every side prints
 * them, or none is in their language.
 */
export function whatDiffers(
  index: StoryIndex,
  evidence: Evidence,
  finding: Finding,
  sideWords: SideWords = wordsOfSides(index, finding),
): Span[] {
  const language = languageOf(index, evidence);
  const against = (finding.sides ?? []).flatMap((side, at) =>
    side.includes(evidence.account) ? [] : (sideWords[at]?.get(language) ?? []),
  );
  const quoted = quotedOf(evidence, finding);
  const own = quoted.flatMap((words) =>
    runsOf(words, language, (key) => against.some((side) => !side.has(key))).map(({ start, end }) => {
      const from = evidence.start + evidence.text.indexOf(words);
      return { start: from + start, end: from + end };
    }),
  );
  if (own.length > 0) return own.sort((x, y) => x.start - y.start);
  return quoted.map((words) => {
    const start = evidence.start + evidence.text.indexOf(words);
    return { start, end: start + words.trimEnd().length };
  });
}

/** The runs of words of a text that are as asked. */
function runsOf(text: string, language: Language, asked: (key: string) => boolean): Span[] {
  const runs: Span[] = [];
  let [at, open] = [0, false];
  for (const { text: piece, key, isWord } of piecesOf(text, language)) {
    const last = runs.at(-1);
    const end = at + piece.length;
    if (isWord) {
      const found = asked(key);
      if (found && open && last) last.end = end;
      else if (found) runs.push({ start: at, end });
      open = found;
    }
    at = end;
  }
  return runs;
}

/** What a finding itself quotes of its evidence, of quotations in one another the longest; else all of it. */
function quotedOf(evidence: Evidence, { text }: Finding): string[] {
  const quoted = ownWords(text)
    .flatMap((part) => (part.own ? part.text.slice(1, -1) : []))
    .filter((words) => words !== '' && evidence.text.includes(words));
  const longest = quoted.filter(
    (words, at) =>
      !quoted.some((other, there) => there !== at && other.includes(words) && (other !== words || there < at)),
  );
  return longest.length > 0 ? longest : [evidence.text];
}

function languageOf(index: StoryIndex, { account, sentence }: Evidence): Language {
  if (sentence === undefined) return index.account(account).meta.language;
  const { passage, translated } = index.sentence(sentence);
  return (translated ? passage.translation?.language : undefined) ?? passage.language;
}
