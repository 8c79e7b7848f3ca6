// What is chosen on the page stands in its address, so that a copied link gives the same view. Run before the rows are
// read, so that nothing moves.
(() => {
  const all = () => [...document.querySelectorAll('.sbs input[name]')];
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const one of all()) {
      one.checked = one.type === 'checkbox' ? asked.has(one.name) : one.value === (asked.get(one.name) ?? 'all');
    }
  };
  restore();
  document.addEventListener('change', ({ target }) => {
    if (!target.name) return;
    const address = new URL(location.href);
    for (const { name } of all()) address.searchParams.delete(name);
    for (const { name, type, value, checked } of all()) {
      if (checked && value !== 'all') address.searchParams.set(name, type === 'checkbox' ? '1' : value);
    }
    history.replaceState(history.state, '', address);
  });
  addEventListener('popstate', restore);
  // Browsers bring back what was checked when a page is opened again: the address has the last word.
  addEventListener('pageshow', restore);
  // Another base keeps the view and the row.
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('.bases a:not([href*="#"])');
    if (link) [link.search, link.hash] = [location.search, location.hash];
  });
})();
