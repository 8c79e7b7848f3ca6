import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { searchParts, writePartCount, writeSearchParts } from '../../src/site/search-index.ts';
import { serve } from '../../src/site/static-server.ts';
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
      await expect(hit).toContainText(/told by .*Financial Times/u);
      await hit.getByRole('link').click();
      await expect(page.locator('.row:target')).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
});

test('a search has an address of its own, and says when nothing is found', async ({ page }) => {
  await page.goto(`${atRoot()}search/?q=${encodeURIComponent('generation')}`);
  await expect(page.getByRole('status')).toHaveText(/rows? found/u);
  await page.getByRole('searchbox').fill('qqqzzzvvv');
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

test('the parts of a great site’s index are searched as one', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'variorum-search-'));
  for (const shared of ['search', '_astro']) cpSync(join(siteRoot(), shared), join(root, shared), { recursive: true });
  const stories = Array.from({ length: 70 }, (_, at) => `story-${at}`);
  const parts = searchParts(stories);
  const words = ['anchor', 'bridge', 'castle', 'dragon'];
  expect(parts).toHaveLength(words.length);
  for (const id of stories) {
    const word = words[parts.findIndex((part) => part.stories.includes(id))];
    const sentence = { id: `s-${id}`, text: `The ferry to the ${word} was closed.` };
    mkdirSync(join(root, id));
    writeFileSync(
      join(root, id, 'comparison.json'),
      JSON.stringify({
        story: { id, title: `The ferry of ${id}` },
        accounts: [{ id: 'one', passages: [{ sentences: [sentence] }] }],
        rows: [{ id: 'r-one', cells: [{ account: 'one', sentences: [sentence.id], translations: [] }] }],
      }),
    );
  }
  await writeSearchParts(root, parts, root);
  writePartCount(root, parts.length);
  const site = await serve({ root });
  await page.goto(`${site.address}search/?q=ferry`);
  await expect(page.getByRole('status')).toHaveText(/^70 rows found/u);
  for (const [at, { stories: own }] of parts.entries()) {
    await page.goto(`${site.address}search/?q=${words[at]}`);
    await expect(page.getByRole('status')).toContainText(`${own.length} rows found`);
    await expect(page.locator('#hits mark').first()).toHaveText(words[at] ?? '');
  }
  await site.close();
  rmSync(root, { recursive: true });
});
