import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/engine/model.ts';
import { factsView } from '../../src/site/facts-view.ts';
import { mostBases, mostFacts, mostFindings, mostLaidOut, mostPicks } from '../../src/site/limits.ts';
import { sideBySideView } from '../../src/site/side-by-side-view.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { smallComparison } from './small-comparison.ts';

const small = smallComparison();

/** As many of each as asked for, copied from the small story. */
function great({ rows = 0, facts = 0, findings = 0, accounts = 0 }): Comparison {
  const copies = <T extends { id: string }>(list: readonly T[], n: number): T[] =>
    Array.from({ length: n }, (_, at) => ({ ...(list[at % list.length] as T), id: `copy-${at}` }));
  return {
    ...small,
    rows: [...small.rows, ...copies(small.rows, rows)],
    facts: [...small.facts, ...copies(small.facts, facts)],
    findings: [...small.findings, ...copies(small.findings, findings)],
    story: { ...small.story, accounts: [...small.story.accounts, ...copies(small.story.accounts, accounts)] },
  };
}

describe('side by side of a great story', () => {
  test('is laid out as one comes near it, that of a story of usual size at once', () => {
    expect(sideBySideView(storyIndex(small)).long).toBe(false);
    expect(sideBySideView(storyIndex(great({ rows: mostLaidOut }))).long).toBe(true);
  });

  test('has bases as far as they are pages, and says where the others are read', () => {
    expect(sideBySideView(storyIndex(small))).not.toHaveProperty('rest');
    const { bases, rest } = sideBySideView(storyIndex(great({ accounts: mostBases })));
    expect(bases).toHaveLength(1 + mostBases);
    expect(rest).toBe('../index.html#accounts');
  });

  test('offers no more accounts to pick than the style sheet has rules for', () => {
    const css = readFileSync('src/styles/phone.css', 'utf8');
    for (const value of [1, mostPicks])
      expect(css).toContain(`.heads:has([value='${value}']:checked) ~ .rows .n${value}`);
  });
});

describe('the facts of a great story', () => {
  const view = factsView(storyIndex(great({ facts: 300, findings: 300 })));

  test('stand open as far as they are most telling, and none is lost', () => {
    const [figures] = view.groups;
    expect(figures?.facts).toHaveLength(mostFacts);
    expect(view.findings).toHaveLength(mostFindings);
    const shown = view.groups.flatMap(({ facts, more, single }) => [...facts, ...more, ...single]);
    expect(shown).toHaveLength(small.facts.length + 300);
    expect(view.findings.length + view.moreFindings.length).toBe(small.findings.length + 300);
    expect(figures?.facts[0]?.status).toBe('disagree');
  });
});
