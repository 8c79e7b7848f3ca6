import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../engine/index.ts';
import type { Problem } from '../engine/model.ts';
import { problem } from '../engine/problems.ts';

/** Where the content lies: `content/`, or the folder that VARIORUM_CONTENT names. */
export const contentFolder = (): string => process.env['VARIORUM_CONTENT'] ?? 'content';

/**
 * Every file under `stories/` of the content folder, sorted by path; paths are relative to the folder and have forward
 * slashes. Links are not followed: they are problems, since they can lead out of the folder.
 */
export function contentFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const inside = `${path}/${name}`;
      const stats = lstatSync(join(folder, inside));
      if (stats.isSymbolicLink()) problems.push(problem('link', inside));
      else if (stats.isDirectory()) walk(inside);
      else files.push({ path: inside, bytes: readFileSync(join(folder, inside)) });
    }
  };
  try {
    walk('stories');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    problems.push(problem('no-stories', 'stories'));
  }
  return { files, problems };
}
