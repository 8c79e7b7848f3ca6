import { expect, test } from '@playwright/test';
import { atRoot, kinds } from './pages.ts';

const compound = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderung';
const printed = 'h1, h2, h3, h4, .lede, .card dd, .cell p, .said a, .copies a, .who';

test('no word is so long that a page scrolls sideways', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(atRoot() + path);
      await page.locator('main').evaluate(
        (main, [places, word]) => {
          for (const one of main.querySelectorAll(places as string)) one.append(` ${word}`);
        },
        [printed, compound],
      );
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${kind} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a phone has search in its head, every account’s name under the score, and no help on keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(atRoot() + kinds['gist']);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeInViewport({ ratio: 1 });
  for (const name of ['Financial Times', 'Unnamed site', 'Chip gap', 'Strategic shift', 'BigGo'])
    await expect(page.locator('.who').getByText(name)).toBeInViewport({ ratio: 1 });
  await page.goto(atRoot() + kinds['side by side']);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keys/u })).toBeHidden();
});

test('the first page says what the site is, and every page of a story which story it is about', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(atRoot());
  await expect(page.getByRole('banner').getByText('One story, every account')).toBeInViewport({ ratio: 1 });
  for (const kind of ['gist', 'side by side', 'side by side with a base', 'facts']) {
    await page.goto(atRoot() + kinds[kind]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Five accounts of Ren Zhengfei');
  }
});

test('a mark of the score tells its verdict by its height and gaps, however narrow it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(atRoot() + kinds['gist']);
  const heightOf = (verdict: string) =>
    page
      .locator(`.score a.${verdict} path`)
      .first()
      .evaluate((path: SVGPathElement) => {
        const marks = [...(path.getAttribute('d') ?? '').matchAll(/M[^M]+/gu)].map(([mark]) => mark);
        const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        shape.setAttribute('d', marks.at(-1) ?? '');
        path.ownerSVGElement?.append(shape);
        const height = shape.getBoundingClientRect().height;
        const pieces = (marks.at(-1) ?? '').split('z').filter(Boolean).length;
        shape.remove();
        return `${Math.round(height)}px in ${pieces}`;
      });
  const shapes = await Promise.all(['same', 'reworded', 'differs', 'only-here'].map(heightOf));
  expect(new Set(shapes).size, shapes.join(', ')).toBe(4);
});

test('the facts name their columns on a desk, and every account beside its words elsewhere', async ({ page }) => {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(atRoot() + kinds['facts']);
    const shown = page.getByText('Strategic shift').filter({ visible: true }).first();
    await shown.scrollIntoViewIfNeeded();
    const box = await shown.boundingBox();
    expect(box?.width ?? 0, `at ${width}`).toBeGreaterThan(40);
    const fact = page.locator('.columns .fact').first();
    await expect(fact).toContainText('Financial Times');
    await expect(fact).not.toContainText('BigGo');
  }
});
