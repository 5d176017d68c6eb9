import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, fill, waitForText } from '@/scripts/browser/use-page';
import { openS3Server, type S3Server, s3User } from './support/s3-server';
import { fillJoin, fillNewVault, passphrase } from './support/set-up-sync';
import { asSyncDevice, expectSame, type SyncDevice } from './support/sync-device';
import { browserName, type Claimlight, openClaimlight } from './support/use-claimlight';

let bucket: S3Server;
let laptop: Claimlight;
let desk: Claimlight;

beforeAll(async () => {
  bucket = await openS3Server();
  [laptop, desk] = await Promise.all([openClaimlight({ sites: [] }), openClaimlight({ sites: [] })]);
});
afterAll(async () => {
  for (const each of [laptop, desk]) {
    await each?.extension.close();
    await each?.server.close();
  }
  await bucket?.close();
});

async function fillBucketForm(claimlight: Claimlight, secret: string): Promise<Page> {
  const options = await claimlight.openExtensionPage('/options.html#sync');
  await click(options, 'Set up sync…');
  await click(options, 'S3');
  await fill(options, 'Endpoint', bucket.endpoint);
  await fill(options, 'Bucket', s3User.bucket);
  await fill(options, 'Folder in the bucket', 'desk/claimlight');
  await fill(options, 'Access key', s3User.accessKeyId);
  await fill(options, 'Secret key', secret);
  return options;
}

/** Takes this device out of its vault, so that the next test finds it as a new one. */
async function leave({ options, ...device }: SyncDevice): Promise<void> {
  await options.bringToFront();
  await click(options, 'Leave the vault, or empty it');
  await click(options, 'Leave this vault');
  await device.sees('Set up sync…');
  await options.close();
}

test('a bucket on an S3 store: tested, filled and joined by the form; a wrong secret and a full bucket are said so', async () => {
  const options = await fillBucketForm(laptop, 'not-the-secret');
  await click(options, 'Test connection');
  await waitForText(options, 'refuses the access key or its secret.');
  expect(bucket.files.size, 'nothing was written').toBe(0);
  await fill(options, 'Secret key', s3User.secretAccessKey);
  await click(options, 'Test connection');
  await waitForText(options, 'It works. A test file was written, read back unchanged, and deleted.');
  expect(bucket.files.size).toBe(0);
  await click(options, 'Continue');
  await fillNewVault(options, 'Laptop');
  const one = asSyncDevice(laptop, options);
  await one.keep('In a bucket.');
  await one.sync();
  const names = [...bucket.files.keys()];
  expect(names).toContain('desk/claimlight/vault');
  expect(names.every((name) => name.startsWith('desk/claimlight/'))).toBe(true);
  expect(Buffer.concat([...bucket.files.values()]).toString('latin1')).not.toContain('In a bucket.');

  const joining = await fillBucketForm(desk, s3User.secretAccessKey);
  await click(joining, 'Continue');
  await fillJoin(joining, 'Desk', { passphrase });
  const other = asSyncDevice(desk, joining);
  await expectSame(one, other, 'In a bucket.');

  await other.keep('From the desk.');
  bucket.fill();
  await other.sync();
  await other.sees('There is no room left on the server.');
  bucket.empty();
  await other.sync();
  await other.seesNoMore('no room left');
  await one.sync();
  await expectSame(one, other, 'In a bucket.', 'From the desk.');
  await leave(one);
  await leave(other);
});

// Firefox lets no extension keep a folder, and is not offered this.
test.runIf(browserName === 'chromium')(
  'a folder on this device, carried to another by other means',
  async () => {
    const one = await pickFolder(laptop);
    await fillNewVault(one.options, 'Laptop');
    await one.keep('In a folder.');
    await one.sync();
    await carry(one, desk);
    const other = await pickFolder(desk);
    await fillJoin(other.options, 'Desk', { passphrase });
    await expectSame(one, other, 'In a folder.');
    await other.keep('Carried back.');
    await other.sync();
    await carry(other, laptop);
    await one.sync();
    await expectSame(one, other, 'In a folder.', 'Carried back.');
  },
);

/**
 * Sets sync up with a folder of the browser's own file system: the same handles, and no dialog that a driver cannot
 * answer.
 */
async function pickFolder(claimlight: Claimlight): Promise<SyncDevice> {
  const options = await claimlight.openExtensionPage('/options.html#sync');
  await options.evaluate(() => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('carried', { create: true });
    };
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await click(options, 'Set up sync…');
  await click(options, 'Folder on this device');
  await click(options, 'Choose a folder…');
  await waitForText(options, 'carried');
  await click(options, 'Continue');
  await until(async () => (await options.$$('input')).length > 0 || undefined);
  return asSyncDevice(claimlight, options);
}

/** What Syncthing or a USB stick does: every file of the one's folder, into the other's. */
async function carry(from: SyncDevice, to: Claimlight): Promise<void> {
  const files = await from.claimlight.control.evaluate(async () => {
    const found: [string, number[]][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const bytes = await (await handle.getFile()).arrayBuffer();
          found.push([path + name, [...new Uint8Array(bytes)]]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('carried'), '');
    return found;
  });
  await to.control.evaluate(async (carried) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, bytes] of carried) {
      const names = path.split('/');
      let folder = await root.getDirectoryHandle('carried', { create: true });
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    }
  }, files);
}
