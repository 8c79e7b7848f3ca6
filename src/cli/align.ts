import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';

// Before the engine is loaded, so that a second run finds it compiled.
enableCompileCache();
const { answerLine } = await import('../engine/align/batch.ts');
const { loadLexicon } = await import('../lexicon/load.ts');

// `npm run align`: one JSON object a line in, one a line out, in order; bad lines are told on stderr.
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const answer = answerLine(line, { chinese: loadLexicon });
  if ('error' in answer) {
    process.stderr.write(`line ${number}: ${answer.error}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${answer.text}\n`);
}
