import type { APIRoute } from 'astro';
import { comparisonJson } from '../../engine/index.ts';
import type { Comparison } from '../../engine/model.ts';
import { storyPaths } from '../../site/static-paths.ts';
import { prepared } from '../../site/timed.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(`${JSON.stringify(prepared(() => comparisonJson(props.comparison)))}\n`);
