import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, htmlOf, siteRoot } from './pages.ts';

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
