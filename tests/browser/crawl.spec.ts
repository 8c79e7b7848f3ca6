import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { crawl } from '../support/crawl.ts';
import { serveObjects } from '../support/object-store.ts';
import { allPages, atRoot, below, siteRoot } from './pages.ts';

const found = new Set(['404.html']);

for (const [where, base] of [
  ['at the root of a host', atRoot],
  ['in a subfolder', below],
  ['from a disk', () => pathToFileURL(`${resolve(siteRoot())}/`).href],
] as const) {
  test(`every page opens ${where}, and all it links to and loads is there, without an error`, async ({ page }) => {
    test.setTimeout(180_000);
    const { opened, wrong } = await crawl(page, base());
    expect(wrong).toEqual([]);
    expect([...opened].sort()).toEqual(allPages().filter((path) => !found.has(path)));
  });
}

test('every page opens from an object store that knows exact keys alone', async ({ page }) => {
  test.setTimeout(180_000);
  const store = await serveObjects(siteRoot(), 'news');
  const { opened, wrong } = await crawl(page, store.address);
  store.close();
  expect(wrong).toEqual([]);
  expect(opened.size).toBe(allPages().length - found.size);
});
