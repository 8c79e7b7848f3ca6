import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/site/load-content.ts';
import { accountPatch } from '../../src/site/patch.ts';
import { plainText } from '../../src/site/plain-text.ts';

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
