import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { Refusal } from './refusal.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.patch': 'text/x-diff; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

export interface ServeOptions {
  /** The folder whose files are served. */
  root: string;
  /** The first port tried; 0 takes any that is free. Where it is taken, the next ones are tried. */
  port?: number;
  /** The path under which the files stand, with slashes at both ends. */
  base?: string;
}

/** Serves a folder of static files on this machine alone, as any static host would. */
export async function serve({
  root,
  port = 0,
  base = '/',
}: ServeOptions): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(root)) throw new Refusal(`There is no folder ${root} to serve: build the site first.`);
  const server = createServer((request, response) => {
    const [, address = '', query = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(request.url ?? '/') ?? [];
    const path = decodedPath(address);
    const file = path?.startsWith(base) ? fileFor(resolve(root), path.slice(base.length)) : undefined;
    if (typeof file !== 'object') return send(response, root, file);
    const way = file.folder.split(sep).map(encodeURIComponent).join('/');
    response.writeHead(301, { location: `${base}${way}/${query}` }).end();
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * The file a path stands for, nothing where there is none or it leads outside; of a folder's path that lacks its slash the
 * folder, from the root.
 */
function fileFor(root: string, path: string): string | { folder: string } | undefined {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (kindOf(file) !== 'folder') return kindOf(file) && file;
  const index = join(file, 'index.html');
  if (kindOf(index) !== 'file') return undefined;
  return path === '' || path.endsWith('/') ? index : { folder: relative(root, file) };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, root: string, file: string | undefined): void {
  const found = file ?? join(root, '404.html');
  const stream = createReadStream(found);
  // A file can go while it is asked for: a build may put another site in its place.
  stream.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  stream.on('open', () => {
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    stream.pipe(response);
  });
  response.on('close', () => stream.destroy());
}

/** Listens on the loopback interface at the port or, where it is taken, the next free one within twenty. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    let wanted = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && wanted < port + 20) server.listen(++wanted, 'localhost');
      else failed(error);
    });
    server.on('listening', () => {
      const at = server.address();
      done(typeof at === 'object' && at ? at.port : wanted);
    });
    server.listen(wanted, 'localhost');
  });
}
