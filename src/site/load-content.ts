import { type ContentFile, formatProblems, readContent } from '../engine/index.ts';
import type { Problem, Story } from '../engine/model.ts';
import { sortProblems } from '../engine/problems.ts';
import { contentFiles, contentFolder } from './content-files.ts';

/** What the content folder holds: the stories nothing is wrong with, the files they came from, and every problem. */
export interface LoadedContent {
  folder: string;
  files: ContentFile[];
  stories: Story[];
  problems: Problem[];
}

/** Reads and checks the whole content folder. */
export function loadContent(folder: string = contentFolder()): LoadedContent {
  const { files, problems } = contentFiles(folder);
  const read = readContent(files);
  return { folder, files, stories: read.stories, problems: sortProblems([...problems, ...read.problems]) };
}

/** Every problem of the content as one report; paths are given from where the command runs. */
export function contentReport({ folder, problems }: Pick<LoadedContent, 'folder' | 'problems'>): string {
  return formatProblems(problems.map((one) => ({ ...one, path: `${folder}/${one.path}` })));
}
