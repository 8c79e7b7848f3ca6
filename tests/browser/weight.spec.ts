import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, atRoot, htmlOf, kinds, layoutShift, siteRoot } from './pages.ts';

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Compressed bytes of a page with the style sheets and scripts it names. */
function weightOf(page: string): number {
  const html = htmlOf(page);
  const files = [...html.matchAll(/<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"/gu)].map(
    ([, file]) => file as string,
  );
  const bytes = files.map((file) => compressed(readFileSync(resolve(siteRoot(), dirname(page), file))));
  return compressed(html) + bytes.reduce((sum, n) => sum + n, 0);
}

test('the gist weighs at most 14 kB and every other page at most 30 kB, compressed', () => {
  const heavy = allPages()
    .map((page) => ({
      page,
      weight: weightOf(page),
      most: page === 'ren-zhengfei-interview/index.html' || page === 'index.html' ? 14_000 : 30_000,
    }))
    .filter(({ weight, most }) => weight > most);
  expect(heavy).toEqual([]);
});

test('no page has more than 10 kB of scripts of its own', () => {
  for (const page of allPages()) {
    const html = htmlOf(page);
    const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, text]) => text ?? '').join('');
    const named = [...html.matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, file]) =>
      readFileSync(resolve(siteRoot(), dirname(page), file as string), 'utf8'),
    );
    expect(Buffer.byteLength(inline + named.join('')), page).toBeLessThanOrEqual(10_000);
  }
});

test('nothing moves while a page is loaded', async ({ page }) => {
  for (const path of Object.values(kinds)) {
    await page.goto(atRoot() + path);
    const moved = await layoutShift(page);
    expect(moved, path).toBe(0);
  }
});
