/** Search over all rows. The index stays unread until a reader searches. */
import { spaced } from '../chinese-words.ts';
import { paths } from '../links.ts';

interface Hit {
  data: () => Promise<{ url: string; excerpt: string; meta: { title: string; accounts: string } }>;
}
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  mergeIndex: (part: string, options: { baseUrl: string; language: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
}

const form = document.querySelector<HTMLFormElement>('form.search');
const told = document.querySelector('#found');
const list = document.querySelector('#hits');
const shown = 20;
let pagefind: Pagefind | undefined;

if (form && told && list && location.protocol !== 'file:') {
  form.classList.remove('off');
  document.querySelector('#unsearchable')?.classList.add('off');
  const field = form.querySelector('input');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (field) field.value = asked;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field?.value.trim() ?? '';
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    void search(query, form, told, list);
  });
  if (asked) void search(asked, form, told, list);
}

async function search(query: string, form: HTMLFormElement, status: Element, list: Element): Promise<void> {
  list.replaceChildren();
  if (query === '') return;
  status.textContent = 'Searching …';
  try {
    const root = new URL(form.dataset['root'] ?? '', location.href);
    pagefind ??= await openIndex(root);
    const { results } = await pagefind.search(spaced(query));
    const hits = await Promise.all(results.slice(0, shown).map((hit) => hit.data()));
    list.replaceChildren(...hits.map((hit) => item(hit, root)));
    const more = results.length > shown ? `, the first ${shown} shown` : '';
    status.textContent = `${results.length} ${results.length === 1 ? 'row' : 'rows'} found${more}`;
  } catch {
    status.textContent = 'The search index of this site cannot be read. The stories are listed below.';
  }
}

/** The index of a great site is in parts; the first brings the program that reads them all. */
async function openIndex(root: URL): Promise<Pagefind> {
  const part = (at: number, file = ''): string => new URL(`pagefind/${at}/${file}`, root).href;
  const count = Number(await (await fetch(new URL(paths.searchParts, root))).json());
  const opened = (await import(/* @vite-ignore */ part(0, 'pagefind.js'))) as Pagefind;
  await opened.options({ baseUrl: '/' });
  await Promise.all(
    Array.from({ length: count - 1 }, (_, at) => opened.mergeIndex(part(at + 1), { baseUrl: '/', language: 'en' })),
  );
  return opened;
}

function item(
  hit: { url: string; excerpt: string; meta: { title: string; accounts: string } },
  root: URL,
): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(hit.url.replace(/^\//u, ''), root).href;
  link.textContent = hit.meta.title;
  const tellers = document.createElement('span');
  tellers.className = 'ui quiet';
  tellers.textContent = ` told by ${hit.meta.accounts}`;
  const text = document.createElement('p');
  // The excerpt comes from the index of this site: escaped text with marks around what was found.
  for (const part of hit.excerpt
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .split(/(<mark>.*?<\/mark>)/u)) {
    const found = /^<mark>(.*)<\/mark>$/u.exec(part);
    if (!found) text.append(plain(part));
    else text.append(Object.assign(document.createElement('mark'), { textContent: plain(found[1] ?? '') }));
  }
  entry.append(link, tellers, text);
  return entry;
}

function plain(escaped: string): string {
  return escaped
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
