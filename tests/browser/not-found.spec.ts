import { expect, test } from '@playwright/test';
import { atRoot, below, siteRoot } from './pages.ts';

for (const [where, base] of [
  ['the root of a host', atRoot],
  ['a subfolder', below],
] as const) {
  for (const missing of ['gone', 'no/such/page/at/all/', 'ren-zhengfei-interview/gone.html']) {
    test(`the page for “${missing}”, which does not exist, is set and leads home at ${where}`, async ({ page }) => {
      const answer = await page.goto(base() + missing);
      expect(answer?.status()).toBe(404);
      const measure = await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth);
      expect(measure, 'its styles are in force').toBe('608px');
      const home = page.getByRole('link', { name: 'first page of Variorum' });
      await expect.poll(() => home.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${base()}index.html`);
      await home.click();
      await expect(page.locator('h1')).toContainText('Ren Zhengfei');
    });
  }
}

test('the page for what does not exist is set without scripts and names no other file', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${below()}no/such/page/`);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).toBe('608px');
  expect(asked.filter((address) => !address.endsWith('favicon.ico'))).toEqual([`${below()}no/such/page/`]);
  await context.close();
});

test('the page for what does not exist leads home from a disk', async ({ page }) => {
  await page.goto(`file://${siteRoot()}/404.html`);
  await page.getByRole('link', { name: 'first page of Variorum' }).click();
  await expect(page.locator('h1')).toContainText('Ren Zhengfei');
});
