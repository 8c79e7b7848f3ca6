import { expect, type Locator, type Page, test } from '@playwright/test';
import { atRoot } from './pages.ts';

// As a new reader would: from the first page, by what links say, with at most two clicks. On a desk what is asked most
// stands on the first screen; on a phone it may be scrolled to.
for (const { on, width, height } of [
  { on: 'a desk', width: 1440, height: 900 },
  { on: 'a phone', width: 390, height: 844 },
]) {
  const first = async (page: Page) => {
    await page.setViewportSize({ width, height });
    await page.goto(atRoot());
  };
  const toBeFound = async (answer: Locator) => {
    if (on === 'a phone') await answer.scrollIntoViewIfNeeded();
    await expect(answer).toBeInViewport({ ratio: 0.9 });
  };

  test(`who copied whom? is answered before a click, and its evidence after one, on ${on}`, async ({ page }) => {
    await first(page);
    const answer = page.getByRole('link', { name: /Unnamed site is probably a near-copy of .*Financial Times/u });
    await expect(answer).toBeInViewport({ ratio: 1 });
    await answer.click();
    await expect(page.getByText('Unnamed site is probably a near-copy of Financial Times.')).toBeInViewport();
    await expect(page.getByText(/likelier original/u)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(/the same \d+ words in a row/u)).toBeInViewport({ ratio: 1 });
  });

  test(`what is only in one account? is answered by one click, and in full by another, on ${on}`, async ({ page }) => {
    await first(page);
    await page.getByRole('link', { name: 'Told by one only' }).click();
    const section = page.getByRole('region', { name: 'Told by one only' });
    const heading = section.getByRole('heading', { name: /Chip gap/u });
    await expect(heading).toBeInViewport();
    await expect(section.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
    await heading.getByRole('link', { name: /^all \d+ in its text/u }).click();
    await expect(page.getByText(/^\d of \d+ sentences told by no other account/u).first()).toBeAttached();
    const marked = page.locator('.passage .alone').first();
    await toBeFound(marked);
    expect(await marked.evaluate((words) => getComputedStyle(words).textDecorationStyle)).toBe('dashed');
  });

  test(`which quote was altered? is answered before a click, and shown in its row after one, on ${on}`, async ({
    page,
  }) => {
    await first(page);
    const answer = page
      .getByRole('listitem')
      .filter({ hasText: /Quote\s/u })
      .getByRole('link', { name: /generation/u });
    await toBeFound(answer);
    await answer.click();
    const [before, after] = ['still lags behind the US by one generation', 'for a generation'];
    await expect(page.getByText(before).first()).toBeInViewport();
    if (on === 'a phone') await page.locator(':target .cell.n2').scrollIntoViewIfNeeded();
    await expect(page.locator(':target').getByText(after).first()).toBeInViewport();
  });

  test(`what do all agree on? is answered before a click, on ${on}`, async ({ page }) => {
    await first(page);
    const agreements = page.getByRole('region', { name: 'What they agree on' });
    for (const told of [/4 of 5 accounts.*generation/u, /4 of 5 accounts.*(?:180 billion|Rmb180bn)/u])
      await expect(agreements.getByRole('link', { name: told })).toBeInViewport({ ratio: 1 });
  });

  test(`how do I link to this difference? is answered by one click on it, on ${on}`, async ({ page }) => {
    await first(page);
    await page
      .getByRole('region', { name: 'Where they differ' })
      .getByRole('listitem')
      .first()
      .getByRole('link', { name: /spelled/u })
      .click();
    const row = page.locator(':target');
    // The address in the bar is the link; so is the row’s own heading, for those who copy links.
    expect(new URL(page.url()).hash).not.toBe('');
    const own = row.getByRole('link', { name: /^Row \d+/u });
    await expect(own).toBeInViewport({ ratio: 1 });
    expect(await own.evaluate((link: HTMLAnchorElement) => link.href)).toBe(page.url());
    await expect(page.getByRole('button', { name: /^Copy link/u })).toBeInViewport();
    const altered = row.getByText(/Len Zhengfei/u).first();
    if (on === 'a phone') await altered.scrollIntoViewIfNeeded();
    await expect(altered).toBeInViewport();
  });
}
