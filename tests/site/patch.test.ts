import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeToTokensBase, createCssVariablesTheme } from 'shiki';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/site/load-content.ts';
import { accountPatch, patchHtml } from '../../src/site/patch.ts';
import { plainText } from '../../src/site/plain-text.ts';
import { visibleText } from '../../src/site/verify-pages.ts';

const { stories } = loadContent('content');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a patch', () => {
  test('makes one plain text into the other, applied by git, for every ordered pair', () => {
    for (const { accounts } of stories) {
      for (const a of accounts) {
        for (const b of accounts) {
          if (a === b) continue;
          const file = join(folder, `${a.id}.txt`);
          writeFileSync(file, plainText(a));
          writeFileSync(join(folder, 'one.patch'), accountPatch(a, b));
          execFileSync('git', ['apply', 'one.patch'], {
            cwd: folder,
            env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
          });
          expect(readFileSync(file, 'utf8')).toBe(plainText(b));
        }
      }
    }
  });
});

describe('a patch on a page', () => {
  const classes = (html: string) =>
    html.split('\n').map((line) => /^<span class="t-(inserted|deleted)">/u.exec(line)?.[1] ?? '');

  test('has the lines coloured that a grammar of patches colours, and loses no character', async () => {
    const patch = `${accountPatch(stories[0]?.accounts[0] as never, stories[0]?.accounts[1] as never)} \n+--- a <b>\n-+++ & \n ! said\n \n`;
    const theme = createCssVariablesTheme({ name: 'test', variablePrefix: '--' });
    const tokens = await codeToTokensBase(patch, { lang: 'diff', theme });
    const coloured = tokens.map(
      (line) => line.map(({ color }) => /(inserted|deleted)/u.exec(color ?? '')?.[1] ?? '').find(Boolean) ?? '',
    );
    const html = patchHtml(patch);
    expect(classes(html)).toEqual(coloured);
    expect(visibleText(html)).toBe(patch);
    expect(html).not.toMatch(/ $/mu);
  });

  test('tells added lines from those left out', () => {
    expect(classes(patchHtml('@@ -1 +1 @@\n-old\n+new\n same'))).toEqual(['', 'deleted', 'inserted', '']);
  });
});

describe('a plain text', () => {
  test('holds every sentence on a line of its own', () => {
    for (const { accounts } of stories) {
      for (const account of accounts) {
        const lines = new Set(plainText(account).split('\n'));
        for (const { text } of account.passages.flatMap((passage) => passage.sentences))
          expect(lines).toContain(text.replace(/\s+/gu, ' '));
      }
    }
  });
});
