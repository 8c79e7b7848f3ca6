import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finishMerged } from '../site/finish-site.ts';
import { Refusal } from '../site/refusal.ts';
import { siteAddress } from '../site/site-address.ts';
import { orRefuse } from './or-refuse.ts';

// `npm run search-index -- FOLDER`: makes the search index, the feeds and the headlines of a site merged from shards,
// which have none of their own.
const root = process.argv[2] ?? process.env['VARIORUM_OUT'] ?? 'dist';
const address = orRefuse(() => {
  if (!existsSync(join(root, 'index.html')))
    throw new Refusal(`There is no site in ${root}: copy its shards there first.`);
  return siteAddress();
});
await finishMerged(root, address);
process.stdout.write(`Made the search index of ${root}\n`);
