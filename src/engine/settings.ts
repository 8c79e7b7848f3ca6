/**
 * Every threshold of the engine, each with its reason and what was measured. One section for each stage.
 * Where a stage needs many, they are one object here; the stage imports it and nothing else decides.
 */

/** Reading: limits of what is taken from a file. */
export const reading = {};

/** Aligning: how features combine, and when a pair of sentences is linked. */
export const aligning = {};

/** Comparing: word changes and verdicts. */
export const comparing = {};

/** Findings: what is telling, and how telling. */
export const findings = {};

/** Derivation: near-copy, rewrite, shares facts, unrelated. */
export const derivation = {};
