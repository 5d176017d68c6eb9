import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeptRecord, type Stamped, toState } from '@/lib/annotations';
import { createVault, joinVault, type RemoteStore, runSync, type SyncStore } from '@/lib/sync';
import { s3 } from '@/lib/sync/targets/s3';
import { webdav } from '@/lib/sync/targets/webdav';
import { hasServer } from '@/tests/servers/support/packages';
import { startCeph } from '@/tests/servers/support/start-ceph';
import { passwordOf, startWebdav } from '@/tests/servers/support/start-webdav';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { createDisk, createMemoryStore, type Disk, writeField } from '@/tests/support/sync/memory-store';
import { type CountingProxy, startProxy, type Traffic } from './counting-proxy';
import { type Pouch, startPouch } from './pouchdb';

/**
 * First push, first pull, one edit pushed, ten edits pulled, and an idle sync: requests, bytes on the wire, time. Beside
 * PouchDB replicating to express-pouchdb (the server in pouchdb-server) and a file for each record, in the same run.
 * Records lie in memory on every side: IndexedDB's share of the time is in `npm run bench:store`. Bytes depend on how
 * well the made-up sentences compress; real ones do a little worse.
 */
const SIZES = [10_000, 100_000];
/** How much of a full push the others do; the rest is reckoned, for it grows evenly with the records. */
const POUCH_SIZE = 10_000;
const EACH_SIZE = 2_000;
/** Requests under way at once, as the engine has them. */
const AT_ONCE = 6;
/** Of records in the made-up library for each article. */
const PER_ARTICLE = 14;
/** Until tags of a folder are certain. */
const SETTLED = 3_100;
const WANTED = 5;

type Way = Readonly<
  Record<'first push' | 'first pull' | 'one edit, push' | 'ten edits, pull' | 'idle', Traffic>
>;

interface BenchServer {
  readonly proxy: CountingProxy;
  connect(place: string): Promise<RemoteStore>;
  stop(): Promise<void>;
}

const library = makeLibrary(Math.max(...SIZES));
const libraryOf = (size: number) => library.slice(0, size);
/** What others' full push costs, by the record. */
const peers = new Map<string, { readonly requests: number; readonly bytes: number }>();
let pouch: Pouch | undefined;

beforeAll(async () => {
  pouch = await startPouch();
  if (!pouch) console.log('PouchDB could not be installed: it is left out');
});
afterAll(() => pouch?.stop());

test.skipIf(!hasServer('apache') && !hasServer('ceph'))('PouchDB', async () => {
  if (!pouch) return;
  const proxy = await startProxy(pouch.url);
  const way = await measurePouch(pouch, proxy, libraryOf(POUCH_SIZE));
  show(`PouchDB, ${POUCH_SIZE} records`, way);
  peers.set('PouchDB', eachOf(way['first push'], POUCH_SIZE));
  proxy.stop();
});

const servers: Readonly<Record<string, () => Promise<BenchServer>>> = {
  apache: startApache,
  ceph: startCluster,
};

describe.each(['apache', 'ceph'] as const)('%s', (name) => {
  describe.skipIf(!hasServer(name))('a real server', () => {
    let server: BenchServer | undefined;
    beforeAll(async () => {
      server = await servers[name]?.();
    });
    afterAll(() => server?.stop());

    test('a file for each record', async () => {
      if (!server) return;
      const store = await server.connect('each');
      const traffic = await server.proxy.measure(() => pushEach(store, libraryOf(EACH_SIZE)));
      show(`a file for each record, ${name}, ${EACH_SIZE} records`, { 'first push': traffic });
      peers.set(`a file for each record, ${name}`, eachOf(traffic, EACH_SIZE));
    });

    test.each(SIZES)('%i records', async (size) => {
      if (!server) return;
      const way = await measureSync(server, `vault${size}`, libraryOf(size));
      show(`Claimlight, ${name}, ${size} records`, way);
      expect(way.idle.requests).toBe(1);
      for (const [peer, measured] of peers) {
        if (peer !== 'PouchDB' && !peer.endsWith(name)) continue;
        const requests = (measured.requests * size) / way['first push'].requests;
        const bytes = (measured.bytes * size) / way['first push'].bytes;
        console.log(
          `  full push, ${peer}: ${requests.toFixed(1)} times the requests, ${bytes.toFixed(1)} times the bytes (wanted: ${WANTED})`,
        );
        expect(requests).toBeGreaterThan(WANTED);
        expect(bytes).toBeGreaterThan(WANTED);
      }
    });
  });
});

async function measureSync(
  server: BenchServer,
  place: string,
  library: readonly Stamped<KeptRecord>[],
): Promise<Way> {
  const { measure } = server.proxy;
  const ada = await openDevice(await server.connect(place), 'ada', library);
  const push = await measure(() => ada.sync());
  const bob = await openDevice(await server.connect(place), 'bob');
  const pull = await measure(() => bob.sync());
  expect(bob.disk.records.size).toBe(library.length);
  await ada.sync();
  const [first] = ada.disk.records.keys();
  writeField(ada.disk, first ?? '', 'note', 'one edit', Date.now());
  const one = await measure(() => ada.sync());
  await bob.sync();
  for (const id of [...ada.disk.records.keys()].slice(0, 10))
    writeField(ada.disk, id, 'note', `ten ${id}`, Date.now());
  await ada.sync();
  const ten = await measure(() => bob.sync());
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  for (const device of [ada, bob, ada, bob]) await device.sync();
  const idle = await measure(() => ada.sync());
  return { 'first push': push, 'first pull': pull, 'one edit, push': one, 'ten edits, pull': ten, idle };
}

