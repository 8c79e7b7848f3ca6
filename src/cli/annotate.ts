import type { Problem } from '../engine/model.ts';
import { annotation } from '../site/annotations.ts';

/** Shows the problems beside their lines on GitHub, where the command runs there or is asked to by `--github`. */
export function annotate(problems: readonly Problem[], folder: string): void {
  if (!process.env['GITHUB_ACTIONS'] && !process.argv.includes('--github')) return;
  for (const problem of problems) process.stdout.write(`${annotation(problem, folder)}\n`);
}
