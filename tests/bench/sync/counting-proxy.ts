import { connect, createServer } from 'node:net';

export interface Traffic {
  /** Both ways, headers and all. */
  bytes: number;
  milliseconds: number;
  requests: number;
}

export interface CountingProxy {
  readonly url: string;
  /** A `fetch` that counts requests; the bytes are counted on the wire. */
  readonly fetch: typeof fetch;
  countRequest(): void;
  measure(work: () => Promise<unknown>): Promise<Traffic>;
  stop(): void;
}

/** Stands before a server and counts every byte to and from it: what a network would have to carry. */
export async function startProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  let bytes = 0;
  let requests = 0;
  const server = createServer((socket) => {
    const onward = connect(Number(port), hostname);
    socket.on('data', (data) => {
      bytes += data.length;
      onward.write(data);
    });
    onward.on('data', (data) => {
      bytes += data.length;
      socket.write(data);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${own}/`,
    countRequest: () => {
      requests += 1;
    },
    fetch: (input, init) => {
      requests += 1;
      return fetch(input, init);
    },
    async measure(work) {
      [bytes, requests] = [0, 0];
      const start = performance.now();
      await work();
      return { bytes, requests, milliseconds: performance.now() - start };
    },
    stop: () => server.close(),
  };
}
