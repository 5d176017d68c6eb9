import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the server does instead of answering as it should. */
export type ServerFault =
  /** Answers with this status, and does nothing. */
  | number
  /** Answers 200 with a web page that asks to sign in, and does nothing. */
  | 'login-page'
  /** Breaks the connection off, and does nothing. */
  | 'cut'
  /** Keeps half of what it was sent, and breaks the connection off. */
  | 'torn';

/** A WebDAV server in memory: all that sync asks of one, with a password, and ways to be slow and to fail. */
export interface WebdavServer {
  /** The folder to sync with, on `host`. */
  url(host?: 'localhost' | '127.0.0.1'): string;
  /** By path below the folder; a test may damage them. */
  readonly files: Map<string, Buffer>;
  /** "GET seg/…", in the order they came. */
  readonly requests: readonly string[];
  /** Holds every matching request back until released. The answer resolves when one is held. */
  hold(matches: (request: string) => boolean): Promise<void>;
  release(): void;
  /** Breaks off what is held back, and does nothing of it. */
  drop(): void;
  /** Every matching request meets this fault, until `mend`. */
  fail(matches: (request: string) => boolean, fault: ServerFault): void;
  mend(): void;
  /** From now on only this password is taken. */
  setPassword(password: string): void;
  close(): Promise<void>;
}

export const webdavUser = { username: 'ada', password: 'lovelace' } as const;

const FOLDER = '/dav/claimlight/';

export async function openWebdavServer(): Promise<WebdavServer> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  let password: string = webdavUser.password;
  let isHeld: (request: string) => boolean = () => false;
  let onHeld = () => {};
  let waiting: ((isDropped: boolean) => void)[] = [];
  let faultOf: (request: string) => ServerFault | undefined = () => undefined;
  const server = createServer((request, response) => {
    void serve(request, response);
  });

  function letGo(isDropped: boolean): void {
    isHeld = () => false;
    for (const go of waiting) go(isDropped);
    waiting = [];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const line = `${request.method} ${path.slice(FOLDER.length)}`;
    requests.push(line);
    if (isHeld(line)) {
      onHeld();
      const isDropped = await new Promise<boolean>((resolve) => waiting.push(resolve));
      if (isDropped) {
        request.socket.destroy();
        return;
      }
    }
    const body = Buffer.concat(chunks);
    const fault = faultOf(line);
    if (fault !== undefined) {
      if (fault === 'torn') files.set(path.slice(FOLDER.length), body.subarray(0, body.length / 2));
      misbehave(fault, request, response);
      return;
    }
    if (!isAllowed(request, password)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="dav"' }).end();
      return;
    }
    answer(request, response, path, body);
  }

  function answer(request: IncomingMessage, response: ServerResponse, path: string, body: Buffer): void {
    const name = path.slice(FOLDER.length);
    const file = files.get(name);
    switch (request.method) {
      case 'PROPFIND': {
        const folder = path.endsWith('/') ? path : `${path}/`;
        const inside = folder.slice(FOLDER.length);
        const listed = [...files].filter(
          ([other]) => other.startsWith(inside) && !other.slice(inside.length).includes('/'),
        );
        if (inside !== '' && listed.length === 0) response.writeHead(404).end();
        else response.writeHead(207, { 'content-type': 'application/xml' }).end(list(folder, listed));
        return;
      }
      case 'GET':
        if (!file) response.writeHead(404).end();
        else
          response
            .writeHead(200, { etag: tagOf(file), 'content-type': 'application/octet-stream' })
            .end(file);
        return;
      case 'PUT':
        if (file && request.headers['if-none-match'] === '*') {
          response.writeHead(412).end();
          return;
        }
        files.set(name, body);
        response.writeHead(201, { etag: tagOf(body) }).end();
        return;
      case 'DELETE':
        response.writeHead(files.delete(name) ? 204 : 404).end();
        return;
      case 'MKCOL':
        response.writeHead(201).end();
        return;
      default:
        response.writeHead(405).end();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (host = 'localhost') => `http://${host}:${port}${FOLDER}`,
    files,
    requests,
    hold: (matches) => {
      isHeld = matches;
      return new Promise((resolve) => {
        onHeld = resolve;
      });
    },
    release: () => letGo(false),
    drop: () => letGo(true),
    fail: (matches, fault) => {
      faultOf = (request) => (matches(request) ? fault : undefined);
    },
    mend: () => {
      faultOf = () => undefined;
      letGo(false);
    },
    setPassword: (next) => {
      password = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function misbehave(fault: ServerFault, request: IncomingMessage, response: ServerResponse): void {
  if (typeof fault === 'number') response.writeHead(fault).end();
  else if (fault === 'login-page') response.writeHead(200, { 'content-type': 'text/html' }).end(loginPage);
  else request.socket.destroy();
}

const loginPage = '<!doctype html><title>Welcome</title><form>Sign in to use this network</form>';

function isAllowed({ headers }: IncomingMessage, password: string): boolean {
  const { username } = webdavUser;
  return headers.authorization === `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

const tagOf = (file: Buffer): string => `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;

const list = (folder: string, files: readonly (readonly [string, Buffer])[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><D:multistatus xmlns:D="DAV:">${[
    entry(folder, '<D:resourcetype><D:collection/></D:resourcetype>'),
    ...files.map(([name, file]) =>
      entry(
        FOLDER + name,
        `<D:resourcetype/><D:getetag>${tagOf(file)}</D:getetag><D:getcontentlength>${file.length}</D:getcontentlength>`,
      ),
    ),
  ].join('')}</D:multistatus>`;

const entry = (href: string, properties: string): string =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
