import { request } from 'node:http';

/** Long enough for half of it to have arrived. */
const UNDER_WAY = 200;

/** PUTs half of what it announced, and hangs up. `credentials`: `name:password`. */
export function breakOff(url: string, bytes: Uint8Array, credentials: string): Promise<void> {
  return new Promise((resolve) => {
    const { hostname, port, pathname } = new URL(url);
    const headers = { authorization: `Basic ${btoa(credentials)}`, 'content-length': bytes.length };
    const sent = request({ host: hostname, port, path: pathname, method: 'PUT', headers });
    sent.on('error', () => resolve());
    sent.on('close', () => resolve());
    sent.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => sent.destroy(), UNDER_WAY));
  });
}
