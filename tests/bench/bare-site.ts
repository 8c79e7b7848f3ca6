import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { type PhaseTimes, phaseTimes } from '../../src/cli/build/phases.ts';

/** What a bare site has: it computes nothing, and is the yardstick for rendering: the same framework, nothing of ours. */
export interface BareSite {
  pages: number;
  /** Of each page. */
  bytes: number;
  /** Of each page: as many again of its elements as the text is parted into. */
  elements: number;
  /** Plain files beside the pages. */
  files: number;
  fileBytes: number;
}

const sentence = 'The ferry was closed on Monday, the council said: “Nobody knows for how long it’ll be.” ¶ 7 · ';

/** Builds it and gives how long its pages took. */
async function buildBare({ pages, bytes, elements, files, fileBytes }: BareSite): Promise<PhaseTimes['render']> {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(resolve('.cache/bare-'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  // Half of the elements are paragraphs, half are links in them; the tags of both take some 45 bytes.
  const paragraphs = Math.ceil(elements / 2);
  const text = sentence.repeat(Math.ceil(bytes / paragraphs / sentence.length)).slice(0, bytes / paragraphs - 45);
  writeFileSync(
    join(root, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, at) => ({ params: { page: 'page-' + at } }));
const { page } = Astro.params;
const paragraphs = Array.from({ length: ${paragraphs} }, (_, at) => ({ at, text: ${JSON.stringify(text)} }));
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{page}</title></head>
  <body><main>{paragraphs.map(({ at, text }) => <p class="ui">{text}<a href={'#row-' + at}>{at}</a></p>)}</main></body>
</html>
`,
  );
  writeFileSync(
    join(root, 'src/pages/[file].txt.ts'),
    `export const getStaticPaths = () => Array.from({ length: ${files} }, (_, at) => ({ params: { file: 'file-' + at } }));
const text = ${JSON.stringify(sentence)}.repeat(${Math.ceil(fileBytes / Buffer.byteLength(sentence))});
export const GET = () => new Response(text);
`,
  );
  process.env['VARIORUM_TIMES'] = join(root, 'times.json');
  await build({ root, configFile: false, logLevel: 'error', integrations: [phaseTimes()] });
  const { render } = JSON.parse(readFileSync(join(root, 'times.json'), 'utf8')) as PhaseTimes;
  rmSync(root, { recursive: true, force: true });
  return render;
}

// `node bare-site.ts JSON`, with a bare site as JSON: writes how long its pages took, as JSON.
if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${JSON.stringify(await buildBare(JSON.parse(process.argv[2] ?? '{}') as BareSite))}\n`);
