import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { settle, type Wanted } from '../../src/cli/build/settle.ts';
import { temporaryFolder } from '../support/site-builds.ts';

const root = temporaryFolder();
const [kept, folder] = [join(root, 'kept'), join(root, 'folder')];
const write = (below: string, path: string, text: string): void => {
  mkdirSync(dirname(join(below, path)), { recursive: true });
  writeFileSync(join(below, path), text);
};
const wanted = (...paths: string[]): Map<string, Wanted> =>
  new Map(
    paths.map((path) => {
      const { size, mtimeMs } = statSync(join(kept, path));
      return [path, { from: join(kept, path), size, modified: mtimeMs }];
    }),
  );
const filesOf = (below: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(below, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(below, path)).isFile())
      .map((path) => [path, readFileSync(join(below, path), 'utf8')]),
  );

beforeEach(() => {
  for (const one of [kept, folder]) rmSync(one, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of ['index.html', 'a/index.html', 'a/b/index.html']) write(kept, path, path);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('fills an empty folder', () => {
  settle(folder, wanted('index.html', 'a/index.html', 'a/b/index.html'));
  expect(filesOf(folder)).toEqual(filesOf(kept));
});

it('leaves what is as it should be, and takes away what should not be there', () => {
  settle(folder, wanted('index.html', 'a/b/index.html'));
  const { ino } = statSync(join(folder, 'a/b/index.html'));
  write(folder, 'a/c/old.html', 'old');
  write(folder, 'b/index.html', 'old');
  settle(folder, wanted('a/b/index.html'));
  expect(filesOf(folder)).toEqual({ 'a/b/index.html': 'a/b/index.html' });
  expect(statSync(join(folder, 'a/b/index.html')).ino).toBe(ino);
  expect(existsSync(join(folder, 'a/c'))).toBe(false);
  expect(existsSync(join(folder, 'b'))).toBe(false);
});

it('replaces what looks otherwise, be it by its size or by its time alone', () => {
  write(folder, 'index.html', 'shorter');
  write(folder, 'a/index.html', 'A/INDEX.HTML');
  utimesSync(join(folder, 'a/index.html'), 1, 1);
  settle(folder, wanted('index.html', 'a/index.html'));
  expect(filesOf(folder)).toEqual({ 'index.html': 'index.html', 'a/index.html': 'a/index.html' });
});

it('puts a file where a folder was, and a folder where a file was', () => {
  write(folder, 'index.html/deep.html', 'a folder');
  write(folder, 'a', 'a file');
  settle(folder, wanted('index.html', 'a/index.html'));
  expect(filesOf(folder)).toEqual({ 'index.html': 'index.html', 'a/index.html': 'a/index.html' });
});
