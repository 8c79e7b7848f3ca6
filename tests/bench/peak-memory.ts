import { readdirSync, readFileSync } from 'node:fs';

/** The resident memory of a process and all below it, in bytes, from Linux's /proc; undefined where there is none. */
export function treeMemory(root: number): number | undefined {
  const processes = readProcesses();
  if (!processes) return undefined;
  const wanted = new Set([root]);
  for (let before = 0; before < wanted.size; ) {
    before = wanted.size;
    for (const { pid, parent } of processes) if (wanted.has(parent)) wanted.add(pid);
  }
  return processes.filter(({ pid }) => wanted.has(pid)).reduce((sum, { resident }) => sum + resident, 0);
}

function readProcesses(): { pid: number; parent: number; resident: number }[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8');
          const value = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
          return [{ pid: Number(name), parent: value('PPid'), resident: value('VmRSS') * 1024 }];
        } catch {
          // It ended while it was looked at.
          return [];
        }
      });
  } catch {
    return undefined;
  }
}
