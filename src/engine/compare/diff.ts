import { createTwoFilesPatch } from 'diff';
import { comparing } from '../settings.ts';
import { shortestEdit } from './shortest-edit.ts';

/** A run of equal, added or removed items. */
export interface Run<T> {
  kind: 'same' | 'added' | 'removed';
  /** Items of b for `same` and `added`, of a for `removed`. */
  items: T[];
}

/**
 * The shortest edit of one list into another, items with the same key being the same. Where it would take more than the
 * allowed number of edits, the lists count as wholly different.
 */
export function diffLists<T extends { key: string }>(a: readonly T[], b: readonly T[]): Run<T>[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: T): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const runs = shortestEdit(Int32Array.from(a, numberOf), Int32Array.from(b, numberOf), comparing.maxEdits) ?? [
    { kind: 'removed', count: a.length },
    { kind: 'added', count: b.length },
  ];
  let [left, right] = [0, 0];
  return runs
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const items = kind === 'removed' ? a.slice(left, left + count) : b.slice(right, right + count);
      if (kind !== 'added') left += count;
      if (kind !== 'removed') right += count;
      return { kind, items };
    });
}

/** A unified patch of one text file into another, as `git apply` reads it. */
export function unifiedPatch(fromName: string, toName: string, from: string, to: string): string {
  const patch = createTwoFilesPatch(`a/${fromName}`, `b/${fromName}`, from, to, undefined, undefined, { context: 3 });
  return `${toName === fromName ? '' : `${fromName} into ${toName}\n`}diff --git a/${fromName} b/${fromName}\n${patch.replace(/^=+\n/u, '').replace(/^((?:---|\+\+\+) [^\t\n]*)\t$/gmu, '$1')}`;
}
