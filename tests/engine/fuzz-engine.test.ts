import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignStory,
  alignTracks,
  compareStory,
  compareTexts,
  comparisonJson,
  readContent,
} from '../../src/engine/index.ts';
import type { Story } from '../../src/engine/model.ts';
import { changesHtml, passageHtml } from '../../src/engine/write/html.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { fuzzing } from '../support/fuzzing.ts';
import { anyMarkdown, plainMarkdown } from '../support/random-markdown.ts';
import { shownText, unsafeParts } from '../support/safe-html.ts';

const { runs, seed } = fuzzing('the engine', 300);
const timeout = 30_000 + runs * 40;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A story of the texts, where they can be one. */
function storyOf(texts: readonly string[]): Story | undefined {
  const story = { path: 'stories/fuzz/story.yaml', bytes: bytes('title: T\nevent: E\ndate: 2025-01-02\nsummary: S\n') };
  const accounts = texts.map((text, at) => ({
    path: `stories/fuzz/n${at}.md`,
    bytes: bytes(`---\ntitle: N${at}\nlanguage: ${at === 2 ? 'zh' : 'en'}\n---\n\n${text}\n`),
  }));
  return readContent([story, ...accounts]).stories[0];
}

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('the', 'Ada', 'Osk', 'port', 'ferry', '3,000', '12%', 'on', 'Monday', 'said', '$5bn'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('港口', '三十', '星期一', 'naïve', '<b>', '&amp;', '“no”', '👩‍🚒', 'ﬁ', 'a'.repeat(60)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => `${list.join(' ')}.`);
const track = fc.array(fc.array(sentence, { maxLength: 3 }), { maxLength: 5 });

describe('the aligner, given anything', { timeout }, () => {
  it('links only sentences that are there, each pair once, with odds and shares between 0 and 1', () => {
    fc.assert(
      fc.property(track, track, track, (a, b, c) => {
        const tracks = [a, b, c].map((passages, at) => ({ id: `t${at}`, language: at === 2 ? 'zh' : 'en', passages }));
        for (const { a: x, b: y, links, sameEvent } of alignTracks(tracks, { chinese: loadLexicon })) {
          const [left, right] = [x, y].map((id) => tracks.find((one) => one.id === id)?.passages.flat().length ?? 0);
          expect(sameEvent).toBeGreaterThanOrEqual(0);
          expect(sameEvent).toBeLessThanOrEqual(1);
          expect(new Set(links.map((link) => `${link.a} ${link.b}`)).size).toBe(links.length);
          for (const link of links) {
            expect(link.a).toBeLessThan(left ?? 0);
            expect(link.b).toBeLessThan(right ?? 0);
            expect(link.score).toBeGreaterThan(0);
            expect(link.score).toBeLessThanOrEqual(1);
            expect(link.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5);
          }
        }
      }),
      { numRuns: runs, seed },
    );
  });
});

describe('a story, given any texts', { timeout }, () => {
  it('loses no sentence: each stands in exactly one row and in the written HTML, which is safe', () => {
    let whole = 0;
    fc.assert(
      fc.property(fc.oneof(plainMarkdown, anyMarkdown), plainMarkdown, plainMarkdown, (...texts) => {
        const story = storyOf(texts);
        if (!story) return;
        whole += 1;
        const comparison = compareStory(alignStory(story, { chinese: loadLexicon }));
        const rows = comparison.rows.flatMap(({ cells }) => cells.flatMap((c) => [...c.sentences, ...c.translations]));
        const all = story.accounts.flatMap(({ passages }) =>
          passages.flatMap((p) => [...p.sentences, ...(p.translation?.sentences ?? [])].map(({ id }) => id)),
        );
        expect(rows.toSorted()).toEqual(all.toSorted());
        for (const passage of story.accounts.flatMap(({ passages }) => passages)) {
          const html = passageHtml(passage);
          expect(unsafeParts(html)).toEqual([]);
          expect(shownText(html)).toBe(passage.text);
        }
        const sentences = new Set<string>(all);
        for (const { evidence, text } of comparison.findings) {
          expect(text).not.toBe('');
          for (const one of evidence) if (one.sentence) expect(sentences).toContain(one.sentence);
        }
        expect(() => JSON.stringify(comparisonJson(comparison))).not.toThrow();
      }),
      { numRuns: runs, seed },
    );
    expect(whole).toBeGreaterThan(runs / 3);
  });

  it('is marked with changes that give both texts back and are safe', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { changes } = compareTexts(a, b, 'en');
        for (const side of ['before', 'after', 'both'] as const)
          expect(unsafeParts(changesHtml(changes, side))).toEqual([]);
        expect(shownText(changesHtml(changes, 'after'))).toBe(b);
      }),
      { numRuns: runs, seed },
    );
  });
});
