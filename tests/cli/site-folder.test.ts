import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isLocked, lock } from '../../src/cli/build/lock.ts';
import { PageCache } from '../../src/cli/build/page-cache.ts';
import { startOf } from '../../src/cli/build/processes.ts';
import { exchange, mark, markMade, refuseOthers, restore, siteFolder } from '../../src/cli/build/site-folder.ts';
import { Refusal } from '../../src/site/refusal.ts';
import { temporaryFolder } from '../support/site-builds.ts';

const root = temporaryFolder();
const folder = join(root, 'work');
const at = (path: string): string => join(folder, path);
function write(path: string, text = path): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const filesIn = (path: string): string[] => readdirSync(at(path)).sort();
/** A process that runs as long as these tests, and is not this one. */
const other = process.ppid;
const dead = 2 ** 22 + 1;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the folder of a site', () => {
  it('is the one behind a link, and what belongs to it lies beside that', () => {
    mkdirSync(at('www'));
    symlinkSync('www', at('dist'));
    const { out, ...beside } = siteFolder(at('dist'));
    expect(out).toBe(at('www'));
    for (const path of Object.values(beside)) expect(path).toMatch(/\/www\.variorum-(?:new|old|lock)$/u);
  });

  it('is refused behind a link that leads nowhere', () => {
    symlinkSync('nowhere', at('dist'));
    expect(() => siteFolder(at('dist'))).toThrow(Refusal);
  });
});

describe('what is in the folder of a site', () => {
  const check = (path = 'dist'): void => refuseOthers(siteFolder(at(path)));
  const page = '<title>There is no such page · Variorum</title>';

  it('may be nothing, or what a build made, with what systems leave beside it', () => {
    check();
    mkdirSync(at('dist'));
    check();
    for (const path of ['index.html', '_astro/a.css', 'flood/comparison.json', 'feed.rss', '.DS_Store'])
      write(`dist/${path}`);
    markMade(at('dist'), ['index.html', '_astro/a.css']);
    check();
  });

  it('may be what a build made before builds marked it', () => {
    for (const path of ['index.html', 'method/index.html', 'pagefind/parts.json', 'flood/comparison.json'])
      write(`dist/${path}`);
    write('dist/404.html', page);
    check();
  });

  it.each([
    ['a file', ['thesis.txt']],
    ['a site of somebody else', ['index.html', '404.html', 'other-site.html']],
    ['a folder', ['flood/notes.txt']],
    ['a repository', ['.git/HEAD']],
  ])('may not be %s, alone or beside what a build made', (_, files) => {
    for (const file of files) write(`dist/${file}`);
    expect(check).toThrow(Refusal);
    markMade(at('dist'), ['index.html', '404.html']);
    expect(check).toThrow(Refusal);
    rmSync(at(`dist/${mark}`));
    write('dist/404.html', page);
    expect(check).toThrow(Refusal);
  });

  it('is named in the report, as far as it is short', () => {
    for (const name of 'abcdef') write(`dist/${name}.txt`);
    expect(check).toThrow(`${at('dist')} holds what no build put there: a.txt, b.txt, c.txt and 3 more.`);
  });

  it('is looked for behind a link', () => {
    write('www/other-site.html');
    symlinkSync('www', at('dist'));
    expect(check).toThrow('other-site.html');
  });

  it('is refused where there is a file in its place', () => {
    write('dist');
    expect(check).toThrow('is not a folder');
  });
});

