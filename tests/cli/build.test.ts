import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishMerged } from '../../src/site/finish-site.ts';
import { killBuilds } from '../support/killed-builds.ts';
import {
  type BuildPlace,
  buildSite,
  digests,
  finished,
  startBuild,
  temporaryFolder,
  writeStories,
} from '../support/site-builds.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const place = (name: string, env: Record<string, string> = {}): BuildPlace => ({
  content,
  out: join(folder, name),
  cache: join(folder, `${name}-cache`),
  env,
});
const whole = place('whole');
let expected: Record<string, string> = {};

beforeAll(async () => {
  writeStories(content, [1, 2, 3], { accounts: 3, passages: 2 });
  await buildSite(whole);
  expected = digests(whole.out);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', { timeout: 180_000 }, () => {
  it('gives the pages of every story, account and pair', () => {
    const files = Object.keys(expected);
    for (const story of ['story-1', 'story-2', 'story-3']) {
      for (const page of ['', 'side-by-side/', 'facts/', 'account-3/', 'compare/account-1/account-2/'])
        expect(files).toContain(`${story}/${page}index.html`);
    }
    expect(files).toContain('index.html');
  });

  it('gives the same bytes from files in another order, in another time zone and another language', async () => {
    const other = place('elsewhere', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    other.content = join(folder, 'copied');
    writeStories(other.content, [3, 1, 2], { accounts: 3, passages: 2 });
    for (const story of readdirSync(join(other.content, 'stories'))) {
      const files = readdirSync(join(other.content, 'stories', story)).reverse();
      mkdirSync(join(folder, 'reversed', 'stories', story), { recursive: true });
      for (const file of files)
        cpSync(join(other.content, 'stories', story, file), join(folder, 'reversed', 'stories', story, file));
    }
    await buildSite({ ...other, content: join(folder, 'reversed') });
    expect(digests(other.out)).toEqual(expected);
  });

  it('gives in two shards, copied together, what it gives as a whole', async () => {
    const merged = join(folder, 'merged');
    for (const [name, shard] of [
      ['first', 'story-[12]'],
      ['second', 'story-3'],
    ] as const) {
      await buildSite(place(name, { STORIES: shard }));
      const stories = readdirSync(join(folder, name)).filter((entry) => entry.startsWith('story-'));
      expect(stories).toEqual(name === 'first' ? ['story-1', 'story-2'] : ['story-3']);
      cpSync(join(folder, name), merged, { recursive: true });
    }
    expect(existsSync(join(merged, 'pagefind'))).toBe(false);
    await finishMerged(merged);
    expect(digests(merged)).toEqual(expected);
  });

  it('renders only the changed story again, and gives what a build from nothing gives', async () => {
    const edited = place('edited');
    edited.content = join(folder, 'to-edit');
    cpSync(content, edited.content, { recursive: true });
    cpSync(whole.out, edited.out, { recursive: true });
    edited.cache = whole.cache;
    appendFileSync(
      join(edited.content, 'stories/story-2/account-2.md'),
      '\nNobody was hurt, the council of Brell said.\n',
    );
    const { stdout } = await buildSite(edited);
    expect(stdout).toMatch(/\b1 to compare and render/u);
    const cold = { ...edited, out: join(folder, 'edited-cold'), cache: join(folder, 'edited-cold-cache') };
    await buildSite(cold);
    const found = digests(edited.out);
    expect(found).toEqual(digests(cold.out));
    const changed = Object.keys(found).filter((file) => found[file] !== expected[file]);
    expect(changed).toContain('story-2/account-2/index.html');
    // The first page shows the story's headline.
    for (const file of changed) expect(file).toMatch(/^(?:(?:story-2|pagefind)\/|index\.html$)/u);
  });

  it('does not trust a kept page that was altered', async () => {
    const again = { ...place('again'), cache: join(folder, 'altered-cache') };
    await buildSite(again);
    for (const file of readdirSync(again.cache, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('account-1/index.html')) appendFileSync(join(again.cache, file), '<p>Altered</p>');
    await buildSite(again);
    expect(digests(again.out)).toEqual(expected);
  });
});

describe('a site of one story', { timeout: 180_000 }, () => {
  const alone = place('alone');
  alone.content = join(folder, 'alone-content');
  const behind = join(folder, 'behind');

  const linked = (): void => {
    expect(lstatSync(alone.out).isSymbolicLink()).toBe(true);
    expect(readdirSync(behind).sort()).toEqual(['other-site.html', 'site']);
  };

  it('opens with that story however often it is built, whatever a system leaves beside it, behind a link too', async () => {
    mkdirSync(join(behind, 'site'), { recursive: true });
    writeFileSync(join(behind, 'other-site.html'), 'x');
    symlinkSync(join(behind, 'site'), alone.out);
    writeStories(alone.content, [1], { accounts: 2, passages: 2 });
    writeFileSync(join(alone.content, 'stories/.DS_Store'), 'x');
    await buildSite(alone);
    linked();
    const first = digests(alone.out);
    await buildSite(alone);
    linked();
    expect(digests(alone.out)).toEqual(first);
  });
});

describe('a build of bad content', { timeout: 60_000 }, () => {
  const bad = join(folder, 'bad');
  const wrong: Record<string, string> = {
    'stories/bent/story.yaml': 'title: Bent\nevent: Bent\ndate: 2026-02-30\nsummary: Bent.\n',
    'stories/bent/one.md': '---\ntitle: One\nlanguage: en\n---\n\nThe ferry was closed.\n',
    'stories/bent/two.md': '---\ntitle: Two\nlanguage: en\n\nThe front matter never ends.\n',
    'stories/lone/story.yaml': 'title: Lone\nevent: Lone\ndate: 2026-02-03\nsummary: Lone.\n',
    'stories/lone/one.md': '---\ntitle: One\nlanguage: en\n---\n\nThe ferry was [closed](javascript:alert(1)).\n',
  };
  beforeAll(() => {
    cpSync(content, bad, { recursive: true });
    for (const [path, text] of Object.entries(wrong)) {
      mkdirSync(join(bad, path, '..'), { recursive: true });
      writeFileSync(join(bad, path), text);
    }
  });

  it('names every bad file in one report, ends with 1 and leaves the last pages as they were', async () => {
    const end = await finished(startBuild({ ...whole, content: bad }));
    expect(end.status).toBe(1);
    for (const path of ['bent/story.yaml', 'bent/two.md', 'lone/story.yaml', 'lone/one.md'])
      expect(end.stderr).toContain(`stories/${path}`);
    expect(end.stderr).not.toContain('bent/one.md');
    expect(end.stderr).toContain('as it was');
    expect(digests(whole.out)).toEqual(expected);
    expect(existsSync(`${whole.out}.variorum-new`)).toBe(false);
  });

  it('shows the problems beside their lines on GitHub', async () => {
    const end = await finished(startBuild({ ...whole, content: bad, env: { GITHUB_ACTIONS: 'true' } }));
    expect(end.status).toBe(1);
    expect(end.stdout).toMatch(/^::error file=.*lone\/one\.md,line=6,col=\d+,title=[^:]+::/mu);
    expect(end.stdout).toMatch(/^::error file=.*bent\/two\.md/mu);
  });
});

describe('a build that is killed', { timeout: 300_000 }, () => {
  it('leaves the last pages whole, and the next build is right', async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
    process.stdout.write(`killed builds: KILL_SEED=${seed}\n`);
    const { broken, killed, after, expected } = await killBuilds(seed, 3, 2);
    expect(broken).toEqual([]);
    expect(killed).toBeGreaterThan(0);
    expect(after).toEqual(expected);
  });
});
