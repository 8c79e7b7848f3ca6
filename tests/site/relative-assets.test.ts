import { describe, expect, it } from 'vitest';
import { withRelativeAssets } from '../../src/site/relative-assets.ts';

const page = (href: string, src: string) =>
  `<!doctype html><html><head><link rel="stylesheet" href="${href}"></head><body><p>中文 “x”</p><script type="module" src="${src}"></script></body></html>`;

const mended = (html: string, path: string) => withRelativeAssets(Buffer.from(html), path).toString();

describe('the addresses of bundled files', () => {
  it.each([
    ['', './'],
    ['404.html', './'],
    ['search/', '../'],
    ['story/compare/a/b/', '../../../../'],
  ])('are made relative on the page "%s"', (path, up) => {
    expect(mended(page('/_astro/site.x.css', '/_astro/page.y.js'), path)).toBe(
      page(`${up}_astro/site.x.css`, `${up}_astro/page.y.js`),
    );
  });

  it('are left alone in what accounts say', () => {
    const said = `<p title="a href=&quot;/_astro/&quot;">see &lt;a href="/_astro/x"&gt; or ="/_astro/</p><script type="application/ld+json">{"name":"\\u003clink href=\\"/_astro/"}</script>`;
    expect(mended(said, 'story/')).toBe(said);
  });

  it('are left alone where they are of another place', () => {
    const other = page('../other/_astro/x.css', 'https://example.org/_astro/x.js');
    expect(mended(other, 'story/')).toBe(other);
  });
});
