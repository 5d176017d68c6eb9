import * as v from 'valibot';
import { AppError } from '@/lib/errors';
import { fail, ok } from '@/lib/result';
import { checkFileName, folderOf, isFileName } from '@/lib/sync/file-name';
import { type ConnectOptions, defineSyncTarget, type ListedFile, type RemoteStore } from '@/lib/sync/target';
import { isHtml, isSuccess, textOfAnswer } from '@/lib/sync/transport/answer';
import { readBucketPage } from '@/lib/sync/transport/bucket-listing';
import { plainTag } from '@/lib/sync/transport/file-tag';
import { notThisService } from '@/lib/sync/transport/http-failure';
import { parseForm } from '@/lib/sync/transport/parse-form';
import { clockDifference, errorCodeOf, failureOfAnswer } from '@/lib/sync/transport/s3-failure';
import { createSender, type HttpAnswer, type HttpRequest } from '@/lib/sync/transport/send-request';
import { originOf, parseAddress } from '@/lib/sync/transport/server-address';
import { signRequest } from '@/lib/sync/transport/sign-s3';

export interface S3Settings {
  /** Where the server is, ending in a slash; the bucket is not part of it. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Folders inside the bucket, without slashes around them; empty for the top. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket stands in the path or before the host's name. */
  readonly addressing: 'path' | 'host';
}

const fields = [
  {
    id: 'endpoint',
    type: 'url',
    required: true,
    secret: false,
    label: 'Endpoint',
    help: 'The server, without the bucket.',
    placeholder: 'https://s3.example.org',
  },
  {
    id: 'region',
    type: 'text',
    required: true,
    secret: false,
    label: 'Region',
    help: 'Ceph and MinIO mostly take us-east-1, Cloudflare takes auto.',
    initial: 'us-east-1',
  },
  { id: 'bucket', type: 'text', required: true, secret: false, label: 'Bucket' },
  {
    id: 'prefix',
    type: 'text',
    required: false,
    secret: false,
    label: 'Folder in the bucket',
    help: 'Where the bucket is shared with other things.',
    placeholder: 'claimlight',
  },
  { id: 'accessKeyId', type: 'text', required: true, secret: false, label: 'Access key' },
  { id: 'secretAccessKey', type: 'password', required: true, secret: true, label: 'Secret key' },
  {
    id: 'addressing',
    type: 'select',
    required: true,
    secret: false,
    label: 'Address of the bucket',
    help: 'The first works with almost every server; new AWS buckets want the second.',
    initial: 'path',
    choices: [
      { value: 'path', label: 'server/bucket' },
      { value: 'host', label: 'bucket.server' },
    ],
  },
] as const;

const form = v.object({
  endpoint: v.string(),
  region: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  bucket: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/)),
  prefix: v.string(),
  accessKeyId: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,256}$/)),
  secretAccessKey: v.pipe(v.string(), v.trim()),
  addressing: v.picklist(['path', 'host']),
});

/** A bucket on any S3 store: Ceph, MinIO, R2, AWS. For a newsroom and beyond. */
export const s3 = defineSyncTarget<S3Settings>({
  id: 's3',
  label: 'S3',
  summary: 'A bucket on Ceph, MinIO, AWS, Cloudflare R2 or any S3 store: for a newsroom and beyond.',
  fields,
  parseSettings(input) {
    const parsed = parseForm(fields, form, input);
    if (!parsed.ok) return parsed;
    const endpoint = parseAddress(parsed.value.endpoint, fields[0].label);
    if (!endpoint.ok) return endpoint;
    const prefix = parsed.value.prefix.replace(/^\/+|\/+$/g, '');
    if (prefix !== '' && !isFileName(prefix)) {
      return fail(
        new AppError('invalid-input', `${fields[3].label} may hold letters, digits, ".", "_", "-" and "/".`),
      );
    }
    return ok({ ...parsed.value, endpoint: endpoint.value.href, prefix });
  },
  origins: (settings) => [originOf(bucketAddress(settings))],
  describe: (settings) => {
    const { host, pathname } = bucketAddress(settings);
    return `${host}${pathname}${settings.prefix}`.replace(/\/$/, '');
  },
  connect: (settings, options = {}) => connect(settings, options),
});

