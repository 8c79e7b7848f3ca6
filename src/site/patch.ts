import { unifiedPatch } from '../engine/compare/diff.ts';
import type { Account } from '../engine/model.ts';
import { plainText } from './plain-text.ts';

/** The patch that makes the plain text of one account into the other's. */
export function accountPatch(a: Account, b: Account): string {
  return unifiedPatch(`${a.id}.txt`, `${b.id}.txt`, plainText(a), plainText(b));
}
