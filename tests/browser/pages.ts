import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where the tests' site was built, and where it is served. */
export const siteRoot = (): string => process.env['SITE_ROOT'] ?? 'tests/report/dist';
export const atRoot = (): string => process.env['SITE_AT_ROOT'] ?? '';
export const below = (): string => process.env['SITE_BELOW'] ?? '';

const story = 'ren-zhengfei-interview/';

/** One page of every kind. */
export const kinds: Record<string, string> = {
  home: '',
  gist: story,
  'side by side': `${story}side-by-side/`,
  'side by side with a base': `${story}side-by-side/chip-gap/`,
  account: `${story}financial-times/`,
  source: `${story}financial-times/source/`,
  'near-copy pair': `${story}compare/financial-times/unnamed-site/`,
  'unrelated pair': `${story}compare/financial-times/biggo/`,
  facts: `${story}facts/`,
  method: 'method/',
  'tricky cases': 'method/tricky-cases/',
  json: 'method/json/',
  glossary: 'glossary/',
  search: 'search/',
};

/** Every page of the built site, as paths from its root. */
export function allPages(): string[] {
  return readdirSync(siteRoot(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export const htmlOf = (page: string): string => readFileSync(join(siteRoot(), page), 'utf8');

/** How much has moved on a page since it was opened: the sum of its layout shifts, 0 where nothing did. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 250);
      }),
  );
