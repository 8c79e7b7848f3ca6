import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/engine/index.ts';
import { fuzzing } from '../support/fuzzing.ts';
import { anyFrontMatter, anyMarkdown, plainMarkdown } from '../support/random-markdown.ts';

const { runs, seed } = fuzzing('the reader', 400);
const bytes = (text: string) => new TextEncoder().encode(text);
const story = { path: 'stories/fuzz/story.yaml', bytes: bytes('title: T\nevent: E\ndate: 2025-01-02\nsummary: S\n') };
const account = (name: string, matter: string, body: string) => ({
  path: `stories/fuzz/${name}.md`,
  bytes: bytes(`---\nlanguage: en\n${matter}\n---\n\n${body}\n`),
});

describe('the reader, given anything', () => {
  it('either gives the story or says what is wrong, and never throws', () => {
    fc.assert(
      fc.property(anyFrontMatter, anyMarkdown, anyMarkdown, (matter, one, two) => {
        const files = [story, account('one', `title: One\n${matter}`, one), account('two', 'title: Two', two)];
        const { stories, problems } = readContent(files);
        expect(stories.length === 1).toBe(problems.length === 0);
        for (const problem of problems) {
          expect(problem.path).toMatch(/^stories\/fuzz/);
          for (const text of [problem.message, problem.expected, problem.hint]) expect(text).not.toBe('');
          if (problem.position)
            expect(Math.min(problem.position.line, problem.position.column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: runs, seed },
    );
  });

  it('loses no letter of plain paragraphs, whose sentences cover them in order', () => {
    fc.assert(
      fc.property(plainMarkdown, plainMarkdown, (one, two) => {
        fc.pre(one !== two);
        const { stories, problems } = readContent([
          story,
          account('one', 'title: One', one),
          account('two', 'title: Two', two),
        ]);
        expect(problems).toEqual([]);
        const [read] = stories[0]?.accounts ?? [];
        const letters = (text: string) => text.replace(/\s/gu, '');
        const texts = read?.passages.flatMap((p) => [p, ...(p.translation ? [p.translation] : [])]) ?? [];
        expect(letters(texts.map((t) => t.text).join(''))).toBe(letters(one));
        for (const { text, sentences } of texts) {
          expect(letters(sentences.map((s) => text.slice(s.start, s.end)).join(''))).toBe(letters(text));
          for (const s of sentences) expect(text.slice(s.start, s.end)).toBe(s.text);
        }
      }),
      { numRuns: runs, seed },
    );
  });

  it('gives every passage and sentence an id of its own', () => {
    fc.assert(
      fc.property(plainMarkdown, plainMarkdown, (one, two) => {
        fc.pre(one !== two);
        const { stories } = readContent([story, account('one', 'title: One', one), account('two', 'title: Two', two)]);
        const passages = stories[0]?.accounts.flatMap((a) => a.passages) ?? [];
        const ids = passages.flatMap((p) => [
          p.id,
          ...p.sentences.map((s) => s.id),
          ...(p.translation?.sentences.map((s) => s.id) ?? []),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });
});
