import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemoteStore } from '@/lib/sync/target';
import { testConnection } from '@/lib/sync/test-connection';
import { describeStore, noise } from '@/tests/support/remote-contract';
import { keptOn } from '@/tests/support/sync/newsroom';
import { describeSync, expectSameOn, syncAll } from './support/describe-sync';
import { addDevice, writeMegabytes } from './support/device';
import { fetchLocalNames } from './support/local-names';
import { hasServer } from './support/packages';
import { type Ceph, startCeph } from './support/start-ceph';

const HOUR = 3_600_000;
const MEGABYTE = 1_000_000;
const policy = readFileSync(
  fileURLToPath(new URL('./config/team-bucket-policy.json', import.meta.url)),
  'utf8',
);
const text = (words: string) => new TextEncoder().encode(words);

describe.skipIf(!hasServer('ceph'))('a Ceph cluster of three OSDs', () => {
  let ceph: Ceph;
  let opened = 0;
  beforeAll(async () => {
    ceph = await startCeph();
  });
  afterAll(() => ceph?.stop());

  const freshBucket = async (owner = 'alice') => {
    opened += 1;
    await ceph.makeBucket(`vault${opened}`, owner);
    return `vault${opened}`;
  };

  describeStore('S3', {
    async open() {
      const bucket = await freshBucket();
      return ceph.connect(bucket, { prefix: opened % 2 === 0 ? 'claimlight/desk' : '' });
    },
    manyFiles: 1_010,
  });

  test('a bucket before the host’s name works as well', async () => {
    const bucket = await freshBucket();
    const store = ceph.connect(bucket, { addressing: 'host', fetch: fetchLocalNames });
    expect(await testConnection(store)).toEqual({ state: 'works' });
    await store.put('head/ab12-1', text('by host'));
    expect(await ceph.connect(bucket).get('head/ab12-1')).toMatchObject({ bytes: text('by host') });
  });

  test.each([
    ['a wrong secret', { secret: 'hunter2-wrong' }],
    ['a key that nobody has', { user: 'mallory', secret: 'hunter2-wrong' }],
  ])('%s is said as such, and seen nowhere', async (_, options) => {
    const store = ceph.connect(await freshBucket(), options);
    const failure = await store.list('head/').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'wrong-credentials', isTransient: false });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('hunter2');
  });

  test('a bucket that is not there, or another’s, is said as such', async () => {
    await expect(ceph.connect('no-such-bucket').list('head/')).rejects.toMatchObject({
      code: 'folder-missing',
    });
    const bucket = await freshBucket('bob');
    await expect(ceph.connect(bucket).list('head/')).rejects.toMatchObject({ code: 'access-denied' });
  });

  test.each([-HOUR, HOUR])('a clock %i ms off is found out and allowed for', async (difference) => {
    const requests: string[] = [];
    const store = ceph.connect(await freshBucket(), {
      now: () => Date.now() + difference,
      fetch: (input, init) => {
        requests.push(init?.method ?? 'GET');
        return fetch(input, init);
      },
    });
    await store.put('head/ab12-1', text('late'));
    expect(requests).toEqual(['PUT', 'PUT']);
    expect(await store.get('head/ab12-1')).toMatchObject({ bytes: text('late') });
    expect(requests).toHaveLength(3);
  });

  test('a full bucket is said as such, keeps what it has, and is used again when there is room', async () => {
    const bucket = await freshBucket();
    const store = ceph.connect(bucket);
    await store.put('seg/ab12-1', text('first'));
    await ceph.setQuota(bucket, 1);
    await expect
      .poll(() => store.put('seg/ab12-2', text('second')).catch((error: unknown) => error), {
        timeout: 90_000,
      })
      .toMatchObject({ code: 'server-full', status: 403, isTransient: false });
    expect(await store.get('seg/ab12-1')).toMatchObject({ bytes: text('first') });
    await ceph.setQuota(bucket, 0);
    await expect
      .poll(() => store.put('seg/ab12-2', text('second')).then(() => 'kept', String), { timeout: 90_000 })
      .toBe('kept');
  });

  test('the gateway killed during a push of 18 MB: what was acknowledged is whole, the same push ends well later', async () => {
    const store = ceph.connect(await freshBucket(), { wait: async () => {} });
    const acknowledged: string[] = [];
    const push = async (killAfter?: number) => {
      for (let n = 0; n < 18; n += 1) {
        const sent = store.put(`seg/ab12-${n}`, noise(MEGABYTE + n));
        if (n === killAfter) ceph.killGateway();
        await sent;
        acknowledged.push(`seg/ab12-${n}`);
      }
    };
    await expect(push(7)).rejects.toMatchObject({ code: 'offline', isTransient: true });
    await ceph.reviveGateway();
    expect(acknowledged).toHaveLength(7);
    for (const [n, name] of acknowledged.entries())
      expect(await holds(store, name, noise(MEGABYTE + n))).toBe(true);
    await push();
    for (let n = 0; n < 18; n += 1)
      expect(await holds(store, `seg/ab12-${n}`, noise(MEGABYTE + n))).toBe(true);
  });

  describeSync('sync', {
    async open() {
      const bucket = await freshBucket();
      return {
        connect: ({ wrongPassword, ...options } = {}) =>
          ceph.connect(bucket, { ...options, ...(wrongPassword && { secret: 'wrong' }) }),
      };
    },
    kill: () => ceph.killGateway(),
    revive: () => ceph.reviveGateway(),
  });

  test('devices whose clocks are an hour off, one late and one early, sync with each other', async () => {
    const bucket = await freshBucket();
    const late = () => Date.now() - HOUR;
    const early = () => Date.now() + HOUR;
    const ada = await addDevice({
      remote: ceph.connect(bucket, { now: late }),
      owner: 'ada',
      now: late,
      isFirst: true,
    });
    const bob = await addDevice({ remote: ceph.connect(bucket, { now: early }), owner: 'bob', now: early });
    ada.write(1, 'late');
    bob.write(1, 'early');
    await syncAll([ada, bob, ada]);
    expectSameOn([ada, bob]);
  });

  test('a full bucket stops the sync in words; with room again nothing is missing', async () => {
    const bucket = await freshBucket();
    const ada = await addDevice({ remote: ceph.connect(bucket), owner: 'ada', isFirst: true });
    const bob = await addDevice({ remote: ceph.connect(bucket), owner: 'bob' });
    await ceph.setQuota(bucket, 3);
    writeMegabytes(ada, 5);
    await expect
      .poll(() => ada.sync(), { timeout: 90_000 })
      .toMatchObject({ status: 'stopped', problem: { fault: 'server-full', side: 'server' } });
    await ceph.setQuota(bucket, 0);
    await expect.poll(async () => (await ada.sync()).status, { timeout: 90_000 }).toBe('done');
    await syncAll([bob]);
    expectSameOn([ada, bob]);
  });

  describe('a team, by the bucket policy of docs/sync-administrators.md', () => {
    let stores: Record<'keeper' | 'alice' | 'bob' | 'reader', RemoteStore>;
    beforeAll(async () => {
      await ceph.makeBucket('newsroom', 'keeper');
      await ceph.setPolicy('newsroom', policy, 'keeper');
      const as = (user: string) => ceph.connect('newsroom', { user });
      stores = { keeper: as('keeper'), alice: as('alice'), bob: as('bob'), reader: as('reader') };
      await stores.keeper.put('vault', text('{}'));
      await stores.alice.put('seg/alice-dev1-00000001', text('hers'));
      await stores.alice.put('head/alice-dev1', text('head'));
    });

    const denied = { code: 'access-denied', status: 403 };

    test('everyone reads everything', async () => {
      for (const store of Object.values(stores)) {
        expect(await store.get('seg/alice-dev1-00000001')).toMatchObject({ bytes: text('hers') });
        expect((await store.list('head/')).map(({ name }) => name)).toEqual(['head/alice-dev1']);
        expect(await store.get('vault')).toBeDefined();
        expect(await store.get('head/nobody-1')).toBeUndefined();
      }
    });

    test.each([
      'seg/alice-dev1-00000001',
      'head/alice-dev1',
      'seg/alice-new',
      'seg/carol-1',
      'vault',
      'other',
    ])('bob neither writes nor deletes %s', async (name) => {
      const before = await stores.keeper.get(name);
      await expect(stores.bob.put(name, text('his'))).rejects.toMatchObject(denied);
      await expect(stores.bob.create(name, text('his'))).rejects.toMatchObject(denied);
      await expect(stores.bob.delete(name)).rejects.toMatchObject(denied);
      expect(await stores.keeper.get(name)).toEqual(before);
    });

    test('each writes and deletes their own, and "Test connection" works for them', async () => {
      await stores.bob.put('head/bob-dev1', text('mine'));
      await stores.bob.put('head/bob-dev1', text('mine again'));
      await stores.bob.delete('head/bob-dev1');
      expect(await testConnection(stores.bob, { owner: 'bob' })).toEqual({ state: 'works' });
      expect(await testConnection(stores.keeper, { owner: 'keeper' })).toEqual({ state: 'works' });
    });

    test('a reading member reads, and "Test connection" says so', async () => {
      await expect(stores.reader.put('head/reader-dev1', text('x'))).rejects.toMatchObject(denied);
      expect(await testConnection(stores.reader, { owner: 'reader' })).toEqual({ state: 'read-only' });
    });

    test('a stranger reads nothing', async () => {
      for (const path of ['newsroom/vault', 'newsroom/?list-type=2']) {
        expect((await fetch(ceph.url + path)).status).toBe(403);
      }
    });
  });

  test('a team syncs under the policy: each by their own keys, a reader reads, all keep the same', async () => {
    await ceph.makeBucket('desk', 'keeper');
    await ceph.setPolicy('desk', policy.replaceAll('newsroom', 'desk'), 'keeper');
    const as = (user: string) => ceph.connect('desk', { user });
    const alice = await addDevice({
      remote: as('alice'),
      owner: 'alice',
      isFirst: true,
      keeper: as('keeper'),
    });
    const bob = await addDevice({ remote: as('bob'), owner: 'bob' });
    const reader = await addDevice({ remote: as('reader'), owner: 'reader' });
    alice.write(1, 'from alice');
    bob.write(2, 'from bob');
    reader.write(3, 'stays here');
    await syncAll([alice, bob, alice]);
    expect(await reader.sync()).toMatchObject({ status: 'done', warnings: [{ fault: 'read-only' }] });
    expectSameOn([alice, bob]);
    expect(keptOn(reader)).toHaveLength(3);
  });

  // Last, for nothing brings the dead OSD back.
  test('one of three OSDs killed during a sync: it ends well, and nothing is lost', async () => {
    const bucket = await freshBucket();
    const ada = await addDevice({ remote: ceph.connect(bucket), owner: 'ada', isFirst: true });
    const bob = await addDevice({ remote: ceph.connect(bucket), owner: 'bob' });
    writeMegabytes(ada, 6);
    let killedAt = 0;
    const outcome = await ada.sync({
      onProgress: ({ phase, done }) => {
        if (phase !== 'sending' || done !== 2) return;
        ceph.killOsd(1);
        killedAt = performance.now();
      },
    });
    console.log(`one of three OSDs killed: sync done ${Math.round(performance.now() - killedAt)} ms later`);
    expect(killedAt).toBeGreaterThan(0);
    expect(outcome).toMatchObject({ status: 'done', warnings: [] });
    await syncAll([bob]);
    expectSameOn([ada, bob]);
  });
});

/** Whether a file is these bytes. An `expect` of megabytes would compare for seconds. */
const holds = async (store: RemoteStore, name: string, bytes: Uint8Array): Promise<boolean> =>
  Buffer.compare((await store.get(name))?.bytes ?? new Uint8Array(), bytes) === 0;
