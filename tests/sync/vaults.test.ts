import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import {
  changeMembership,
  changePassphrase,
  createVault,
  joinVault,
  leaveVault,
  listDevices,
  planSync,
  RemoteFailure,
  readRecoveryKey,
  renewRecoveryKey,
  retireDevice,
  wipeVault,
} from '@/lib/sync';
import { createMemoryRemote, type Files } from '@/tests/support/sync/memory-remote';
import { createDisk, createMemoryStore } from '@/tests/support/sync/memory-store';
import {
  expectSame,
  keptOn,
  type Machine,
  notesOn,
  openNewsroom,
  passphrase,
  rounds,
  settle,
  startTime,
} from '@/tests/support/sync/newsroom';

const DAY = 24 * 60 * 60 * 1000;
const runAlone = <Value>(_: string, work: () => Promise<Value>) => work();
const member = { owner: 'ada', deviceName: 'Laptop' };
const now = () => startTime;
const vaultOf = ({ disk, vaultId }: Machine) => disk.vaults.get(vaultId)!;

const open = (files: Files = new Map()) => ({
  files,
  remote: createMemoryRemote(files),
  store: createMemoryStore(createDisk(startTime), now),
  member,
  now,
  runAlone,
});

describe('encryption', () => {
  test('a wrong passphrase opens nothing, applies nothing and says so', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    ada.write(1, 'secret');
    await ada.sync();
    const other = open(room.files);
    for (const secret of [{ passphrase: 'wrong' }, { passphrase: '' }, { recoveryKey: 'A'.repeat(40) }]) {
      expect(await joinVault({ ...other, secret })).toMatchObject({
        ok: false,
        error: { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' },
      });
    }
    expect(await other.store.readVaults()).toEqual([]);
  });

  test('nothing kept can be read on the server, and the key not read out of the device', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    ada.write(1, 'a very particular secret');
    await ada.sync();
    for (const { bytes } of room.files.values()) {
      expect(new TextDecoder().decode(bytes)).not.toContain('particular');
    }
    const { key } = vaultOf(ada);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
  });

  test('the recovery key opens a vault whose passphrase is forgotten, however it is typed', async () => {
    const first = open();
    const made = await createVault({ ...first, protection: { passphrase }, rounds });
    const recoveryKey = (made.ok && made.value.recoveryKey) || '';
    expect(recoveryKey).toMatch(/^([0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await joinVault({ ...open(first.files), secret: { recoveryKey: typed } })).ok).toBe(true);
  });

  test('a slip in the recovery key is found in its group', async () => {
    const made = await createVault({ ...open(), protection: { passphrase }, rounds });
    const key = (made.ok && made.value.recoveryKey) || '';
    const groups = key.split('-');
    const letter = groups[2]?.[1] === 'A' ? 'B' : 'A';
    const slipped = groups.with(2, `${groups[2]?.[0]}${letter}${groups[2]?.slice(2)}`).join('-');
    expect(readRecoveryKey(slipped)).toEqual({ ok: false, wrongGroups: [3] });
    expect(readRecoveryKey(key)).toEqual({ ok: true, value: key });
    expect(readRecoveryKey(key.slice(1))).toEqual({ ok: false, wrongGroups: [] });
  });

  test('the passphrase can be changed; devices that take part notice nothing, the old one opens nothing', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    const bob = await room.add('bob');
    ada.write(1, 'x');
    const given = { ...ada, runAlone, rounds, passphrase: 'new' };
    expect(await changePassphrase({ ...given, secret: { passphrase: 'wrong' } })).toMatchObject({
      ok: false,
      error: { fault: 'wrong-passphrase' },
    });
    const changed = await changePassphrase({ ...given, secret: { passphrase }, renewsRecoveryKey: true });
    const recoveryKey = (changed.ok && changed.value.recoveryKey) || '';
    await settle([ada, bob]);
    expectSame([ada, bob]);
    const join = (secret: object) =>
      joinVault({ ...open(room.files), secret: secret as { passphrase: string } });
    expect((await join({ passphrase })).ok).toBe(false);
    expect((await join({ passphrase: 'new' })).ok).toBe(true);
    expect((await join({ recoveryKey })).ok).toBe(true);
  });

  test('a recovery key that was lost is replaced: the new one opens the vault, the old one nothing', async () => {
    const files: Files = new Map();
    const first = open(files);
    const made = await createVault({ ...first, protection: { passphrase }, rounds });
    if (!made.ok) throw new Error(made.error.fault);
    const { vault, recoveryKey: old = '' } = made.value;
    const given = { ...first, vaultId: vault.id, runAlone, rounds };
    const join = async (secret: { recoveryKey: string } | { passphrase: string }) =>
      (await joinVault({ ...open(files), secret })).ok;
    expect(await renewRecoveryKey({ ...given, secret: { passphrase: 'wrong' } })).toMatchObject({
      ok: false,
      error: { fault: 'wrong-passphrase' },
    });
    expect(await join({ recoveryKey: old })).toBe(true);
    const renewed = await renewRecoveryKey({ ...given, secret: { passphrase } });
    const next = (renewed.ok && renewed.value) || '';
    expect(readRecoveryKey(next)).toEqual({ ok: true, value: next });
    expect(await join({ recoveryKey: next })).toBe(true);
    expect(await join({ recoveryKey: old })).toBe(false);
    expect(await join({ passphrase })).toBe(true);
    // The key until now opens the way as well, where the passphrase is forgotten.
    expect((await renewRecoveryKey({ ...given, secret: { recoveryKey: next } })).ok).toBe(true);
  });

  test('a rewritten vault file that does not stick is put back', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    const before = room.files.get('vault')?.bytes;
    let puts = 0;
    const remote = createMemoryRemote(room.files, {}, (act) =>
      act === 'put' && puts++ === 0
        ? { when: 'torn', error: new RemoteFailure('timed-out', 'Lost') }
        : undefined,
    );
    const changed = await changePassphrase({
      ...ada,
      remote,
      runAlone,
      rounds,
      passphrase: 'new',
      secret: { passphrase },
    });
    expect(changed).toMatchObject({ ok: false, error: { fault: 'timed-out' } });
    expect(new TextDecoder().decode(room.files.get('vault')?.bytes)).toBe(new TextDecoder().decode(before));
  });

  test('unencrypted only by choice; damage is found there as well, and no file passes as encrypted or not', async () => {
    const room = openNewsroom({}, 'plain');
    const ada = await room.add('ada');
    const bob = await room.add('bob');
    ada.write(1, 'open');
    await settle([ada, bob]);
    expect(notesOn(bob, 1)).toEqual(['open']);
    ada.write(1, 'again');
    await ada.sync();
    const name = [...room.files.keys()].filter((file) => file.startsWith('seg/ada')).at(-1)!;
    const file = room.files.get(name)!;
    room.files.set(name, { bytes: file.bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)), tag: 'x' });
    expect((await bob.sync()).warnings).toMatchObject([{ fault: 'damaged', file: name }]);
    const secret = openNewsroom();
    const cy = await secret.add('cy');
    await cy.sync();
    // A head of the unencrypted vault in the encrypted one.
    const [head] = [...room.files].filter(([each]) => each.startsWith('head/ada'));
    secret.files.set(head![0], head![1]);
    expect((await cy.sync()).warnings).toMatchObject([{ fault: 'damaged', file: head![0] }]);
  });

  test('an altered vault file is refused', async () => {
    const first = open();
    await createVault({ ...first, protection: { passphrase }, rounds });
    const file = JSON.parse(new TextDecoder().decode(first.files.get('vault')?.bytes));
    const bytes = new TextEncoder().encode(JSON.stringify({ ...file, epoch: 9 }));
    first.files.set('vault', { bytes, tag: 'x' });
    expect(await joinVault({ ...open(first.files), secret: { passphrase } })).toMatchObject({
      ok: false,
      error: { fault: 'vault-unreadable' },
    });
  });
});

