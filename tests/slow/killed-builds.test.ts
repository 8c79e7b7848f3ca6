import { expect, it } from 'vitest';
import { killBuilds } from '../support/killed-builds.ts';

it('twenty builds killed at random moments leave the last pages whole, and the next build is right', async () => {
  const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`killed builds: KILL_SEED=${seed}\n`);
  // So many stories that they are rendered in several processes.
  const { broken, killed, after, expected } = await killBuilds(seed, 20, 90);
  expect(broken).toEqual([]);
  expect(killed).toBe(20);
  expect(after).toEqual(expected);
});
