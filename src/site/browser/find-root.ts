/**
 * Leads the links of the page for addresses that do not exist to the site's root. Where that is, nothing tells but the
 * site itself: the nearest folder above that has the site's icon.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
  (link) => !/^[a-z]+:/iu.test(link.getAttribute('href') ?? ''),
);

if (links.length > 0 && location.protocol !== 'file:') void lead();

async function lead(): Promise<void> {
  const depth = location.pathname.split('/').length - 1;
  for (let up = 0; up < depth; up++) {
    const root = new URL('../'.repeat(up) || './', location.href);
    const found = await fetch(new URL('favicon.svg', root), { method: 'HEAD' }).catch(() => undefined);
    // Some hosts answer any address with a page.
    if (!found?.ok || !found.headers.get('content-type')?.startsWith('image/')) continue;
    for (const link of links) link.href = new URL(link.getAttribute('href') ?? '', root).href;
    return;
  }
}
