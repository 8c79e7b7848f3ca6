import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { policyOf, statedPolicy } from '../support/page-security.ts';
import { allPages, htmlOf, siteRoot } from './pages.ts';

const nginx = readFileSync('.github/hosting/nginx.conf', 'utf8').replace(/^\s*#.*$/gmu, '');
const files = () =>
  readdirSync(siteRoot(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(siteRoot().length + 1)}`.replaceAll('\\', '/'));

test('nginx keeps for long what has a digest in its name, and nothing else', () => {
  const rules = [...nginx.matchAll(/"~(\S+)" "public, max-age=31536000, immutable"/gu)].map(
    ([, rule = '']) => new RegExp(rule, 'u'),
  );
  expect(rules.length).toBe(2);
  const kept = files().filter((file) => rules.some((rule) => rule.test(file)));
  const bundles = files().filter((file) => file.startsWith('/_astro/'));
  const index = files().filter((file) => /^\/pagefind\/\d+\/(?:fragment|index)\//u.test(file));
  expect(bundles.length).toBeGreaterThan(0);
  expect(index.length).toBeGreaterThan(0);
  expect(kept.sort()).toEqual([...bundles, ...index].sort());
});

test('nginx knows every kind of file the site holds', () => {
  const known = new Set(
    [...(/types \{([^}]*)\}/u.exec(nginx)?.[1] ?? '').matchAll(/^\s*\S+\/\S+ ([^;]+);/gmu)].flatMap(([, kinds = '']) =>
      kinds.split(' '),
    ),
  );
  const kinds = new Set(files().map((file) => extname(file).slice(1)));
  expect([...kinds].filter((kind) => !known.has(kind))).toEqual([]);
});

test('nginx states the policy of the pages, but for their own scripts and styles, and lets nobody frame them', () => {
  const stated = policyOf(/add_header Content-Security-Policy "([^"]+)"/u.exec(nginx)?.[1] ?? '');
  expect(stated['frame-ancestors']).toEqual(["'none'"]);
  for (const page of allPages()) {
    const { 'default-src': rest, 'script-src': _, 'style-src': __, ...own } = statedPolicy(htmlOf(page)) ?? {};
    for (const [name, sources] of Object.entries(own)) expect(stated[name], `${name} of ${page}`).toEqual(sources);
    // What neither names is closed by the page's default and must not be opened by the header.
    for (const [name, sources] of Object.entries(stated)) if (!own[name]) expect(sources, name).toEqual(rest);
  }
  expect(nginx).toMatch(/error_page 403 404 =404 \/404\.html;/u);
  expect(existsSync(join(siteRoot(), '404.html'))).toBe(true);
});

for (const recipe of ['github-pages', 'shards']) {
  test(`the recipe ${recipe} runs commands there are and publishes what they make`, () => {
    const { jobs } = parse(readFileSync(`.github/hosting/${recipe}.yml`, 'utf8')) as {
      jobs: Record<string, { needs?: string; steps: { run?: string; uses?: string; with?: Record<string, string> }[] }>;
    };
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const commands = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run ([\w-]+)/gu)].map(([, name = '']) => name),
    );
    expect(commands).toContain('build');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
    const published = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(published?.with?.['path']).toBe('dist');
    for (const { needs } of Object.values(jobs)) if (needs) expect(Object.keys(jobs)).toContain(needs);
  });
}
