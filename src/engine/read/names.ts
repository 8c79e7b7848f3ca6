import { slug } from './ids.ts';

/** Names of accounts and stories that the site's own pages have taken. */
export const reservedAccounts: ReadonlySet<string> = new Set([
  'side-by-side',
  'compare',
  'facts',
  'index',
  'comparison',
]);
export const reservedStories: ReadonlySet<string> = new Set([
  'index',
  'method',
  'glossary',
  'about',
  'compare',
  'assets',
  'stories',
  'search',
  'feed',
  'sitemap',
  'pagefind',
  'robots',
  'schema',
  '404',
]);

/** Whether a name is one that systems and editors give to files of their own: content never begins with a dot. */
export const isHidden = (name: string): boolean => /^\.(?!\.)/u.test(name);

/** The id a file or folder name gives, and the characters that would be lost in it. */
export function nameToId(name: string): { id: string; lost: string[] } {
  // Names of dots lead elsewhere, and names of devices cannot be folders on Windows.
  if (/^\.\.|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name)) return { id: slug(name), lost: [name] };
  const lost = [...new Set(name.normalize('NFKD').replace(/[\u0300-\u036fa-zA-Z0-9 ._-]/gu, ''))];
  return { id: slug(name), lost };
}
