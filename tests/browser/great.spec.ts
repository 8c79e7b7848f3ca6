import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mostBases } from '../../src/site/limits.ts';
import { serve } from '../../src/site/static-server.ts';
import { buildSite, temporaryFolder, writeStories } from '../support/site-builds.ts';
import { layoutShift } from './pages.ts';

// A story of more accounts and rows than a page shows at once, built for this file alone.
test.describe.configure({ mode: 'serial' });

const folder = temporaryFolder();
const out = join(folder, 'dist');
const phone = { width: 390, height: 844 };
let site: Awaited<ReturnType<typeof serve>>;
const at = (path: string) => `${site.address}story-1/${path}`;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  writeStories(join(folder, 'content'), [1], { accounts: mostBases + 1, passages: 20 });
  await buildSite({ content: join(folder, 'content'), out, cache: join(folder, 'cache') });
  site = await serve({ root: out });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('rows out of sight are not laid out, have an expected size, and come into sight when led to', async ({ page }) => {
  await page.goto(at('side-by-side/'));
  const styles = await page.locator('.rows > .row').evaluateAll((rows) =>
    rows.map((row) => {
      const { contentVisibility, containIntrinsicBlockSize } = getComputedStyle(row);
      return `${contentVisibility} ${/^auto [1-9][\d.]*px$/u.test(containIntrinsicBlockSize)}`;
    }),
  );
  expect(new Set(styles.slice(3))).toEqual(new Set(['auto true']));
  expect(styles.length).toBeGreaterThan(20);
  const last = page.locator('.rows > .row').last();
  expect(
    await last
      .locator('.cell')
      .first()
      .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(false);
  await page.goto(at(`side-by-side/#${await last.getAttribute('id')}`));
  await expect(last.locator('h3')).toBeInViewport();
  await page.keyboard.press('k');
  await expect(page.locator(':target h3').first()).toBeInViewport();
});

test('nothing moves while its pages are loaded, and none is wider than a phone', async ({ page }) => {
  for (const size of [{ width: 1440, height: 900 }, phone]) {
    await page.setViewportSize(size);
    for (const path of [
      '',
      'side-by-side/',
      'side-by-side/account-1/',
      'account-1/',
      'compare/account-1/account-2/',
      'facts/',
    ]) {
      await page.goto(at(path));
      expect(await layoutShift(page), `${path} at ${size.width} px`).toBe(0);
      for (const rows of await page.locator('.rows').all()) await expect(rows).toBeVisible();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${path} at ${size.width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the first accounts are bases, and the page says where the others are read in their order', async ({ page }) => {
  await page.goto(at('side-by-side/'));
  const bases = page.getByRole('navigation', { name: 'Compared to' });
  await expect(bases.getByRole('link', { name: /^\d+ Account/u })).toHaveCount(mostBases);
  const folders = readdirSync(join(out, 'story-1/side-by-side'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders).toHaveLength(mostBases);
  await bases.getByRole('link', { name: 'any other on its own page' }).click();
  await expect(page.getByRole('heading', { name: 'The accounts', exact: true })).toBeInViewport();
});

for (const javaScriptEnabled of [true, false]) {
  test(`what is linked to is shown where it stands in closed details, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(at('facts/'));
    const closed = page.locator('details:not([open])');
    for (const hidden of [closed.locator('.finding').last(), closed.locator('.fact').first()]) {
      await expect(hidden).toBeHidden();
      const id = await hidden.getAttribute('id');
      await page.goto('about:blank');
      await page.goto(at(`facts/#${id}`));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
    await context.close();
  });
}
