import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

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
  if (!existsSync(root)) throw new Error(`There is no folder ${root} to serve: build the site first.`);
  const server = createServer((request, response) => {
    const path = decodedPath(request.url ?? '/');
    if (path === undefined || !path.startsWith(base)) return send(response, root, undefined);
    const file = fileFor(resolve(root), path.slice(base.length));
    if (file === 'folder') return void response.writeHead(301, { location: `${request.url}/` }).end();
    send(response, root, file);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/u)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** The file a path stands for, `folder` where only a slash is missing, nothing where there is none or it leads outside. */
function fileFor(root: string, path: string): string | undefined {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

function send(response: ServerResponse, root: string, file: string | undefined): void {
  const found = file ?? join(root, '404.html');
  const type = types[extname(found)] ?? 'application/octet-stream';
  if (!existsSync(found)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  response.writeHead(file ? 200 : 404, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(found).pipe(response);
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
