import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../site/feeds.ts';
import { addressesOf } from '../site/site-map.ts';
import { summaries } from '../site/stories.ts';

// What needs the site's address, and is left out where SITE_ADDRESS is not set.
const files = ['sitemap.xml', 'robots.txt'];

export const getStaticPaths = (() =>
  import.meta.env.SITE ? files.map((file) => ({ params: { file } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const root = `${site?.href}`;
  if (params['file'] === 'robots.txt') return new Response(`User-agent: *\nAllow: /\nSitemap: ${root}sitemap.xml\n`);
  return new Response(sitemap(addressesOf(await summaries(), root)));
};
