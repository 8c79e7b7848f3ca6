import { writeSearchIndex } from '../site/search-index.ts';

// `npm run search-index -- FOLDER`: makes the search index of a site merged from shards, which have none of their own.
const root = process.argv[2] ?? process.env['VARIORUM_OUT'] ?? 'dist';
await writeSearchIndex(root);
process.stdout.write(`Made the search index of ${root}\n`);
