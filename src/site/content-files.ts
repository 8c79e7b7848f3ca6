import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../engine/index.ts';
import type { Problem } from '../engine/model.ts';
import { problem } from '../engine/problems.ts';
import { isHidden } from '../engine/read/names.ts';
import { reading } from '../engine/settings.ts';

/** Where the content lies: `content/`, or the folder that VARIORUM_CONTENT names. */
export const contentFolder = (): string => process.env['VARIORUM_CONTENT'] ?? 'content';

/**
 * Every file under `stories/` of the content folder, sorted by path; paths are relative to the folder and have forward
 * slashes. Hidden ones, which systems and editors leave everywhere, do not count. What is no file of its own, cannot be
 * read or holds nothing is a problem: links, which can lead out of the folder, are not followed, and pipes, which can keep
 * a reader waiting, are not opened.
 */
export function contentFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const visit = (path: string): void => {
    try {
      const stats = lstatSync(join(folder, path));
      if (stats.isSymbolicLink()) problems.push(problem('link', path));
      else if (stats.isDirectory()) walk(path);
      else if (stats.isFile()) files.push({ path, bytes: bytesOf(join(folder, path), stats) });
      else problems.push(problem('unreadable', path, undefined, { found: 'a pipe, socket or device' }));
    } catch (error) {
      problems.push(problem('unreadable', path, undefined, { found: codeOf(error) }));
    }
  };
  const walk = (path: string): void => {
    const names = readdirSync(join(folder, path)).sort();
    if (names.length === 0 && path !== top)
      problems.push(problem('stray-file', path, undefined, { message: 'This folder is empty.' }));
    for (const name of names) if (!isHidden(name)) visit(`${path}/${name}`);
  };
  const found = lstatSync(join(folder, top), { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) problems.push(problem('no-stories', top));
  else visit(top);
  if (files.length === 0 && problems.length === 0)
    problems.push(problem('no-stories', top, undefined, { found: 'an empty folder' }));
  return { files, problems };
}

const top = 'stories';

/** The bytes of a file; of one that is too large so many that it is seen to be. */
function bytesOf(path: string, { size }: Stats): Uint8Array {
  if (size <= reading.maxBytes) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(reading.maxBytes + 1);
    readSync(file, bytes);
    return bytes;
  } finally {
    closeSync(file);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
