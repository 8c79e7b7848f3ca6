import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { syntheticFiles, syntheticStory } from '../support/synthetic-stories.ts';

// `npm run bench:layout -- ACCOUNTS PASSAGES`: first layout of side by side of a great story, as it is and without what
// spares the browser rows that are out of sight, in one run.
const [accounts = 40, passages = 60] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'variorum-layout-'));
const story = syntheticStory({ seed: 5, accounts, passages });
for (const { path, text } of syntheticFiles(story)) {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const out = join(folder, 'dist');
execFileSync(process.execPath, ['src/cli/build.ts'], {
  env: {
    ...process.env,
    VARIORUM_CONTENT: join(folder, 'content'),
    VARIORUM_OUT: out,
    VARIORUM_CACHE: join(folder, 'cache'),
  },
  stdio: 'inherit',
});
const page = join(out, story.id, 'side-by-side/index.html');
const html = readFileSync(page, 'utf8');
const plain = join(dirname(page), 'plain.html');
const css = /href="([^"]+\.css)"/u.exec(html)?.[1] ?? '';
writeFileSync(
  join(dirname(page), 'plain.css'),
  readFileSync(join(dirname(page), css), 'utf8').replaceAll('content-visibility:auto', 'content-visibility:visible'),
);
writeFileSync(plain, html.replace(css, 'plain.css'));

const executablePath = await chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
async function layoutOf(file: string): Promise<number> {
  const times: number[] = [];
  for (let tries = 0; tries < 5; tries++) {
    const tab = await browser.newPage();
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable');
    await tab.goto(pathToFileURL(file).href);
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    times.push(1000 * of('LayoutDuration'));
    await tab.close();
  }
  return times.sort((x, y) => x - y)[2] ?? 0;
}
const [spared, whole] = [await layoutOf(page), await layoutOf(plain)];
process.stdout.write(
  `${accounts} accounts of ${passages} passages, ${(html.length / 1e6).toFixed(1)} MB: first layout ${spared.toFixed(0)} ms, without the measures ${whole.toFixed(0)} ms, ratio ${(spared / whole).toFixed(3)}\n`,
);
await browser.close();
rmSync(folder, { recursive: true, force: true });
