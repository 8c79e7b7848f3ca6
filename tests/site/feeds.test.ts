import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '../../src/site/feeds.ts';

const item = (id: string, date: string, title = id) => ({
  story: { id, title, date, summary: `About ${id}.`, accounts: [] },
  address: `https://news.example/${id}/`,
});
const items = [
  item('older', '2025-01-02'),
  item('newer', '2025-03-04', 'Salt & <pepper>'),
  item('between', '2025-02-03'),
];

describe('the feeds', () => {
  it('list the stories newest first, whatever the order they are given in', () => {
    const order = (text: string) =>
      ['newer', 'between', 'older'].map((id) => text.indexOf(`https://news.example/${id}/`));
    for (const feed of [atomFeed, jsonFeed]) {
      const text = feed(items, 'https://news.example/');
      expect(order(text)).toEqual([...order(text)].sort((a, b) => a - b));
      expect(feed([...items].reverse(), 'https://news.example/')).toBe(text);
    }
  });

  it('escape what XML would read as markup', () => {
    expect(atomFeed(items, 'https://news.example/')).toContain('<title>Salt &amp; &lt;pepper&gt;</title>');
  });

  it('give the JSON feed the members its version demands', () => {
    const feed = JSON.parse(jsonFeed(items, 'https://news.example/'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({
      id: 'https://news.example/newer/',
      title: 'Salt & <pepper>',
      date_published: '2025-03-04T00:00:00Z',
    });
  });

  it('stay well formed with no story at all', () => {
    expect(atomFeed([], 'https://news.example/')).toContain('<updated>1970-01-01T00:00:00Z</updated>');
    expect(JSON.parse(jsonFeed([], 'https://news.example/')).items).toEqual([]);
  });
});
