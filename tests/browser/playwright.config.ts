import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';

const executablePath = await chromiumPath();
if (executablePath) process.env['CHROMIUM'] = executablePath;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../report/browser',
  globalSetup: fileURLToPath(new URL('build-site.ts', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: fileURLToPath(new URL('../report/browser.json', import.meta.url)) }]],
  use: {
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
});
