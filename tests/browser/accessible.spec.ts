import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { screenshotName, writeScreenshotReport } from '../support/screenshot-report.ts';
import { atRoot, kinds } from './pages.ts';

const widths = [390, 820, 1440];
const screenshots = 'tests/report/screenshots';
/** Looks every run asks about; `npm run test:slow` asks about all, which takes twice as long. Pictures are taken of all. */
const asked = new Set(['390 light', '1440 light', '820 dark', '820 forced colours']);
const everyLook = process.env['EVERY_LOOK'] !== undefined;

for (const look of ['light', 'dark', 'forced colours'] as const) {
  const forced = look === 'forced colours';
  for (const width of forced ? [820] : widths) {
    const isAsked = everyLook || asked.has(`${width} ${look}`);
    const title = isAsked ? 'no page has an accessibility violation' : 'every kind of page can be pictured';
    test(`${title} at ${width} px, ${look}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        ...(forced ? { forcedColors: 'active' } : { colorScheme: look }),
      });
      const page = await context.newPage();
      const violations: string[] = [];
      for (const [kind, path] of Object.entries(kinds)) {
        await page.goto(atRoot() + path);
        await page.screenshot({
          path: `${screenshots}/${screenshotName(kind, `${width} ${look}`)}`,
          fullPage: true,
        });
        if (!isAsked) {
          await expect(page.locator('h1')).toBeVisible();
          continue;
        }
        // Off by default: whether whatever is pressed is 24 pixels wide and high, or has as much room around it.
        const rules = { 'target-size': { enabled: true } };
        const { violations: found } = await new AxeBuilder({ page }).options({ rules }).analyze();
        for (const { id, nodes } of found)
          violations.push(
            `${kind}: ${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join('; ')}`,
          );
      }
      await context.close();
      const looks = [...widths.flatMap((one) => [`${one} light`, `${one} dark`]), '820 forced colours', '820 print'];
      writeScreenshotReport(screenshots, Object.keys(kinds), looks);
      expect(violations).toEqual([]);
    });
  }
}

test('no page is wider than a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(atRoot() + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, `${kind} scrolls sideways by ${wide} px`).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('a screen reader is told what marks and badges show', async ({ page }) => {
  await page.goto(`${atRoot()}${kinds['near-copy pair']}`);
  // Each line says in words how its two passages stand to each other.
  const notes = await page.locator('.line > p').allTextContents();
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(note.trim()).toMatch(/word|reworded|only in|heading|language|told elsewhere/u);
  const reworded = await page.locator('.line').first().ariaSnapshot();
  for (const part of [/reworded, \d+ telling words in common/u, /link "Financial Times, ¶1"/u])
    expect(reworded).toMatch(part);
  const marked = page.locator('.line').filter({ has: page.locator('ins') });
  const spoken = await marked
    .filter({ has: page.locator('del') })
    .first()
    .ariaSnapshot();
  for (const part of [/words? added/u, /insertion/u, /deletion/u]) expect(spoken).toMatch(part);
  expect(await page.getByRole('insertion').count()).toBeGreaterThan(5);
  expect(await page.getByRole('deletion').count()).toBeGreaterThan(5);
});
