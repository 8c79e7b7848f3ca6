import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/engine/model.ts';
import { citeComparison } from '../../src/site/citation.ts';

const story = {
  id: 'harbour',
  title: 'R&D at the harbour: 50% done',
  event: '',
  date: '2025-03-07',
  summary: '',
  accounts: [{}, {}],
} as unknown as Story;

describe('citing a comparison', () => {
  it('names the title, the number of accounts, the day and the address in one sentence', () => {
    expect(citeComparison(story, 'https://news.example/harbour/').plain).toBe(
      'R&D at the harbour: 50% done. 2 accounts compared sentence by sentence. Variorum, 2025-03-07. https://news.example/harbour/',
    );
  });

  it('leaves the address out where the site has none', () => {
    const { plain, bibtex, cslJson } = citeComparison(story);
    expect(plain + bibtex + cslJson).not.toMatch(/https?:|url|URL/);
  });

  it('adds no second full stop after a title that ends in a mark of its own', () => {
    expect(citeComparison({ ...story, title: 'Who paid?' }).plain).toMatch(/^Who paid\? 2 accounts/);
  });

  it('escapes what TeX would read as a command', () => {
    expect(citeComparison(story).bibtex).toContain('title = {{R\\&D at the harbour: 50\\% done}}');
  });

  it('writes CSL-JSON that gives back the title and the date in parts', () => {
    const [item] = JSON.parse(citeComparison(story).cslJson);
    expect(item).toMatchObject({ type: 'webpage', title: story.title, issued: { 'date-parts': [[2025, 3, 7]] } });
  });
});
