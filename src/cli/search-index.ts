import { finishMerged } from '../site/finish-site.ts';
import { givenAddress } from './given-address.ts';

// `npm run search-index -- FOLDER`: makes the search index, the feeds and the headlines of a site merged from shards,
// which have none of their own.
const root = process.argv[2] ?? process.env['VARIORUM_OUT'] ?? 'dist';
await finishMerged(root, givenAddress());
process.stdout.write(`Made the search index of ${root}\n`);
