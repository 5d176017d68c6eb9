import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import { confirmPlan, giveName, passphrase, reachPlace } from './support/set-up-sync';
import { asSyncDevice, expectSame, type SyncDevice } from './support/sync-device';
import { joinVault, useTwoDevices } from './support/two-devices';

const devices = useTwoDevices({ people: true });
let attempt = 0;
let words = '';
/** Those that take part now: leaving and joining makes them others. */
let desk: SyncDevice | undefined;
let laptop: SyncDevice | undefined;
/** The passphrase of the vault as it is now. */
let current: string = passphrase;

beforeEach(() => {
  attempt += 1;
  words = `Claim ${attempt}.`;
});

const ana = (): SyncDevice => desk ?? devices.desk;
const robin = (): SyncDevice => laptop ?? devices.laptop;

/** So many claims more, kept by Robin and there with Ana. */
async function keepMany(): Promise<readonly string[]> {
  const ids: string[] = [];
  // Whatever is kept already, these are more than a fifth, and enough to be asked about.
  const count = Math.max(6, Math.ceil((await robin().claims()).length / 2));
  for (let number = 1; number <= count; number++) ids.push(await robin().keep(`${words} ${number}.`));
  await robin().sync();
  await ana().sync();
  await expectSame(robin(), ana(), `${words} 1.`);
  return ids;
}

async function leave(device: SyncDevice, others: 'Keep it here too' | 'Remove it from this device') {
  const { options } = device;
  await options.bringToFront();
  await click(options, 'Leave the vault, or empty it');
  await click(options, others);
  await click(options, 'Leave this vault');
  await device.sees('Set up sync…');
}

async function rejoin(
  device: SyncDevice,
  name: string,
  secret: { readonly passphrase: string } | { readonly recoveryKey: string },
  person: string,
): Promise<SyncDevice> {
  await device.options.close();
  const options = await joinVault(device.claimlight, devices.dav.url(), name, secret, person);
  return asSyncDevice(device.claimlight, options);
}

const manyElsewhere = 'were deleted on another device. That is a lot';
const manyHere = 'were deleted on this device. That is a lot';

test('many deletions made here are asked about before anybody is told, and can be taken back', async () => {
  const ids = await keepMany();
  const before = await ana().claims();
  await robin().remove(ids);
  await robin().sync();
  await robin().sees(manyHere);
  expect(await robin().toolbar()).toBe('Sync has a question. See the options.');
  await ana().sync();
  expect(await ana().claims(), 'nobody was told').toEqual(before);
  await robin().answer(manyHere, `Bring ${ids.length} back`);
  expect(await robin().claims()).toEqual(before);
  await ana().sync();
  await expectSame(robin(), ana(), `${words} 1.`);
});

test('many deletions made elsewhere are asked about before one is applied: kept for all, or deleted here too', async () => {
  const ids = await keepMany();
  const before = await ana().claims();
  await robin().remove(ids);
  await robin().sync();
  await robin().answer(manyHere, `Delete ${ids.length} for all`);
  await ana().sync();
  await ana().sees(manyElsewhere);
  expect(await ana().claims(), 'nothing was deleted yet').toEqual(before);
  await ana().answer(manyElsewhere, `Keep ${ids.length} for all`);
  expect(await ana().claims()).toEqual(before);
  await robin().sync();
  expect(await robin().claims(), 'they are back where they were deleted').toEqual(before);

  await robin().remove(ids);
  await robin().sync();
  await robin().answer(manyHere, `Delete ${ids.length} for all`);
  await ana().sync();
  await ana().sees(manyElsewhere);
  await ana().answer(manyElsewhere, `Delete ${ids.length} here too`);
  expect(await ana().claims()).toEqual(before.filter((claim) => !claim.startsWith(words)));
  await expectSame(robin(), ana());
});

test('a new recovery key opens the vault for who left it, keeping what others kept', async () => {
  await robin().keep(words);
  await robin().sync();
  await ana().sync();
  const before = await ana().claims();
  const recoveryKey = await newRecoveryKey(robin().options);
  await leave(ana(), 'Keep it here too');
  expect(await ana().claims()).toEqual(before);
  desk = await rejoin(ana(), 'Desk', { recoveryKey }, 'Ana');
  await robin().sync();
  await expectSame(robin(), ana(), words);
});

