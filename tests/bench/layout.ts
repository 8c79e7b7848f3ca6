import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { buildSite, temporaryFolder, writeStories } from '../support/site-builds.ts';

// `npm run bench:layout -- ACCOUNTS PASSAGES [FOLDER]`: styles and first layout of side by side of a great story, as it is
// and without what spares the browser rows that are out of sight, in one run. Building takes longest by far: a FOLDER is
// kept, and measured again without building.
const [accounts = 40, passages = 60] = process.argv.slice(2, 4).map(Number);
const kept = process.argv[4];
const folder = kept === undefined ? temporaryFolder() : resolve(kept);
const seed = 5;
const out = join(folder, 'dist');
const page = join(out, `story-${seed}/side-by-side/index.html`);
if (!existsSync(page)) {
  const content = join(folder, 'content');
  writeStories(content, [seed], { accounts, passages });
  await buildSite({ content, out, cache: join(folder, 'cache') });
}

/** The page with its measures taken away: of one of its style sheets a changed copy. */
function withoutMeasures(): string {
  const html = readFileSync(page, 'utf8');
  const measure = /content-visibility:\s*auto/gu;
  const sheets = [...html.matchAll(/href="([^"]+\.css)"/gu)].map(([, href]) => href as string);
  const [href, other] = sheets.filter((one) => readFileSync(join(dirname(page), one), 'utf8').search(measure) >= 0);
  if (href === undefined || other !== undefined || !html.includes('class="rows long"'))
    throw new Error(`The measures stand in none or several of ${sheets.join(', ')}, or the page does not take them`);
  const css = readFileSync(join(dirname(page), href), 'utf8').replace(measure, 'content-visibility:visible');
  writeFileSync(join(dirname(page), 'plain.css'), css);
  const plain = join(dirname(page), 'plain.html');
  writeFileSync(plain, html.replace(href, 'plain.css'));
  return plain;
}

const executablePath = await chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });

interface Spent {
  styles: number;
  layout: number;
}

/** In a tab that shows the gist, as one comes from it: the first text a tab shows costs the same on any page. */
async function spentOn(file: string): Promise<Spent> {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  await tab.goto(pathToFileURL(join(out, `story-${seed}/index.html`)).href);
  await tab.goto(pathToFileURL(file).href);
  await tab.evaluate(() => document.documentElement.getBoundingClientRect());
  const { metrics } = await session.send('Performance.getMetrics');
  await tab.close();
  const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { styles: of('RecalcStyleDuration'), layout: of('LayoutDuration') };
}

const plain = withoutMeasures();
const tries: { spared: Spent; whole: Spent }[] = [];
for (let at = 0; at < 5; at++) tries.push({ spared: await spentOn(page), whole: await spentOn(plain) });
const median = (times: number[]) => times.sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;
const layout = {
  spared: median(tries.map((one) => one.spared.layout)),
  whole: median(tries.map((one) => one.whole.layout)),
};
const styles = {
  spared: median(tries.map((one) => one.spared.styles)),
  whole: median(tries.map((one) => one.whole.styles)),
};
const both = { spared: layout.spared + styles.spared, whole: layout.whole + styles.whole };
const row = (name: string, { spared, whole }: typeof both) =>
  `| ${name} | ${spared.toFixed(0)} ms | ${whole.toFixed(0)} ms | ${(spared / whole).toFixed(3)} |\n`;
process.stdout.write(
  `${accounts} accounts of ${passages} passages, ${(readFileSync(page).length / 1e6).toFixed(1)} MB, medians of ${tries.length}\n\n| | as it is | without the measures | ratio |\n| --- | --- | --- | --- |\n${row('styles', styles)}${row('layout', layout)}${row('both', both)}`,
);
await browser.close();
if (kept === undefined) rmSync(folder, { recursive: true, force: true });
process.exitCode = both.spared / both.whole > 0.1 ? 1 : 0;
