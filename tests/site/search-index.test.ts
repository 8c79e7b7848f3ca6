import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../src/engine/index.ts';
import { searchParts, searchRecords } from '../../src/site/search-index.ts';
import { smallComparison } from './small-comparison.ts';

const named = (count: number): string[] => Array.from({ length: count }, (_, at) => `story-${at}`);

describe('the parts of the search index', () => {
  it('are one for a site of usual size', () => {
    expect(searchParts(named(3))).toEqual([
      { name: '0', folder: 'pagefind/0', stories: ['story-0', 'story-1', 'story-2'] },
    ]);
  });

  it.each([65, 300, 1000])('hold each of %i stories once, and about as many each', (count) => {
    const parts = searchParts(named(count));
    expect(parts.flatMap(({ stories }) => stories).sort()).toEqual(named(count).sort());
    expect(new Set(parts.map(({ folder }) => folder)).size).toBe(parts.length);
    for (const { stories } of parts) expect(stories.length).toBeLessThan((2.5 * count) / parts.length);
  });

  it('stay as they are, but for one, when a story comes', () => {
    const [before, after] = [searchParts(named(200)), searchParts(named(201))];
    expect(after.filter((part, at) => JSON.stringify(part) !== JSON.stringify(before[at]))).toHaveLength(1);
  });

  it('do not hang on the order of the stories', () => {
    expect(searchParts(named(100).reverse())).toEqual(searchParts(named(100)));
  });
});

describe('what can be found', () => {
  it('is a row with all its words, and says who tells it', () => {
    const records = searchRecords(comparisonJson(smallComparison()) as Parameters<typeof searchRecords>[0]);
    expect(records.map(({ meta }) => [meta.title, meta.accounts])).toEqual([
      ['The flood, row 1', 'The Post and Second'],
      ['The flood, row 2', 'The Post'],
      ['The flood, row 3', 'The Post and Second'],
      ['The flood, row 4', 'Third'],
    ]);
    expect(records[2]?.content).toBe('The mayor thanked the helpers. … The mayor thanked all the helpers.');
  });
});
