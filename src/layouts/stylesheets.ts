import essay from '../styles/essay.css?url';
import facts from '../styles/facts.css?url';
import gist from '../styles/gist.css?url';
import home from '../styles/home.css?url';
import reading from '../styles/reading.css?url';
import site from '../styles/site.css?url';

/**
 * What kinds of pages need beyond what all pages have: accounts that are read, facts, the gist, the list of stories, what is
 * explained.
 */
const own = { reading: [reading], facts: [reading, facts], gist: [gist], home: [home], essay: [essay] };
export type PageStyle = keyof typeof own;

/** The stylesheets of a page, from the site's root. What all pages share comes first. */
export const stylesheetsOf = (style: PageStyle | undefined): string[] =>
  [site, ...(style === undefined ? [] : own[style])].map((file) => file.replace(/^\//u, ''));
