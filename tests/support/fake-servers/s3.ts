import { createHash } from 'node:crypto';
import type { Place } from '@/tests/support/fake-place';

export const settings = {
  endpoint: 'https://s3.example.org/',
  region: 'us-east-1',
  bucket: 'newsroom',
  prefix: 'claimlight/desk',
  accessKeyId: 'AKALICE',
  secretAccessKey: 'secretsecret1',
  addressing: 'path',
} as const;

const wrong = { ...settings, accessKeyId: 'AKMALLORY', secretAccessKey: 'not-the-one' };
const secrets = ['secretsecret1', 'not-the-one'];

export const createPlace = (): Place => ({ settings, secrets, wrong, fetch: createServer() });

const PAGE = 100;

/** An S3 store in memory as a `fetch`: pages of a hundred, conditions hold, body hashes and clocks are checked. */
export function createServer({ clock = Date.now }: { clock?: () => number } = {}): typeof fetch {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
  const answer = (status: number, body: BodyInit | null = null, headers: Record<string, string> = {}) =>
    new Response(status === 204 ? null : body, {
      status,
      headers: { date: new Date(clock()).toUTCString(), ...headers },
    });
  const refuse = (status: number, code: string) =>
    answer(
      status,
      `<?xml version="1.0"?><Error><Code>${code}</Code><BucketName>newsroom</BucketName></Error>`,
    );

  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const signed = /Credential=AKALICE\/\d{8}\/us-east-1\/s3\/aws4_request, .*Signature=[0-9a-f]{64}$/;
    if (!signed.test(request.headers.get('authorization') ?? '')) return refuse(403, 'InvalidAccessKeyId');
    const [, y, mo, d, h, mi, s] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(request.headers.get('x-amz-date') ?? '') ?? [];
    const sentAt = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
    if (!(Math.abs(sentAt - clock()) < 15 * 60_000)) return refuse(403, 'RequestTimeTooSkewed');
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (request.headers.get('x-amz-content-sha256') !== hash) return refuse(400, 'XAmzContentSHA256Mismatch');

    if (!url.pathname.startsWith('/newsroom/')) return refuse(404, 'NoSuchBucket');
    const key = url.pathname.slice('/newsroom/'.length);
    if (key === '') return list(url.searchParams);
    const file = files.get(key);
    switch (request.method) {
      case 'PUT':
        if (file && request.headers.get('if-none-match') === '*') return refuse(412, 'PreconditionFailed');
        files.set(key, bytes);
        return answer(200, null, { etag: `"${md5(bytes)}"` });
      case 'GET':
        return file ? answer(200, file, { etag: `"${md5(file)}"` }) : refuse(404, 'NoSuchKey');
      case 'DELETE':
        files.delete(key);
        return answer(204);
      default:
        return refuse(405, 'MethodNotAllowed');
    }
  };

  function list(query: URLSearchParams): Response {
    const from = Number(query.get('continuation-token') ?? 0);
    const keys = [...files.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
    const entries = keys.slice(from, from + PAGE).map((key) => {
      const bytes = files.get(key) ?? new Uint8Array();
      return `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>&quot;${md5(bytes)}&quot;</ETag><Size>${bytes.length}</Size></Contents>`;
    });
    const next =
      from + PAGE < keys.length
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${from + PAGE}</NextContinuationToken>`
        : '<IsTruncated>false</IsTruncated>';
    return answer(
      200,
      `<?xml version="1.0"?><ListBucketResult>${next}${entries.join('')}</ListBucketResult>`,
    );
  }
}
