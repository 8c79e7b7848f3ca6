import { createTwoFilesPatch, diffArrays } from 'diff';
import { comparing } from '../settings.ts';

/** A run of equal, added or removed items. */
export interface Run<T> {
  kind: 'same' | 'added' | 'removed';
  /** Items of b for `same` and `added`, of a for `removed`. */
  items: T[];
}

/**
 * The shortest edit of one list into another (E. Myers, An O(ND) difference algorithm, 1986). Where it would take more
 * than the allowed number of edits, the lists count as wholly different.
 */
export function diffLists<T>(a: T[], b: T[], same: (x: T, y: T) => boolean): Run<T>[] {
  const runs = diffArrays(a, b, { comparator: same, maxEditLength: comparing.maxEdits });
  if (!runs) {
    const whole: Run<T>[] = [
      { kind: 'removed', items: a },
      { kind: 'added', items: b },
    ];
    return whole.filter(({ items }) => items.length > 0);
  }
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    items: value,
  }));
}

/** A unified patch of one text file into another, as `git apply` reads it. */
export function unifiedPatch(fromName: string, toName: string, from: string, to: string): string {
  const patch = createTwoFilesPatch(`a/${fromName}`, `b/${fromName}`, from, to, undefined, undefined, { context: 3 });
  return `${toName === fromName ? '' : `${fromName} into ${toName}\n`}diff --git a/${fromName} b/${fromName}\n${patch.replace(/^=+\n/u, '').replace(/^((?:---|\+\+\+) [^\t\n]*)\t$/gmu, '$1')}`;
}
