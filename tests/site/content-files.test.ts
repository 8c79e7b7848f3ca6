import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentReport, loadContent } from '../../src/site/load-content.ts';

const root = mkdtempSync(join(tmpdir(), 'variorum-files-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const story = 'title: The harbour\nevent: Ferries sail\ndate: 2026-01-02\nsummary: Two tell of ferries.\n';
const account = (text: string) => `---\ntitle: Harbour\nlanguage: en\n---\n\n${text}\n`;

/** A content folder with a sound story, `stories/harbour`. */
function content(name: string): string {
  const folder = join(root, name);
  const harbour = join(folder, 'stories/harbour');
  mkdirSync(harbour, { recursive: true });
  writeFileSync(join(harbour, 'story.yaml'), story);
  writeFileSync(join(harbour, 'a.md'), account('Ferries sail again.'));
  writeFileSync(join(harbour, 'b.md'), account('The port has opened.'));
  return folder;
}

/** The report on a content folder, paths beginning at that folder. */
const reportOn = (folder: string): string => contentReport(loadContent(folder)).replaceAll(`${folder}/`, '');

const linked = (path: string) =>
  `${path}  link
  This is a symbolic link.
  expected: a file of its own
  hint:     Replace the link by a copy of the file it leads to.`;
const unreadable = (path: string, found: string) =>
  `${path}  unreadable
  This cannot be read.
  found:    ${found}
  expected: a file or folder that may be read, with a name in UTF-8
  hint:     Give yourself the right to read it, rename it, or take it out of \`stories/\`.`;

describe('links in the content folder', () => {
  it.each([
    ['out of the folder', '/etc/hostname'],
    ['to a sound account', 'a.md'],
    ['to nothing', 'nowhere.md'],
    ['to itself', 'c.md'],
  ])('are refused and not followed: %s', (why, target) => {
    const folder = content(why);
    symlinkSync(target, join(folder, 'stories/harbour/c.md'));
    expect(reportOn(folder)).toBe(`${linked('stories/harbour/c.md')}\n\n1 problem in 1 file\n`);
  });

  it('are refused where a story should be, also in a loop', () => {
    const folder = content('folders');
    symlinkSync('..', join(folder, 'stories/loop'));
    symlinkSync('harbour', join(folder, 'stories/port'));
    const expected = [linked('stories/loop'), linked('stories/port'), '2 problems in 2 files'];
    expect(reportOn(folder)).toBe(`${expected.join('\n\n')}\n`);
  });

  it('are refused in place of all stories', () => {
    const folder = join(root, 'all-linked');
    mkdirSync(folder);
    symlinkSync(join(content('elsewhere'), 'stories'), join(folder, 'stories'));
    expect(reportOn(folder)).toBe(`${linked('stories')}\n\n1 problem in 1 file\n`);
  });
});

describe('a content folder', () => {
  const none = (found = '') =>
    `stories  no-stories
  There are no stories in the content folder.${found}
  expected: a folder for each story under \`content/stories/\`
  hint:     Make the folder, or set VARIORUM_CONTENT to the folder that holds it.

1 problem in 1 file\n`;

  it('that is missing, or has a file in place of stories, has no stories', () => {
    expect(reportOn(join(root, 'missing'))).toBe(none());
    const folder = join(root, 'file');
    mkdirSync(folder);
    writeFileSync(join(folder, 'stories'), 'x');
    expect(reportOn(folder)).toBe(none());
  });

  it('that is empty has no stories', () => {
    const folder = join(root, 'empty');
    mkdirSync(join(folder, 'stories'), { recursive: true });
    expect(reportOn(folder)).toBe(none('\n  found:    an empty folder'));
  });

  it('does not count hidden files and folders, links among them', () => {
    const folder = content('hidden');
    const plain = loadContent(folder).files;
    for (const place of ['stories', 'stories/harbour']) {
      writeFileSync(join(folder, place, '.DS_Store'), 'x');
      symlinkSync('someone@somewhere.7', join(folder, place, '.#a.md'));
      mkdirSync(join(folder, place, '.git'));
    }
    expect(loadContent(folder)).toMatchObject({ files: plain, problems: [] });
  });

  it('of hidden files alone has no stories', () => {
    const folder = join(root, 'kept empty');
    mkdirSync(join(folder, 'stories'), { recursive: true });
    writeFileSync(join(folder, 'stories/.gitkeep'), '');
    expect(reportOn(folder)).toBe(none('\n  found:    an empty folder'));
  });

  it('with an empty folder for a story says so', () => {
    const folder = content('empty story');
    mkdirSync(join(folder, 'stories/port'));
    expect(reportOn(folder)).toContain('stories/port  stray-file\n  This folder is empty.\n');
  });
});

describe('what cannot be read', () => {
  it.runIf(process.platform === 'linux')(
    'is reported beside all else: a socket, a pipe, a name that is no UTF-8',
    async () => {
      const folder = content('odd');
      const harbour = join(folder, 'stories/harbour');
      const server = createServer().listen(join(harbour, 'c.md'));
      await new Promise((done) => server.once('listening', done));
      execFileSync('mkfifo', [join(harbour, 'd.md')]);
      writeFileSync(Buffer.concat([Buffer.from(`${harbour}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x');
      writeFileSync(join(harbour, 'b.md'), 'No front matter.');
      const report = reportOn(folder);
      server.close();
      expect(report).toContain(unreadable('stories/harbour/c.md', 'a pipe, socket or device'));
      expect(report).toContain(unreadable('stories/harbour/d.md', 'a pipe, socket or device'));
      expect(report).toContain(unreadable('stories/harbour/caf\ufffd.md', 'ENOENT'));
      expect(report).toContain('stories/harbour/b.md:1:1  front-matter-missing');
    },
  );

  it.runIf(process.platform !== 'win32')('is a file or a folder without the right to read it', () => {
    const folder = content('closed');
    writeFileSync(join(folder, 'stories/harbour/c.md'), account('Trams run.'), { mode: 0 });
    mkdirSync(join(folder, 'stories/port'), { mode: 0 });
    const root = process.geteuid?.() === 0;
    // The administrator may read everything, so the test is somebody else meanwhile.
    if (root) process.seteuid?.(65534);
    try {
      const report = reportOn(folder);
      expect(report).toContain(unreadable('stories/harbour/c.md', 'EACCES'));
      expect(report).toContain(unreadable('stories/port', 'EACCES'));
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it('is a file too large, of which no more is read than shows it', () => {
    const folder = content('large');
    const large = join(folder, 'stories/harbour/c.md');
    writeFileSync(large, '');
    truncateSync(large, 20_000_000_000);
    expect(reportOn(folder)).toContain(
      'stories/harbour/c.md  size\n  The file is too large.\n  found:    more than 2,000,000 bytes',
    );
  });
});
