import { describe, expect, it } from 'vitest';
import { alignStory, alignTracks } from '../../../src/engine/index.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { measureOwnGold, readShortPairs, readStory } from '../../bench/own-gold.ts';
import { f1, precision } from '../../bench/score-links.ts';

const results = new Map(measureOwnGold().map((result) => [result.set, result]));

/** F1 and precision, about .02 below what was measured when the floor was set. */
const floors: Record<string, { f1: number; precision: number }> = {
  'story, all pairs': { f1: 0.88, precision: 0.95 },
  'story, without near-copies': { f1: 0.8, precision: 0.92 },
  'short, paraphrase': { f1: 0.93, precision: 0.95 },
  'short, split': { f1: 0.97, precision: 0.97 },
  'short, merged': { f1: 0.88, precision: 0.97 },
  'short, reordered': { f1: 0.97, precision: 0.97 },
  'short, moved': { f1: 0.86, precision: 0.97 },
  'short, zh': { f1: 0.91, precision: 0.97 },
  'short, en-zh': { f1: 0.97, precision: 0.97 },
};

describe('the links of the gold', () => {
  it.each(Object.entries(floors))('%s stay above their floors', (set, floor) => {
    const result = results.get(set);
    const told = result?.mistakes.map(({ where, kind, a, b }) => `${kind} ${where}: ${a} / ${b}`).join('\n');
    expect(f1(result?.score ?? { right: 0, wrong: 0, missed: 0 }), told).toBeGreaterThanOrEqual(floor.f1);
    expect(precision(result?.score ?? { right: 0, wrong: 0, missed: 0 }), told).toBeGreaterThanOrEqual(floor.precision);
  });

  it('are at most four wrong ones where only words, speakers or figures of other things are shared', () => {
    expect(results.get('short, trap')?.score.wrong).toBeLessThanOrEqual(4);
  });
});

describe('accounts of another event', () => {
  it('have no link to any other account of the story', () => {
    const { pairs } = alignStory(readStory('ren-zhengfei-interview'));
    const apart = pairs.filter(({ a, b }) => a === 'biggo' || b === 'biggo');
    expect(apart).toHaveLength(4);
    for (const { links, sameEvent } of apart) {
      expect(links).toEqual([]);
      expect(sameEvent).toBeLessThan(0.5);
    }
  });

  it.each(readShortPairs().filter(({ event }) => !event))('are told apart and not linked: $id', ({ tracks }) => {
    const [pair] = alignTracks(tracks, { chinese: loadLexicon });
    expect(pair?.sameEvent).toBeLessThan(0.5);
    expect(pair?.links).toEqual([]);
  });
});

describe('alignment', () => {
  it.each(readShortPairs())('gives $id the same links whichever account comes first', ({ tracks: [a, b] }) => {
    const links = (tracks: Parameters<typeof alignTracks>[0]) =>
      alignTracks(tracks, { chinese: loadLexicon })[0]?.links.map((link) => [link.a, link.b, link.score.toFixed(9)]) ??
      [];
    const turned = links([b, a]).map(([x, y, score]) => [y, x, score]);
    expect(turned.sort()).toEqual(links([a, b]).sort());
  });

  it('gives every link reasons whose shares add up to 1', () => {
    const { pairs } = alignStory(readStory('ren-zhengfei-interview'));
    for (const { reasons } of pairs.flatMap(({ links }) => links)) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    }
  });
});
