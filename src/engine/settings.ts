/**
 * Every threshold of the engine, each with its reason and what was measured. One section for each stage.
 * Where a stage needs many, they are one object here; the stage imports it and nothing else decides.
 */

/** Reading: limits of what is taken from a file. */
export const reading = {
  /** Files greater than this are refused: an article of 1 MB is a book, and parsing time grows with the size. */
  maxBytes: 2_000_000,
  /** Lists and quotations nested deeper than this are refused: no article does that, and parsers recurse on it. */
  maxDepth: 12,
  /** A Han character counts as this many Latin letters when a passage's language is told: it is about half a word. */
  hanWeight: 3,
  /** Without `translation` in the front matter, so many foreign passages must each follow an original to be translations. */
  minAlternations: 2,
};

/** Aligning: how features combine, and when a pair of sentences is linked. */
export const aligning = {};

/** Comparing: word changes and verdicts. */
export const comparing = {};

/** Findings: what is telling, and how telling. */
export const findings = {};

/** Derivation: near-copy, rewrite, shares facts, unrelated. */
export const derivation = {};
