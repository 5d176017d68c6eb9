import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toState } from '@/lib/annotations';
import {
  addEvidence,
  createSyncStore,
  type Database,
  deleteClaim,
  deleteEverything,
  editClaim,
  giveVerdict,
  importRecords,
  keepClaim,
  readAllRecords,
  undoDeletion,
  undoImport,
} from '@/lib/db';
import { createVault, joinVault, type Member, runSync, type SyncOutcome } from '@/lib/sync';
import { createDatabase, newClaim } from '@/tests/support/database';
import { idOf, makeAnnotation, makeArticle, stamped, stampOf } from '@/tests/support/records';
import { takePart } from '@/tests/support/sync/bare-vault';
import { createMemoryRemote, type Fault, type Files } from '@/tests/support/sync/memory-remote';

/** A profile with its own database, and its way to a server in memory. */
interface Profile {
  readonly db: ReturnType<typeof createDatabase>;
  readonly vaultId: string;
  sync(options?: object, faultOf?: (act: string, name: string) => Fault | undefined): Promise<SyncOutcome>;
}

let files: Files = new Map();
let profiles: Profile[] = [];
beforeEach(() => {
  files = new Map();
  profiles = [];
});
afterEach(async () => {
  for (const { db } of profiles) {
    db.dexie.close();
    await db.dexie.delete();
  }
});

const member = (owner: string): Member => ({ owner, deviceName: `${owner}'s laptop` });

async function open(owner: string, prepare?: (db: Database) => Promise<unknown>): Promise<Profile> {
  const db = createDatabase();
  await prepare?.(db);
  const store = createSyncStore(db);
  const remote = createMemoryRemote(files);
  const given = { remote, store, member: member(owner), now: db.now };
  const isFirst = files.size === 0;
  const made = isFirst
    ? await createVault({ ...given, protection: { passphrase: 'x' }, rounds: 1_000 })
    : await joinVault({ ...given, secret: { passphrase: 'x' } });
  if (!made.ok) throw new Error(made.error.fault);
  const vaultId = 'vault' in made.value ? made.value.vault.id : made.value.id;
  const profile: Profile = {
    db,
    vaultId,
    sync: (options = {}, faultOf) =>
      runSync({ vaultId, remote: createMemoryRemote(files, {}, faultOf), store, now: db.now, ...options }),
  };
  profiles.push(profile);
  return profile;
}

const all = async (db: Database) =>
  [...(await readAllRecords(db))].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));

async function work(db: Database): Promise<void> {
  const { annotation } = await keepClaim(db, newClaim('One.', { tags: ['a'] }));
  await editClaim(db, { id: annotation.id, note: 'x', tags: ['b'] });
  const source = { kind: 'other', title: 'S', authors: [] } as const;
  await addEvidence(db, { annotationId: annotation.id, source, stance: 'mixed' });
  await giveVerdict(db, { annotationId: annotation.id, rating: 'true', rationale: 'r' });
  const other = await keepClaim(db, newClaim('Two.'));
  await deleteClaim(db, other.annotation.id);
}

test('two profiles: what was kept before joining, and every edit after, arrives as it is', async () => {
  const ada = await open('ada', work);
  const bob = await open('bob', (db) => keepClaim(db, newClaim('From bob.')));
  for (const profile of [ada, bob, ada, bob]) expect(await profile.sync()).toMatchObject({ status: 'done' });
  expect(await all(bob.db)).toEqual(await all(ada.db));
  ada.db.tick(5_000);
  await work(ada.db);
  for (const profile of [ada, bob]) await profile.sync();
  expect(await all(bob.db)).toEqual(await all(ada.db));
  expect(await ada.db.log.count()).toBe(0);
  for (const profile of [ada, bob, ada, bob]) await profile.sync();
  expect((await ada.sync()).requests).toBe(1);
});

