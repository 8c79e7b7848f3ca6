import { expect, test } from '@playwright/test';
import { screenshotName } from '../support/screenshot-report.ts';
import { atRoot, kinds } from './pages.ts';

test('on paper every kind of page is black on white, without controls, and nothing is hidden', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 820, height: 1160 }, colorScheme: 'dark' });
  const page = await context.newPage();
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(atRoot() + path);
    const shown = page.locator('main .row .cell:not(details *)');
    const onScreen = await shown.count();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [backgroundColor, getComputedStyle(document.body).color];
    });
    expect(colours, kind).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await expect(page.locator('nav, .where, .pick, .choose').filter({ visible: true }), kind).toHaveCount(0);
    expect(await shown.filter({ visible: true }).count(), kind).toBe(onScreen);
    const marks = await page.locator('main :is(ins, del)').evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, color } = getComputedStyle(one);
        return `${color} on ${backgroundColor.replace('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)')}`;
      }),
    );
    expect(
      marks.filter((one) => one !== 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)'),
      kind,
    ).toEqual([]);
    await page.screenshot({ path: `tests/report/screenshots/${screenshotName(kind, '820 print')}`, fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
});

test('all accounts of a row stand beside one another, on paper and on a wide screen', async ({ page }) => {
  await page.goto(atRoot() + kinds['side by side']);
  for (const [media, width] of [
    ['print', 794],
    ['screen', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media });
    const heights = await page
      .locator('.rows > .row > .cells')
      .evaluateAll((all) =>
        all.map(
          (cells) => new Set([...cells.children].map((cell) => Math.round(cell.getBoundingClientRect().top))).size,
        ),
      );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...heights), media).toBe(1);
  }
});

test('on paper translations and all findings are shown, and links to go on by are not', async ({ page }) => {
  await page.goto(atRoot() + kinds['account']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tr').first()).toBeVisible();
  await expect(page.locator('.beside details li').first()).toBeVisible();
  await expect(page.locator('.printed')).toContainText('10 June 2025');
  await page.goto(atRoot() + kinds['gist']);
  await expect(page.getByRole('link', { name: 'Read them side by side' })).toBeHidden();
});

test('a printed comparison begins with its score', async ({ page }) => {
  await page.goto(atRoot() + kinds['gist']);
  await page.emulateMedia({ media: 'print' });
  const score = await page.locator('.score svg').boundingBox();
  const agreements = await page.getByRole('heading', { name: 'What they agree on' }).boundingBox();
  expect(score?.height ?? 0).toBeGreaterThan(30);
  expect(score?.y ?? 0).toBeLessThan(agreements?.y ?? 0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
