import type { APIRoute } from 'astro';
import { linksFrom } from '../../site/links.ts';
import { scoreSvg } from '../../site/score-svg.ts';
import { scoreView } from '../../site/score-view.ts';
import { storyPaths } from '../../site/static-paths.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = ({ props: { index } }) =>
  new Response(scoreSvg(scoreView(index, linksFrom('')), tokens), { headers: { 'content-type': 'image/svg+xml' } });
