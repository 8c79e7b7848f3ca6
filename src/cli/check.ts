import { annotation } from '../site/annotations.ts';
import { contentReport, loadContent } from '../site/load-content.ts';

// `npm run check`: tells everything that is wrong with the content, and ends with 1 if anything is.
const content = loadContent();
const accounts = content.stories.reduce((sum, story) => sum + story.accounts.length, 0);
if (content.problems.length > 0) {
  process.stderr.write(contentReport(content));
  if (process.env['GITHUB_ACTIONS']) {
    for (const problem of content.problems) process.stdout.write(`${annotation(problem, content.folder)}\n`);
  }
  process.exitCode = 1;
} else {
  process.stdout.write(`Nothing wrong: stories ${content.stories.length}, accounts ${accounts}.\n`);
}
