import type { Language, Span } from '../model.ts';
import {
  afterTime,
  alwaysContinued,
  continuedByNumber,
  finalBeforeCapital,
  maybeFinal,
  openers,
  sayingVerbs,
  strongOpeners,
} from './abbreviations.ts';

const terminators = /[.!?…]+|[。！？｡．]+/gu;
const closers = /^["'”’»›)\]}」』）】》〉]+/u;
const citations = /^(?:\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\])+(?=\s|$)/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The sentences of a text as spans that leave out only the white space between them: joined in order, with what
 * stands between, they give back the text. Closing quotation marks, brackets and citation marks belong to the
 * sentence they end. Works on punctuation and capitals alone, so the result is the same on every machine.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const chinese = /^(zh|ja|yue|wuu)\b/u.test(language);
  const spans: Span[] = [];
  const marks = new StraightMarks(text);
  let start = 0;
  for (const match of text.matchAll(terminators)) {
    if (match.index < start) continue;
    const end = boundaryAt(text, start, match.index, match[0], chinese, marks);
    if (end === undefined) continue;
    push(spans, text, start, end);
    start = end;
    marks.begin(start);
  }
  push(spans, text, start, text.length);
  return spans;
}

/** The straight quotation marks of a sentence, each counted once however often it is asked whether one is open. */
class StraightMarks {
  readonly #text: string;
  #at = 0;
  #open = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** A sentence begins, no earlier than any offset asked about. */
  begin(start: number): void {
    this.#at = start;
    this.#open = false;
  }

  /** Whether one is open before an offset; offsets ascend. */
  isOpen(before: number): boolean {
    for (; this.#at < before; this.#at++) if (this.#text[this.#at] === '"') this.#open = !this.#open;
    return this.#open;
  }
}

/** Adds `[start, end)` without outer white space; a piece without letters or digits joins the sentence before it. */
function push(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.indexOf(trimmed);
  const span = { start: from, end: from + trimmed.length };
  const last = spans.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(trimmed)) last.end = span.end;
  else spans.push(span);
}

/** Where the sentence ends whose terminator stands at `index`, or `undefined` where none ends there. */
function boundaryAt(
  text: string,
  start: number,
  index: number,
  mark: string,
  chinese: boolean,
  marks: StraightMarks,
): number | undefined {
  const afterMark = index + mark.length;
  const closed = closingMarks(text, afterMark, chinese, marks);
  const end = closed + (citations.exec(text.slice(closed, closed + 60))?.[0].length ?? 0);
  const rest = text.slice(end, end + 80);
  if (rest.trim() === '') return text.length;
  const closing = text.slice(afterMark, closed);
  if (/[。！？｡．]/u.test(mark)) return /[》〉）)]/u.test(closing) ? undefined : end;
  if (!/^\s/u.test(rest)) return chinese && eastAsian.test(rest[0] ?? '') && /[!?]/u.test(mark) ? end : undefined;
  const next = nextWord(rest);
  const token = tokenBefore(text, index);
  if (/[!?]/u.test(mark)) return goesOnAfterOutcry(rest, next, closing) ? undefined : end;
  if (mark.length > 1 || mark === '…') return /^[\p{Lu}\p{Lo}\p{N}]/u.test(next) ? end : undefined;
  return endsAfterFullStop(text, start, token, next, closing) ? end : undefined;
}

/** The offset after the closing marks at `from`. A straight quotation mark closes only what is open. */
function closingMarks(text: string, from: number, chinese: boolean, marks: StraightMarks): number {
  const run = closers.exec(text.slice(from, from + 12))?.[0] ?? '';
  const straight = run.search(/["']/u);
  if (straight < 0) return from + run.length;
  const followed = text[from + run.length];
  if (!chinese && (followed === undefined || /[\s[]/u.test(followed))) return from + run.length;
  return from + (marks.isOpen(from) ? run.length : straight);
}

function nextWord(rest: string): string {
  return (
    rest
      .trimStart()
      .replace(/^["'“‘«‹([{「『（【《—–-]+\s*/u, '')
      .split(/[\s,;:!?"'”’)\]]/u)[0] ?? ''
  );
}

function tokenBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 40), index);
  return before.split(/[\s("'“‘«[\u2014\u2013/]/u).at(-1) ?? '';
}

/** `“Why?” he asked`, `Yahoo! said`: a question or an outcry inside a sentence. */
function goesOnAfterOutcry(rest: string, next: string, closing: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  if (!/["”’»]/u.test(closing)) return false;
  const following = rest.trim().split(/\s+/u).slice(1, 4);
  return following.some((word) => sayingVerbs.has(word.replace(/[.,]$/u, '')));
}

function endsAfterFullStop(text: string, start: number, token: string, next: string, closing: string): boolean {
  const word = token.toLowerCase();
  const opening = next.toLowerCase().replace(/[.’'].*$/u, '');
  const lower = /^\p{Ll}/u.test(next);
  if (closing !== '' && lower && /["”’»]/u.test(closing)) return false;
  if (/^\d+$/u.test(token) && text.slice(start).trimStart().startsWith(`${token}.`)) return false;
  if (alwaysContinued.has(word)) return false;
  if (continuedByNumber.has(word)) return !/^\p{N}/u.test(next) && !(lower && word.length > 2);
  if (finalBeforeCapital.has(word)) return !lower && !/^\p{N}/u.test(next) && !afterTime.has(opening);
  if (/^\p{L}$/u.test(token)) return opening.length > 1 && openers.has(opening) && !lower;
  if (maybeFinal.has(word) || /^(?:\p{L}\.)+\p{L}{1,2}$/u.test(token) || word === 'ph.d') {
    return lower ? strongOpeners.has(opening) : openers.has(opening) && !sameNameGoesOn(opening, next);
  }
  return true;
}

/** `U.S. A` or `U.S. I` may be letters of a name; a single capital is too little to tell. */
function sameNameGoesOn(opening: string, next: string): boolean {
  return opening.length === 1 && next.length > 1;
}
