import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { atRoot, below, siteRoot } from './pages.ts';

test('search finds rows in English and Chinese, and leads to them, in a subfolder too', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const root of [atRoot(), below()]) {
    for (const query of ['optical technology', '出口管制']) {
      await page.goto(`${root}search/`);
      await page.getByRole('searchbox').fill(query);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* rows? found/u);
      const hit = page.locator('#hits li').first();
      await expect(hit.locator('mark').first()).toBeVisible();
      await hit.getByRole('link').click();
      await expect(page.locator('.row:target')).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
});

test('a search has an address of its own, and says when nothing is found', async ({ page }) => {
  await page.goto(`${atRoot()}search/?q=${encodeURIComponent('generation')}`);
  await expect(page.getByRole('status')).toHaveText(/rows? found/u);
  await page.getByRole('searchbox').fill('qqqzzzxxx');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('0 rows found');
});

test('without JavaScript, and from a disk, the search page says so and lists the stories', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${atRoot()}search/`);
  await page.goto(pathToFileURL(join(siteRoot(), 'search/index.html')).href);
  for (const one of [plain, page]) {
    await expect(one.getByText('Search needs JavaScript and a web server')).toBeVisible();
    await expect(one.getByRole('searchbox')).toBeHidden();
    await expect(one.locator('main li a').first()).toBeVisible();
  }
  await context.close();
});
