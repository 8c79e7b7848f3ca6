/** A tag that names a bundled file. In texts, attributes and data of pages `<` is escaped, so nothing else begins so. */
const bundled = /<(?:link|script|img)\b[^<>]*? (?:href|src)="\/_astro\//gu;

/**
 * The page with the addresses of bundled files (`/_astro/…`), which the framework writes, made relative, so that the same
 * bytes work at the root of a host, in a subfolder and from a disk. Nothing else of the text changes.
 *
 * @param path the page's own, from the site's root: empty, `story/facts/`, `404.html`
 */
export function withRelativeAssets(html: string, path: string): string {
  if (!html.includes('="/_astro/')) return html;
  const up = './'.repeat(path.includes('/') ? 0 : 1) + '../'.repeat(path.split('/').length - 1);
  return html.replace(bundled, (tag) => `${tag.slice(0, -'/_astro/'.length)}${up}_astro/`);
}
