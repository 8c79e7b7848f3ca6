import type { APIRoute } from 'astro';
import { accountPatch } from '../../../../site/patch.ts';
import { pairPaths } from '../../../../site/static-paths.ts';
import { prepared } from '../../../../site/timed.ts';

export const getStaticPaths = pairPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(
    prepared(() => accountPatch(props['a'], props['b'])),
    { headers: { 'content-type': 'text/x-patch; charset=utf-8' } },
  );
