import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/**
 * Makes the addresses of bundled files (`/_astro/…`) relative to the page, so that the same bytes work at the root of a
 * host, in a subfolder and from a disk. All other links of the site are relative where they are made.
 */
export function relativeAssets(): AstroIntegration {
  return {
    name: 'variorum-relative-assets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = resolve(root, file);
          const html = readFileSync(path, 'utf8');
          const mended = withRelativeAssets(html, relative(dirname(path), root).replaceAll('\\', '/'));
          if (mended !== html) writeFileSync(path, mended);
        }
      },
    },
  };
}

/**
 * The page with every `href` and `src` that begins with `/_astro/` made relative; nothing else of the text changes.
 *
 * @param up the way from the page's folder to the site's root: empty, `..`, `../..`
 */
export function withRelativeAssets(html: string, up: string): string {
  // Bundled files are named in the head; the body is looked at only where it may name one too.
  const head = html.indexOf('</head>') + 1;
  const looked = html.includes('"/_astro/', head) || head === 0 ? html : html.slice(0, head - 1);
  const places = looked.includes('"/_astro/') ? assetPlaces(parse(looked, { sourceCodeLocationInfo: true })) : [];
  let mended = '';
  let done = 0;
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    const attribute = html.slice(start, end);
    mended += html.slice(done, start) + attribute.replace('/_astro/', up === '' ? './_astro/' : `${up}/_astro/`);
    done = end;
  }
  return mended + html.slice(done);
}

function assetPlaces(node: Node): { start: number; end: number }[] {
  const own = 'attrs' in node ? attributePlaces(node) : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(assetPlaces) : [];
  return [...own, ...below];
}

function attributePlaces(element: Element): { start: number; end: number }[] {
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const wanted = (name === 'href' || name === 'src') && value.startsWith('/_astro/') && place !== undefined;
    return wanted ? [{ start: place.startOffset, end: place.endOffset }] : [];
  });
}
