import { execFileSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemoteStore } from '@/lib/sync/target';
import { testConnection } from '@/lib/sync/test-connection';
import { noise } from '@/tests/support/remote-contract';
import { breakOff } from './support/break-off';
import { hasServer } from './support/packages';
import { until } from './support/process';
import { makeFolder, passwordOf, startWebdav, type WebdavServer } from './support/start-webdav';

const MEGABYTE = 1_000_000;
const text = (words: string) => new TextEncoder().encode(words);
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(!hasServer('apache'))('faults of a real Apache', () => {
  let server: WebdavServer;
  beforeAll(async () => {
    server = await startWebdav('apache');
  });
  afterAll(() => server?.stop());

  test('a wrong password is said as such, and seen nowhere', async () => {
    const store = server.connect('password', { password: 'hunter2-wrong' });
    const failure = await store.put('head/ab12-1', text('x')).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'wrong-credentials', status: 401, isTransient: false });
    expect(JSON.stringify(failure) + String(failure)).not.toMatch(/hunter2|aHVudGVyMi/);
    expect(await testConnection(store)).toMatchObject({ state: 'fails', step: 'list' });
  });

  test('killed during a push of 18 MB: what was acknowledged is whole, and the same push ends well later', async () => {
    const store = server.connect('killed', { wait: () => pause(50) });
    const segments = Array.from({ length: 18 }, (_, n) => [`seg/ab12-${n}`, noise(MEGABYTE + n)] as const);
    const acknowledged: string[] = [];
    const push = async (killAfter?: number) => {
      for (const [name, bytes] of segments) {
        const sent = store.put(name, bytes);
        if (acknowledged.length === killAfter) server.kill();
        await sent;
        acknowledged.push(name);
      }
    };
    await expect(push(7)).rejects.toMatchObject({ code: 'offline', isTransient: true });
    await server.restart();
    for (const [name, bytes] of segments.filter(([one]) => acknowledged.includes(one))) {
      expect(await holds(store, name, bytes)).toBe(true);
    }
    await push();
    expect((await store.list('seg/')).map(({ size }) => size).sort()).toEqual(
      segments.map(([, bytes]) => bytes.length).sort(),
    );
  });

  test('a disk that is full is said as such, loses nothing, and is used again when there is room', async () => {
    makeFolder(server, 'full');
    const disk = join(server.files, 'full');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=777', 'tmpfs', disk]);
    try {
      const store = server.connect('full');
      await store.put('seg/ab12-1', noise(MEGABYTE));
      const failure = await store.put('seg/ab12-2', noise(4 * MEGABYTE)).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'server-full', status: 507, isTransient: false });
      expect(await holds(store, 'seg/ab12-1', noise(MEGABYTE))).toBe(true);
      execFileSync('mount', ['-o', 'remount,size=16m', disk]);
      await store.put('seg/ab12-2', noise(4 * MEGABYTE));
      expect(await holds(store, 'seg/ab12-2', noise(4 * MEGABYTE))).toBe(true);
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });

  test('a tag is weak for a second after writing, and the file is not fetched for that', async () => {
    const store = server.connect('weak');
    // A machine that is busy may let that second pass between writing and asking: then it is written again.
    const weak = await until(async () => {
      await store.put('head/ab12-1', text('one'));
      const raw = await fetch(`${server.url}weak/head/ab12-1`, {
        headers: { authorization: `Basic ${btoa(`alice:${passwordOf('alice')}`)}` },
      });
      const tag = raw.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\//);
      return tag;
    });
    const tag = async () => (await store.list('head/'))[0]?.tag;
    await pause(3_100);
    const settled = await tag();
    expect(settled).toBe(weak.replace(/^W\/|"/g, ''));
    expect(await tag()).toBe(settled);
    await store.put('head/ab12-1', text('two'));
    expect(await tag()).not.toBe(settled);
  });

  test('a folder that the server may not write to is said as such', async () => {
    makeFolder(server, 'locked');
    chmodSync(join(server.files, 'locked'), 0o555);
    await expect(server.connect('locked').put('seg/ab12-1', text('x'))).rejects.toMatchObject({
      code: expect.stringMatching(/^(access-denied|server-failed)$/),
    });
  });
});

describe.skipIf(!hasServer('rclone'))('faults of a real rclone', () => {
  let server: WebdavServer;
  beforeAll(async () => {
    server = await startWebdav('rclone');
  });
  afterAll(() => server?.stop());

  test('half a file is left by a push that broke off: it is listed short, read as it is, and mended by writing again', async () => {
    const store = server.connect('torn');
    const bytes = noise(MEGABYTE);
    await store.put('seg/ab12-0', text('makes the folder'));
    await breakOff(`${server.url}torn/seg/ab12-1`, bytes, `alice:${passwordOf('alice')}`);
    await expect
      .poll(() => sizeOf(join(server.files, 'torn/seg/ab12-1')), { timeout: 20_000 })
      .toBeGreaterThan(0);
    const half = await store.get('seg/ab12-1');
    expect(half?.bytes.length).toBeLessThan(bytes.length);
    await store.put('seg/ab12-1', bytes);
    expect(await holds(store, 'seg/ab12-1', bytes)).toBe(true);
  });
});

