import { describe, expect, it } from 'vitest';
import { alignStory, compareStory } from '../../src/engine/index.ts';
import { pairView } from '../../src/site/pair-view.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { whyTogether } from '../../src/site/why.ts';
import { readStory } from '../bench/own-gold.ts';

const story = readStory('ren-zhengfei-interview');
const index = storyIndex(compareStory(alignStory(story)));

describe('why two passages stand together', () => {
  const lines = pairView(index, 'financial-times', 'chip-gap').lines.filter(({ why }) => why.length > 0);

  it('is told for every passage that has a partner with a link of its own', () => {
    expect(lines.length).toBeGreaterThan(2);
  });

  it('names features with shares that add up to about a hundred', () => {
    for (const { reasons } of lines.flatMap(({ why }) => why)) {
      const sum = reasons.reduce((total, reason) => total + Number.parseInt(reason, 10), 0);
      expect(sum).toBeGreaterThanOrEqual(96);
      expect(sum).toBeLessThanOrEqual(104);
    }
  });

  it('is the same from either side', () => {
    const [a] = lines.flatMap(({ a }) => (a ? [index.passage(a.id)] : []));
    const [b] = lines.flatMap(({ b }) => (b ? [index.passage(b.id)] : []));
    if (!a || !b) throw new Error('expected a line with both sides');
    const turned = whyTogether(index, b, a).map((why) => ({ ...why, a: why.b, b: why.a }));
    expect(turned).toEqual(whyTogether(index, a, b));
  });
});

describe('two accounts in languages without a dictionary between them', () => {
  it('are said to be compared by figures and names alone', () => {
    const [first, second] = ['chip-gap', 'strategic-shift'].map((id) => story.accounts.find((one) => one.id === id));
    if (!first || !second) throw new Error('expected two accounts');
    const german = { ...second, meta: { ...second.meta, language: 'de' as const } };
    const told = storyIndex(compareStory(alignStory({ ...story, accounts: [first, german] })));
    expect(pairView(told, first.id, german.id).reasons.join(' ')).toContain('figures and names alone');
  });
});
