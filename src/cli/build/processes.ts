import { readFileSync } from 'node:fs';

/** Whether a process of this id runs. */
export function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process started, by which it is told from a later one of the same id where the system says so; undefined where it
 * runs no more.
 */
export function startOf(id: number): string | undefined {
  if (!runs(id)) return undefined;
  try {
    // After the name, which may hold anything, in parentheses: the 22nd field of proc_pid_stat(5).
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
