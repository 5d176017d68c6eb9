import * as v from 'valibot';
import { ok } from '@/lib/result';
import { checkFileName, folderOf, isFileName } from '@/lib/sync/file-name';
import { type ConnectOptions, defineSyncTarget, type RemoteStore } from '@/lib/sync/target';
import { isHtml, isSuccess, textOfAnswer } from '@/lib/sync/transport/answer';
import { plainTag, tagOf } from '@/lib/sync/transport/file-tag';
import { failureOfStatus, notThisService } from '@/lib/sync/transport/http-failure';
import { readMultistatus } from '@/lib/sync/transport/multistatus';
import { parseForm } from '@/lib/sync/transport/parse-form';
import { createSender, type HttpAnswer, type HttpRequest } from '@/lib/sync/transport/send-request';
import { originOf, parseAddress } from '@/lib/sync/transport/server-address';

export interface WebdavSettings {
  /** The folder, ending in a slash. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

const fields = [
  {
    id: 'url',
    type: 'url',
    required: true,
    secret: false,
    label: 'Address of the folder',
    help: 'Nextcloud shows its WebDAV address in Files, under settings at the bottom left; add a folder name to it.',
    placeholder: 'https://cloud.example.org/remote.php/dav/files/alice/claimlight',
  },
  { id: 'username', type: 'text', required: true, secret: false, label: 'User name' },
  {
    id: 'password',
    type: 'password',
    required: true,
    secret: true,
    label: 'Password',
    help: 'Better an app password than your own: it can be taken back alone.',
  },
] as const;

const form = v.object({ url: v.string(), username: v.string(), password: v.string() });

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getetag/><getcontentlength/><getlastmodified/></prop></propfind>';

/** What a PUT into a missing folder is answered with: 409 by the standard, 404 by some, 500 by nginx. */
const NO_FOLDER = new Set([404, 409, 500]);

/** Whether a folder is there after MKCOL. 405: it was before. */
const isThere = (answer: HttpAnswer): boolean => isSuccess(answer) || answer.status === 405;

/** A folder on any WebDAV server: Nextcloud, ownCloud, a NAS, Apache. For one person or a small desk. */
export const webdav = defineSyncTarget<WebdavSettings>({
  id: 'webdav',
  label: 'WebDAV',
  summary:
    'A folder on Nextcloud, ownCloud, a NAS or any WebDAV server: for your own devices or a small desk.',
  fields,
  parseSettings(input) {
    const parsed = parseForm(fields, form, input);
    if (!parsed.ok) return parsed;
    const url = parseAddress(parsed.value.url, fields[0].label);
    return url.ok ? ok({ ...parsed.value, url: url.value.href }) : url;
  },
  origins: ({ url }) => [originOf(new URL(url))],
  describe: ({ url }) => url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  connect: (settings, options = {}) => connect(settings, options),
});

function connect(settings: WebdavSettings, options: ConnectOptions): RemoteStore {
  const base = new URL(settings.url);
  const sender = createSender(options);
  const now = options.now ?? Date.now;
  const authorization = `Basic ${toBase64(`${settings.username}:${settings.password}`)}`;
  const at = (name: string) => new URL(name, base);

  const send = (request: HttpRequest, signal?: AbortSignal) =>
    sender({ ...request, headers: { ...request.headers, authorization } }, signal);
  const failure = ({ status, headers }: HttpAnswer) => failureOfStatus(status, base.host, headers, now());

  /** Writes; where the server lacks the folder, makes it and writes again. */
  const write = async (
    name: string,
    bytes: Uint8Array,
    condition: Record<string, string>,
    signal?: AbortSignal,
  ) => {
    checkFileName(name);
    const request = {
      method: 'PUT',
      url: at(name),
      headers: { 'content-type': 'application/octet-stream', ...condition },
      body: new Uint8Array(bytes),
    };
    const answer = await send({ ...request, final: [500] }, signal);
    if (!NO_FOLDER.has(answer.status)) return answer;
    const refusal = await makeFolder(new URL('.', request.url), signal);
    if (!refusal) return send(request, signal);
    const again = await send({ ...request, final: [500] }, signal);
    if (NO_FOLDER.has(again.status)) throw failure(refusal);
    return again;
  };

  /**
   * Makes a folder, and first those above it when the server says that they are missing. Answers a 403, for that says two
   * things: who may not make it gets it, and so does, from Apache, who comes second while another makes it. Only a
   * write can tell.
   */
  const makeFolder = async (url: URL, signal?: AbortSignal): Promise<HttpAnswer | undefined> => {
    const answer = await send({ method: 'MKCOL', url }, signal);
    if (isThere(answer)) return undefined;
    if (answer.status === 403) return answer;
    const above = new URL('..', url);
    if (answer.status !== 409 || above.pathname === url.pathname) throw failure(answer);
    const refusal = await makeFolder(above, signal);
    const again = await send({ method: 'MKCOL', url }, signal);
    if (isThere(again)) return undefined;
    if (again.status === 403) return again;
    throw failure(refusal ?? again);
  };

  /** A write is done only when the server says so in a way that a login page does not. */
  const checkWritten = (answer: HttpAnswer) => {
    if (!isSuccess(answer)) throw failure(answer);
    if (answer.status === 200 && isHtml(answer)) throw notThisService(base.host, 'WebDAV');
  };

  return {
    async list(prefix, signal) {
      const folder = folderOf(prefix);
      const url = folder === '' ? base : at(`${folder}/`);
      const answer = await send(
        {
          method: 'PROPFIND',
          url,
          headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' },
          body: PROPERTIES,
        },
        signal,
      );
      if (answer.status === 404) return [];
      if (!isSuccess(answer)) throw failure(answer);
      const files =
        answer.status === 207
          ? readMultistatus(textOfAnswer(answer), url, answer.headers.get('date'))
          : undefined;
      if (!files) throw notThisService(base.host, 'WebDAV');
      return files
        .map((file) => ({ ...file, name: folder === '' ? file.name : `${folder}/${file.name}` }))
        .filter(({ name }) => isFileName(name) && name.startsWith(prefix));
    },
    async get(name, signal) {
      checkFileName(name);
      const answer = await send({ method: 'GET', url: at(name) }, signal);
      if (answer.status === 404) return undefined;
      if (!isSuccess(answer)) throw failure(answer);
      if (isHtml(answer)) throw notThisService(base.host, 'WebDAV');
      const tag = tagOfAnswer(answer);
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
      checkFileName(name);
      const answer = await send({ method: 'DELETE', url: at(name) }, signal);
      if (answer.status !== 404) checkWritten(answer);
    },
  };
}

/** The same tag that the file has in a listing. */
function tagOfAnswer({ headers, bytes }: HttpAnswer): string | undefined {
  const tag = plainTag(headers.get('etag'));
  const modifiedAt = Date.parse(headers.get('last-modified') ?? '');
  const told = {
    size: bytes.length,
    ...(tag !== undefined && { tag }),
    ...(Number.isFinite(modifiedAt) && { modifiedAt }),
  };
  return tagOf(told, headers.get('date'));
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
