import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/engine/model.ts';
import { collectionPage, jsonLd, newsArticle } from '../../src/site/schema-org.ts';
import { smallComparison } from './small-comparison.ts';

const { story } = smallComparison();
const [first] = story.accounts;

describe('what machines are told of a page', () => {
  it('is what the account states, and nothing it does not', () => {
    const bare = { ...first, meta: { title: 'A headline', language: 'en' } } as Account;
    expect(newsArticle(bare, undefined)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A headline',
      inLanguage: 'en',
    });
  });

  it('names every account of a story and rates no claim', () => {
    const page = collectionPage(story, 'https://news.example/flood/');
    expect(page).toMatchObject({ '@type': 'CollectionPage', url: 'https://news.example/flood/' });
    expect((page as { hasPart: object[] }).hasPart).toHaveLength(story.accounts.length);
    expect(JSON.stringify(page)).not.toContain('ClaimReview');
  });

  it('cannot end the element it stands in', () => {
    const written = jsonLd({ name: '</script><script>alert(1)</script><!--' });
    expect(written).not.toMatch(/[<>]/u);
    expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});
