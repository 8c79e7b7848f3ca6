import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../site/refusal.ts';
import type { StorySummary } from '../../site/story-summary.ts';
import { linkOrCopy, looksAs, type Wanted } from './settle.ts';

/** Rendered files that are kept: where each lay, and how it looked when it was kept. */
export interface Manifest {
  digest: string;
  summary?: StorySummary;
  files: KeptFile[];
}

interface KeptFile {
  path: string;
  size: number;
  modified: number;
}

/** The entry that is a site, not pages of it; no story's id begins with an underscore. */
const spare = '_spare';

interface ToKeep {
  from: string;
  /** Of the files below `from`. */
  paths: readonly string[];
  summary?: StorySummary;
}

/**
 * Rendered pages of earlier builds, an entry for each story. An entry is named after the digest of all it was made from,
 * and counts only while every file of it is as it was written: a stale or damaged cache costs time, never correctness.
 * Files are shared with the built site by hard links where the disk allows it.
 */
export class PageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Refuses a folder that holds anything but entries, since whatever has its name is replaced, and what has none goes. */
  refuseOthers(): void {
    if (!existsSync(this.#folder)) return;
    if (!statSync(this.#folder).isDirectory()) throw new Refusal(`${this.#folder}, for kept pages, is not a folder.`);
    const strange = readdirSync(this.#folder).find((name) => !this.#mayBeEntry(name));
    if (strange !== undefined)
      throw new Refusal(
        `${this.#folder} holds more than kept pages: ${strange}. Set VARIORUM_CACHE to a folder that nothing else is in.`,
      );
  }

  /** An entry, or what is left of one whose making or removing was stopped. */
  #mayBeEntry(name: string): boolean {
    const path = join(this.#folder, name);
    if (!lstatSync(path).isDirectory()) return name === '.DS_Store';
    return (
      name === spare || readdirSync(path).every((part) => /^(?:files|manifest\.json(?:\.new)?|\.DS_Store)$/u.test(part))
    );
  }

  #manifest(name: string): string {
    return join(this.#folder, name, 'manifest.json');
  }

  #file(name: string, path: string): string {
    return join(this.#folder, name, 'files', path);
  }

  /** The entry of this name and digest, if it is whole. */
  find(name: string, digest: string): Manifest | undefined {
    const file = this.#manifest(name);
    if (!existsSync(file)) return undefined;
    const manifest = readManifest(file);
    if (manifest?.digest !== digest) return undefined;
    const whole = manifest.files.every((file) => looksAs(this.#file(name, file.path), file));
    return whole ? manifest : undefined;
  }

  /** The files of an entry as they are to lie in the site, by their paths. */
  wanted(name: string, { files }: Manifest): [string, Wanted][] {
    return files.map(({ path, size, modified }) => [path, { from: this.#file(name, path), size, modified }]);
  }

  /** Keeps files of a folder as an entry. The manifest comes last: an entry that was not finished does not count. */
  keep(name: string, digest: string, { from, paths, summary }: ToKeep): Manifest {
    const entry = join(this.#folder, name);
    rmSync(entry, { recursive: true, force: true });
    const files = paths.map((path) => {
      linkOrCopy(join(from, path), this.#file(name, path));
      const { size, mtimeMs } = statSync(this.#file(name, path));
      return { path, size, modified: mtimeMs };
    });
    const manifest: Manifest = { digest, ...(summary ? { summary } : {}), files };
    writeFileSync(`${this.#manifest(name)}.new`, JSON.stringify(manifest));
    renameSync(`${this.#manifest(name)}.new`, this.#manifest(name));
    return manifest;
  }

  /** Makes a folder of the site before the last one, where that is at hand: nearly all of it is as it will be again. */
  takeSpare(folder: string): void {
    if (!isFolder(folder)) rmSync(folder, { force: true });
    const kept = join(this.#folder, spare);
    if (!existsSync(folder) && isFolder(kept)) moveFolder(kept, folder);
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a whole site for `takeSpare`; one on another disk is let go. */
  keepSpare(folder: string): void {
    if (!existsSync(folder)) return;
    rmSync(join(this.#folder, spare), { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    if (!moveFolder(folder, join(this.#folder, spare))) rmSync(folder, { recursive: true, force: true });
  }

  /** Lets go of the entries of stories that are no more. */
  prune(names: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder))
      if (!names.has(name) && name !== spare) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }
}

/** A link to a folder is none. */
const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function moveFolder(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

/** All files below a folder, by path from it, sorted. */
export const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];