test('edits made while the first sync is under way are not missed', async () => {
  const ada = await open('ada', work);
  let edits = 0;
  await ada.sync({}, (act) => {
    if (act === 'create' && edits < 3) void keepClaim(ada.db, newClaim(`Meanwhile ${++edits}.`));
    return undefined;
  });
  await ada.sync();
  const bob = await open('bob');
  await bob.sync();
  expect(edits).toBeGreaterThan(0);
  expect(await all(bob.db)).toEqual(await all(ada.db));
});

test('two windows at once: one syncs, the other is told so, and nothing is sent twice', async () => {
  const ada = await open('ada', work);
  const outcomes = await Promise.all([ada.sync(), ada.sync(), ada.sync()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['busy', 'busy', 'done']);
  const sent = files.size;
  expect(await ada.sync()).toMatchObject({ status: 'done', sent: { segments: 0 } });
  expect(files.size).toBe(sent);
  const bob = await open('bob');
  await bob.sync();
  expect(await all(bob.db)).toEqual(await all(ada.db));
});

test('a disk that is full in the middle of receiving leaves whole batches, and the next sync goes on', async () => {
  const ada = await open('ada', work);
  await ada.sync();
  const bob = await open('bob');
  const fill = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  bob.db.dexie.table('packs').hook('creating', fill);
  const outcome = await bob.sync();
  expect(outcome).toMatchObject({
    status: 'stopped',
    problem: { fault: 'storage-full', side: 'this-device', remedy: 'make-room-here' },
  });
  expect(await bob.db.packs.count()).toBe(0);
  bob.db.dexie.table('packs').hook('creating').unsubscribe(fill);
  expect((await bob.sync()).status).toBe('done');
  expect(await all(bob.db)).toEqual(await all(ada.db));
});

describe('many deletions made elsewhere', () => {
  const library = async () => {
    const ada = await open('ada', async (db) => {
      await work(db);
      for (const text of ['Three.', 'Four.', 'Five.', 'Six.', 'Seven.']) await keepClaim(db, newClaim(text));
    });
    const bob = await open('bob');
    for (const profile of [ada, bob]) await profile.sync();
    const live = (await all(ada.db)).filter(({ record }) => record.deletedAt === undefined);
    for (const { record } of live) if (record.type === 'annotation') await deleteClaim(ada.db, record.id);
    return { ada, bob, live: live.map(({ record }) => record.id) };
  };
  const liveIn = async ({ db }: Profile) =>
    (await all(db)).filter(({ record }) => record.deletedAt === undefined).map(({ record }) => record.id);

  test('coming in are brought back in the transaction that applies them, and everywhere', async () => {
    const { ada, bob, live } = await library();
    expect((await ada.sync({ answers: { outgoingDeletions: 'send' } })).status).toBe('done');
    expect((await bob.sync()).status).toBe('asked');
    expect(await liveIn(bob)).toEqual(live);
    const answered = await bob.sync({ answers: { incomingDeletions: 'bring-back' } });
    expect(answered).toMatchObject({ status: 'done', questions: [], sent: { segments: 1 } });
    expect(await liveIn(bob)).toEqual(live);
    expect((await ada.sync()).status).toBe('done');
    expect(await liveIn(ada)).toEqual(live);
    await bob.sync();
    expect(await all(bob.db)).toEqual(await all(ada.db));
  });

  test('going out are brought back before anybody is told', async () => {
    const { ada, bob, live } = await library();
    expect((await ada.sync()).status).toBe('asked');
    expect((await ada.sync({ answers: { outgoingDeletions: 'bring-back' } })).status).toBe('done');
    expect(await liveIn(ada)).toEqual(live);
    expect((await bob.sync()).status).toBe('done');
    expect(await liveIn(bob)).toEqual(live);
  });
});

describe('an import', () => {
  const library = [stamped(makeArticle(1)), stamped(makeAnnotation(2, idOf(1)), stampOf('device-z', 2))];

  test('can be taken back until it is sent, and not after', async () => {
    const ada = await open('ada');
    await ada.sync();
    const first = await importRecords(ada.db, library);
    expect(await undoImport(ada.db, first.undo)).toEqual({ restored: 1, kept: 0 });
    const second = await importRecords(ada.db, library);
    await ada.sync();
    await expect(undoImport(ada.db, second.undo)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('made before a vault was joined can be taken back only until then', async () => {
    const db = createDatabase();
    const { undo } = await importRecords(db, library);
    await takePart(db);
    await expect(undoImport(db, undo)).rejects.toMatchObject({ code: 'not-found' });
    await db.dexie.delete();
  });

  test('taken back just before its segment is stored is not sent', async () => {
    const ada = await open('ada');
    await ada.sync();
    const { undo } = await importRecords(ada.db, library);
    const store = createSyncStore(ada.db);
    const outcome = await ada.sync({
      store: {
        ...store,
        keepSealed: async (...given: Parameters<typeof store.keepSealed>) => {
          await undoImport(ada.db, undo).catch(() => {});
          return store.keepSealed(...given);
        },
      },
    });
    expect(outcome).toMatchObject({ status: 'done', sent: { changes: 0 } });
  });
});

test('a copied profile takes another name, and both keep what they wrote', async () => {
  const ada = await open('ada', work);
  await ada.sync();
  // The copy: the same database under another name, table by table.
  const copy = createDatabase();
  for (const table of ada.db.dexie.tables) await copy.dexie.table(table.name).bulkPut(await table.toArray());
  const store = createSyncStore(copy);
  const sync = () =>
    runSync({ vaultId: ada.vaultId, remote: createMemoryRemote(files), store, now: copy.now });
  const [claim] = (await all(ada.db)).filter(
    ({ record }) => record.type === 'annotation' && record.note === 'x',
  );
  const id = claim?.record.id ?? '';
  await editClaim(ada.db, { id, note: 'by ada' });
  await editClaim(copy, { id, note: 'by the copy' });
  await ada.sync();
  const outcome = await sync();
  expect(outcome.warnings.map(({ fault }) => fault)).toContain('cloned-profile');
  for (const each of [ada.sync, sync, ada.sync, sync]) expect((await each()).status).toBe('done');
  expect(await all(copy)).toEqual(await all(ada.db));
  const merged = (await all(copy)).find(({ record }) => record.id === id);
  const values =
    merged &&
    toState(merged)
      .registers.get('note')
      ?.siblings.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['by ada', 'by the copy']));
  await copy.dexie.delete();
});

test('a claim brought back long after its deletion arrives whole where its tombstone was forgotten', async () => {
  const ada = await open('ada');
  const { annotation } = await keepClaim(ada.db, newClaim('One.'));
  const { undo } = await deleteClaim(ada.db, annotation.id);
  await ada.sync();
  const bob = await open('bob');
  await bob.sync();
  expect(await createSyncStore(bob.db).collectTombstones(() => true)).toBe(1);
  await undoDeletion(ada.db, undo);
  await ada.sync();
  await bob.sync();
  expect(await all(bob.db)).toEqual(await all(ada.db));
});

test('leaving keeps one’s own and what others’ work hangs on it, and removes the rest', async () => {
  const ada = await open('ada', (db) => keepClaim(db, newClaim('By ada.')));
  const bob = await open('bob', (db) =>
    keepClaim(db, newClaim('By bob.', { article: { url: 'https://b.example/', authors: [] } })),
  );
  for (const profile of [ada, bob]) await profile.sync();
  const { id } = await createSyncStore(ada.db).readDevice();
  const store = createSyncStore(bob.db);
  expect(await store.removeRecordsOf([id])).toBe(2);
  expect((await all(bob.db)).map(({ record }) => record.type).sort()).toEqual(['annotation', 'article']);
});

test('who deletes everything has left the vault', async () => {
  const ada = await open('ada', work);
  await ada.sync();
  await deleteEverything(ada.db);
  expect(await createSyncStore(ada.db).readVaults()).toEqual([]);
  expect(await ada.sync()).toMatchObject({ status: 'stopped', problem: { fault: 'not-found' } });
});
