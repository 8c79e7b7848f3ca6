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
