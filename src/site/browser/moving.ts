/** Moving by keyboard. The pages show everything without it. */

const rows = [...document.querySelectorAll<HTMLElement>('.row, .line')];
const differences = rows.filter(
  (row) =>
    row.matches('.differs, .reworded, .moved, .only-a, .only-b, .disagree') || row.querySelector('ins, del, .kept'),
);
const storageKey = 'variorum-keys';
let on = stored() !== 'off';

if (rows.length > 0) start();

function start(): void {
  const where = document.createElement('div');
  where.className = 'where ui';
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Keys (?)';
  where.append(place, ' ', button);
  document.body.append(where);
  place.textContent = countWords();
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy link (c)';
  copy.addEventListener('click', () => copyLink(place));
  where.append(' ', copy);
  const dialog = helpDialog();
  button.addEventListener('click', () => dialog.showModal());

  const go = (list: HTMLElement[], step: 1 | -1) => {
    const here = current();
    const next =
      step > 0
        ? list.findIndex((row) => rows.indexOf(row) > here)
        : list.findLastIndex((row) => rows.indexOf(row) < Math.ceil(here));
    const row = list[next];
    if (!row) return;
    row.tabIndex = -1;
    location.hash = row.id;
    row.focus({ preventScroll: true });
    place.textContent = `${next + 1} of ${list.length}`;
  };
  followInScore();
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea, [contenteditable]'))
      return;
    if (event.key === '?') dialog.showModal();
    if (!on) return;
    if (event.key === 'c') copyLink(place);
    if (event.key === 'n') go(differences, 1);
    if (event.key === 'p') go(differences, -1);
    if (event.key === 'j') go(rows, 1);
    if (event.key === 'k') go(rows, -1);
  });
}

function countWords(): string {
  return `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
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
  const id = decodeURIComponent(location.hash.slice(1));
  const target = rows.findIndex((row) => row.id === id);
  const near = rows[target]?.getBoundingClientRect();
  if (near && near.bottom > 0 && near.top < innerHeight) return target;
  const below = rows.findIndex((row) => row.getBoundingClientRect().bottom > 120);
  return (below < 0 ? rows.length : below) - 0.5;
}

/** Marks in the score which row is at the top of what one sees. */
function followInScore(): void {
  const marks = new Map(
    [...document.querySelectorAll<SVGAElement>('.score a')].map((mark) => [mark.href.baseVal.split('#')[1], mark]),
  );
  if (marks.size === 0) return;
  const seen = new Set<Element>();
  let here: SVGAElement | undefined;
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const top = rows.find((row) => seen.has(row));
      here?.classList.remove('here');
      here = top && marks.get(top.id);
      here?.classList.add('here');
    },
    { rootMargin: '-120px 0px -40% 0px' },
  );
  for (const row of rows) watcher.observe(row);
}

function helpDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.innerHTML =
    '<h2 id="keys-title">Keys</h2><dl class="facts"><dt>n, p</dt><dd>next, previous difference</dd><dt>j, k</dt><dd>next, previous row</dd><dt>c</dt><dd>copy the link to this row</dd><dt>?</dt><dd>this help</dd></dl><p><label><input type="checkbox"> Use these keys</label></p><button type="button">Close</button>';
  const box = dialog.querySelector('input');
  if (box) {
    box.checked = on;
    box.addEventListener('change', () => {
      on = box.checked;
      try {
        localStorage.setItem(storageKey, on ? 'on' : 'off');
      } catch {}
    });
  }
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return dialog;
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
