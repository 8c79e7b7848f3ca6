const named = Buffer.from('="/_astro/');
const tagStart = '<'.charCodeAt(0);
/** The beginning of a tag that names a bundled file, up to the address. */
const bundled = /^<(?:link|script|img)\b[^<>]* (?:href|src)$/u;

/**
 * The page with the addresses of bundled files (`/_astro/…`), which the framework writes, made relative, so that the same
 * bytes work at the root of a host, in a subfolder and from a disk. Nothing else of it changes. In texts, attributes and
 * data of pages `<` is escaped, so a tag is always a tag. Works on bytes: pages come and go as bytes.
 *
 * @param path the page's own, from the site's root: empty, `story/facts/`, `404.html`
 */
export function withRelativeAssets(page: Buffer<ArrayBuffer>, path: string): Buffer<ArrayBuffer> {
  const up = Buffer.from(path.includes('/') ? '../'.repeat(path.split('/').length - 1) : './');
  const parts: Buffer<ArrayBuffer>[] = [];
  let done = 0;
  for (let at = page.indexOf(named); at >= 0; at = page.indexOf(named, at + 1)) {
    const tag = page.toString('latin1', page.lastIndexOf(tagStart, at), at);
    if (!bundled.test(tag)) continue;
    const address = at + '="'.length;
    parts.push(page.subarray(done, address), up);
    done = address + 1;
  }
  return done === 0 ? page : Buffer.concat([...parts, page.subarray(done)]);
}