describe.skipIf(!hasServer('apache'))(
  'a team on a real Apache, by the rules of docs/sync-administrators.md',
  () => {
    let server: WebdavServer;
    let stores: Record<'alice' | 'bob' | 'reader' | 'keeper', RemoteStore>;
    beforeAll(async () => {
      server = await startWebdav('apache');
      for (const folder of ['seg', 'head', 'probe']) makeFolder(server, `team/${folder}`);
      chmodSync(join(server.files, 'team'), 0o777);
      const as = (user: string) => server.connect('team', { user });
      stores = { alice: as('alice'), bob: as('bob'), reader: as('reader'), keeper: as('keeper') };
      await stores.alice.put('seg/alice-dev1-00000001', text('hers'));
      await stores.alice.put('head/alice-dev1', text('head'));
      await stores.keeper.put('vault', text('{}'));
    });
    afterAll(() => server?.stop());

    const denied = { code: 'access-denied', status: 403 };

    test('everyone reads everything', async () => {
      for (const store of Object.values(stores)) {
        expect(new TextDecoder().decode((await store.get('seg/alice-dev1-00000001'))?.bytes)).toBe('hers');
        expect((await store.list('head/')).map(({ name }) => name)).toEqual(['head/alice-dev1']);
        expect(await store.get('vault')).toBeDefined();
      }
    });

    test.each([
      'seg/alice-dev1-00000001',
      'head/alice-dev1',
      'seg/alice-new',
      'seg/carol-1',
      'seg/alicebob-1',
      'vault',
      'head/other',
      'other',
    ])('bob neither writes nor deletes %s', async (name) => {
      const before = await stores.alice.get(name);
      await expect(stores.bob.put(name, text('his'))).rejects.toMatchObject(denied);
      await expect(stores.bob.create(name, text('his'))).rejects.toMatchObject(denied);
      await expect(stores.bob.delete(name)).rejects.toMatchObject({ code: 'access-denied' });
      expect((await stores.alice.get(name))?.bytes).toEqual(before?.bytes);
    });

    test.each(['COPY', 'MOVE'])('bob cannot reach past the rules by %s', async (method) => {
      await stores.bob.put('seg/bob-dev1-00000001', text('his'));
      const answer = await fetch(`${server.url}team/seg/bob-dev1-00000001`, {
        method,
        headers: {
          authorization: `Basic ${btoa(`bob:${passwordOf('bob')}`)}`,
          destination: `${server.url}team/seg/alice-dev1-00000001`,
          overwrite: 'T',
        },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(new TextDecoder().decode((await stores.alice.get('seg/alice-dev1-00000001'))?.bytes)).toBe(
        'hers',
      );
    });

    test.each([
      'seg%2Falice-dev1-00000001',
      'seg/./alice-dev1-00000001',
      'seg//alice-dev1-00000001',
      '%73eg/alice-x',
      'SEG/alice-x',
    ])('bob cannot reach past the rules by writing the address as %s', async (path) => {
      await new Promise<void>((resolve, reject) => {
        const url = new URL(server.url);
        const headers = { authorization: `Basic ${btoa(`bob:${passwordOf('bob')}`)}`, 'content-length': 3 };
        const sent = request(
          { host: url.hostname, port: url.port, path: `/team/${path}`, method: 'PUT', headers },
          (answer) => {
            expect(answer.statusCode).toBeGreaterThanOrEqual(400);
            answer.resume().on('end', resolve);
          },
        );
        sent.on('error', reject).end('his');
      });
      expect(new TextDecoder().decode((await stores.alice.get('seg/alice-dev1-00000001'))?.bytes)).toBe(
        'hers',
      );
    });

    test.each(['', 'seg/', 'seg/alice-dev1-00000001', 'head/alice-dev1', 'vault'])(
      'a stranger reads nothing of "%s"',
      async (name) => {
        for (const method of ['GET', 'PROPFIND', 'OPTIONS']) {
          expect((await fetch(`${server.url}team/${name}`, { method })).status).toBe(401);
        }
      },
    );

    test('each writes and deletes their own, and "Test connection" works for them', async () => {
      await stores.bob.put('head/bob-dev1', text('mine'));
      await stores.bob.put('head/bob-dev1', text('mine again'));
      await stores.bob.delete('head/bob-dev1');
      expect(await testConnection(stores.bob, { owner: 'bob' })).toEqual({ state: 'works' });
    });

    test('a reading member reads, and "Test connection" says so', async () => {
      await expect(stores.reader.put('head/reader-dev1', text('x'))).rejects.toMatchObject(denied);
      expect(await testConnection(stores.reader, { owner: 'reader' })).toEqual({ state: 'read-only' });
    });
  },
);

/** Whether a file is these bytes. An `expect` of megabytes would compare for seconds. */
const holds = async (store: RemoteStore, name: string, bytes: Uint8Array): Promise<boolean> =>
  Buffer.compare((await store.get(name))?.bytes ?? new Uint8Array(), bytes) === 0;

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
