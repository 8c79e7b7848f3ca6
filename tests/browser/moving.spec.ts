import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { atRoot, htmlOf, kinds, siteRoot } from './pages.ts';

const story = 'ren-zhengfei-interview';
const withRows = ['side by side', 'side by side with a base', 'account', 'near-copy pair'] as const;
const open = (page: Page, kind: string) => page.goto(`${atRoot()}${kinds[kind]}`);
const targetId = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));

test('the score stays in sight on every page with rows, and shows which of them one reads', async ({ page }) => {
  for (const kind of withRows) {
    await open(page, kind);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect(page.locator('.heads .score svg')).toBeInViewport();
    await expect(page.locator('.score .here').first()).toBeAttached();
    const before = await page.locator('.score .here').first().getAttribute('href');
    await page.evaluate(() => scrollTo(0, 600));
    await expect(page.locator('.score .here').first()).not.toHaveAttribute('href', before ?? '');
  }
});

test('pointing at a row, standing on it or on its mark shows it in the score, and a mark its row', async ({ page }) => {
  await open(page, 'side by side');
  const row = page.locator('.row.differs').first();
  const id = await row.getAttribute('id');
  const mark = page.locator(`.score a[href="#${id}"]`);
  await row.hover();
  await expect(mark).toHaveClass(/lit/u);
  await page.locator('.foot').hover();
  await expect(mark).not.toHaveClass(/lit/u);
  await row.locator('h3 a').first().focus();
  await expect(mark).toHaveClass(/lit/u);
  await page.evaluate(() => scrollTo(0, 0));
  await mark.hover();
  await expect(row).toHaveClass(/lit/u);
});

test('keys move over what is shown alone, leave no trail for the way back, and can be switched off', async ({
  page,
}) => {
  await page.goto(`${atRoot()}${story}/`);
  await open(page, 'side by side');
  await page.getByRole('radio', { name: /^those about this event/u }).check();
  const rows = page.locator('.row:not(.un)').filter({ visible: true });
  const seen: string[] = [];
  for (let at = 0; at < 4; at++) {
    await page.keyboard.press('j');
    seen.push(await targetId(page));
  }
  expect(seen).toEqual(await rows.evaluateAll((list) => list.slice(0, 4).map(({ id }) => id)));
  await page.keyboard.press('k');
  expect(await targetId(page)).toBe(seen[2]);
  await page.keyboard.press('n');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+$/u);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  const before = await targetId(page);
  await page.keyboard.press('n');
  expect(await targetId(page)).toBe(before);
  await page.reload();
  await page.keyboard.press('n');
  expect(await targetId(page)).toBe(before);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(`/${story}/`);
});

test('on a touch screen the way to the next difference is a button within reach of the thumb', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const kind of withRows) {
    await open(page, kind);
    const next = page.getByRole('button', { name: 'Next difference' });
    const box = await next.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(700);
    await next.tap();
    await next.tap();
    const second = await targetId(page);
    await expect(page.getByRole('status')).toHaveText(/^2 of \d+$/u);
    await expect(page.locator(':target')).toBeInViewport();
    await page.getByRole('button', { name: 'Previous difference' }).tap();
    expect(await targetId(page)).not.toBe(second);
    await expect(page.getByRole('status')).toHaveText(/^1 of \d+$/u);
  }
  await context.close();
});

test('a moved passage names both its places, and each leads to the other', async ({ page }) => {
  await page.goto(`${atRoot()}${story}/compare/financial-times/chip-gap/`);
  const moved = page.locator('.line.moved').first();
  await expect(moved.locator('> p')).toHaveText(/moved ¶\d+ → ¶\d+/u);
  await moved.locator('> p a', { hasText: '¶' }).nth(1).click();
  const left = page.locator('.line.moved-from:target');
  await expect(left).toBeInViewport();
  await left.locator('a', { hasText: '¶' }).first().click();
  await expect(page.locator('.line.moved:target')).toBeInViewport();
});

test('every difference has a link to itself that survives edits elsewhere', async ({ page }) => {
  await open(page, 'near-copy pair');
  const link = page.getByRole('link', { name: 'Link to this difference' }).nth(2);
  await link.click();
  await expect(page.locator('.line:target')).toBeInViewport();
  expect(await targetId(page)).toMatch(/^d-\D/u);
});

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const isElement = (node: Node): node is Element => 'attrs' in node;
const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';

/** For each element with an id: the findings that are linked from inside of it. */
function findingsLinked(page: string): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const walk = (node: Node, within: string[]): void => {
    const inside = isElement(node) && attribute(node, 'id') !== '' ? [...within, attribute(node, 'id')] : within;
    const finding = isElement(node) ? /facts\/index\.html#(.+)$/u.exec(attribute(node, 'href'))?.[1] : undefined;
    for (const id of finding ? inside : [])
      linked.set(id, (linked.get(id) ?? new Set()).add(decodeURIComponent(finding ?? '')));
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
  };
  walk(parse(htmlOf(page)), []);
  return linked;
}

test('every finding links to its passages, and every passage, row and pair of passages lists its findings', () => {
  const { findings } = JSON.parse(readFileSync(join(siteRoot(), story, 'comparison.json'), 'utf8'));
  const facts = htmlOf(`${story}/facts/index.html`);
  const missing: string[] = [];
  let looked = 0;
  const read = new Map<string, Map<string, Set<string>>>();
  const linkedOn = (page: string) => {
    const known = read.get(page) ?? findingsLinked(page);
    read.set(page, known);
    return known;
  };
  for (const { id, rows, evidence, accounts: tellers, sides = [tellers] } of findings) {
    const sideBySide = linkedOn(`${story}/side-by-side/index.html`);
    for (const row of rows) if (!sideBySide.get(row)?.has(id)) missing.push(`${row} does not list ${id}`);
    for (const { account, passage, sentence } of evidence) {
      if (passage === undefined) continue;
      looked++;
      if (!facts.includes(`href="../${account}/index.html#${encodeURIComponent(sentence ?? passage)}"`))
        missing.push(`${id} does not lead to ${passage}`);
      if (!linkedOn(`${story}/${account}/index.html`).get(passage)?.has(id))
        missing.push(`${passage} does not list ${id}`);
      // Between two that stand on one side there is nothing to find.
      const other = sides.find((side: string[]) => !side.includes(account))?.[0];
      if (other === undefined) continue;
      const pair = linkedOn(`${story}/compare/${account}/${other}/index.html`);
      if (!pair.get(`d-${passage}`)?.has(id))
        missing.push(`the line of ${passage} beside ${other} does not list ${id}`);
    }
  }
  expect(looked).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
