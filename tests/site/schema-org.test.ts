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

  it('is all that an account states, each where schema.org has a place for it', () => {
    const meta = { title: 'A headline', language: 'en', outlet: 'The Post', byline: 'Staff', published: '2024-05-01' };
    const whole = { ...first, meta: { ...meta, url: 'https://post.example/a' } } as Account;
    expect(newsArticle(whole, 'https://news.example/flood/first/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A headline',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'The Post' },
      author: 'Staff',
      datePublished: '2024-05-01',
      isBasedOn: 'https://post.example/a',
      url: 'https://news.example/flood/first/',
    });
  });

  it('is of a story its name, its event with a day, and the headline and language of every account', () => {
    expect(collectionPage(story, 'https://news.example/flood/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: story.title,
      description: story.summary,
      about: { '@type': 'Event', name: story.event, startDate: story.date },
      hasPart: story.accounts.map(({ meta }) => ({
        '@type': 'NewsArticle',
        headline: meta.title,
        inLanguage: meta.language,
      })),
      url: 'https://news.example/flood/',
    });
    expect(collectionPage(story, undefined)).not.toHaveProperty('url');
  });

  it('names nothing but articles, who published them, an event and the page that holds them: no claim is rated', () => {
    const all = [collectionPage(story, undefined), ...story.accounts.map((one) => newsArticle(one, undefined))];
    const types = [...JSON.stringify(all).matchAll(/"@type":"(\w+)"/gu)].map(([, type]) => type);
    expect(new Set(types)).toEqual(new Set(['CollectionPage', 'Event', 'NewsArticle', 'Organization']));
    expect(JSON.stringify(all)).not.toMatch(/review|rating/iu);
  });

  it('cannot end the element it stands in', () => {
    const written = jsonLd({ name: '</script><script>alert(1)</script><!--' });
    expect(written).not.toMatch(/[<>]/u);
    expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});
