import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { RemoteFailure } from '@/lib/sync';
import { createMemoryRemote, type Fault } from '@/tests/support/sync/memory-remote';
import { copyDisk, createMemoryStore } from '@/tests/support/sync/memory-store';
import {
  expectSame,
  keptOn,
  type Machine,
  type Newsroom,
  notesOn,
  openNewsroom,
  recordOf,
  settle,
} from '@/tests/support/sync/newsroom';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** Syncs with requests failing. */
const syncWith = (
  { files }: Newsroom,
  machine: Machine,
  faultOf: (act: string, name: string) => Fault | undefined,
) => machine.sync({ remote: createMemoryRemote(files, {}, faultOf) });

const segmentsOf = (files: Map<string, unknown>, owner: string): string[] =>
  [...files.keys()].filter((name) => name.startsWith(`seg/${owner}-`)).sort();

const two = async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  const bob = await room.add('bob');
  ada.write(1, 'first');
  await settle([ada, bob]);
  return { room, ada, bob };
};

test('clocks off by a year, either way: all is kept, and who saw an edit replaces it', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada', { skew: YEAR });
  const bob = await room.add('bob', { skew: -YEAR });
  ada.write(1, 'from the future');
  await settle([ada, bob]);
  bob.write(1, 'corrected in the past');
  await settle([ada, bob]);
  expectSame([ada, bob]);
  expect(notesOn(ada, 1)).toEqual(['corrected in the past']);
});

test('a clock a year ahead is not followed, and is warned of', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada', { skew: YEAR });
  const bob = await room.add('bob');
  ada.write(1, 'x');
  await ada.sync();
  const outcome = await bob.sync();
  expect(outcome.status).toBe('done');
  expect(outcome.warnings).toMatchObject([
    { fault: 'clock-ahead', side: 'other-device', remedy: 'check-clock', device: ada.disk.device.id },
  ]);
  bob.write(2, 'y');
  const stamp = bob.disk.records.get(recordOf(2))?.registers.get('note')?.siblings[0]?.hlc ?? '';
  expect(Number.parseInt(stamp.slice(0, 12), 16)).toBeLessThan(bob.now() + DAY);
});

test('20 devices at once', async () => {
  const room = openNewsroom();
  const machines: Machine[] = [];
  for (let n = 0; n < 20; n++) machines.push(await room.add(`m${n}`));
  machines.forEach((machine, n) => {
    machine.write(1, `note of ${n}`);
    machine.write(100 + n, 'mine');
  });
  await Promise.all(machines.map((machine) => machine.sync()));
  await Promise.all(machines.map((machine) => machine.sync()));
  await settle(machines);
  expectSame(machines);
  expect(notesOn(machines[7]!, 1)).toHaveLength(20);
  expect(machines[3]!.disk.records.size).toBe(21);
});

describe('a push that is broken off', () => {
  test('in the middle of a segment: the torn file is known as one’s own and written again, to the bit', async () => {
    const { room, ada, bob } = await two();
    ada.write(2, 'torn');
    const error = new RemoteFailure('timed-out', 'Lost');
    const outcome = await syncWith(room, ada, (act) =>
      act === 'create' ? { when: 'torn', error } : undefined,
    );
    expect(outcome).toMatchObject({ status: 'stopped', problem: { fault: 'timed-out', side: 'network' } });
    const [, torn = ''] = segmentsOf(room.files, 'ada');
    const half = room.files.get(torn)?.bytes.length ?? 0;
    const sealed = ada.disk.sealed.get(ada.vaultId);
    await settle([ada, bob]);
    expect(room.files.get(torn)?.bytes).toEqual(sealed);
    expect(half).toBeLessThan(sealed?.length ?? 0);
    expect(segmentsOf(room.files, 'ada')).toHaveLength(2);
    expect(notesOn(bob, 2)).toEqual(['torn']);
  });

  test('between segment and head: nothing is sent twice, the head follows', async () => {
    const { room, ada, bob } = await two();
    ada.write(2, 'late head');
    class Killed extends Error {}
    const kill = (act: string, name: string): Fault | undefined =>
      act === 'put' && name.startsWith('head/') ? { when: 'before', error: new Killed() } : undefined;
    await expect(syncWith(room, ada, kill)).rejects.toThrow(Killed);
    expect((await bob.sync()).received.segments).toBe(0);
    const outcome = await ada.sync();
    expect(outcome).toMatchObject({ status: 'done', sent: { segments: 0 } });
    await bob.sync();
    expect(notesOn(bob, 2)).toEqual(['late head']);
  });

  test('after the segment was written, before that was noted: it is recognised', async () => {
    const { room, ada, bob } = await two();
    ada.write(2, 'there already');
    const error = new RemoteFailure('timed-out', 'Lost');
    await syncWith(room, ada, (act) => (act === 'create' ? { when: 'after', error } : undefined));
    ada.remote.requests.length = 0;
    await ada.sync();
    expect(ada.remote.requests.filter(([act]) => act === 'create')).toEqual([]);
    await bob.sync();
    expect(notesOn(bob, 2)).toEqual(['there already']);
  });
});

