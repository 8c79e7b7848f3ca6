import { expect, type Page, test } from '@playwright/test';
import { atRoot } from './pages.ts';

const gist = () => `${atRoot()}ren-zhengfei-interview/`;
const answers = (page: Page) => ({
  counts: page.getByText('5 accounts, 3 independent origins'),
  copy: page.getByRole('link', { name: /Unnamed site is probably a near-copy of .*Financial Times/u }),
  unrelated: page.getByRole('link', { name: /BigGo is probably about something else/u }),
  agreements: page.getByRole('region', { name: 'What they agree on' }).getByRole('listitem'),
  differences: page.getByRole('region', { name: 'Where they differ' }).getByRole('listitem'),
});

test('a desktop’s first screen holds the counts, who copied whom, the score, three agreements and three differences', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(gist());
  const { counts, copy, unrelated, agreements, differences } = answers(page);
  const wanted = [counts, copy, unrelated, page.locator('.score svg'), page.locator('.key')];
  for (const one of wanted) await expect(one).toBeInViewport({ ratio: 1 });
  for (const list of [agreements, differences]) {
    await expect(list).toHaveCount(3);
    for (const one of await list.all()) await expect(one).toBeInViewport({ ratio: 1 });
  }
});

test('a phone’s first screen holds the counts, who copied whom, the score, and the first agreement and difference', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(gist());
  const { counts, copy, unrelated, agreements, differences } = answers(page);
  for (const one of [counts, copy, unrelated, page.locator('.score svg'), agreements.first(), differences.first()])
    await expect(one).toBeInViewport({ ratio: 1 });
});

test('what several tell says beside it how many independent origins that is', async ({ page }) => {
  await page.goto(gist());
  for (const one of await answers(page).agreements.all()) await expect(one).toContainText(/\d+ independent origins?/u);
});
