import { finishMerged } from '../site/finish-site.ts';
import { siteAddress } from '../site/site-address.ts';
import { orRefuse } from './or-refuse.ts';

// `npm run search-index -- FOLDER`: makes the search index, the feeds and the headlines of a site merged from shards,
// which have none of their own.
const root = process.argv[2] ?? process.env['VARIORUM_OUT'] ?? 'dist';
await finishMerged(root, orRefuse(siteAddress));
process.stdout.write(`Made the search index of ${root}\n`);
