import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { allPages, atRoot, below, htmlOf, kinds, siteRoot } from './pages.ts';

type Node = DefaultTreeAdapterMap['node'];

interface Found {
  ids: Set<string>;
  links: string[];
}

const read = new Map<string, Found>();

function found(page: string): Found {
  const known = read.get(page) ?? { ids: new Set<string>(), links: [] };
  if (!read.has(page)) collect(parse(htmlOf(page)), known);
  read.set(page, known);
  return known;
}

function collect(node: Node, into: Found): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') into.ids.add(value);
      if (name === 'href' || name === 'src') into.links.push(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

test('every link of every page leads to a file that is there, and every fragment to an element', () => {
  const broken: string[] = [];
  for (const page of allPages()) {
    for (const link of found(page).links) {
      if (/^[a-z][a-z\d+.-]*:/iu.test(link)) continue;
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)));
      const file = join(siteRoot(), target);
      if (path.startsWith('/')) broken.push(`${page}: ${link} is not relative`);
      else if (!existsSync(file) || statSync(file).isDirectory()) broken.push(`${page}: ${link} leads nowhere`);
      else if (fragment && target.endsWith('.html') && !found(target).ids.has(decodeURIComponent(fragment))) {
        broken.push(`${page}: ${link} has no such element`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('no page asks another host for anything', () => {
  const asked = allPages().flatMap((page) =>
    [...htmlOf(page).matchAll(/\s(?:src|srcset|action|data|poster)="(?:[a-z]+:)?\/\/[^"]*"/giu)].map(
      ([text]) => page + text,
    ),
  );
  expect(asked).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Written so by the framework and harmless in HTML5.
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
    },
  });
  const wrong: string[] = [];
  for (const page of allPages()) {
    const report = await validator.validateString(htmlOf(page), page);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages)
        wrong.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(wrong.slice(0, 40)).toEqual([]);
});

for (const [where, base] of [
  ['the root of a host', atRoot],
  ['a subfolder', below],
] as const) {
  test(`every kind of page opens at ${where} without an error or a request elsewhere`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => new URL(request.url()).host !== new URL(base()).host && wrong.push(request.url()));
    page.on(
      'response',
      (response) =>
        response.status() >= 400 &&
        !response.url().endsWith('favicon.ico') &&
        wrong.push(`${response.status()} ${response.url()}`),
    );
    for (const path of Object.values(kinds)) {
      await page.goto(base() + path);
      await expect(page.locator('h1')).toHaveCount(1);
    }
    expect(wrong).toEqual([]);
  });
}

test('every kind of page opens from a disk', async ({ page }) => {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  for (const path of Object.values(kinds)) {
    await page.goto(`file://${siteRoot()}/${path}index.html`);
    await expect(page.locator('h1')).toHaveCount(1);
    const font = await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily);
    expect(font, 'the style sheet is in force').not.toBe('');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  }
  expect(wrong).toEqual([]);
});