async function openDevice(remote: RemoteStore, owner: string, library?: readonly Stamped<KeptRecord>[]) {
  const disk = createDisk(Date.now());
  for (const stamped of library ?? []) disk.records.set(stamped.record.id, toState(stamped));
  const store = withSortedRows(createMemoryStore(disk, Date.now), disk);
  const member = { owner, person: owner, deviceName: owner };
  const passphrase = 'correct horse battery staple';
  const opened = library
    ? await createVault({ remote, store, member, protection: { passphrase } })
    : await joinVault({ remote, store, member, secret: { passphrase } });
  if (!opened.ok) throw new Error(opened.error.fault);
  const [vaultId = ''] = disk.vaults.keys();
  const sync = async () => {
    const outcome = await runSync({ vaultId, remote, store, runAlone: (_, work) => work() });
    if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  };
  return { disk, sync };
}

/** The memory store sorts its rows at each call; a database has them sorted. */
function withSortedRows(store: SyncStore, disk: Disk): SyncStore {
  const keys = [...disk.records.keys()].sort();
  return {
    ...store,
    readRows: async (after, limit) => {
      const from = after === undefined ? 0 : keys.indexOf(after) + 1;
      return keys.slice(from, from + limit).flatMap((key) => {
        const state = disk.records.get(key);
        return state ? [{ key, states: [state] }] : [];
      });
    },
  };
}

/** As Joplin, floccus and others lay it out; the record as it is, neither sealed nor packed. */
async function pushEach(store: RemoteStore, library: readonly Stamped<KeptRecord>[]): Promise<void> {
  const queue = [...library];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      await store.put(`each/${next.record.id}`, new TextEncoder().encode(JSON.stringify(next)));
    }
  };
  await store.put('each/first', new Uint8Array(1));
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function measurePouch(
  { openLocal, openRemote }: Pouch,
  proxy: CountingProxy,
  library: readonly Stamped<KeptRecord>[],
): Promise<Way> {
  const [ada, bob] = [openLocal('ada'), openLocal('bob')];
  const remote = openRemote(`${proxy.url}vault`, proxy.countRequest);
  await ada.bulkDocs(library.map(({ record, stamps }) => ({ ...record, stamps, _id: record.id })));
  const edit = async (count: number) => {
    for (const { record } of library.slice(0, count))
      await ada.put({ ...(await ada.get(record.id)), note: `${count}` });
  };
  const push = await proxy.measure(() => ada.replicate.to(remote));
  const pull = await proxy.measure(() => bob.replicate.from(remote));
  await edit(1);
  const one = await proxy.measure(() => ada.replicate.to(remote));
  await bob.replicate.from(remote);
  await edit(10);
  await ada.replicate.to(remote);
  const ten = await proxy.measure(() => bob.replicate.from(remote));
  const both = async () => {
    await ada.replicate.to(remote);
    await ada.replicate.from(remote);
  };
  // The first time it looks through all that it sent itself.
  await both();
  const idle = await proxy.measure(both);
  return { 'first push': push, 'first pull': pull, 'one edit, push': one, 'ten edits, pull': ten, idle };
}

async function startApache(): Promise<BenchServer> {
  const server = await startWebdav('apache');
  const proxy = await startProxy(server.url);
  return {
    proxy,
    async connect(place) {
      const settings = webdav.parseSettings({
        url: proxy.url + place,
        username: 'alice',
        password: passwordOf('alice'),
      });
      if (!settings.ok) throw settings.error;
      return webdav.connect(settings.value, { fetch: proxy.fetch });
    },
    async stop() {
      proxy.stop();
      await server.stop();
    },
  };
}

async function startCluster(): Promise<BenchServer> {
  const ceph = await startCeph();
  const proxy = await startProxy(ceph.url);
  const made = new Set<string>();
  return {
    proxy,
    async connect(place) {
      if (!made.has(place)) await ceph.makeBucket(place);
      made.add(place);
      const settings = s3.parseSettings({ ...ceph.keysOf('alice'), endpoint: proxy.url, bucket: place });
      if (!settings.ok) throw settings.error;
      return s3.connect(settings.value, { fetch: proxy.fetch });
    },
    async stop() {
      proxy.stop();
      await ceph.stop();
    },
  };
}

const eachOf = ({ requests, bytes }: Traffic, size: number) => ({
  requests: requests / size,
  bytes: bytes / size,
});

function makeLibrary(size: number): readonly Stamped<KeptRecord>[] {
  const made = makeMadeUpLibrary({ articles: Math.ceil(size / PER_ARTICLE) + 10, claimsEach: 10 });
  if (made.length < size) throw new Error(`${made.length} records are too few`);
  return made;
}

function show(title: string, way: Partial<Way>): void {
  const lines = Object.entries(way).map(([step, { requests, bytes, milliseconds }]) =>
    [
      `  ${step.padEnd(16)}`,
      `${String(requests).padStart(7)} requests`,
      `${(bytes / 1e6).toFixed(3).padStart(9)} MB`,
      `${milliseconds.toFixed(0).padStart(7)} ms`,
    ].join(' '),
  );
  console.log([title, ...lines].join('\n'));
}
