import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { serve } from '../../src/site/static-server.ts';

/** Builds the real site once and serves it at the root of a host and in a subfolder; returns what takes both down. */
export default async function buildSite(): Promise<() => Promise<void>> {
  const root = resolve('tests/report/dist');
  if (!process.env['SITE_BUILT']) {
    execFileSync(process.execPath, ['src/cli/build.ts'], {
      stdio: 'inherit',
      env: { ...process.env, VARIORUM_OUT: root },
    });
  }
  const atRoot = await serve({ root });
  const below = await serve({ root, base: '/a/b/' });
  Object.assign(process.env, { SITE_ROOT: root, SITE_AT_ROOT: atRoot.address, SITE_BELOW: below.address });
  return async () => {
    await Promise.all([atRoot.close(), below.close()]);
  };
}
