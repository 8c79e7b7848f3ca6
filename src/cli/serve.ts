import { serve } from '../site/static-server.ts';
import { restore, siteFolder } from './build/site-folder.ts';
import { orRefuse, refused } from './or-refuse.ts';

// `npm start` ends here: serves the built pages on this machine.
const place = orRefuse(siteFolder);
restore(place);
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve({ root: place.out, port: wanted }).catch(refused);
process.stdout.write(`\n  Variorum is at ${address}\n  Stop it with Ctrl+C.\n\n`);