describe('a vault that is there no more', () => {
  const three = async () => {
    const room = openNewsroom();
    const [ada, bob] = [await room.add('ada'), await room.add('bob')];
    ada.write(1, 'from ada');
    bob.write(2, 'from bob');
    await settle([ada, bob]);
    return { room, ada, bob };
  };

  test('emptied on purpose: the others are asked, keep everything, and may send it again', async () => {
    const { room, ada, bob } = await three();
    expect(await wipeVault({ ...ada, runAlone })).toMatchObject({ ok: true });
    expect([...room.files.keys()]).toEqual(['vault']);
    expect(ada.disk.vaults.size).toBe(0);
    const asked = await bob.sync();
    expect(asked).toMatchObject({
      status: 'asked',
      questions: [{ type: 'vault-wiped', by: 'ADA', at: room.time }],
      problem: { fault: 'vault-wiped' },
    });
    expect(keptOn(bob)).toHaveLength(2);
    expect([...room.files.keys()]).toEqual(['vault']);
    expect(await bob.sync({ answers: { vaultWiped: 'send-again' } })).toMatchObject({ status: 'done' });
    const cy = await room.add('cy');
    await settle([bob, cy]);
    expectSame([bob, cy]);
    expect(keptOn(cy)).toHaveLength(2);
  });

  test('vanished: nothing is deleted anywhere, and it can be put back from any device', async () => {
    const { room, ada, bob } = await three();
    room.files.clear();
    const asked = await bob.sync();
    expect(asked).toMatchObject({ status: 'asked', questions: [{ type: 'vault-missing' }] });
    expect(keptOn(bob)).toHaveLength(2);
    expect(room.files.size).toBe(0);
    expect(await bob.sync({ answers: { vaultMissing: 'restore' } })).toMatchObject({ status: 'done' });
    await settle([ada, bob]);
    const cy = await room.add('cy');
    await settle([ada, bob, cy]);
    expectSame([ada, bob, cy]);
    expect(keptOn(cy)).toHaveLength(2);
  });

  test('only the vault file lost, or torn: it is put back', async () => {
    const { room, ada, bob } = await three();
    for (const spoil of [
      () => room.files.delete('vault'),
      () => room.files.set('vault', { bytes: new Uint8Array(), tag: 'x' }),
    ]) {
      spoil();
      [...room.files.keys()]
        .filter((name) => name.startsWith('head/bob'))
        .forEach((name) => {
          room.files.delete(name);
        });
      const outcome = await ada.sync();
      expect(outcome.warnings.map(({ fault }) => fault)).toEqual(['vault-file-restored']);
      await settle([ada, bob]);
    }
    expect((await joinVault({ ...open(room.files), secret: { passphrase } })).ok).toBe(true);
  });

  test('one’s own files lost: they are sent again', async () => {
    const { room, ada, bob } = await three();
    for (const name of room.files.keys()) if (name.includes('/ada-')) room.files.delete(name);
    const outcome = await ada.sync();
    expect(outcome.warnings.map(({ fault }) => fault)).toEqual(['own-files-restored']);
    const cy = await room.add('cy');
    await settle([ada, bob, cy]);
    expectSame([ada, bob, cy]);
    expect(keptOn(cy)).toHaveLength(2);
  });

  test('another vault in its place is left alone', async () => {
    const { room, ada } = await three();
    room.files.clear();
    await createVault({ ...open(room.files), protection: { passphrase }, rounds });
    expect(await ada.sync()).toMatchObject({ status: 'stopped', problem: { fault: 'vault-unreadable' } });
    expect([...room.files.keys()]).toEqual(['vault']);
  });

  test('a vault is not made where one is', async () => {
    const first = open();
    await createVault({ ...first, protection: { passphrase }, rounds });
    expect(await createVault({ ...open(first.files), protection: 'plain' })).toMatchObject({
      ok: false,
      error: { fault: 'vault-exists' },
    });
  });
});

