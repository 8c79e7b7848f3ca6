import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as a bucket of an object store does that knows nothing of websites: an object by its exact key below
 * the bucket's name, no index of a folder, no way from one address to another, and refusal for all else.
 */
export async function serveObjects(root: string, bucket: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split(/[?#]/u)[0] ?? '');
    const file = join(root, path.slice(bucket.length + 2));
    const found = path.startsWith(`/${bucket}/`) && !path.endsWith('/') && existsSync(file) && statSync(file).isFile();
    if (!found) return void response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error/>');
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { address: `http://localhost:${port}/${bucket}/`, close: () => server.close().closeAllConnections() };
}
