/**
 * Every address of the site, relative to the page that links and ending in a file name, so that the same pages work at
 * the root of a host, in a subfolder and from a disk.
 */

/** A page or file from the site's root: empty for the home page, `story/facts/`, `story/comparison.json`. */
export type SitePath = string;

/** The relative way from one page to another page or file. The page itself, without anchor, is `index.html`. */
export function relativeLink(from: SitePath, to: SitePath, anchor?: string): string {
  const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  if (from === to && hash !== '') return hash;
  const here = from.split('/').slice(0, -1);
  const target = (to === '' || to.endsWith('/') ? `${to}index.html` : to).split('/');
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  const up = here.slice(shared).map(() => '..');
  return [...up, ...target.slice(shared).map(encodeURIComponent)].join('/') + hash;
}

export const paths = {
  home: '',
  method: 'method/',
  trickyCases: 'method/tricky-cases/',
  methodJson: 'method/json/',
  glossary: 'glossary/',
  search: 'search/',
  /** How many parts the search index has, as JSON. */
  searchParts: 'pagefind/parts.json',
  story: (story: string): SitePath => `${story}/`,
  sideBySide: (story: string): SitePath => `${story}/side-by-side/`,
  base: (story: string, account: string): SitePath => `${story}/side-by-side/${account}/`,
  facts: (story: string): SitePath => `${story}/facts/`,
  headlines: (story: string): SitePath => `${story}/headlines.json`,
  score: (story: string): SitePath => `${story}/score.svg`,
  card: (story: string): SitePath => `${story}/card.png`,
  json: (story: string): SitePath => `${story}/comparison.json`,
  account: (story: string, account: string): SitePath => `${story}/${account}/`,
  source: (story: string, account: string): SitePath => `${story}/${account}/source/`,
  text: (story: string, account: string): SitePath => `${story}/${account}.txt`,
  pair: (story: string, a: string, b: string): SitePath => `${story}/compare/${a}/${b}/`,
  patch: (story: string, a: string, b: string): SitePath => `${story}/compare/${a}/${b}.patch`,
};

/** The links of one page. */
export type Linker = (to: SitePath, anchor?: string) => string;

export function linksFrom(from: SitePath): Linker {
  // A page links to few others, and to each of them many times.
  const ways = new Map<SitePath, string>();
  return (to, anchor) => {
    if (anchor !== undefined && from === to) return relativeLink(from, to, anchor);
    const way = ways.get(to) ?? relativeLink(from, to);
    ways.set(to, way);
    return anchor === undefined ? way : `${way}#${encodeURIComponent(anchor)}`;
  };
}
