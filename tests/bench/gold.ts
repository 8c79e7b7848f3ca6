import { measureOwnGold } from './own-gold.ts';
import { f1, precision, recall } from './score-links.ts';

// `npm run gold`: how the aligner does on the gold of tests/gold; `npm run gold -- --wrong` tells every mistake.
const results = measureOwnGold();
const three = (n: number) => n.toFixed(3);
process.stdout.write('| set | P | R | F1 | right | wrong | missed |\n| --- | --- | --- | --- | --- | --- | --- |\n');
for (const { set, score } of results) {
  const { right, wrong, missed } = score;
  const cells = [set, three(precision(score)), three(recall(score)), three(f1(score)), right, wrong, missed];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
if (process.argv.includes('--wrong')) {
  for (const { where, kind, a, b } of results.flatMap(({ mistakes }) => mistakes))
    process.stdout.write(`\n${kind}, ${where}\n  ${a}\n  ${b}\n`);
}
