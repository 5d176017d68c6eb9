import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { expectSame } from './support/sync-device';
import { useTwoDevices } from './support/two-devices';

const devices = useTwoDevices();
let attempt = 0;
let words = '';

beforeEach(() => {
  attempt += 1;
  words = `Claim ${attempt}.`;
});

/** Keeps and sends, and answers the names of the segments that were written. */
async function send(...claims: readonly string[]): Promise<readonly string[]> {
  const { dav, laptop } = devices;
  const names: string[] = [];
  for (const claim of claims) {
    const before = new Set(dav.files.keys());
    await laptop.keep(claim);
    await laptop.sync();
    names.push(...[...dav.files.keys()].filter((name) => name.startsWith('seg/') && !before.has(name)));
  }
  expect(names).toHaveLength(claims.length);
  return names;
}

const read = (name: string): Buffer => devices.dav.files.get(name) ?? Buffer.alloc(0);

/** The damaged device's stream stops at the desk alone; the laptop sends it again; both have everything. */
async function expectMended(...claims: readonly string[]): Promise<void> {
  const { laptop, desk } = devices;
  const theirs = `${words} From the desk.`;
  await desk.keep(theirs);
  await desk.sync();
  await desk.sees('A file of another device is damaged.');
  await desk.sees('It is about the device “Laptop”.');
  for (const claim of claims) expect(await desk.claims()).not.toContain(claim);
  await laptop.sync();
  await laptop.sees('This device’s files were gone from the server and are sent again.');
  expect(await laptop.claims(), 'what the desk sent goes on arriving').toContain(theirs);
  await desk.sync();
  await desk.seesNoMore('is damaged');
  await laptop.sync();
  await laptop.seesNoMore('are sent again');
  await expectSame(laptop, desk, theirs, ...claims);
}

test('a flipped bit: which device, which side; everything else goes on, and its owner sends it again', async () => {
  const [name = ''] = await send(words);
  const bytes = Buffer.from(read(name));
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20);
  devices.dav.files.set(name, bytes);
  await expectMended(words);
});

test('two files in each other’s place are both refused, and both arrive in the end', async () => {
  const claims = [`${words} One.`, `${words} Two.`];
  const [one = '', two = ''] = await send(...claims);
  const [first, second] = [read(one), read(two)];
  devices.dav.files.set(one, second).set(two, first);
  await expectMended(...claims);
});

test('a vault file that was lost is put back by whoever has it', async () => {
  const { dav, laptop, desk } = devices;
  const before = read('vault');
  await send(words);
  for (const name of ['vault', ...[...dav.files.keys()].filter((file) => /^head\//.test(file)).slice(0, 1)]) {
    dav.files.delete(name);
  }
  await laptop.sync();
  await desk.sync();
  expect(read('vault')).toEqual(before);
  await laptop.sync();
  await desk.sync();
  await expectSame(laptop, desk, words);
});

test('a clock a year ahead: which device, its times are not followed, and a later edit replaces its text', async () => {
  const { laptop, desk } = devices;
  await putClockAhead(laptop.claimlight.control);
  const id = await laptop.keep(words);
  await laptop.sync();
  await desk.sync();
  await desk.sees('A clock is more than a day ahead; its times are not followed.');
  await desk.sees('It is about the device “Laptop”.');
  await desk.note(id, 'Later.');
  await desk.sync();
  await laptop.sync();
  await expectSame(laptop, desk, `${words}: Later.`);
});

/**
 * Leaves in the store what a clock a year ahead leaves there at an edit: this device's last stamp. No driver can set the
 * clock of an extension's worker.
 */
function putClockAhead(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;
    const hlc = `${(Date.now() + yearMilliseconds).toString(16).padStart(12, '0')}0000`;
    const database = await done(indexedDB.open('claimlight'));
    try {
      const devices = database.transaction('devices', 'readwrite').objectStore('devices');
      await done(devices.put({ ...(await done(devices.get('own'))), hlc }));
    } finally {
      database.close();
    }
  });
}
