import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it should lie in a folder: where its bytes are kept, and how it looked when it was kept. */
export interface Wanted {
  from: string;
  size: number;
  /** In milliseconds, as the disk tells it. */
  modified: number;
}

/**
 * Makes a folder hold the wanted files, by their paths from it, and nothing else. What is there already stays, so a folder
 * that held nearly the same costs little. Files share their bytes with where they are kept, where the disk allows it.
 */
export function settle(folder: string, wanted: ReadonlyMap<string, Wanted>): void {
  const folders = new Set<string>();
  for (const path of wanted.keys())
    for (let at = dirname(path); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  const found = new Set<string>();
  clear(folder, '', (path, isFolder) => {
    if (isFolder) return folders.has(path);
    const file = wanted.get(path);
    const stays = file !== undefined && looksAs(join(folder, path), file);
    if (stays) found.add(path);
    return stays;
  });
  for (const [path, { from }] of wanted) if (!found.has(path)) linkOrCopy(from, join(folder, path));
}

/** Whether a file is there and looks as it did when it was kept. */
export function looksAs(file: string, { size, modified }: Pick<Wanted, 'size' | 'modified'>): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.size === size && stats.mtimeMs === modified;
}

export function linkOrCopy(from: string, to: string): void {
  const folder = dirname(to);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Removes what is not to stay below a folder. What is neither a file nor a folder never stays. */
function clear(root: string, below: string, stays: (path: string, isFolder: boolean) => boolean): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (!(isFolder || entry.isFile()) || !stays(path, isFolder))
      rmSync(join(root, path), { recursive: true, force: true });
    else if (isFolder) clear(root, path, stays);
  }
}
