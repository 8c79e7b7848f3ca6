import { serve } from '../site/static-server.ts';

// `npm start` ends here: serves the built pages on this machine.
const root = process.env['VARIORUM_OUT'] ?? 'dist';
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve({ root, port: wanted });
process.stdout.write(`\n  Variorum is at ${address}\n  Stop it with Ctrl+C.\n\n`);
