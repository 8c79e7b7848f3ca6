import { expect, test } from '@playwright/test';
import { statedPolicy, unsafeInPage } from '../support/page-security.ts';
import { allPages, htmlOf } from './pages.ts';

test('no page could run, load or lead to what is not the site’s own, and every link out says so', () => {
  const wrong = allPages().flatMap((page) => unsafeInPage(htmlOf(page)).map((what) => `${page}: ${what}`));
  expect(wrong).toEqual([]);
});

test('what may run on a page is WebAssembly on the search page, and nowhere else', () => {
  const pages = allPages().filter((page) => statedPolicy(htmlOf(page))?.['script-src']?.includes("'wasm-unsafe-eval'"));
  expect(pages).toEqual(['search/index.html']);
});

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self'">`;
const page = (body: string, head = policy) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

for (const [what, html, found] of [
  ['a page without a policy', page('', ''), 'no policy'],
  [
    'styles that may stand anywhere',
    page('', policy.replace("style-src 'self'", "style-src 'unsafe-inline'")),
    "style-src allows 'unsafe-inline'",
  ],
  [
    'another host',
    page('', policy.replace("script-src 'self'", 'script-src https://evil.example')),
    'script-src allows https://evil.example',
  ],
  [
    'a default that allows',
    page('', policy.replace("default-src 'none'", "default-src 'self'")),
    "default-src is not 'none'",
  ],
  ['a script the policy does not name', page('<script>alert(1)</script>'), '<script> that the policy does not name'],
  ['a script before the policy', page('', `<script src="a.js"></script>${policy}`), '<script> before the policy'],
  [
    'a stylesheet elsewhere',
    page('', `<link rel="stylesheet" href="https://evil.example/x.css">${policy}`),
    '<link> to https://evil.example/x.css',
  ],
  ['a handler', page('<p onclick="x()">'), '<p> with onclick='],
  ['a style', page('<p style="color:red">'), '<p> with style='],
  ['a picture elsewhere', page('<img src="//evil.example/p.gif">'), '<img> to //evil.example/p.gif'],
  ['a script behind a link', page('<a href="javascript:alert(1)">x</a>'), '<a> to javascript:alert(1)'],
  ['a link out without rel', page('<a href="https://a.example/">x</a>'), 'a link to https://a.example/ without rel'],
  ['a frame', page('<iframe></iframe>'), '<iframe>'],
] as const) {
  test(`the check of pages finds ${what}`, () => {
    expect(unsafeInPage(html)).toEqual([found]);
  });
}
