import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serve } from '../../src/site/static-server.ts';
import { chromiumArgs, chromiumPath } from './chromium.ts';

// `npm run picture`: takes the README's picture of the built site.
const executablePath = await chromiumPath();
const site = await serve({ root: process.env['VARIORUM_OUT'] ?? 'dist' });
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await page.goto(`${site.address}ren-zhengfei-interview/`);
mkdirSync('.github', { recursive: true });
await page.screenshot({ path: '.github/gist.png' });
await browser.close();
await site.close();
