import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsOf } from './page-security.ts';

/** The files below a folder whose names end so, by path with forward slashes, sorted. */
export const filesEnding = (root: string, ending: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();

/** Every relative link of every page below a folder that leads to no file of it, or to an id its page does not have. */
export function deadLinks(root: string): string[] {
  const pages = new Map(filesEnding(root, '.html').map((path) => [path, read(root, path)]));
  return [...pages].flatMap(([path, { links }]) =>
    links.flatMap((link) => {
      const [to = '', anchor = ''] = link.split('#');
      const file = to === '' ? path : join(dirname(path), decodeURIComponent(to)).replaceAll('\\', '/');
      const there = existsSync(join(root, file));
      const marked = anchor === '' || (pages.get(file)?.ids.has(decodeURIComponent(anchor)) ?? false);
      return there && marked ? [] : [`${path}: ${link}`];
    }),
  );
}

function read(root: string, path: string): { links: string[]; ids: Set<string> } {
  const links = new Set<string>();
  const ids = new Set<string>();
  for (const { attrs } of elementsOf(readFileSync(join(root, path), 'utf8')))
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      if ((name === 'href' || name === 'src') && !/^[a-z][a-z\d+.-]*:/iu.test(value)) links.add(value);
    }
  return { links: [...links], ids };
}
