import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

// `npm test`: types, lint, unit tests and gold floors, browser tests; ends with the sum over all of them.
// `npm run test:slow`: the proofs that take too long for every day, which are longer forms of some of these tests.
const slow = process.argv[2] === 'slow';
const report = 'tests/report';
mkdirSync(report, { recursive: true });

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  title: string;
  commands: string[][];
  env?: Record<string, string>;
  /** Reads the runner's own report; absent where a command passes or fails as a whole. */
  count?: () => Counts;
}

const unitReport = `${report}/unit.json`;
const browserReport = `${report}/browser.json`;

const vitestCounts = (): Counts => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = json(unitReport);
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0),
  };
};
const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

const playwrightCounts = (): Counts => {
  const { stats } = json(browserReport);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};
const playwright = ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'];

const slowStages: Stage[] = [
  {
    title: 'Fuzzing, 10,000 cases',
    commands: [[...vitest, '--config', 'tests/vitest.config.ts', 'tests/engine/fuzz']],
    env: { FUZZ_RUNS: '10000' },
    count: vitestCounts,
  },
  {
    title: 'Kills, shards in batches',
    commands: [[...vitest, '--config', 'tests/slow/vitest.config.ts']],
    count: vitestCounts,
  },
  {
    title: 'Accessibility in every look, every page of hostile content',
    commands: [[...playwright, 'accessible', 'hostile-site']],
    env: { EVERY_LOOK: '1', EVERY_PAGE: '1' },
    count: playwrightCounts,
  },
];

const quickStages: Stage[] = [
  {
    title: 'Types',
    commands: [
      ['astro', 'sync'],
      ['astro', 'check', '--minimumSeverity', 'warning'],
      ['tsc', '--noEmit'],
    ],
  },
  { title: 'Lint', commands: [['biome', 'check']] },
  {
    title: 'Unit tests and gold floors',
    commands: [[...vitest, '--config', 'tests/vitest.config.ts']],
    count: vitestCounts,
  },
  {
    title: 'Browser tests',
    commands: [playwright],
    count: playwrightCounts,
  },
];

// biome-ignore lint/suspicious/noExplicitAny: the runners' own report formats
function json(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const sum: Counts = { passed: 0, failed: 0 };
for (const { title, commands, env, count } of slow ? slowStages : quickStages) {
  process.stdout.write(`\n== ${title}\n`);
  for (const file of [unitReport, browserReport]) if (count && existsSync(file)) rmSync(file);
  for (const [command = '', ...args] of commands) {
    const { status } = spawnSync('npx', ['--no-install', command, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env, NO_COLOR: '1' },
    });
    const counted = count ? safely(count) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
    sum.passed += counted.passed;
    // A runner that crashed, or ended badly without naming a failed test, counts as one failure.
    sum.failed += status !== 0 && counted.failed === 0 ? 1 : counted.failed;
    if (status !== 0 && !count) break;
  }
}

function safely(count: () => Counts): Counts {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