describe('many deletions', () => {
  const library = async () => {
    const room = openNewsroom();
    const [ada, bob] = [await room.add('ada'), await room.add('bob')];
    for (let n = 1; n <= 30; n++) ada.write(n, `note ${n}`);
    await settle([ada, bob]);
    return { room, ada, bob };
  };

  test('coming in are asked about before one of them is applied; sending goes on', async () => {
    const { ada, bob } = await library();
    for (let n = 1; n <= 7; n++) ada.remove(n);
    await ada.sync();
    bob.write(30, 'by bob');
    const asked = await bob.sync({ answers: {} });
    expect(asked).toMatchObject({
      status: 'asked',
      questions: [{ type: 'incoming-deletions', count: 7, live: 30 }],
      sent: { segments: 1 },
    });
    expect(keptOn(bob)).toHaveLength(30);
    expect(await bob.sync({ answers: { incomingDeletions: 'apply' } })).toMatchObject({ status: 'done' });
    expect(keptOn(bob)).toHaveLength(23);
  });

  test('going out are asked about before one of them is sent; receiving goes on', async () => {
    const { ada, bob } = await library();
    for (let n = 1; n <= 7; n++) ada.remove(n);
    bob.write(40, 'by bob');
    await bob.sync();
    const asked = await ada.sync({ answers: {} });
    expect(asked).toMatchObject({
      status: 'asked',
      questions: [{ type: 'outgoing-deletions', count: 7, live: 31 }],
      sent: { segments: 0 },
      received: { segments: 1 },
    });
    await ada.sync({ answers: { outgoingDeletions: 'send' } });
    await bob.sync();
    expect(keptOn(bob)).toHaveLength(24);
  });

  test('coming in can be answered by bringing the records back, here without a gap and everywhere else', async () => {
    const { room, ada, bob } = await library();
    const cy = await room.add('cy');
    await settle([ada, bob, cy]);
    for (let n = 1; n <= 7; n++) ada.remove(n);
    ada.write(8, 'edited by ada');
    await ada.sync();
    await cy.sync();
    expect(keptOn(cy)).toHaveLength(23);
    expect((await bob.sync({ answers: {} })).status).toBe('asked');
    const done = await bob.sync({ answers: { incomingDeletions: 'bring-back' } });
    expect(done).toMatchObject({ status: 'done', questions: [], sent: { segments: 1 } });
    expect(keptOn(bob)).toHaveLength(30);
    expect(notesOn(bob, 8)).toEqual(['edited by ada']);
    await settle([ada, bob, cy]);
    expectSame([ada, bob, cy]);
    expect(keptOn(ada)).toHaveLength(30);
  });

  test('killed between the deletions and bringing them back: neither is done without the other', async () => {
    const { ada, bob } = await library();
    for (let n = 1; n <= 7; n++) ada.remove(n);
    await ada.sync();
    const full = { ...bob.store, apply: () => Promise.reject(new AppError('storage-full', 'full')) };
    const answers = { incomingDeletions: 'bring-back' } as const;
    expect((await bob.sync({ store: full, answers })).status).toBe('stopped');
    expect(keptOn(bob)).toHaveLength(30);
    await bob.sync({ answers });
    await settle([ada, bob]);
    expect(keptOn(ada)).toHaveLength(30);
  });

  test('going out can be answered by bringing the records back', async () => {
    const { ada, bob } = await library();
    for (let n = 1; n <= 7; n++) ada.remove(n);
    expect((await ada.sync({ answers: {} })).status).toBe('asked');
    expect(keptOn(ada)).toHaveLength(23);
    expect((await ada.sync({ answers: { outgoingDeletions: 'bring-back' } })).status).toBe('done');
    expect(keptOn(ada)).toHaveLength(30);
    expect((await bob.sync({ answers: {} })).status).toBe('done');
    expectSame([ada, bob]);
    expect(keptOn(bob)).toHaveLength(30);
  });

  test('few are not asked about, and a new device is not asked about old ones', async () => {
    const { room, ada, bob } = await library();
    for (let n = 1; n <= 6; n++) ada.remove(n);
    for (const machine of [ada, bob]) expect((await machine.sync({ answers: {} })).status).toBe('done');
    for (let n = 7; n <= 20; n++) ada.remove(n);
    await ada.sync();
    const cy = await room.add('cy');
    expect((await cy.sync({ answers: {} })).status).toBe('done');
    expect(keptOn(cy)).toHaveLength(10);
  });
});

