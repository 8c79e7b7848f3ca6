import type { Account, Story } from '../engine/model.ts';

/** An account as schema.org names it: a news article, with what it states of itself and nothing else. */
export function newsArticle({ meta }: Account, address: string | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: meta.title,
    inLanguage: meta.language,
    ...(meta.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: meta.outlet } }),
    ...(meta.byline === undefined ? {} : { author: meta.byline }),
    ...(meta.published === undefined ? {} : { datePublished: meta.published }),
    ...(meta.url === undefined ? {} : { isBasedOn: meta.url }),
    ...(address === undefined ? {} : { url: address }),
  };
}

/** The comparison: a page about an event, of the accounts it holds. No claim is rated. */
export function collectionPage(story: Story, address: string | undefined): object {
  return {
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
    ...(address === undefined ? {} : { url: address }),
  };
}

/** JSON for a script element: nothing in it can end the element or begin a comment. */
export const jsonLd = (data: object): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
