import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, jsonFeed, sitemap } from '../site/feeds.ts';
import { addressesOf } from '../site/site-map.ts';
import { summaries } from '../site/stories.ts';

// What needs the site's address, and is left out where SITE_ADDRESS is not set.
const files = ['feed.atom', 'feed.json', 'sitemap.xml', 'robots.txt'];

export const getStaticPaths = (() =>
  import.meta.env.SITE ? files.map((feed) => ({ params: { feed } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const root = new URL('.', site).href;
  const stories = await summaries();
  const items = stories.map((story) => ({ story, address: `${root}${story.id}/` }));
  if (params['feed'] === 'feed.atom') return new Response(atomFeed(items, root));
  if (params['feed'] === 'feed.json') return new Response(jsonFeed(items, root));
  if (params['feed'] === 'robots.txt') return new Response(`User-agent: *\nAllow: /\nSitemap: ${root}sitemap.xml\n`);
  return new Response(sitemap(addressesOf(stories, root)));
};
