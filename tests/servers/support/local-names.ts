import { request as sendRequest } from 'node:http';

/** A `fetch` that finds `bucket.localhost` on this machine, as browsers do and Node does not. */
export const fetchLocalNames: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const sent = sendRequest(
      {
        host: '127.0.0.1',
        port: url.port,
        method: request.method,
        path: url.pathname + url.search,
        headers: { ...Object.fromEntries(request.headers), host: url.host, 'content-length': body.length },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
            name,
            String(value),
          ]);
          const status = answer.statusCode ?? 500;
          resolve(new Response(status === 204 ? null : Buffer.concat(parts), { status, headers }));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
};
