import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed, rssFeed } from '../../src/site/feeds.ts';
import type { Headlines } from '../../src/site/headlines.ts';
import { elementsOf } from '../support/well-formed.ts';

const site = 'https://news.example/';
const item = (id: string, date: string, more: Partial<Headlines> = {}) => ({
  story: {
    id,
    title: id,
    date,
    summary: `About ${id}.`,
    counts: '3 accounts, 2 independent origins',
    copies: ['The Copy is probably a near-copy of The Post.'],
    agreements: ['2 of 3 accounts tell this; The Post puts it: “It rained”'],
    differences: ['Figures: The Post has “two”, The Mail has “three”.'],
    ...more,
  },
  address: `${site}${id}/`,
});
const hostile = 'Salt & <pepper> "]]>" \u0000\u000b';
const items = [
  item('older', '2025-01-02'),
  item('newer', '2025-03-04', { title: hostile, summary: hostile, differences: [hostile] }),
  item('between', '2025-02-03'),
];
const feeds = { atom: atomFeed, rss: rssFeed, json: jsonFeed };
const ids = ['newer', 'between', 'older'];

describe.each(Object.entries(feeds))('the %s feed', (_name, feed) => {
  it('lists the stories newest first, whatever the order they are given in', () => {
    const text = feed(items, site);
    const order = ids.map((id) => text.indexOf(`${site}${id}/`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(-1);
    expect(feed([...items].reverse(), site)).toBe(text);
  });

  it('says of each story who can be counted, who copied whom, what is agreed and what differs', () => {
    const text = feed([item('only', '2025-01-02')], site);
    for (const words of ['3 accounts, 2 independent origins.', 'near-copy of The Post', 'It rained', 'The Mail has'])
      expect(text).toContain(words);
  });
});

describe.each([
  ['atom', atomFeed],
  ['rss', rssFeed],
] as const)('the %s feed as XML', (_name, feed) => {
  it('is well formed with any text in it, and with no story at all', () => {
    expect(() => elementsOf(feed(items, site))).not.toThrow();
    expect(() => elementsOf(feed([], site))).not.toThrow();
    expect(feed(items, site)).not.toMatch(/[\u0000\u000b]/u);
  });
});

describe('the Atom feed', () => {
  const elements = elementsOf(atomFeed(items, site));
  const texts = (path: string) => elements.filter((one) => one.path === path).map(({ text }) => text);

  it('has what RFC 4287 demands of a feed and of every entry', () => {
    for (const name of ['id', 'title', 'updated']) expect(texts(`feed/${name}`)).toHaveLength(1);
    expect(texts('feed/author/name')).toEqual(['Variorum']);
    for (const name of ['id', 'title', 'updated']) expect(texts(`feed/entry/${name}`)).toHaveLength(items.length);
    for (const date of [...texts('feed/updated'), ...texts('feed/entry/updated')])
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    expect(texts('feed/updated')).toEqual(['2025-03-04T00:00:00Z']);
  });

  it('names each entry by its address, so that it is the same when all else changes', () => {
    expect(texts('feed/entry/id')).toEqual(ids.map((id) => `${site}${id}/`));
  });
});

describe('the RSS feed', () => {
  const elements = elementsOf(rssFeed(items, site));
  const texts = (path: string) => elements.filter((one) => one.path === path).map(({ text }) => text);

  it('has what RSS 2.0 demands of a channel and of every item', () => {
    for (const name of ['title', 'link', 'description']) expect(texts(`rss/channel/${name}`)).toHaveLength(1);
    for (const name of ['title', 'link', 'guid', 'description', 'pubDate'])
      expect(texts(`rss/channel/item/${name}`)).toHaveLength(items.length);
    expect(texts('rss/channel/item/guid')).toEqual(ids.map((id) => `${site}${id}/`));
    expect(texts('rss/channel/item/pubDate')[0]).toBe('Tue, 04 Mar 2025 00:00:00 GMT');
  });
});

describe('the JSON feed', () => {
  const feed = JSON.parse(jsonFeed(items, site));

  it('has what version 1.1 demands of a feed and of every item', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Variorum',
      feed_url: `${site}feed.json`,
    });
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids.map((id) => `${site}${id}/`));
    for (const one of feed.items) expect(one.content_text).toEqual(expect.any(String));
    expect(feed.items[0]).toMatchObject({ title: hostile, date_published: '2025-03-04T00:00:00Z' });
  });

  it('lists nothing where there is no story', () => {
    expect(JSON.parse(jsonFeed([], site)).items).toEqual([]);
  });
});
