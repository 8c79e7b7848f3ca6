import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type ContentText, syntheticFiles, syntheticStory } from './synthetic-stories.ts';

/** Builds of the site as a user starts them, from content and into folders of their own. */

export interface BuildPlace {
  content: string;
  out: string;
  cache: string;
  env?: Record<string, string>;
}

export interface Finished {
  /** Exit status; null where a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'variorum-'));

/** Writes invented stories, named `story-<seed>`, in the order of the seeds given. */
export function writeStories(
  content: string,
  seeds: readonly number[],
  shape: { accounts: number; passages: number },
): void {
  for (const seed of seeds) writeContent(content, syntheticFiles(syntheticStory({ seed, ...shape })));
}

export function writeContent(content: string, files: readonly ContentText[]): void {
  for (const { path, text } of files) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export function startBuild({ content, out, cache, env }: BuildPlace): ChildProcess {
  const { STORIES: _, SITE_ADDRESS: __, GITHUB_ACTIONS: ___, ...inherited } = process.env;
  return spawn(process.execPath, [join(import.meta.dirname, '../../src/cli/build.ts')], {
    env: { ...inherited, VARIORUM_CONTENT: content, VARIORUM_OUT: out, VARIORUM_CACHE: cache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function finished(child: ChildProcess): Promise<Finished> {
  return new Promise((done, failed) => {
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** Builds, and throws what the build said where it did not end well. */
export async function buildSite(place: BuildPlace): Promise<Finished> {
  const end = await finished(startBuild(place));
  if (end.status !== 0) throw new Error(`The build ended with ${end.status}.\n${end.stdout}${end.stderr}`);
  return end;
}

/** Digest of each file below a folder, by path with forward slashes, sorted. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(folder, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
