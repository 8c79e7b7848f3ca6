import { contentReport, loadContent } from '../site/load-content.ts';
import { annotate } from './annotate.ts';

// `npm run check`: tells everything that is wrong with the content, and ends with 1 if anything is. `--github` shows it
// beside the lines on GitHub, as it does by itself where it runs there.
const content = loadContent();
const accounts = content.stories.reduce((sum, story) => sum + story.accounts.length, 0);
if (content.problems.length > 0) {
  process.stderr.write(contentReport(content));
  annotate(content.problems, content.folder);
  process.exitCode = 1;
} else {
  process.stdout.write(`Nothing wrong: stories ${content.stories.length}, accounts ${accounts}.\n`);
}
