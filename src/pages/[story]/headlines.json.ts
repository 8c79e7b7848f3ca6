import type { APIRoute } from 'astro';
import { headlinesOf } from '../../site/headlines.ts';
import { storyPaths } from '../../site/static-paths.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = ({ props: { index } }) =>
  new Response(`${JSON.stringify(headlinesOf(index), null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
