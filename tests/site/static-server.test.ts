import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/site/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'variorum-served-'));
const sites: Awaited<ReturnType<typeof serve>>[] = [];

interface Answer {
  status: number | undefined;
  location: string | undefined;
  body: string;
}

/** What is answered to a path exactly as it is written. */
function ask(path: string, site = 0): Promise<Answer> {
  const { port } = new URL(sites[site]?.address ?? '');
  return new Promise((done, failed) => {
    get({ host: 'localhost', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => done({ status: response.statusCode, location: response.headers.location, body }));
    }).on('error', failed);
  });
}

beforeAll(async () => {
  for (const path of ['index.html', '404.html', 'story/index.html', 'story/a b/index.html']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  // A folder where a page should be.
  mkdirSync(join(root, 'odd/index.html'), { recursive: true });
  sites.push(await serve({ root }), await serve({ root, base: '/a/b/' }));
});
afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  rmSync(root, { recursive: true, force: true });
});

describe('the server of a folder', () => {
  it.each([
    ['/', 200, 'index.html'],
    ['/?x=1', 200, 'index.html'],
    ['/story/?x=1', 200, 'story/index.html'],
    ['/story/a%20b/index.html', 200, 'story/a b/index.html'],
    ['/nowhere', 404, '404.html'],
    ['/odd/', 404, '404.html'],
    ['/odd/index.html', 404, '404.html'],
    ['/%00', 404, '404.html'],
    ['/%E0%A4', 404, '404.html'],
    ['/../../etc/hostname', 404, '404.html'],
    ['/..%2f..%2fetc%2fhostname', 404, '404.html'],
  ])('answers %s with %i', async (path, status, body) => {
    expect(await ask(path)).toEqual({ status, location: undefined, body });
  });

  it.each([
    ['/story', '/story/'],
    ['/story?x=1', '/story/?x=1'],
    ['/story?x=/', '/story/?x=/'],
    ['/story/a%20b', '/story/a%20b/'],
    ['//story', '/story/'],
    ['///story?x', '/story/?x'],
    ['/./story', '/story/'],
    ['/story/../story', '/story/'],
  ])('leads %s to %s, on the same host and once', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
    expect((await ask(location)).status).toBe(200);
  });

  it('does the same below a path, and knows nothing beside it', async () => {
    expect(await ask('/a/b/story?x=1', 1)).toMatchObject({ status: 301, location: '/a/b/story/?x=1' });
    expect(await ask('/a/b//story', 1)).toMatchObject({ status: 301, location: '/a/b/story/' });
    expect(await ask('/story/', 1)).toMatchObject({ status: 404 });
  });

  it('answers on when what it serves goes', async () => {
    rmSync(join(root, '404.html'));
    expect(await ask('/nowhere')).toMatchObject({ status: 404, body: 'Not found' });
    rmSync(join(root, 'story'), { recursive: true });
    expect(await ask('/story/')).toMatchObject({ status: 404 });
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  it('does not begin without a folder', async () => {
    await expect(serve({ root: join(root, 'nowhere') })).rejects.toThrow('build the site first');
  });
});
