import { createHash } from 'node:crypto';
import source from './browser/view-state.js?raw';

/** The script that keeps what is chosen in the address, and the digest by which the content security policy allows it. */
export const viewState: { script: string; digest: `sha256-${string}` } = (() => {
  const script = source.replaceAll(/^ *\/\/.*\n/gmu, '').replaceAll(/\n\s*/gu, '\n');
  return { script, digest: `sha256-${createHash('sha256').update(script).digest('base64')}` };
})();
