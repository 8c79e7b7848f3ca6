import type { Headlines } from './headlines.ts';
import { byDate } from './story-summary.ts';

export interface FeedItem {
  story: Headlines;
  /** Absolute address of the story's page: the item's id too, the same as long as the story's folder keeps its name. */
  address: string;
}

/** Escaped, without the control characters XML 1.0 has no place for. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c);

/** Feeds want an instant; a story has a day, taken as its first moment in UTC so that every machine writes the same. */
const instant = (day: string): string => `${day}T00:00:00Z`;

/** What an item says: the summary, who can be counted, then what is agreed and what differs, a line each. */
const lines = ({ summary, counts, copies, agreements, differences }: Headlines): string[] => [
  summary,
  [`${counts}.`, ...copies].join(' '),
  ...agreements.slice(0, 1),
  ...differences,
];

const asHtml = (story: Headlines): string =>
  lines(story)
    .map((line) => `<p>${xml(line)}</p>`)
    .join('');

const newestFirst = (items: readonly FeedItem[]): FeedItem[] => items.toSorted((x, y) => byDate(x.story, y.story));

/**
 * The stories as an Atom feed (RFC 4287), newest first.
 *
 * @param site absolute address of the site, ending in a slash
 */
export function atomFeed(items: readonly FeedItem[], site: string): string {
  const sorted = newestFirst(items);
  const entries = sorted.map(({ story, address }) =>
    [
      '  <entry>',
      `    <title>${xml(story.title)}</title>`,
      `    <id>${xml(address)}</id>`,
      `    <link rel="alternate" type="text/html" href="${xml(address)}"/>`,
      `    <updated>${instant(story.date)}</updated>`,
      `    <summary>${xml(story.summary)}</summary>`,
      `    <content type="html">${xml(asHtml(story))}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <title>Variorum</title>',
    '  <subtitle>How news outlets tell the same story</subtitle>',
    `  <id>${xml(site)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(site)}feed.atom"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(site)}"/>`,
    `  <updated>${instant(sorted[0]?.story.date ?? '1970-01-01')}</updated>`,
    '  <author><name>Variorum</name></author>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/**
 * The stories as a JSON Feed (jsonfeed.org, version 1.1), newest first.
 *
 * @param site absolute address of the site, ending in a slash
 */
export function jsonFeed(items: readonly FeedItem[], site: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Variorum',
    description: 'How news outlets tell the same story',
    home_page_url: site,
    feed_url: `${site}feed.json`,
    items: newestFirst(items).map(({ story, address }) => ({
      id: address,
      url: address,
      title: story.title,
      summary: story.summary,
      content_text: lines(story).join('\n\n'),
      date_published: instant(story.date),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * The stories as an RSS 2.0 feed (rssboard.org), newest first.
 *
 * @param site absolute address of the site, ending in a slash
 */
export function rssFeed(items: readonly FeedItem[], site: string): string {
  const entries = newestFirst(items).map(({ story, address }) =>
    [
      '    <item>',
      `      <title>${xml(story.title)}</title>`,
      `      <link>${xml(address)}</link>`,
      `      <guid isPermaLink="true">${xml(address)}</guid>`,
      `      <pubDate>${new Date(instant(story.date)).toUTCString()}</pubDate>`,
      `      <description>${xml(asHtml(story))}</description>`,
      '    </item>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    '    <title>Variorum</title>',
    `    <link>${xml(site)}</link>`,
    '    <description>How news outlets tell the same story</description>',
    '    <language>en</language>',
    `    <atom:link rel="self" type="application/rss+xml" href="${xml(site)}feed.rss"/>`,
    ...entries,
    '  </channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** A sitemap (sitemaps.org, protocol 0.9) of the addresses given, in their order. */
export function sitemap(addresses: readonly { address: string; day?: string }[]): string {
  const urls = addresses.map(
    ({ address, day }) =>
      `  <url><loc>${xml(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
