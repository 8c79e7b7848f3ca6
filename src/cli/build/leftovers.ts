import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runs } from './processes.ts';

const prefix = 'parts-';

/** The folder in which the process of this id renders before its pages are put in place. */
export const partsOf = (folder: string, process: number): string => join(folder, `${prefix}${process}`);

/** Removes what builds that were killed left behind: the parts of processes that run no more. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const id = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (Number.isInteger(id) && !runs(id)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
