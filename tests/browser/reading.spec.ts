import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { atRoot, kinds, siteRoot } from './pages.ts';

const story = 'ren-zhengfei-interview';
const json = () => JSON.parse(readFileSync(join(siteRoot(), story, 'comparison.json'), 'utf8'));

interface JsonAccount {
  id: string;
  passages: { sentences: { id: string; text: string }[]; translation?: { sentences: { id: string }[] } }[];
}

test('with one story, the home page is already the comparison', async ({ page }) => {
  await page.goto(atRoot());
  await expect(page.locator('h1')).toContainText('Ren Zhengfei');
  await expect(page.getByText(/5 accounts/u).first()).toBeVisible();
});

test('without JavaScript every page shows all of its text', async ({ browser }) => {
  const [on, off] = [await browser.newContext(), await browser.newContext({ javaScriptEnabled: false })];
  const [scripted, plain] = [await on.newPage(), await off.newPage()];
  for (const path of Object.values(kinds)) {
    await scripted.goto(atRoot() + path);
    await plain.goto(atRoot() + path);
    const main = (page: typeof plain) => page.locator('main').textContent();
    expect((await main(plain))?.replace(/\s+/gu, '')).toBe((await main(scripted))?.replace(/\s+/gu, ''));
  }
  await Promise.all([on.close(), off.close()]);
});

test('every sentence of every account stands in exactly one row, and on its account’s page', async ({ page }) => {
  const { accounts, rows } = json();
  const standing = rows.flatMap((row: { cells: { sentences: string[]; translations: string[] }[] }) =>
    row.cells.flatMap(({ sentences, translations }) => [...sentences, ...translations]),
  );
  const told = (accounts as JsonAccount[]).flatMap(({ passages }) =>
    passages.flatMap(({ sentences, translation }) =>
      [...sentences, ...(translation?.sentences ?? [])].map(({ id }) => id),
    ),
  );
  expect([...standing].sort()).toEqual([...told].sort());
  expect(new Set(told).size).toBe(told.length);
  for (const { id, passages } of accounts as JsonAccount[]) {
    await page.goto(`${atRoot()}${story}/${id}/`);
    const shown = (await page.locator('main').textContent())?.replace(/\s+/gu, '');
    for (const { text } of passages.flatMap(({ sentences }) => sentences))
      expect(shown).toContain(text.replace(/\s+/gu, ''));
  }
});

test('a pair’s patch turns the plain text of one account into the other’s', () => {
  const { accounts } = json() as { accounts: JsonAccount[] };
  const folder = mkdtempSync(join(tmpdir(), 'variorum-patch-'));
  try {
    for (const a of accounts) {
      for (const b of accounts) {
        if (a === b) continue;
        cpSync(join(siteRoot(), story, `${a.id}.txt`), join(folder, `${a.id}.txt`));
        execFileSync(
          'git',
          [
            'apply',
            '--unsafe-paths',
            `--directory=${folder}`,
            join(siteRoot(), story, 'compare', a.id, `${b.id}.patch`),
          ],
          { cwd: folder },
        );
        expect(readFileSync(join(folder, `${a.id}.txt`), 'utf8')).toBe(
          readFileSync(join(siteRoot(), story, `${b.id}.txt`), 'utf8'),
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('changed words are real insertions and deletions, and a link to a row shows that row', async ({ page }) => {
  await page.goto(`${atRoot()}${kinds['near-copy pair']}`);
  expect(await page.locator('main ins').count()).toBeGreaterThan(10);
  expect(await page.locator('main del').count()).toBeGreaterThan(10);
  const { rows } = json();
  const id = rows.at(-1).id;
  await page.goto(`${atRoot()}${kinds['side by side']}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('Chinese text is marked as Chinese', async ({ page }) => {
  await page.goto(`${atRoot()}${story}/financial-times/`);
  expect(await page.locator('main [lang|="zh"]').count()).toBeGreaterThanOrEqual(16);
  const unmarked = await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (/\p{Script=Han}{4,}/u.test(text) && !node.parentElement?.closest('[lang|="zh"]'))
        found.push(text.slice(0, 40));
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test('the JavaScript of a page takes a reader from difference to difference by keyboard', async ({ page }) => {
  await page.goto(`${atRoot()}${kinds['side by side']}`);
  await page.keyboard.press('n');
  const first = await page.evaluate(() => document.activeElement?.id || location.hash);
  await page.keyboard.press('n');
  const second = await page.evaluate(() => document.activeElement?.id || location.hash);
  expect(first).not.toBe('');
  expect(second).not.toBe(first);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the JavaScript of a page says how many differences there are and gives the link to one', async ({ page }) => {
  const status = page.getByRole('status');
  for (const kind of ['near-copy pair', 'side by side']) {
    await page.goto(`${atRoot()}${kinds[kind]}`);
    await expect(status).toHaveText(/^[1-9]\d* (?:rows|passages) differ$/u);
  }
  await page.keyboard.press('n');
  await expect(status).toHaveText(/^1 of \d+$/u);
  const hash = new URL(page.url()).hash;
  // Clipboards are closed to pages until a reader allows them: the link is then shown to be copied.
  await page.getByRole('button', { name: /^Copy link/u }).click();
  const shown = page.getByRole('textbox', { name: 'Link to this row' });
  await expect(shown.or(status.filter({ hasText: 'Link copied' })).first()).toBeVisible();
  if (await shown.isVisible()) expect(await shown.inputValue()).toContain(hash);
});
