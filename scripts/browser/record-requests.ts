import { createServer, request as forward } from 'node:http';

export interface RequestRecorder {
  readonly port: number;
  /** Every host asked for, with how often, whoever in the browser asked: pages, extension, worker, browser. */
  readonly hosts: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * A proxy that the whole browser is made to use. It passes on what goes to this machine and refuses, but writes down,
 * everything else: nothing in the browser can make a request that it does not see.
 */
export async function recordRequests(): Promise<RequestRecorder> {
  const hosts = new Map<string, number>();
  const record = (host: string): void => {
    hosts.set(host, (hosts.get(host) ?? 0) + 1);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    record(url.hostname);
    if (!isLocal(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const { 'proxy-connection': _, ...passed } = headers;
    const upstream = forward(url, { method, headers: { ...passed, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  server.on('connect', (request, socket) => {
    record((request.url ?? '').split(':')[0] ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}
