import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { AwsV4Signer } from 'aws4fetch';

/** An S3 store in memory: one bucket, one key, conditions that hold, and every signature checked. */
export interface S3Server {
  readonly endpoint: string;
  /** By key. */
  readonly files: Map<string, Buffer>;
  /** "GET claimlight/seg/…", in the order they came. */
  readonly requests: readonly string[];
  /** From now on nothing more is taken: the bucket is over its quota. */
  fill(): void;
  empty(): void;
  close(): Promise<void>;
}

export const s3User = {
  accessKeyId: 'AKNEWSROOM',
  secretAccessKey: 'printing/press+1846',
  region: 'us-east-1',
  bucket: 'newsroom',
} as const;

export async function openS3Server(): Promise<S3Server> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  let isFull = false;
  const server = createServer((request, response) => void serve(request, response));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const refuse = (status: number, code: string) =>
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    requests.push(`${request.method} ${decodeURIComponent(url.pathname.slice(s3User.bucket.length + 2))}`);
    if (!(await isSigned(request, url, body))) return void refuse(403, 'SignatureDoesNotMatch');
    if (!url.pathname.startsWith(`/${s3User.bucket}/`)) return void refuse(404, 'NoSuchBucket');
    const key = decodeURIComponent(url.pathname.slice(s3User.bucket.length + 2));
    const file = files.get(key);
    if (key === '') {
      response.writeHead(200, { 'content-type': 'application/xml' }).end(list(files, url.searchParams));
    } else if (request.method === 'GET') {
      if (file) response.writeHead(200, { etag: tagOf(file) }).end(file);
      else refuse(404, 'NoSuchKey');
    } else if (request.method === 'PUT') {
      if (isFull) refuse(403, 'QuotaExceeded');
      else if (file && request.headers['if-none-match'] === '*') refuse(412, 'PreconditionFailed');
      else {
        files.set(key, body);
        response.writeHead(200, { etag: tagOf(body) }).end();
      }
    } else if (request.method === 'DELETE') {
      files.delete(key);
      response.writeHead(204).end();
    } else refuse(405, 'MethodNotAllowed');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    files,
    requests,
    fill: () => {
      isFull = true;
    },
    empty: () => {
      isFull = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Signs the request as it came, with the key's secret, and compares; the body by its own hash. */
async function isSigned({ method = '', headers }: IncomingMessage, url: URL, body: Buffer): Promise<boolean> {
  const { authorization = '' } = headers;
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  const hash = createHash('sha256').update(body).digest('hex');
  if (headers['x-amz-content-sha256'] !== hash) return false;
  const signed = names.split(';').filter((name) => name !== 'host' && name !== 'x-amz-date');
  const signer = new AwsV4Signer({
    ...s3User,
    service: 's3',
    method,
    url: url.href,
    headers: Object.fromEntries(signed.map((name) => [name, String(headers[name])])),
    datetime: String(headers['x-amz-date']),
    // Browsers sign what the client chose to: the same headers are signed here.
    allHeaders: true,
  });
  return (await signer.authHeader()) === authorization;
}

const tagOf = (file: Buffer): string => `"${createHash('md5').update(file).digest('hex')}"`;

function list(files: ReadonlyMap<string, Buffer>, query: URLSearchParams): string {
  const entries = [...files]
    .filter(([key]) => key.startsWith(query.get('prefix') ?? ''))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, file]) =>
        `<Contents><Key>${key}</Key><ETag>${tagOf(file).replaceAll('"', '&quot;')}</ETag><Size>${file.length}</Size></Contents>`,
    );
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${entries.join('')}</ListBucketResult>`;
}
