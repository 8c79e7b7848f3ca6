import { type Browser, expect, type Page, test } from '@playwright/test';
import { atRoot, kinds, layoutShift } from './pages.ts';

const story = 'ren-zhengfei-interview';
const address = () => `${atRoot()}${kinds['side by side']}`;
const phone = { viewport: { width: 390, height: 844 } };

async function withoutScripts(browser: Browser, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await look(await context.newPage());
  await context.close();
}

const shownCells = (page: Page, number: number) =>
  page
    .locator(`.cell.n${number}`)
    .evaluateAll((cells) => cells.filter((cell) => cell.getClientRects().length > 0).length);

test('without JavaScript the accounts shown, folding and trivial changes can be chosen', async ({ browser }) => {
  await withoutScripts(browser, async (page) => {
    await page.goto(address());
    expect(await shownCells(page, 5)).toBeGreaterThan(10);
    const unrelated = page.locator('.untold.un');
    await expect(unrelated.first()).toBeVisible();
    await page.getByRole('radio', { name: /^those about this event/u }).check();
    expect(await shownCells(page, 5)).toBe(0);
    await expect(unrelated.filter({ visible: true })).toHaveCount(0);
    expect(await shownCells(page, 2)).toBeGreaterThan(10);
    await page.getByRole('radio', { name: /^one of each origin/u }).check();
    expect(await shownCells(page, 2)).toBe(0);
    expect(await shownCells(page, 1)).toBeGreaterThan(10);
    await page.getByRole('radio', { name: 'all' }).first().check();
    expect(await shownCells(page, 5)).toBeGreaterThan(10);

    const shownRows = page.locator('.rows .row').filter({ visible: true });
    const several = page.locator('.rows .row:not(.only-here)');
    await page.getByRole('radio', { name: /^told by one/u }).check();
    await expect(shownRows).toHaveCount(await page.locator('.rows .row.only-here').count());
    await page.getByRole('radio', { name: /^told by several/u }).check();
    await expect(shownRows).toHaveCount(await several.count());
    await page.getByRole('radio', { name: 'all' }).nth(1).check();

    const alike = page.locator('.fold .row').first();
    await expect(alike).toBeVisible();
    await page.getByRole('checkbox', { name: /^Fold what is alike/u }).check();
    await expect(alike).toBeHidden();
    await page
      .locator('.fold')
      .first()
      .getByRole('checkbox', { name: /sentences? alike/u })
      .check();
    await expect(alike).toBeVisible();

    const trivial = page.locator('.cell del.t').first();
    await expect(trivial).toBeHidden();
    await page.getByRole('checkbox', { name: /punctuation, case and spelling/u }).check();
    await expect(trivial).toBeVisible();
  });
});

test('one switch shows all translations, and comes back on load', async ({ page }) => {
  for (const kind of ['account', 'side by side']) {
    await page.goto(`${atRoot()}${kinds[kind]}`);
    const translation = page.locator('.rows .tr').first();
    await expect(translation).toBeHidden();
    await page.getByRole('checkbox', { name: 'Show translations' }).check();
    await expect(translation).toBeVisible();
    await page.reload();
    await expect(translation).toBeVisible();
  }
});

test('a link to a row that is folded opens its fold', async ({ page }) => {
  await page.goto(address());
  const folded = page.locator('.untold .row').first();
  await expect(folded).toBeHidden();
  await page.goto(`${address()}#${await folded.getAttribute('id')}`);
  await page.reload();
  await expect(folded).toBeInViewport();
});

