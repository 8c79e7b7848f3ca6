import type { APIRoute } from 'astro';
import { plainText } from '../../site/plain-text.ts';
import { accountPaths } from '../../site/static-paths.ts';

export const getStaticPaths = accountPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(plainText(props['account']), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
