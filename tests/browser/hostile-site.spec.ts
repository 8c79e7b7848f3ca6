import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/site/static-server.ts';
import { crawl } from '../support/crawl.ts';
import { deadLinks, filesEnding } from '../support/dead-links.ts';
import { acceptedCases, filesOf } from '../support/hostile-content.ts';
import { elementsOf, unsafeInPage } from '../support/page-security.ts';
import { buildSite, temporaryFolder } from '../support/site-builds.ts';
import { elementsOf as elementsOfXml } from '../support/well-formed.ts';

// All hostile content that is harmless to write, as one site, which stands in a subfolder and knows its address.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
const out = join(folder, 'dist');
const cases = acceptedCases().map(({ story, name, files }) => ({ story: story ?? name, files }));
const given = 'https://news.example/some/where';
const root = `${given}/`;
/** EVERY_PAGE opens them all; otherwise of each story the page of the account that is hostile. */
const follows = (path: string): boolean =>
  process.env['EVERY_PAGE'] !== undefined || /^[^/]+\/a\/index\.html$/u.test(path);

const pages = (): string[] => filesEnding(out, '.html');
const text = (path: string): string => readFileSync(join(out, path), 'utf8');
const inFile = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  for (const { path, bytes } of cases.flatMap(filesOf)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await buildSite({
    content: join(folder, 'content'),
    out,
    cache: join(folder, 'cache'),
    env: { SITE_ADDRESS: given },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it has the pages of every case', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(filesEnding(out, '/comparison.json').length).toBe(cases.length);
});

test('no page could run, load or lead to what is not the site’s own', () => {
  expect(pages().flatMap((page) => unsafeInPage(text(page), root).map((what) => `${page}: ${what}`))).toEqual([]);
});

test('no drawing could run or load anything', () => {
  const drawings = filesEnding(out, '.svg');
  expect(drawings.length).toBeGreaterThan(cases.length);
  const elements = new Set(
    drawings.flatMap((file) => elementsOfXml(text(file)).map(({ path }) => path.split('/').at(-1))),
  );
  for (const name of ['script', 'foreignObject', 'image', 'use', 'a', 'iframe']) expect(elements).not.toContain(name);
  for (const file of drawings) expect(text(file)).not.toMatch(/\son\w+=|href=|url\(|@import|<!|<\?(?!xml )/u);
});

test('every link within it leads to a file, and to a place that is there', () => {
  expect(deadLinks(out)).toEqual([]);
});

test('every page but that of no address names its own, below that of the site', () => {
  for (const page of pages()) {
    const named = elementsOf(text(page)).flatMap(({ attrs }) => {
      const has = (value: string) => attrs.some((one) => one.value === value);
      return has('canonical') || has('og:url') || has('og:image')
        ? attrs.flatMap(({ name, value }) => (name === 'href' || name === 'content' ? [value] : []))
        : [];
    });
    if (page === '404.html') expect(named).toEqual([]);
    else {
      const own = root + page.replace(/index\.html$/u, '');
      const card = /^([^/]+)\/(?:$|(?!json\/|tricky-cases\/))/u.exec(page)?.[1] ?? '';
      expect(named).toEqual([
        own,
        own,
        ...(existsSync(join(out, card, 'card.png')) ? [`${root}${card}/card.png`] : []),
      ]);
    }
  }
});

test('robots.txt, sitemap and feeds name pages that are there, below the address of the site', () => {
  expect(text('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
  const stories = filesEnding(out, '/comparison.json').map((path) => `${root}${dirname(path)}/`);
  const listed = elementsOfXml(text('sitemap.xml')).flatMap((one) => (one.path === 'urlset/url/loc' ? [one.text] : []));
  const feeds = ['feed.atom', 'feed.rss', 'feed.json'];
  for (const address of [...listed, ...feeds.map((feed) => root + feed)]) {
    expect(address.startsWith(root)).toBe(true);
    expect(existsSync(join(out, inFile(address.slice(root.length)))), address).toBe(true);
  }
  expect(listed).toEqual(expect.arrayContaining(stories));
  for (const feed of feeds) {
    const addresses = text(feed).match(/https:\/\/news\.example[^"<]*/gu) ?? [];
    for (const address of addresses) expect([root, root + feed, ...stories]).toContain(address);
    for (const story of stories) expect(addresses).toContain(story);
  }
});

test('opened in a browser, its pages ask for nothing elsewhere and end in no error', async ({ page }) => {
  test.setTimeout(600_000);
  const site = await serve({ root: out, base: '/some/where/' });
  const { opened, wrong } = await crawl(page, site.address, follows);
  await site.close();
  expect(wrong).toEqual([]);
  if (process.env['EVERY_PAGE']) expect([...opened].sort()).toEqual(pages().filter((path) => path !== '404.html'));
  else expect(opened.size).toBe(1 + cases.length);
});
