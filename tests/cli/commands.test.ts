import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startOf } from '../../src/cli/build/processes.ts';
import { siteFolder } from '../../src/cli/build/site-folder.ts';
import { temporaryFolder, writeStories } from '../support/site-builds.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(
  name: string,
  {
    args = [],
    env = {},
    input = '',
    cwd = process.cwd(),
  }: { args?: string[]; env?: Record<string, string>; input?: string; cwd?: string },
) {
  const { GITHUB_ACTIONS: _, STORIES: __, ...inherited } = process.env;
  return spawnSync(process.execPath, [resolve('src/cli', `${name}.ts`), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    input,
  });
}

describe('npm run check', () => {
  const good = join(folder, 'good');
  writeStories(good, [1, 2], { accounts: 2, passages: 2 });
  const bad = join(folder, 'bad');
  mkdirSync(join(bad, 'stories/one'), { recursive: true });
  writeFileSync(join(bad, 'stories/one/story.yaml'), 'title: One\nevent: One\ndate: 2026-02-30\nsummary: One.\n');
  for (const name of ['a', 'b'])
    writeFileSync(
      join(bad, `stories/one/${name}.md`),
      `---\ntitle: ${name}\nlanguage: xx-nowhere-at-all-x\n---\n\nText of ${name}.\n`,
    );

  it('ends well and counts what it read where nothing is wrong', () => {
    const { status, stdout, stderr } = command('check', { env: { VARIORUM_CONTENT: good } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('stories 2, accounts 4');
  });

  it('tells every bad file at once and ends with 1', () => {
    const { status, stdout, stderr } = command('check', { env: { VARIORUM_CONTENT: bad } });
    expect(status).toBe(1);
    for (const file of ['story.yaml', 'a.md', 'b.md']) expect(stderr).toContain(`stories/one/${file}`);
    expect(stdout).not.toContain('::error');
  });

  it('annotates the lines for GitHub when asked, or when it runs there', () => {
    const asked = command('check', { args: ['--github'], env: { VARIORUM_CONTENT: bad } });
    const there = command('check', { env: { VARIORUM_CONTENT: bad, GITHUB_ACTIONS: 'true' } });
    expect(asked.status).toBe(1);
    expect(asked.stdout).toMatch(/^::error file=.*stories\/one\/story\.yaml,line=3,col=7,title=/mu);
    expect(there.stdout).toBe(asked.stdout);
  });
});

describe.each(['build', 'search-index'])('the command %s', (name) => {
  const merged = join(folder, 'merged');
  mkdirSync(merged, { recursive: true });
  writeFileSync(join(merged, 'index.html'), '');

  it('refuses a bad address in one line, before it does anything', () => {
    const out = join(folder, 'not-made');
    const { status, stdout, stderr } = command(name, {
      args: name === 'build' ? [] : [merged],
      env: { SITE_ADDRESS: 'example.org', VARIORUM_OUT: out },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^SITE_ADDRESS is no web address: "example\.org"\. .*https:\/\/example\.org\/\.\n$/u);
    expect(existsSync(out)).toBe(false);
  });
});

describe('npm run build', () => {
  const content = join(folder, 'good');
  const out = join(folder, 'out');
  const build = (env: Record<string, string> = {}) =>
    command('build', {
      env: { VARIORUM_CONTENT: content, VARIORUM_OUT: out, VARIORUM_CACHE: join(folder, 'cache'), ...env },
    });

  it('refuses a folder that holds anything else, and touches nothing in it', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'x');
    const { status, stdout, stderr } = build();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\S+out holds what no build put there: thesis\.txt\. .+\n$/u);
    expect(readdirSync(out)).toEqual(['thesis.txt']);
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out']);
  });

  it('refuses to begin while another build is at work in its folder, or with its kept pages', () => {
    const place = siteFolder(join(folder, 'busy'));
    const cache = join(folder, 'cache');
    for (const [file, what] of [
      [place.lock, place.out],
      [`${cache}.lock`, cache],
    ] as const) {
      writeFileSync(file, `${process.pid} ${startOf(process.pid)}`);
      writeFileSync(join(folder, 'busy.variorum-new'), 'of the other build');
      const { status, stdout, stderr } = build({ VARIORUM_OUT: place.out });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toBe(
        `Another build, process ${process.pid}, is at work in ${what}. Start this one when it has ended; if there is none, delete ${file}.\n`,
      );
      expect(existsSync(join(folder, 'busy.variorum-new'))).toBe(true);
      rmSync(file);
    }
    expect(existsSync(place.lock)).toBe(false);
  });

  it('says where it is started, when it is started elsewhere', () => {
    const { status, stdout, stderr } = command('build', { cwd: folder });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`A build is started in the folder of the program, which is ${process.cwd()}.\n`);
  });
});

it('a search index is refused where there is no site', () => {
  const { status, stderr } = command('search-index', { args: [join(folder, 'nowhere')] });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no site in \S+nowhere: .+\n$/u);
});

describe('npm start', () => {
  const out = join(folder, 'served');
  const env = { VARIORUM_OUT: out, PORT: '0' };

  it('says so in one line where nothing is built', () => {
    const { status, stderr } = command('serve', { env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no folder \S+served to serve: build the site first\.\n$/u);
  });

  it('serves the last pages where a build was stopped while it put others in their place', async () => {
    mkdirSync(`${out}.variorum-old`);
    writeFileSync(join(`${out}.variorum-old`, 'index.html'), 'The last good page');
    const server = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const address = /http:\S+/u.exec(said.toString())?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('The last good page');
    server.kill();
    await once(server, 'close');
  });
});

describe('npm run align', () => {
  const a = [['The ferry at Brell was closed on Monday by the Korvan Council.', 'It cost $12 million.']];
  const b = [['It rained.', 'The Korvan Council closed the ferry at Brell on Monday.']];

  it('answers pairs and stories, one line for a line, in order', () => {
    const accounts = [
      { id: 'x', passages: a },
      { id: 'y', passages: b },
    ];
    const input = [
      { id: 'pair', a, b },
      { id: 'story', accounts },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { status, stdout, stderr } = command('align', { input });
    const [pair, story] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, stderr]).toEqual([0, '']);
    expect(pair).toMatchObject({ id: 'pair', links: [[0, 1]] });
    expect(story).toMatchObject({ id: 'story', links: { 'x~y': [[0, 1]] }, sameEvent: { 'x~y': pair.sameEvent } });
  });

  it('says of each line it cannot read what is wrong with it, answers the others, and ends with 1', () => {
    const input = `not json\n\n${JSON.stringify({ id: 'lame', a })}\n${JSON.stringify({ id: 'pair', a, b })}\n`;
    const { status, stdout, stderr } = command('align', { input });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'pair' });
    expect(stderr).toMatch(/^line 1: .+\nline 3: .+\n$/u);
  });
});
