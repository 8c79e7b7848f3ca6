/** How much of a great story the pages show at once, each with its reason. Nothing is left out: the rest is a click away. */

/** More gaps than this would crowd out what is told. */
export const mostColumns = 6;

/** The accounts a phone offers to read one at a time: as many as the style sheet has rules for. */
export const mostPicks = 12;

/**
 * The accounts that have a page of side by side with themselves as its base, the first in the story's order. Each such page
 * holds the whole story: for 40 accounts of 60 passages 7 MB, 280 MB together. Any account’s own page tells the same order.
 */
export const mostBases = 12;

/**
 * With more cells than this the first layout of a page is felt (6,000 cells take .3 s), and only what is near is laid out;
 * with fewer all is, since what is laid out late moves.
 */
export const mostLaidOut = 600;

/** Facts of a kind, and findings, that stand open on the facts page: what is most telling stands first. */
export const mostFacts = 24;
export const mostFindings = 40;