test('left, removing what others kept: one’s own stays; the changed passphrase opens the vault, the old one does not', async () => {
  const own = `${words} By Ana.`;
  await robin().keep(words);
  await robin().sync();
  await ana().keep(own);
  await ana().sync();
  const next = `${passphrase} ${attempt}`;
  await changePassphrase(robin().options, next);
  // Who takes part already notices nothing.
  await ana().sync();
  await robin().sync();
  await expectSame(robin(), ana(), words, own);
  const all = await robin().claims();
  await leave(ana(), 'Remove it from this device');
  expect(await ana().claims()).toContain(own);
  expect(await ana().claims()).not.toContain(words);

  await ana().options.close();
  const options = await reachPlace(ana().claimlight, devices.dav.url());
  await giveName(options, 'Ana');
  await fill(options, 'Passphrase of the vault', 'not this one at all');
  await click(options, 'Join the vault');
  await waitForText(options, 'does not open the vault. Nothing was changed.');
  await fill(options, 'Passphrase of the vault', next);
  await click(options, 'Join the vault');
  await confirmPlan(options);
  desk = asSyncDevice(ana().claimlight, options);
  expect(await ana().claims()).toEqual(all);
});

test('a vault emptied on purpose: the others are asked, nothing is deleted, and it can be filled again', async () => {
  const { dav } = devices;
  await robin().keep(words);
  await robin().sync();
  await ana().sync();
  const before = await ana().claims();
  const { options } = robin();
  await options.bringToFront();
  await click(options, 'Leave the vault, or empty it');
  await fill(options, 'Type “empty” to confirm', 'empty');
  await click(options, 'Empty the vault');
  await robin().sees('Set up sync…');
  expect([...dav.files.keys()]).toEqual(['vault']);
  expect(await robin().claims()).toEqual(before);
  await ana().sync();
  await ana().sees('Robin emptied the vault on purpose. What you keep is still on this device.');
  expect(await ana().claims()).toEqual(before);
  await ana().answer('emptied the vault on purpose', 'Send again what is kept here');
  expect([...dav.files.keys()].some((name) => name.startsWith('seg/ana'))).toBe(true);
  expect(await ana().claims()).toEqual(before);
  laptop = await rejoin(robin(), 'Laptop', { passphrase: current }, 'Robin');
  expect(await robin().claims()).toEqual(before);
});

test('a vault that vanished: asked, nothing is deleted, and it is made anew from what is kept here', async () => {
  const { dav } = devices;
  await ana().keep(words);
  await ana().sync();
  const before = await ana().claims();
  dav.files.clear();
  await ana().sync();
  await ana().sees('The vault is gone from the server, and nobody said they removed it.');
  expect(await ana().claims()).toEqual(before);
  expect(dav.files.size).toBe(0);
  await ana().answer('The vault is gone from the server', 'Make it anew');
  expect([...dav.files.keys()].filter((name) => name.startsWith('seg/')).length).toBeGreaterThan(0);
  expect(await ana().claims()).toEqual(before);
});

async function newRecoveryKey(options: Page): Promise<string> {
  await options.bringToFront();
  await click(options, 'The recovery key');
  await fill(options, 'Passphrase, or the recovery key you have', current);
  await click(options, 'Make a new recovery key');
  await waitForText(options, 'The one before opens nothing any more.');
  const key = await options.$eval('output', ({ textContent }) => textContent ?? '');
  expect(key).toMatch(/^(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
  await click(options, 'I have printed it or written it down');
  return key;
}

async function changePassphrase(options: Page, next: string): Promise<void> {
  await options.bringToFront();
  const isOpen = (await textOf(options)).includes('Passphrase until now, or the recovery key');
  if (!isOpen) await click(options, 'Change the passphrase');
  await fill(options, 'Passphrase until now, or the recovery key', current);
  await fill(options, 'New passphrase', next);
  await fill(options, 'The same again', next);
  await options.keyboard.press('Enter');
  await until(
    async () => ((await textOf(options)).includes('The passphrase was changed.') ? true : undefined),
    'the passphrase was not changed',
  );
  current = next;
}
