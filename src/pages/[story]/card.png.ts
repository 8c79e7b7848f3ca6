import type { APIRoute } from 'astro';
import { cardPng } from '../../site/card/card-png.ts';
import { cardSvg, paletteOf } from '../../site/card/card-svg.ts';
import { headlineOf, headlinesOf } from '../../site/headlines.ts';
import { linksFrom } from '../../site/links.ts';
import { scoreView } from '../../site/score-view.ts';
import { storyPaths } from '../../site/static-paths.ts';
import tokens from '../../styles/tokens.css?raw';

// A page can name a picture of itself only by an absolute address.
export const getStaticPaths = async () => (import.meta.env.SITE ? await storyPaths() : []);

export const GET: APIRoute = async ({ props: { index } }) => {
  const headlines = headlinesOf(index);
  const card = { ...headlines, finding: headlineOf(headlines), score: scoreView(index, linksFrom('')) };
  return new Response(await cardPng(cardSvg(card, paletteOf(tokens))), { headers: { 'content-type': 'image/png' } });
};
