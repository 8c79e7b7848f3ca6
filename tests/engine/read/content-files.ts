import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../../../src/engine/index.ts';

const root = fileURLToPath(new URL('../../../content/', import.meta.url));

/** The files of the content folder as the engine reads them. */
export function contentFiles(): ContentFile[] {
  return globSync('stories/*/*', { cwd: root })
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(`${root}${path}`) }));
}

/** A file of a story made up for a test. */
export function file(path: string, text: string): ContentFile {
  return { path: `stories/${path}`, bytes: new TextEncoder().encode(text) };
}

export const storyYaml = 'title: Harbour\nevent: It reopens\ndate: 2025-06-10\nsummary: Two papers.\n';

/** A sound story of two accounts, of which tests exchange files. */
export function harbour(changes: Record<string, string | undefined> = {}): ContentFile[] {
  const sound = {
    'story.yaml': storyYaml,
    'post.md': '---\ntitle: Harbour reopens\nlanguage: en\n---\n\nFerries sail again.\n',
    'mirror.md': '---\ntitle: Ferries sail\nlanguage: en\n---\n\nThe harbour is open.\n',
  };
  return Object.entries({ ...sound, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [file(`harbour/${name}`, text)],
  );
}