function bucketAddress({ endpoint, bucket, addressing }: S3Settings): URL {
  const url = new URL(endpoint);
  if (addressing === 'path') return new URL(`${bucket}/`, url);
  url.host = `${bucket}.${url.host}`;
  return url;
}

function connect(settings: S3Settings, options: ConnectOptions): RemoteStore {
  const bucket = bucketAddress(settings);
  const sender = createSender(options);
  const now = options.now ?? Date.now;
  const folder = settings.prefix === '' ? '' : `${settings.prefix}/`;
  /** How far the server's clock is ahead of ours, once it has refused for that. */
  let difference = 0;

  const at = (name: string) => {
    checkFileName(name);
    return new URL(folder + name, bucket);
  };
  const failure = (answer: HttpAnswer) => failureOfAnswer(answer, bucket.host, now());

  /** A device whose clock is wrong is believed to have a wrong clock, and signs by the server's. */
  const send = async (request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> => {
    const sign = () => signRequest(request, settings, now() + difference);
    const answer = await sender(await sign(), signal);
    if (answer.status !== 403 || errorCodeOf(answer) !== 'RequestTimeTooSkewed') return answer;
    const measured = clockDifference(answer, now());
    if (measured === undefined) return answer;
    difference = measured;
    return sender(await sign(), signal);
  };

  const write = (name: string, bytes: Uint8Array, condition: Record<string, string>, signal?: AbortSignal) =>
    send(
      {
        method: 'PUT',
        url: at(name),
        headers: { 'content-type': 'application/octet-stream', ...condition },
        body: new Uint8Array(bytes),
      },
      signal,
    );
  const checkWritten = (answer: HttpAnswer) => {
    if (!isSuccess(answer)) throw failure(answer);
    if (isHtml(answer)) throw notThisService(bucket.host, 'S3');
  };

  const listPage = async (prefix: string, token: string | undefined, signal?: AbortSignal) => {
    const url = new URL(bucket);
    url.searchParams.set('list-type', '2');
    url.searchParams.set('prefix', folder + prefix);
    if (token !== undefined) url.searchParams.set('continuation-token', token);
    const answer = await send({ method: 'GET', url }, signal);
    if (!isSuccess(answer)) throw failure(answer);
    const page = readBucketPage(textOfAnswer(answer));
    if (!page) throw notThisService(bucket.host, 'S3');
    return page;
  };

  return {
    async list(prefix, signal) {
      folderOf(prefix);
      const files: ListedFile[] = [];
      const asked = new Set<string>();
      for (let token: string | undefined; ; ) {
        const page = await listPage(prefix, token, signal);
        for (const file of page.files) {
          const name = file.name.slice(folder.length);
          if (file.name.startsWith(folder + prefix) && isFileName(name)) files.push({ ...file, name });
        }
        token = page.next;
        if (token === undefined) return files;
        // A server that gives the same page again would keep us for ever.
        if (asked.has(token)) throw notThisService(bucket.host, 'S3');
        asked.add(token);
      }
    },
    async get(name, signal) {
      const answer = await send({ method: 'GET', url: at(name) }, signal);
      if (answer.status === 404 && errorCodeOf(answer) === 'NoSuchKey') return undefined;
      if (!isSuccess(answer)) throw failure(answer);
      if (isHtml(answer)) throw notThisService(bucket.host, 'S3');
      const tag = plainTag(answer.headers.get('etag'));
      return { bytes: answer.bytes, ...(tag !== undefined && { tag }) };
    },
    async put(name, bytes, signal) {
      const answer = await write(name, bytes, {}, signal);
      checkWritten(answer);
      const tag = plainTag(answer.headers.get('etag'));
      return tag === undefined ? {} : { tag };
    },
    async create(name, bytes, signal) {
      const answer = await write(name, bytes, { 'if-none-match': '*' }, signal);
      if (answer.status === 412) return false;
      checkWritten(answer);
      return true;
    },
    async delete(name, signal) {
      const answer = await send({ method: 'DELETE', url: at(name) }, signal);
      if (answer.status === 404 && errorCodeOf(answer) === 'NoSuchKey') return;
      checkWritten(answer);
    },
  };
}
