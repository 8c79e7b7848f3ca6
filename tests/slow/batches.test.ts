import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, digests, temporaryFolder, writeStories } from '../support/site-builds.ts';

it('stories rendered in several processes give what they give when added a few at a time', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const shape = { accounts: 2, passages: 2 };
  const grown = { content, out: join(folder, 'grown'), cache: join(folder, 'grown-cache') };
  for (let last = 30; last <= 90; last += 30) {
    writeStories(
      content,
      Array.from({ length: 30 }, (_, at) => last - at),
      shape,
    );
    await buildSite(grown);
  }
  const cold = { content, out: join(folder, 'cold'), cache: join(folder, 'cold-cache') };
  await buildSite(cold);
  expect(digests(grown.out)).toEqual(digests(cold.out));
  rmSync(folder, { recursive: true, force: true });
});