test('a first sync is told before it is done, and telling writes nothing', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  for (let n = 1; n <= 10; n++) ada.write(n, `note ${n}`);
  ada.remove(10);
  await ada.sync();
  const bob = await room.add('bob');
  bob.write(1, 'bob says otherwise');
  bob.write(50, 'bob alone');
  const files = [...room.files.values()];
  const disk = JSON.stringify([...bob.disk.records.keys()]);
  expect(await planSync({ ...bob, runAlone })).toEqual({
    ok: true,
    value: {
      here: 2,
      inVault: 9,
      added: 8,
      changed: 1,
      deletedHere: 0,
      deletedThere: 0,
      conflicts: 1,
      segments: 1,
      bytes: expect.any(Number),
      warnings: [],
    },
  });
  expect([...room.files.values()]).toEqual(files);
  expect(JSON.stringify([...bob.disk.records.keys()])).toBe(disk);
  expect(Object.keys(vaultOf(bob).streams)).toEqual([]);
});

describe('a team', () => {
  test('each writes only their own files, and everybody knows whose device is whose', async () => {
    const room = openNewsroom();
    const machines = [await room.add('ada'), await room.add('bob')];
    machines[0]?.write(1, 'a');
    machines[1]?.write(2, 'b');
    await settle(machines);
    for (const [index, name] of ['ada', 'bob'].entries()) {
      const written =
        machines[index]?.remote.requests.filter(([act]) => act === 'put' || act === 'create') ?? [];
      for (const [, file] of written) expect(file).toMatch(new RegExp(`^(vault|(seg|head)/${name}-.*)$`));
    }
    const [own, other] = listDevices(vaultOf(machines[0]!));
    expect(own).toMatchObject({ isOwn: true, deviceName: "ada's laptop", person: 'ADA' });
    expect(other).toMatchObject({ isOwn: false, deviceName: "bob's laptop", person: 'BOB', behind: 0 });
    await changeMembership({ ...machines[1]!, runAlone }, machines[1]!.vaultId, { deviceName: 'Phone' });
    await settle(machines);
    expect(listDevices(vaultOf(machines[0]!))[1]).toMatchObject({ deviceName: 'Phone', person: 'BOB' });
  });

  test('who only reads, by choice, writes nothing', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    const reader = await room.add('reader', { readOnly: true });
    ada.write(1, 'x');
    reader.write(2, 'stays here');
    await ada.sync();
    expect(await reader.sync()).toMatchObject({ status: 'done', sent: { segments: 0 } });
    expect(notesOn(reader, 1)).toEqual(['x']);
    expect([...room.files.keys()].filter((name) => name.includes('/reader-'))).toEqual([]);
    expect((await reader.sync()).requests).toBe(1);
    await changeMembership({ ...reader, runAlone }, reader.vaultId, { readOnly: false });
    await settle([ada, reader]);
    expect(notesOn(ada, 2)).toEqual(['stays here']);
  });

  test('who may not write reads, says so, and does not try again each time', async () => {
    const room = openNewsroom();
    const ada = await room.add('ada');
    const bob = await room.add('bob');
    ada.write(1, 'x');
    bob.write(2, 'y');
    await ada.sync();
    const error = new RemoteFailure('access-denied', 'No', { status: 403 });
    const remote = createMemoryRemote(room.files, {}, (act) =>
      act === 'put' || act === 'create' ? { when: 'before', error } : undefined,
    );
    const outcome = await bob.sync({ remote });
    expect(outcome).toMatchObject({ status: 'done', warnings: [{ fault: 'read-only', side: 'server' }] });
    expect(notesOn(bob, 1)).toEqual(['x']);
    expect((await bob.sync({ remote })).requests).toBe(1);
  });

  test('leaving keeps or removes what others kept, and what others have stays theirs', async () => {
    const room = openNewsroom();
    const machines = [await room.add('ada'), await room.add('bob'), await room.add('cy')];
    const [ada, bob, cy] = machines as [Machine, Machine, Machine];
    for (const [n, machine] of machines.entries()) {
      machine.write(n, 'x');
      machine.write(n, machine.disk.device.id, 'deviceId');
    }
    await settle(machines);
    expect(await leaveVault({ ...bob, runAlone, othersRecords: 'keep' })).toBe(0);
    expect(await leaveVault({ ...cy, runAlone, othersRecords: 'remove' })).toBe(2);
    expect([bob.disk.records.size, cy.disk.records.size]).toEqual([3, 1]);
    expect([bob.disk.vaults.size, cy.disk.log.length]).toEqual([0, 0]);
    await ada.sync();
    expect(ada.disk.records.size).toBe(3);
    expect(listDevices(vaultOf(ada)).filter(({ isRetired }) => isRetired)).toHaveLength(2);
  });
});