test('without JavaScript every base is a page of its own, its account first', async ({ browser }) => {
  await withoutScripts(browser, async (page) => {
    await page.goto(address());
    for (const [number, name] of [
      [3, 'Chip gap'],
      [1, 'Financial Times'],
    ] as const) {
      const bases = page.getByRole('navigation', { name: 'Compared to' });
      await bases.getByRole('link', { name }).click();
      await expect(page.locator('h1')).toContainText(name);
      await expect(bases.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
      for (const cells of await page.locator('.rows > .row .cells, .fold .cells').all())
        await expect(cells.locator('> *').first()).toHaveClass(new RegExp(`\\bn${number}\\b`, 'u'));
    }
  });
});

test('what is chosen stands in the address, is kept from base to base with the row, and comes back on load', async ({
  page,
}) => {
  await page.goto(address());
  const row = await page.locator('.row.differs').first().getAttribute('id');
  await page.locator(`[id="${row}"] h3 a`).first().click();
  await page.getByRole('radio', { name: /^one of each origin/u }).check();
  await page.getByRole('checkbox', { name: /punctuation, case and spelling/u }).check();
  expect(new URL(page.url()).search).toBe('?show=originals&trivial=1');
  expect(new URL(page.url()).hash).toBe(`#${row}`);
  await page.getByRole('navigation', { name: 'Compared to' }).getByRole('link', { name: 'Strategic shift' }).click();
  await expect(page.locator('h1')).toContainText('Strategic shift');
  expect(page.url()).toContain(`?show=originals&trivial=1#${row}`);
  await expect(page.locator(':target')).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^one of each origin/u })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /punctuation, case and spelling/u })).toBeChecked();
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(/^Side by side(?! with)/u);
  await expect(page.getByRole('radio', { name: /^one of each origin/u })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^one of each origin/u })).not.toBeChecked();
});

test('a page opened with a view of its own does not move while it is loaded', async ({ browser }) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${address()}?show=originals&fold=1&trivial=1&pick=3`);
  const moved = await layoutShift(page);
  expect(moved).toBe(0);
  await expect(page.locator('.pick [value="3"]')).toBeChecked();
  await context.close();
});

test('on a phone one account of a row is read, with the others a swipe or a tap away', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ ...phone, hasTouch: true, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(address());
    const cells = page.locator('.row.t1.t4 .cells').first();
    await cells.scrollIntoViewIfNeeded();
    const [first, second] = [cells.locator('.n1'), cells.locator('.n2')];
    await expect(first).toBeInViewport({ ratio: 0.5 });
    await expect(second).not.toBeInViewport({ ratio: 0.5 });
    await cells.hover();
    await page.mouse.wheel(330, 0);
    await expect(second).toBeInViewport({ ratio: 0.5 });
    // The account picked stands first in every row, and rows it does not tell are a line.
    await page.locator('.pick label', { hasText: '4' }).tap();
    await expect(page.locator('.pick [value="4"]')).toBeChecked();
    await expect(page.locator('.row.only-here.t5 .cells').first()).toBeHidden();
    const order = await cells.locator('.n4').evaluate((cell) => getComputedStyle(cell).order);
    expect(order).toBe('-1');
    await expect(page.locator('.pick')).toBeInViewport();
    await context.close();
  }
});

test('on a phone one side of a pair is read, with the other a swipe or a tap away', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ ...phone, hasTouch: true, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${atRoot()}${story}/compare/financial-times/chip-gap/`);
    const cells = page.locator('.line.t1.t2 .cells').first();
    const [first, second] = [cells.locator('.n1'), cells.locator('.n2')];
    await cells.scrollIntoViewIfNeeded();
    await expect(first).toBeInViewport({ ratio: 0.5 });
    await expect(second).not.toBeInViewport({ ratio: 0.5 });
    await cells.hover();
    await page.mouse.wheel(330, 0);
    await expect(second).toBeInViewport({ ratio: 0.5 });
    // The one picked stands first in every line; of lines it does not tell the heads are left.
    const others = page.locator('.line.only-a:not(.t2) > .cells').first();
    await expect(others).toBeVisible();
    await page.locator('.pick label').nth(2).tap();
    await expect(page.locator('.pick [value="2"]')).toBeChecked();
    await expect(others).toBeHidden();
    expect(await second.evaluate((cell) => getComputedStyle(cell).order)).toBe('-1');
    await context.close();
  }
});

test('beside a passage that one side of a pair tells alone, a phone says so without a swipe', async ({ browser }) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${atRoot()}${story}/compare/financial-times/chip-gap/`);
  const alone = page.locator('.line.only-a').first();
  await alone.scrollIntoViewIfNeeded();
  for (const part of ['.cell.n1', '.gap.n2']) await expect(alone.locator(part)).toBeInViewport();
  const cells = alone.locator('.cells');
  expect(await cells.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await context.close();
});
