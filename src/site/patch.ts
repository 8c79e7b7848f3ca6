import { unifiedPatch } from '../engine/compare/diff.ts';
import type { Account } from '../engine/model.ts';
import { escapeHtml } from '../engine/write/html.ts';
import { plainText } from './plain-text.ts';

/** Patches by the accounts they lead from and to: a page shows what a file holds. */
const made = new WeakMap<Account, WeakMap<Account, string>>();

/** The patch that makes the plain text of one account into the other's. */
export function accountPatch(a: Account, b: Account): string {
  const from = made.get(a) ?? new WeakMap<Account, string>();
  made.set(a, from);
  const patch = from.get(b) ?? unifiedPatch(`${a.id}.txt`, `${b.id}.txt`, plainText(a), plainText(b));
  from.set(b, patch);
  return patch;
}

/** A unified patch with its lines in the classes that highlighted code has; goes into a `<pre><code>`. */
export const patchHtml = (patch: string): string => patch.split('\n').map(lineHtml).join('\n');

function lineHtml(line: string): string {
  // A space at the end of a line would be taken out of the page.
  const text = escapeHtml(line).replace(/ $/u, '&#32;');
  const kind = line.startsWith('+') ? 'inserted' : line.startsWith('-') ? 'deleted' : undefined;
  return kind === undefined ? text : `<span class="t-${kind}">${text}</span>`;
}
