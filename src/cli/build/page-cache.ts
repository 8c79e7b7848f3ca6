import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { StorySummary } from '../../site/story-summary.ts';

/** Rendered files that are kept: where each lay, and how it looked when it was kept. */
interface Manifest {
  digest: string;
  summary?: StorySummary;
  files: KeptFile[];
}

interface KeptFile {
  path: string;
  size: number;
  modified: number;
}

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

  #manifest(name: string): string {
    return join(this.#folder, name, 'manifest.json');
  }

  /** The entry of this name and digest, if it is whole. */
  find(name: string, digest: string): Manifest | undefined {
    const file = this.#manifest(name);
    if (!existsSync(file)) return undefined;
    const manifest = readManifest(file);
    if (manifest?.digest !== digest) return undefined;
    const whole = manifest.files.every(({ path, size, modified }) => {
      const stats = statSync(join(this.#folder, name, 'files', path), { throwIfNoEntry: false });
      return stats !== undefined && stats.size === size && stats.mtimeMs === modified;
    });
    return whole ? manifest : undefined;
  }

  /** Puts the files of an entry into a folder. */
  restore(name: string, { files }: Manifest, into: string): readonly KeptFile[] {
    for (const { path } of files) linkOrCopy(join(this.#folder, name, 'files', path), join(into, path));
    return files;
  }

  /** Keeps files of a folder as an entry. The manifest comes last: an entry that was not finished does not count. */
  keep(name: string, digest: string, { from, paths, summary }: ToKeep): readonly KeptFile[] {
    const entry = join(this.#folder, name);
    rmSync(entry, { recursive: true, force: true });
    const files = paths.map((path) => {
      linkOrCopy(join(from, path), join(entry, 'files', path));
      const { size, mtimeMs } = statSync(join(entry, 'files', path));
      return { path, size, modified: mtimeMs };
    });
    const manifest: Manifest = { digest, ...(summary ? { summary } : {}), files };
    writeFileSync(`${this.#manifest(name)}.new`, JSON.stringify(manifest));
    renameSync(`${this.#manifest(name)}.new`, this.#manifest(name));
    return files;
  }

  /** Lets go of the entries of stories that are no more. */
  prune(names: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
  }
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

const made = new Set<string>();

function linkOrCopy(from: string, to: string): void {
  const folder = dirname(to);
  if (!made.has(folder) || !existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
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