describe('damage stops only the device that wrote it, and its owner sends again', () => {
  test.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.fill((bytes[40] ?? 0) ^ 1, 40, 41)],
    ['a file cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 3)],
    ['an empty file', () => new Uint8Array()],
    ['a login page in its place', () => new TextEncoder().encode('<!doctype html><title>Sign in</title>')],
  ])('%s', async (_, damage) => {
    const room = openNewsroom();
    const [ada, bob, cy] = [await room.add('ada'), await room.add('bob'), await room.add('cy')];
    ada.write(1, 'from ada');
    bob.write(2, 'from bob');
    await ada.sync();
    await bob.sync();
    const [name = ''] = segmentsOf(room.files, 'ada');
    const file = room.files.get(name);
    room.files.set(name, {
      bytes: new Uint8Array(damage(file?.bytes.slice() ?? new Uint8Array())),
      tag: 'x',
    });
    const outcome = await cy.sync();
    expect(outcome.status).toBe('done');
    expect(outcome.warnings).toMatchObject([{ file: name, device: ada.disk.device.id }]);
    expect(['damaged', 'not-our-file']).toContain(outcome.warnings[0]?.fault);
    expect(notesOn(cy, 1)).toEqual([]);
    expect(notesOn(cy, 2)).toEqual(['from bob']);
    // Its own sending went on, and tells the owner.
    const healed = await ada.sync();
    expect(healed.warnings.map(({ fault }) => fault)).toEqual(['own-files-restored']);
    await settle([ada, bob, cy]);
    expectSame([ada, bob, cy]);
    expect(notesOn(cy, 1)).toEqual(['from ada']);
  });

  test('two files in each other’s place', async () => {
    const room = openNewsroom();
    const [ada, bob] = [await room.add('ada'), await room.add('bob')];
    ada.write(1, 'one');
    await ada.sync();
    ada.write(1, 'two');
    await ada.sync();
    const [first = '', second = ''] = segmentsOf(room.files, 'ada');
    const [a, b] = [room.files.get(first)!, room.files.get(second)!];
    room.files.set(first, b);
    room.files.set(second, a);
    const outcome = await bob.sync();
    expect(outcome.warnings).toMatchObject([{ fault: 'damaged', file: first }]);
    expect(keptOn(bob)).toEqual([]);
  });

  test('a damaged head', async () => {
    const { room, ada, bob } = await two();
    const name = [...room.files.keys()].find((file) => file.startsWith('head/ada'))!;
    ada.write(1, 'again');
    await ada.sync();
    const file = room.files.get(name)!;
    room.files.set(name, { bytes: file.bytes.slice(0, 50), tag: 'cut' });
    const outcome = await bob.sync();
    expect(outcome).toMatchObject({ status: 'done', warnings: [{ fault: 'damaged', file: name }] });
    await settle([ada, bob]);
    expect(notesOn(bob, 1)).toEqual(['again']);
  });
});

describe('a server that answers wrongly', () => {
  test('a login page with status 200 in place of everything: nothing counts as sent', async () => {
    const { ada, room } = await two();
    ada.write(2, 'not sent');
    const page = new TextEncoder().encode('<!doctype html><title>Sign in</title>');
    const remote = createMemoryRemote(room.files);
    const captive = {
      ...remote,
      get: async () => ({ bytes: page }),
      put: async () => ({}),
      create: async () => true,
    };
    const outcome = await ada.sync({ remote: captive });
    expect(outcome).toMatchObject({ status: 'stopped', problem: { fault: 'not-kept', side: 'server' } });
    expect(outcome.sent.segments).toBe(0);
    expect((await ada.sync()).sent.segments).toBe(1);
  });

  test('offline in the middle of receiving: what was received stays, the rest follows', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    for (let n = 1; n <= 5; n++) {
      ada.write(n, `note ${n}`);
      await ada.sync();
    }
    const bob = await room.add('bob');
    let fetched = 0;
    const error = new RemoteFailure('offline', 'This device is offline.');
    const cut = (act: string, name: string): Fault | undefined =>
      act === 'get' && name.startsWith('seg/') && ++fetched > 3 ? { when: 'before', error } : undefined;
    const outcome = await syncWith(room, bob, cut);
    expect(outcome).toMatchObject({
      status: 'stopped',
      problem: { fault: 'offline', side: 'network', remedy: 'check-network' },
    });
    expect(keptOn(bob)).toHaveLength(3);
    const second = await bob.sync();
    expect(second.received.segments).toBe(2);
    expectSame([ada, bob]);
  });

  test.each([
    ['disk full (507)', new RemoteFailure('server-full', 'Full', { status: 507 }), 'make-room-on-server'],
    ['quota (403)', new RemoteFailure('server-full', 'Full', { status: 403 }), 'make-room-on-server'],
    [
      'rights taken away (403)',
      new RemoteFailure('access-denied', 'No', { status: 403 }),
      'ask-administrator',
    ],
    ['wrong password (401)', new RemoteFailure('wrong-credentials', 'No', { status: 401 }), 'sign-in-again'],
  ])(
    '%s: it is said whose side it is and what to do, receiving is done, and nothing is lost',
    async (_, error, remedy) => {
      const { room, ada, bob } = await two();
      bob.write(3, 'from bob');
      await bob.sync();
      ada.write(2, 'waits');
      const outcome = await syncWith(room, ada, (act) =>
        act === 'create' ? { when: 'before', error } : undefined,
      );
      expect(outcome).toMatchObject({
        status: 'stopped',
        problem: { fault: error.code, side: 'server', remedy, status: error.status },
      });
      expect(notesOn(ada, 3)).toEqual(['from bob']);
      await settle([ada, bob]);
      expect(notesOn(bob, 2)).toEqual(['waits']);
    },
  );
});