describe('tombstones', () => {
  const deleted = async () => {
    const room = openNewsroom();
    const [ada, bob, cy] = [await room.add('ada'), await room.add('bob'), await room.add('cy')];
    ada.write(1, 'x');
    await settle([ada, bob, cy]);
    ada.remove(1);
    await ada.sync();
    return { room, ada, bob, cy };
  };

  test('go after 180 days, once every device says it has them', async () => {
    const { room, ada, bob, cy } = await deleted();
    await settle([ada, bob, cy]);
    room.time += 170 * DAY;
    await settle([ada, bob, cy]);
    expect(notesOn(ada, 1)).toEqual(['x']);
    room.time += 20 * DAY;
    await settle([ada, bob, cy]);
    for (const machine of [ada, bob, cy]) expect(notesOn(machine, 1)).toEqual([]);
    const dee = await room.add('dee');
    await settle([ada, bob, cy, dee]);
    expect(keptOn(dee)).toEqual([]);
  });

  test('stay while a device is silent, until it is retired by hand; back again, it sends all it has', async () => {
    const { room, ada, bob, cy } = await deleted();
    await settle([ada, bob]);
    room.time += 200 * DAY;
    await settle([ada, bob]);
    expect(notesOn(ada, 1)).toEqual(['x']);
    await retireDevice({ ...ada, runAlone }, ada.vaultId, cy.disk.device.id);
    await settle([ada, bob]);
    room.time += 8 * DAY;
    await settle([ada, bob]);
    expect(notesOn(ada, 1)).toEqual([]);
    cy.write(1, 'cy edited it all the same');
    const outcome = await cy.sync();
    expect(outcome.warnings.map(({ fault }) => fault)).toEqual(['was-retired']);
    await settle([ada, bob, cy]);
    expect(notesOn(ada, 1)).toEqual(['cy edited it all the same']);
    expect(listDevices(vaultOf(ada)).some(({ isRetired }) => isRetired)).toBe(false);
  });
});

test('only one sync at a time, over all windows', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  expect(await ada.sync({ runAlone: async () => undefined })).toMatchObject({ status: 'busy', requests: 0 });
});

test('a sync can be broken off, and goes on later', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  ada.write(1, 'x');
  const controller = new AbortController();
  const outcome = await ada.sync({
    signal: controller.signal,
    onProgress: ({ phase }) => phase === 'sending' && controller.abort(),
  });
  expect(outcome.status).toBe('cancelled');
  const bob = await room.add('bob');
  await settle([ada, bob]);
  expectSame([ada, bob]);
});