describe('the exchange of two sites', () => {
  it('leaves the last one beside the new one', () => {
    const place = siteFolder(at('dist'));
    for (const path of ['dist/old', 'dist.variorum-new/new', 'dist.variorum-old/older']) write(path);
    exchange(place);
    expect([filesIn('dist'), filesIn('dist.variorum-old')]).toEqual([['new'], ['old']]);
    expect(existsSync(place.fresh)).toBe(false);
  });

  it('puts the last one back where the new one cannot be put', () => {
    write('dist/old');
    expect(() => exchange(siteFolder(at('dist')))).toThrow('ENOENT');
    expect(filesIn('dist')).toEqual(['old']);
  });

  it('that was stopped between its two steps is undone by whoever comes next, but not while it goes on', () => {
    const place = siteFolder(at('dist'));
    write('dist.variorum-old/old');
    write('dist.variorum-lock', `${other} ${startOf(other)}`);
    restore(place);
    expect(existsSync(place.out)).toBe(false);
    write('dist.variorum-lock', `${dead} 1`);
    restore(place);
    expect(filesIn('dist')).toEqual(['old']);
    write('dist.variorum-old/older');
    restore(place);
    expect(filesIn('dist')).toEqual(['old']);
  });
});

describe('a lock', () => {
  const file = at('deep/dist.lock');
  it('is taken once, and refused to a second process, which is told the first', () => {
    write('deep/dist.lock', `${other} ${startOf(other)}`);
    expect(isLocked(file)).toBe(true);
    expect(() => lock(file, 'dist')).toThrow(`Another build, process ${other}, is at work in dist.`);
    expect(readFileSync(file, 'utf8')).toContain(`${other} `);
  });

  it.each([
    ['runs no more', `${dead} 1`],
    ['ended, and whose id another one has now', `${other} 1`],
    ['had the same id as this one', `${process.pid} 1`],
  ])('of a process that %s does not count', (_, text) => {
    write('deep/dist.lock', text);
    lock(file, 'dist');
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${startOf(process.pid)}`);
  });

  it('is taken by one of several that come at once, over one that does not count', async () => {
    write('deep/dist.lock', `${dead} 1`);
    const script = `import(${JSON.stringify(resolve('src/cli/build/lock.ts'))}).then(({ lock }) => {
      lock(${JSON.stringify(file)}, 'dist');
      process.stdout.write('held');
      process.stdin.resume();
    })`;
    const builds = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', script], { stdio: 'pipe' }));
    const said = await Promise.all(
      builds.map(
        (build) =>
          new Promise<string>((done) => {
            build.stdout.setEncoding('utf8').once('data', done);
            build.on('close', () => done('refused'));
          }),
      ),
    );
    expect(said.toSorted()).toEqual(['held', 'refused', 'refused', 'refused']);
    const ended = builds.map((build) => build.exitCode ?? new Promise((done) => build.on('close', done)));
    for (const build of builds) build.stdin.end();
    await Promise.all(ended);
    expect(filesIn('deep')).toEqual([]);
  });

  it('that is being written counts', () => {
    write('deep/dist.lock', '');
    expect(() => lock(file, 'dist')).toThrow(Refusal);
  });
});

describe('kept pages', () => {
  const cache = new PageCache(at('cache'));

  it('lie alone in their folder: another one is refused, and entries cut short are not', () => {
    cache.refuseOthers();
    write('page.html');
    cache.keep('flood', 'digest', { from: folder, paths: ['page.html'] });
    cache.keep('stopped', 'digest', { from: folder, paths: ['page.html'] });
    rmSync(at('cache/stopped/manifest.json'));
    mkdirSync(at('cache/empty'));
    write('cache/_spare/index.html');
    cache.refuseOthers();
    for (const path of ['thesis.txt', 'Photos/summer.jpg']) {
      write(`cache/${path}`);
      expect(() => cache.refuseOthers()).toThrow(Refusal);
      rmSync(at(`cache/${path.split('/')[0]}`), { recursive: true });
    }
    cache.refuseOthers();
  });

  it.each(['cache/_spare', 'dist.variorum-new'])('take no link for the site before the last one: %s', (link) => {
    write('www/other-site.html');
    mkdirSync(dirname(at(link)), { recursive: true });
    symlinkSync(at('www'), at(link));
    cache.takeSpare(at('dist.variorum-new'));
    expect(lstatSync(at('dist.variorum-new')).isSymbolicLink()).toBe(false);
    expect(filesIn('dist.variorum-new')).toEqual([]);
    expect(filesIn('www')).toEqual(['other-site.html']);
  });
});
