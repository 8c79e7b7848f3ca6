import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param look the width and the colours: `390 dark` */
export const screenshotName = (kind: string, look: string): string => `${`${kind} ${look}`.replaceAll(' ', '-')}.png`;

/** Writes a page that shows the pictures of a folder side by side, a row for each kind of page. */
export function writeScreenshotReport(folder: string, kinds: readonly string[], looks: readonly string[]): void {
  const taken = new Set(readdirSync(folder));
  const rows = kinds.map((kind) => {
    const pictures = looks
      .map((look) => ({ look, file: screenshotName(kind, look) }))
      .filter(({ file }) => taken.has(file))
      .map(
        ({ look, file }) =>
          `<figure><figcaption>${look}</figcaption><a href="${file}"><img src="${file}" alt="${kind}, ${look}" loading="lazy"></a></figure>`,
      );
    return `<section><h2>${kind}</h2><div>${pictures.join('')}</div></section>`;
  });
  const style =
    'body{font:14px system-ui;margin:1rem;background:#888}h2{margin:1rem 0 .25rem}div{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0;flex:none}img{max-height:90vh;max-width:44rem;object-fit:cover;object-position:top}';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every kind of page</title><style>${style}</style><h1>Every kind of page</h1>${rows.join('')}</html>\n`,
  );
}
