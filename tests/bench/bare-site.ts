import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { type PhaseTimes, phaseTimes } from '../../src/cli/build/phases.ts';

// `node bare-site.ts PAGES BYTES`: builds a site of so many pages of so many bytes that computes nothing, and writes how
// long its pages took, as JSON. It is the yardstick for rendering: the same framework, nothing of ours.
const [pages = 0, bytes = 0] = process.argv.slice(2).map(Number);
mkdirSync('.cache', { recursive: true });
const root = mkdtempSync(resolve('.cache/bare-'));
mkdirSync(join(root, 'src/pages'), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
writeFileSync(
  join(root, 'src/pages/[page].astro'),
  `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, at) => ({ params: { page: 'page-' + at } }));
const { page } = Astro.params;
const paragraph = 'The ferry was closed on Monday, the council said: “Nobody knows for how long it’ll be.” ¶ 7 · ';
const paragraphs = Array.from({ length: Math.ceil(${bytes} / 415) }, () => paragraph.repeat(4));
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{page}</title></head>
  <body><main>{paragraphs.map((text) => <p>{text}</p>)}</main></body>
</html>
`,
);
process.env['VARIORUM_TIMES'] = join(root, 'times.json');
await build({ root, configFile: false, logLevel: 'error', integrations: [phaseTimes()] });
const { render } = JSON.parse(readFileSync(join(root, 'times.json'), 'utf8')) as PhaseTimes;
rmSync(root, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(render)}\n`);
