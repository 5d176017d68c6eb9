import { createHash } from 'node:crypto';
import type { Place } from '@/tests/support/fake-place';

export const settings = {
  url: 'https://dav.example.org/alice/claimlight/',
  username: 'alice',
  password: 'secret1',
};

const wrong = { ...settings, password: 'not-the-one' };
const secrets = ['secret1', btoa('alice:secret1'), 'not-the-one', btoa('alice:not-the-one')];

export const createPlace = (): Place => ({ settings, secrets, wrong, fetch: createServer() });

/** A WebDAV server in memory as a `fetch`: folders must be made, conditions hold, addresses come back encoded. */
function createServer(): typeof fetch {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; tag: string }>();
  const folders = new Set(['/', '/alice/']);

  const answer = (status: number, body: BodyInit | null = null, headers: Record<string, string> = {}) =>
    new Response(status === 204 ? null : body, {
      status,
      headers: { date: new Date().toUTCString(), ...headers },
    });
  const entry = (path: string) => {
    const file = files.get(path);
    const type = file ? '' : '<D:collection/>';
    const properties = file
      ? `<lp1:getcontentlength>${file.bytes.length}</lp1:getcontentlength><lp1:getetag>"${file.tag}"</lp1:getetag><lp1:getlastmodified>Thu, 01 Jan 2026 00:00:00 GMT</lp1:getlastmodified>`
      : '';
    const href = path.replace(/[^/\w]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `<D:response xmlns:lp1="DAV:"><D:href>${href}</D:href><D:propstat><D:prop><lp1:resourcetype>${type}</lp1:resourcetype>${properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
  };

  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const path = decodeURIComponent(new URL(request.url).pathname);
    const parent = path.replace(/[^/]*\/?$/, '');
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (request.headers.get('authorization') !== `Basic ${btoa('alice:secret1')}`) return answer(401, 'no');
    const file = files.get(path);
    switch (request.method) {
      case 'PROPFIND': {
        if (!folders.has(path)) return answer(404, 'no');
        const below = [...folders, ...files.keys()].filter(
          (one) => one.startsWith(path) && /^[^/]*\/?$/.test(one.slice(path.length)),
        );
        return answer(
          207,
          `<?xml version="1.0"?>\n<D:multistatus xmlns:D="DAV:">${below.map(entry).join('\n')}</D:multistatus>`,
        );
      }
      case 'MKCOL':
        if (folders.has(path)) return answer(405);
        if (!folders.has(parent)) return answer(409);
        folders.add(path);
        return answer(201);
      case 'PUT': {
        if (!folders.has(parent)) return answer(409);
        if (file && request.headers.get('if-none-match') === '*') return answer(412);
        const tag = createHash('md5').update(bytes).digest('hex');
        files.set(path, { bytes, tag });
        return answer(file ? 204 : 201, null, { etag: `W/"${tag}"` });
      }
      case 'GET':
        return file ? answer(200, file.bytes, { etag: `"${file.tag}"` }) : answer(404, 'no');
      case 'DELETE':
        return answer(files.delete(path) ? 204 : 404);
      default:
        return answer(405);
    }
  };
}
