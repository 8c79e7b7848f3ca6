import { readFileSync } from 'node:fs';
import type { StorySummary } from './story-summary.ts';

/** What one run of the framework renders: the pages of some stories, and the pages over all of them. */
export interface BuildPlan {
  /** Folder names under `stories/`. */
  stories: string[];
  /** Of every story of the site. */
  summaries: StorySummary[];
}

let read: BuildPlan | undefined;

/** The plan the build command gives by way of VARIORUM_PLAN; without one everything is rendered. */
export function buildPlan(): BuildPlan | undefined {
  const file = process.env['VARIORUM_PLAN'];
  if (!file) return undefined;
  read ??= JSON.parse(readFileSync(file, 'utf8')) as BuildPlan;
  return read;
}
