import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The stages of the flow, in order; a file imports from its own stage or from one before it. */
const stages = [
  { name: 'model', holds: /^engine\/(?:model|settings|problems|problem-catalogue)\.ts$/u },
  { name: 'read', holds: /^engine\/read\//u },
  { name: 'align', holds: /^engine\/align\//u },
  { name: 'lexicon', holds: /^lexicon\//u },
  { name: 'compare', holds: /^engine\/compare\//u },
  { name: 'write', holds: /^engine\/write\//u },
  { name: 'engine', holds: /^engine\/index\.ts$/u },
  { name: 'site', holds: /^(?:site\/|content\.config\.ts$)/u },
  { name: 'components', holds: /^(?:components|styles)\//u },
  { name: 'layouts', holds: /^layouts\//u },
  { name: 'pages', holds: /^pages\//u },
  { name: 'cli', holds: /^cli\//u },
];
/** Packages the engine may use: parsing, comparing and writing text runs wherever JavaScript does. */
const enginePackages = new Set([
  '@astrojs/markdown-remark',
  'diff',
  'mdast',
  'parse5',
  'rehype-sanitize',
  'rehype-stringify',
  'remark-parse',
  'remark-rehype',
  'unified',
  'yaml',
]);
const oneImporter = ['diff', 'shiki'];

interface File {
  /** From `src/`. */
  path: string;
  text: string;
}

const stageOf = (path: string): number => stages.findIndex(({ holds }) => holds.test(path));

function importsOf({ path, text }: File): string[] {
  const scripts = path.endsWith('.astro')
    ? [
        /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map((m) => m[1] ?? ''),
      ]
    : [text];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** What in a set of files breaks the rule, a sentence each. */
function breaches(files: readonly File[]): string[] {
  const importers = new Map<string, string[]>();
  const found = files.flatMap((file) => {
    const own = stageOf(file.path);
    if (own < 0) return [`${file.path} is in no stage`];
    return importsOf(file).flatMap((name) => {
      if (name.startsWith('.')) {
        const target = relative('.', join(dirname(file.path), name.replace(/\?.*$/u, '')));
        return stageOf(target) <= own ? [] : [`${file.path} imports ${target}, which comes later`];
      }
      const pack = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
      importers.set(pack, [...(importers.get(pack) ?? []), file.path]);
      const foreign = file.path.startsWith('engine/') && !enginePackages.has(pack);
      return foreign ? [`${file.path} imports ${name}, which the engine must not need`] : [];
    });
  });
  const many = oneImporter.flatMap((pack) => {
    const by = [...new Set(importers.get(pack) ?? [])];
    return by.length > 1 ? [`${pack} is imported by ${by.join(' and ')}`] : [];
  });
  return [...found, ...many];
}

const source = (readdirSync('src', { recursive: true }) as string[])
  .filter((path) => /\.(?:ts|astro)$/u.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('src', path), 'utf8') }));

describe('the import rule', () => {
  it('is kept by every file', () => {
    expect(source.length).toBeGreaterThan(100);
    expect(breaches(source)).toEqual([]);
  });

  it.each([
    ['an earlier stage importing a later one', 'engine/read/x.ts', "import { a } from '../align/rows.ts';"],
    ['the engine importing the file system', 'engine/align/x.ts', "import { readFileSync } from 'node:fs';"],
    ['the engine importing the framework', 'engine/compare/x.ts', "import { z } from 'astro/zod';"],
    ['a component importing a page', 'components/X.astro', "---\nimport Y from '../pages/index.astro';\n---\n<p />"],
    ['a file outside every stage', 'other/x.ts', ''],
  ])('finds %s', (_, path, text) => {
    expect(breaches([{ path, text }])).toHaveLength(1);
  });

  it('finds a second importer of a package that has one', () => {
    const text = "import { diffArrays } from 'diff';";
    expect(
      breaches([
        { path: 'engine/compare/a.ts', text },
        { path: 'engine/compare/b.ts', text },
      ]),
    ).toHaveLength(1);
  });
});
