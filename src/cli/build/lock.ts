import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../site/refusal.ts';
import { startOf } from './processes.ts';

/** A lock that is written and not yet named, in milliseconds. */
const writing = 5000;

/**
 * Takes a lock for as long as this process runs. A lock that a killed process left counts no more.
 *
 * @param what is locked, for the report to whoever comes second
 */
export function lock(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    if (!isLocked(file)) takeAway(file);
    if (!take(file))
      throw new Refusal(
        `Another build, process ${holderOf(file)?.id || 'unknown'}, is at work in ${what}. Start this one when it has ended; if there is none, delete ${file}.`,
      );
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

/** Makes the file, where there is none. */
function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock that does not count, but not one that another process has put in its place meanwhile. */
function takeAway(file: string): void {
  const taken = `${file}.${process.pid}`;
  try {
    renameSync(file, taken);
    if (isLocked(taken)) renameSync(taken, file);
    else rmSync(taken);
  } catch {
    // Another one was faster.
  }
}

/** Whether another process holds the lock. */
export function isLocked(file: string): boolean {
  const holder = holderOf(file);
  if (holder === undefined) return false;
  const { id, start, age } = holder;
  if (id === '') return age < writing;
  return Number(id) !== process.pid && startOf(Number(id)) === start;
}

function holderOf(file: string): { id: string; start: string; age: number } | undefined {
  try {
    const [id = '', start = ''] = readFileSync(file, 'utf8').split(' ');
    return { id, start, age: Date.now() - lstatSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}
