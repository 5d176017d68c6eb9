import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface FolderServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeFolderOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Answers a request itself by returning true. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Serves a folder's files on localhost, and nothing outside it. */
export async function serveFolder(folder: string, options: ServeFolderOptions = {}): Promise<FolderServer> {
  const server = createServer((request, response) => {
    if (options.intercept?.(request, response)) return;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = resolveFile(folder, path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function resolveFile(folder: string, path: string): string | undefined {
  const inside = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  const candidate = join(folder, inside);
  const file =
    existsSync(candidate) && statSync(candidate).isDirectory() ? join(candidate, 'index.html') : candidate;
  return file.startsWith(folder) && existsSync(file) ? file : undefined;
}
