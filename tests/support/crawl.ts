import type { Page } from '@playwright/test';

/** What a browser met on its way through a site. */
export interface Crawl {
  /** The pages that were opened. */
  opened: Set<string>;
  /** Errors of the console and of scripts, bad answers, requests to other hosts, a line each. */
  wrong: string[];
}

/**
 * Opens a page of a site and every page its links lead to, within the site; asks for whatever else it links to, on web
 * servers, and for everything the pages load. A link out of the site is not followed.
 *
 * @param root address of the site's root, with a slash at its end
 * @param follows which pages are opened, by their path; their links are followed from those alone
 */
export async function crawl(page: Page, root: string, follows: (path: string) => boolean = () => true): Promise<Crawl> {
  const web = root.startsWith('http');
  const result: Crawl = { opened: new Set(), wrong: [] };
  const report = (text: string): void => void result.wrong.push(`${page.url().slice(root.length)}: ${text}`);
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  page.on('pageerror', ({ message }) => report(message));
  page.on('dialog', (dialog) => {
    report(`a dialog says ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A drawing further down that was about to load is given up when the page is left; every file is asked for below.
    if (why !== 'net::ERR_ABORTED') report(`${request.url()} failed: ${why}`);
  });
  page.on('request', (request) => !request.url().startsWith(root) && report(`asks for ${request.url()}`));
  page.on('response', (answer) => web && answer.status() >= 400 && report(`${answer.status()} ${answer.url()}`));
  const known = new Set([`${root}index.html`]);
  const files: string[] = [];
  for (const address of known) {
    await page.goto(address);
    result.opened.add(address.slice(root.length));
    if ((await page.locator('h1').count()) !== 1) report('has no headline of its own');
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].map((one) =>
        new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', document.baseURI).href.replace(/#.*$/u, ''),
      ),
    );
    for (const link of new Set(links)) {
      if (!link.startsWith(root)) {
        if (!/^(?:https?|mailto):/u.test(link)) report(`leads to ${link}`);
      } else if (/\.html$|\/$/u.test(link)) {
        if (follows(link.slice(root.length))) known.add(link);
      } else if (!files.includes(link)) files.push(link);
    }
  }
  if (web)
    for (const file of files) {
      const answer = await page.request.get(file);
      if (answer.status() !== 200) result.wrong.push(`${answer.status()} ${file}`);
    }
  return result;
}
