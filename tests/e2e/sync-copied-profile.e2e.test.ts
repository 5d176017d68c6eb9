import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeVault } from './support/set-up-sync';
import { asSyncDevice, expectSame, type SyncDevice } from './support/sync-device';
import { type Claimlight, openClaimlight } from './support/use-claimlight';
import { openWebdavServer } from './support/webdav-server';

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A profile in a folder of its own, that outlives its browser. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-copied-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

async function open(profile: string): Promise<Claimlight> {
  const claimlight = await openClaimlight({ profile, sites: [] });
  closing.push(() => close(claimlight));
  return claimlight;
}

async function close({ extension, server }: Claimlight): Promise<void> {
  await extension.close();
  await server.close();
}

async function openDevice(profile: string): Promise<SyncDevice> {
  const claimlight = await open(profile);
  return asSyncDevice(claimlight, await claimlight.openExtensionPage('/options.html#sync'));
}

test('a copied profile is noticed by whoever syncs second; both keep what they wrote', async () => {
  const dav = await openWebdavServer();
  closing.push(() => dav.close());
  const [folder, copy] = [makeFolder(), makeFolder()];
  const first = await open(folder);
  const original = asSyncDevice(first, await makeVault(first, dav.url(), 'Laptop'));
  await original.keep('Before the copy.');
  await original.sync();
  await close(first);
  // A running Chromium marks its profile as in use; the marks are of no use to a copy.
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => !/Singleton|[/\\]lock$|\.parentlock$/.test(path),
  });

  const [one, other] = [await openDevice(folder), await openDevice(copy)];
  expect(await other.claims(), 'the copy has what the original had').toEqual(['Before the copy.']);
  await one.keep('By the original.');
  await other.keep('By the copy.');
  await one.sync();
  await other.sync();
  await other.sees(
    'Two devices used one name, as a copied profile does. This one took a new name, and nothing was lost.',
  );
  await one.sync();
  await other.sync();
  await expectSame(one, other, 'Before the copy.', 'By the original.', 'By the copy.');
  await other.seesNoMore('Two devices used one name');
  expect([...dav.files.keys()].filter((name) => name.startsWith('head/'))).toHaveLength(2);
});
