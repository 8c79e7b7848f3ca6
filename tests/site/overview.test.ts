import { expect, test } from 'vitest';
import { headlinesOf } from '../../src/site/headlines.ts';
import { linksFrom } from '../../src/site/links.ts';
import { withHeadlines } from '../../src/site/overview.ts';
import { scoreSvg } from '../../src/site/score-svg.ts';
import { scoreView } from '../../src/site/score-view.ts';
import { storyIndex } from '../../src/site/story-index.ts';
import { elementsOf } from '../support/well-formed.ts';
import { smallComparison } from './small-comparison.ts';

const index = storyIndex(smallComparison());
const place = (id: string) => `<p class="headline" data-story="${id}"></p>`;

test('the first page says of each story who can be counted and what differs most', () => {
  const filled = withHeadlines(`<main>${place('flood')}${place('other')}</main>`, [headlinesOf(index)]);
  expect(filled).toBe(
    `<main><p class="headline" data-story="flood"><strong>3 accounts, 1 independent origin. The Post and Second are rewrites of one another; nothing shows which came first. Third is probably about something else.</strong> Figures: They differ.</p>${place('other')}</main>`,
  );
});

test('what a finding quotes stays text on the first page', () => {
  const filled = withHeadlines(place('flood'), [{ ...headlinesOf(index), differences: ['<b>&$1'] }]);
  expect(filled).toContain('&lt;b&gt;&amp;$1');
});

test('the small score has a staff for each account and a mark for each row, in the colours of the pages', () => {
  const svg = scoreSvg(scoreView(index, linksFrom('')), ':root{--h1:#123}');
  const names = elementsOf(svg).map(({ path }) => path);
  expect(names.filter((name) => name === 'svg/g/path')).toHaveLength(3 + 4 + 1);
  expect(svg).toContain('var(--h1)');
});
