/** Whether keys move about; a reader's choice is kept in the browser. */
export interface Keys {
  on: boolean;
}

const storageKey = 'variorum-keys';

export function keysInUse(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** The help on keys, which also switches them off and on. */
export function helpDialog(keys: Keys): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.innerHTML =
    '<h2 id="keys-title">Keys</h2><dl class="facts"><dt>n, p</dt><dd>next, previous difference</dd><dt>j, k</dt><dd>next, previous row</dd><dt>c</dt><dd>copy the link to this row</dd><dt>?</dt><dd>this help</dd></dl><p><label><input type="checkbox"> Use these keys</label></p><button type="button">Close</button>';
  const box = dialog.querySelector('input');
  if (box) {
    box.checked = keys.on;
    box.addEventListener('change', () => {
      keys.on = box.checked;
      try {
        localStorage.setItem(storageKey, keys.on ? 'on' : 'off');
      } catch {}
    });
  }
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return dialog;
}
