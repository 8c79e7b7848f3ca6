import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The digest of everything but the content that pages are made from: the program, its styles, its settings, the runtime,
 * the site's address.
 */
export function siteVersion(address: string | undefined): string {
  const hash = createHash('sha256');
  hash.update(`${process.versions.node} ${address ?? ''}\n`);
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files, 'astro.config.mjs', 'package-lock.json'].sort()) {
    hash.update(`${file.replaceAll('\\', '/')}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
