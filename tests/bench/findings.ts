/**
 * How well findings, relations and origins come out on stories with a `gold.json`:
 * `node tests/bench/findings.ts FOLDER [--all] [--gold-links]` prints precision and recall, traps raised, and what is wrong.
 */
import { basename } from 'node:path';
import { compareFolder, compareWithGoldLinks, goldFolders, readGold } from './gold-story.ts';
import { type Score, scoreFindings } from './score-findings.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: node tests/bench/findings.ts FOLDER [--all]\n');
  process.exit(2);
}

const say = (line = '') => process.stdout.write(`${line}\n`);
const share = (n: number, of: number) => `${n}/${of}${of > 0 ? ` = ${(n / of).toFixed(3)}` : ''}`;
const scores: Score[] = [];
for (const path of goldFolders(folder)) {
  const gold = readGold(path);
  const comparison = flags.includes('--gold-links') ? compareWithGoldLinks(path, gold) : compareFolder(path);
  const score = scoreFindings(comparison, gold);
  scores.push(score);
  say(`== ${basename(path)}`);
  report(score);
}
say('== all');
summary(scores);

function report(score: Score): void {
  for (const { finding, judgement, gold } of score.judged) {
    if (judgement === 'wrong' || flags.includes('--all'))
      say(
        `${judgement === 'right' ? '  ok   ' : judgement === 'open' ? '  open ' : '  WRONG'} [${finding.kind}] ${finding.text}${gold ? ` (${gold.id})` : ''}`,
      );
  }
  for (const one of score.missed.filter(({ weight }) => weight === 'major' || flags.includes('--all')))
    say(`  missed ${one.weight} [${one.kind}] ${one.id} ${JSON.stringify(one.evidence)}`);
  for (const trap of score.raised) say(`  TRAP ${trap.id} ${trap.must_not.join('/')} ${JSON.stringify(trap.evidence)}`);
  for (const { a, b, wanted, got } of score.relations)
    if (wanted !== got) say(`  RELATION ${a}~${b}: ${got}, not ${wanted}`);
  summary([score]);
}

function summary(list: readonly Score[]): void {
  const judged = list.flatMap((score) => score.judged);
  const right = judged.filter(({ judgement }) => judgement === 'right').length;
  const wrong = judged.filter(({ judgement }) => judgement === 'wrong').length;
  const of = (weight: string) => {
    const found = list.flatMap((score) => score.found).filter((one) => one.weight === weight).length;
    return share(found, found + list.flatMap((score) => score.missed).filter((one) => one.weight === weight).length);
  };
  say(`  precision ${share(right, right + wrong)}; recall major ${of('major')}, minor ${of('minor')}`);
  const kinds = new Set([
    ...judged.map(({ finding }) => finding.kind),
    ...list.flatMap((score) => score.missed.map(({ kind }) => kind)),
  ]);
  for (const kind of kinds) {
    const own = judged.filter(({ finding }) => finding.kind === kind);
    const good = own.filter(({ judgement }) => judgement === 'right').length;
    const bad = own.filter(({ judgement }) => judgement === 'wrong').length;
    const major = (ones: readonly { kind: string; weight: string }[]) =>
      ones.filter((one) => one.kind === kind && one.weight === 'major').length;
    const got = list.reduce((sum, { found }) => sum + major(found), 0);
    const lost = list.reduce((sum, { missed }) => sum + major(missed), 0);
    say(`    ${kind}: ${good} right, ${bad} wrong; major ${share(got, got + lost)}`);
  }
  const raised = list.reduce((sum, score) => sum + score.raised.length, 0);
  say(
    `  traps ${share(
      raised,
      list.reduce((sum, { traps }) => sum + traps, 0),
    )}`,
  );
  const relations = list.flatMap((score) => score.relations);
  say(`  relations ${share(relations.filter(({ wanted, got }) => wanted === got).length, relations.length)}`);
  say(`  origins ${list.map(({ origins }) => `${origins.got} (${origins.wanted})`).join(', ')}`);
}
