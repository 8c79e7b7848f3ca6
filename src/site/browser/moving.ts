/** Moving about: next and previous difference and row, by keyboard and by thumb. The pages show everything without it. */

import { followInScore } from './follow-in-score.ts';
import { helpDialog, type Keys, keysInUse } from './keys-help.ts';

const rows = [...document.querySelectorAll<HTMLElement>('.row, .line, .passage')];
/** What the page itself says differs: no more and no less is counted. */
const differences = rows.filter((row) => row.matches('.differs, .disagree'));
const noun = rows[0]?.matches('.row:not(.fact)') ? 'row' : rows[0]?.matches('.fact') ? 'fact' : 'passage';
/** What folding, choosing and closed details hide is not moved to. */
const shown = (list: HTMLElement[]) => list.filter((row) => row.checkVisibility?.() ?? true);

/** The row one was last led to, until one goes on by oneself. */
let stoodAt: HTMLElement | undefined;
const left = () => {
  if (!stoodAt?.matches(':target')) stoodAt = undefined;
};

for (const event of ['load', 'hashchange']) addEventListener(event, openAround);
if (rows.length > 0) start();

/** What is linked to is shown, also where it stands in closed details: not every browser opens them by itself. */
function openAround(): void {
  const target = document.querySelector(':target');
  let closed = false;
  for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) {
    closed ||= !at.open;
    at.open = true;
  }
  if (closed) target?.scrollIntoView();
}

function start(): void {
  const keys: Keys = { on: keysInUse() };
  const where = document.createElement('div');
  where.className = 'where ui';
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  const button = (words: string, label: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    if (label !== words) made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };
  const dialog = helpDialog(keys);
  const go = (list: HTMLElement[], step: 1 | -1) => {
    const all = shown(list);
    const here = current();
    const next =
      step > 0
        ? all.findIndex((row) => rows.indexOf(row) > here)
        : all.findLastIndex((row) => rows.indexOf(row) < Math.ceil(here));
    const row = all[next];
    if (!row) return;
    row.tabIndex = -1;
    stoodAt = row;
    // One step back leads to the page before, not through every difference.
    location.replace(`#${encodeURIComponent(row.id)}`);
    row.focus({ preventScroll: true });
    place.textContent = `${next + 1} of ${all.length}`;
  };
  const help = button('Keys (?)', 'Keys (?)', () => dialog.showModal());
  help.className = 'keys';
  if (differences.length > 0) where.append(button('‹', 'Previous difference', () => go(differences, -1)));
  where.append(place);
  if (differences.length > 0) where.append(button('›', 'Next difference', () => go(differences, 1)));
  where.append(
    help,
    button('Copy link', 'Copy link (c)', () => copyLink(place)),
  );
  document.body.append(where);
  const count = () => {
    const all = shown(differences).length;
    place.textContent = all === 1 ? `1 ${noun} differs` : `${all || 'No'} ${noun}s differ`;
  };
  count();
  document.addEventListener('change', count);
  addEventListener('hashchange', left);
  for (const event of ['wheel', 'touchmove']) addEventListener(event, () => (stoodAt = undefined), { passive: true });
  followInScore(rows);
  const acts: Record<string, () => void> = {
    c: () => copyLink(place),
    n: () => go(differences, 1),
    p: () => go(differences, -1),
    j: () => go(rows, 1),
    k: () => go(rows, -1),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
      return;
    if (event.key === '?') dialog.showModal();
    else if (keys.on) acts[event.key]?.();
  });
}

/** Copies the address of the row one stands at; where the browser does not allow it, the address is shown to be copied. */
async function copyLink(place: HTMLElement): Promise<void> {
  const row = rows[Math.min(rows.length - 1, Math.max(0, Math.ceil(current())))];
  const address = new URL(`#${encodeURIComponent(row?.id ?? '')}`, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    place.textContent = 'Link copied';
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', 'Link to this row');
    place.replaceChildren(field);
    field.select();
  }
}

/** The row one stands at: the target while it is near, else a place half way before the first row below the heads. */
function current(): number {
  if (stoodAt) return rows.indexOf(stoodAt);
  const id = decodeURIComponent(location.hash.slice(1));
  const target = rows.findIndex((row) => row.id === id || (id !== '' && row.querySelector(`[id="${CSS.escape(id)}"]`)));
  const near = rows[target]?.getBoundingClientRect();
  if (near && near.bottom > 0 && near.top < innerHeight) return target;
  const below = rows.findIndex((row) => row.getBoundingClientRect().bottom > 120);
  return (below < 0 ? rows.length : below) - 0.5;
}
