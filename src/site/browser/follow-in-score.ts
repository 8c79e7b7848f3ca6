/** Shows in the score which row one reads, and which one points at or stands on. */
export function followInScore(rows: readonly HTMLElement[]): void {
  const marks = new Map<string, SVGAElement[]>();
  for (const mark of document.querySelectorAll<SVGAElement>('.score a')) {
    const [page, id = ''] = mark.href.baseVal.split('#');
    if (page === '') marks.set(decodeURIComponent(id), [...(marks.get(decodeURIComponent(id)) ?? []), mark]);
  }
  if (marks.size === 0) return;
  const swap = (name: string) => {
    let last: SVGAElement[] = [];
    return (row: Element | undefined) => {
      const next = (row && marks.get(row.id)) ?? [];
      for (const mark of last) if (!next.includes(mark)) mark.classList.remove(name);
      for (const mark of next) mark.classList.add(name);
      last = next;
    };
  };
  const [here, lit] = [swap('here'), swap('lit')];
  const seen = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      here(rows.find((row) => seen.has(row)));
    },
    { rootMargin: '-120px 0px -40% 0px' },
  );
  for (const row of rows) watcher.observe(row);
  const light = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const mark = target.closest<SVGAElement>('.score a');
    const id = mark && decodeURIComponent(mark.href.baseVal.split('#')[1] ?? '');
    const row = id ? rows.find((one) => one.id === id) : target.closest('.row, .line, .passage');
    document.querySelector('.lit:not(a)')?.classList.remove('lit');
    if (mark) row?.classList.add('lit');
    lit(row ?? undefined);
  };
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, light);
}
