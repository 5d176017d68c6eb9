import { AwsV4Signer } from 'aws4fetch';
import type { HttpRequest } from './send-request';

export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/**
 * The request with its signature, for the given time (milliseconds since 1970, by the server's clock). The body's hash
 * is signed too: a server refuses what was cut or changed on the way, even without TLS.
 */
export async function signRequest(request: HttpRequest, keys: S3Keys, time: number): Promise<HttpRequest> {
  const { method, url, headers, body = '' } = request;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const signer = new AwsV4Signer({
    ...keys,
    service: 's3',
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': await hash(bytes) },
    datetime: new Date(time).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  });
  const signed = await signer.sign();
  return { ...request, url: signed.url, headers: Object.fromEntries(signed.headers) };
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
