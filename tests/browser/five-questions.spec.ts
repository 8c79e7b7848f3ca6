import { expect, type Page, test } from '@playwright/test';
import { atRoot } from './pages.ts';

// As a new reader would: from the first page, by what links say, with at most two clicks.
const first = async (page: Page) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(atRoot());
};

test('who copied whom? is answered before a click, and its evidence after one', async ({ page }) => {
  await first(page);
  const answer = page.getByRole('link', { name: /Unnamed site is probably a near-copy of .*Financial Times/u });
  await expect(answer).toBeInViewport({ ratio: 1 });
  await answer.click();
  await expect(page.getByText(/likelier original/u)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(/the same \d+ words in a row/u)).toBeInViewport({ ratio: 1 });
});

test('what is only in one account? is answered by one click', async ({ page }) => {
  await first(page);
  await page.getByRole('link', { name: 'Told by one only' }).click();
  const section = page.getByRole('region', { name: 'Told by one account only' });
  await expect(section.getByRole('heading', { name: /Chip gap/u })).toBeInViewport();
  await expect(section.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
});

test('which quote was altered? is answered before a click, and shown in its row after one', async ({ page }) => {
  await first(page);
  const answer = page
    .getByRole('listitem')
    .filter({ hasText: /Quote\s/u })
    .getByRole('link', { name: /generation/u });
  await expect(answer).toBeInViewport({ ratio: 1 });
  await answer.click();
  await expect(page.getByText('still lags behind the US by one generation').first()).toBeInViewport();
  await expect(page.getByText('for a generation').first()).toBeInViewport();
});

test('what do all agree on? is answered before a click', async ({ page }) => {
  await first(page);
  const agreements = page.getByRole('region', { name: 'What they agree on' });
  for (const told of [/4 of 5 accounts.*generation/u, /4 of 5 accounts.*(?:180 billion|Rmb180bn)/u])
    await expect(agreements.getByRole('link', { name: told })).toBeInViewport({ ratio: 1 });
});

test('how do I link to this difference? is answered by one click on it', async ({ page }) => {
  await first(page);
  await page
    .getByRole('region', { name: 'Where they differ' })
    .getByRole('listitem')
    .first()
    .getByRole('link', { name: /spelled/u })
    .click();
  const row = page.locator(':target');
  await expect(row.getByText(/Len Zhengfei/u).first()).toBeInViewport();
  // The address in the bar is the link; so is the row’s own heading, for those who copy links.
  expect(new URL(page.url()).hash).not.toBe('');
  const own = row.getByRole('link', { name: /^Row \d+/u });
  await expect(own).toBeInViewport({ ratio: 1 });
  expect(await own.evaluate((link: HTMLAnchorElement) => link.href)).toBe(page.url());
});
