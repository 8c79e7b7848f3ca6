import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { contentReport, loadContent } from '../site/load-content.ts';
import { missingFromPages } from '../site/verify-pages.ts';

// `npm run build`: checks the content, builds into a folder aside, checks the pages, and only then puts them in place.
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

const out = resolve(process.env['VARIORUM_OUT'] ?? 'dist');
const [fresh, previous] = [`${out}.new`, `${out}.old`];

// A build that was stopped between the two renames below has left the last good pages under another name.
if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);

const content = loadContent();
if (content.problems.length > 0) fail(contentReport(content));
const accounts = content.stories.reduce((sum, story) => sum + story.accounts.length, 0);
say(`Comparing ${count(content.stories.length, 'story', 'stories')} with ${count(accounts, 'account')} …`);
if (!process.env['SITE_ADDRESS']) {
  say('SITE_ADDRESS is not set: feeds, sitemap and canonical links, which need the site’s address, are left out.');
}

rmSync(fresh, { recursive: true, force: true });
try {
  await build({ outDir: fresh, logLevel: 'warn' });
} catch (error) {
  fail(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

const missing = missingFromPages(content.stories, fresh);
if (missing.length > 0)
  fail(`The pages do not hold all of the content:\n${missing.map((line) => `  ${line}\n`).join('')}`);

rmSync(previous, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, previous);
renameSync(fresh, out);
rmSync(previous, { recursive: true, force: true });
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
say(`Built ${count(pages, 'page')} in ${seconds()}: ${out}`);

function fail(report: string): never {
  process.stderr.write(report);
  rmSync(fresh, { recursive: true, force: true });
  process.stderr.write(`\nNothing was built${existsSync(out) ? `; ${out} is as it was` : ''}.\n`);
  process.exit(1);
}
