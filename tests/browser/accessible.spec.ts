import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { atRoot, kinds } from './pages.ts';

const widths = [390, 820, 1440];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of widths) {
    test(`no page has an accessibility violation at ${width} px, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme });
      const page = await context.newPage();
      const violations: string[] = [];
      for (const [kind, path] of Object.entries(kinds)) {
        await page.goto(atRoot() + path);
        await page.screenshot({
          path: `tests/report/screenshots/${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`,
        });
        const { violations: found } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of found)
          violations.push(
            `${kind}: ${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join('; ')}`,
          );
      }
      await context.close();
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
