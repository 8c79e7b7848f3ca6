import { Refusal } from './refusal.ts';

/** The address the site will stand at, ending in a slash, from what SITE_ADDRESS says; nothing where it says nothing. */
export function siteAddress(given: string = process.env['SITE_ADDRESS'] ?? ''): string | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  const url = webAddress(text);
  if (url === undefined) {
    const meant = /^[\w.-]+(?::\d+)?(?:\/|$)/u.test(text) ? webAddress(`https://${text}`) : undefined;
    throw bad(text, 'is no web address', meant && withSlash(meant));
  }
  if (url.username !== '' || url.password !== '') throw bad(url.host, 'holds a name or password');
  if (url.search !== '' || url.hash !== '') throw bad(text, 'goes on after its path', `${url.origin}${url.pathname}`);
  if (/\.html?$/iu.test(url.pathname)) throw bad(text, 'is that of a page', new URL('.', url).href);
  return withSlash(url);
}

function webAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url !== null && /^https?:\/\//iu.test(text) ? url : undefined;
}

const withSlash = ({ href }: URL): string => (href.endsWith('/') ? href : `${href}/`);

const bad = (text: string, what: string, meant = 'https://news.example/stories/'): Refusal =>
  new Refusal(
    `SITE_ADDRESS ${what}: ${JSON.stringify(text)}. Set it to the whole address of the site's root, as ${meant}.`,
  );
