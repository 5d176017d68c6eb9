import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The little of PouchDB that is used here; its own types want the whole of it. */
export interface PouchDatabase {
  bulkDocs(documents: readonly object[]): Promise<unknown>;
  get(id: string): Promise<Record<string, unknown>>;
  put(document: object): Promise<unknown>;
  replicate: { to(other: PouchDatabase): Promise<unknown>; from(other: PouchDatabase): Promise<unknown> };
}

export interface Pouch {
  /** Of the server that keeps its databases in memory. */
  readonly url: string;
  openLocal(name: string): PouchDatabase;
  openRemote(url: string, onRequest: () => void): PouchDatabase;
  stop(): void;
}

const FOLDER = 'node_modules/.cache/claimlight-bench-sync';

/** Starts express-pouchdb, which is what pouchdb-server runs, installing it first; `undefined` where it cannot be had. */
export async function startPouch(): Promise<Pouch | undefined> {
  if (!install()) return undefined;
  const load = createRequire(join(process.cwd(), FOLDER, 'package.json'));
  const part = (name: string) => load(name).default ?? load(name);
  const PouchDB = part('pouchdb-core')
    .plugin(part('pouchdb-adapter-memory'))
    .plugin(part('pouchdb-adapter-http'))
    .plugin(part('pouchdb-replication'));
  const app = load('express')();
  const options = { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(FOLDER, 'log.txt') };
  app.use('/', load('express-pouchdb')(PouchDB.defaults({ adapter: 'memory' }), options));
  const server = await new Promise<{ address(): { port: number }; close(): void }>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    openLocal: (name) => new PouchDB(name, { adapter: 'memory' }),
    openRemote: (url, onRequest) =>
      new PouchDB(url, {
        fetch: (address: string, request: object) => {
          onRequest();
          return load('pouchdb-core').fetch(address, request);
        },
      }),
    stop: () => server.close(),
  };
}

function install(): boolean {
  if (existsSync(join(FOLDER, 'node_modules/express-pouchdb'))) return true;
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(join('tests/bench/sync/peers', file), join(FOLDER, file));
    }
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: 'ignore',
      timeout: 240_000,
    });
    return true;
  } catch {
    return false;
  }
}
