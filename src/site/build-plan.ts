import { readFileSync } from 'node:fs';
import type { Story } from '../engine/model.ts';
import type { StorySummary } from './story-summary.ts';

/** What one run of the framework renders. */
export interface BuildPlan {
  /** The stories whose pages it renders, each read and checked already and laid into a file, as `storyOfPlan` reads it. */
  stories: { id: string; file: string }[];
  /** Of every story of the site. */
  summaries: StorySummary[];
  /** Whether it also renders the pages over all stories. */
  overAll: boolean;
}

let read: BuildPlan | undefined;

/** The plan the build command gives by way of VARIORUM_PLAN; without one everything is rendered. */
export function buildPlan(): BuildPlan | undefined {
  const file = process.env['VARIORUM_PLAN'];
  if (!file) return undefined;
  read ??= readPlan(file);
  return read;
}

export const readPlan = (file: string): BuildPlan => JSON.parse(readFileSync(file, 'utf8')) as BuildPlan;

export const storyOfPlan = ({ file }: BuildPlan['stories'][number]): Story =>
  JSON.parse(readFileSync(file, 'utf8')) as Story;