test('a disk that is full in the middle of applying: the batch is not counted, and comes again', async () => {
  const { ada, bob } = await two();
  ada.write(2, 'no room');
  await ada.sync();
  const store = createMemoryStore(bob.disk, bob.now);
  const full = { ...store, apply: () => Promise.reject(new AppError('storage-full', 'The disk is full')) };
  const outcome = await bob.sync({ store: full });
  expect(outcome).toMatchObject({
    status: 'stopped',
    problem: { fault: 'storage-full', side: 'this-device' },
  });
  expect(notesOn(bob, 2)).toEqual([]);
  await bob.sync();
  expect(notesOn(bob, 2)).toEqual(['no room']);
});

describe('a copied profile', () => {
  test('is noticed by whoever syncs second, who takes a new name; both keep what they wrote', async () => {
    const { room, ada, bob } = await two();
    const copy = await room.add('ada', { disk: copyDisk(ada.disk) });
    ada.write(1, 'by ada');
    ada.write(1, 'by ada again');
    copy.write(1, 'by the copy');
    copy.write(2, 'new on the copy');
    await ada.sync();
    const outcome = await copy.sync();
    expect(outcome.warnings).toMatchObject([{ fault: 'cloned-profile', side: 'this-device' }]);
    expect(copy.disk.device.id).not.toBe(ada.disk.device.id);
    await settle([ada, bob, copy]);
    expectSame([ada, bob, copy]);
    expect([...notesOn(bob, 1)].sort()).toEqual(['by ada again', 'by the copy']);
    expect(notesOn(bob, 2)).toEqual(['new on the copy']);
  });

  test('restored from an old backup: what was sent since comes back', async () => {
    const { room, ada, bob } = await two();
    const backup = copyDisk(ada.disk);
    ada.write(2, 'after the backup');
    await settle([ada, bob]);
    const restored = await room.add('ada', { disk: backup });
    restored.write(3, 'after restoring');
    await settle([restored, bob]);
    expect(notesOn(restored, 2)).toEqual(['after the backup']);
    expect(notesOn(bob, 3)).toEqual(['after restoring']);
  });
});

describe('compaction', () => {
  const manySegments = async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    const bob = await room.add('bob');
    for (let n = 1; n <= 15; n++) {
      ada.write(n % 4, `note ${n}`);
      await ada.sync();
    }
    return { room, ada, bob };
  };

  test('many small segments become a pack, and the old ones go after a while', async () => {
    const { room, ada, bob } = await manySegments();
    ada.write(1, 'the sixteenth');
    await ada.sync();
    const packed = segmentsOf(room.files, 'ada');
    expect(packed.filter((name) => /-00000001-00000016$/.test(name))).toHaveLength(1);
    expect(packed).toHaveLength(17);
    const outcome = await bob.sync();
    expect(outcome.received.segments).toBe(1);
    expectSame([ada, bob]);
    room.time += 8 * DAY;
    await ada.sync();
    await ada.sync();
    expect(segmentsOf(room.files, 'ada')).toHaveLength(1);
    expect((await bob.sync()).warnings).toEqual([]);
    expectSame([ada, bob]);
  });

  test('what another read before it went into a pack that ends with it is no copied profile’s', async () => {
    const { ada, bob } = await manySegments();
    await bob.sync();
    await ada.sync({ worthPacking: 2 });
    bob.write(5, 'by bob');
    await bob.sync();
    const { id } = ada.disk.device;
    expect((await ada.sync()).warnings).toEqual([]);
    expect(ada.disk.device.id).toBe(id);
  });

  test('while another reads by the old head: it reads the new one and goes on', async () => {
    const { room, ada, bob } = await manySegments();
    let isTidied = false;
    const outcome = await bob.sync({
      remote: {
        ...bob.remote,
        get: async (name, signal) => {
          if (name.startsWith('seg/') && !isTidied) {
            isTidied = true;
            ada.write(1, 'the sixteenth');
            await ada.sync();
            room.time += 8 * DAY;
            await ada.sync();
            await ada.sync();
          }
          return bob.remote.get(name, signal);
        },
      },
    });
    expect(segmentsOf(room.files, 'ada')).toHaveLength(1);
    expect(outcome).toMatchObject({ status: 'done', warnings: [] });
    await bob.sync();
    expectSame([ada, bob]);
  });
});
