import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catchDownload } from '@/scripts/browser/save-download';
import { chooseFile, click, waitForText } from '@/scripts/browser/use-page';
import { asSyncDevice, type SyncDevice } from './support/sync-device';
import { openClaimlight } from './support/use-claimlight';

const folder = mkdtempSync(join(tmpdir(), 'claimlight-bundles-'));
const closing: (() => Promise<void>)[] = [];
let one: SyncDevice;
let other: SyncDevice;

beforeAll(async () => {
  [one, other] = await Promise.all([openDevice(), openDevice()]);
});
afterAll(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function openDevice(): Promise<SyncDevice> {
  const claimlight = await openClaimlight({ sites: [] });
  closing.push(claimlight.extension.close, claimlight.server.close);
  return asSyncDevice(claimlight, await claimlight.openExtensionPage('/options.html#data'));
}

async function exportFrom({ options }: SyncDevice, name: string): Promise<string> {
  await options.bringToFront();
  const { text } = await catchDownload(options, () => click(options, 'Export all'));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Imports a file, and answers what the dry run said. */
async function importInto({ options }: SyncDevice, path: string): Promise<string> {
  await options.bringToFront();
  await chooseFile(options, path);
  await waitForText(options, 'Before anything is changed');
  const said = await options.$eval('.import', (panel) => panel.textContent ?? '');
  await click(options, 'Import');
  await waitForText(options, 'was imported');
  return said;
}

test('two bundles that parted: the conflict is listed with both texts, both are kept, and importing twice changes nothing', async () => {
  const id = await one.keep('Parted.');
  await importInto(other, await exportFrom(one, 'first.json'));
  await one.note(id, 'Written here.');
  await one.keep('Only here.');
  await other.note(id, 'Written there.');
  await other.keep('Only there.');
  const [here, there] = [await exportFrom(one, 'here.json'), await exportFrom(other, 'there.json')];

  const said = await importInto(one, there);
  expect(said).toContain('1 text was edited on both sides. Both versions are kept.');
  for (const text of ['Written here.', 'Written there.']) expect(said).toContain(text);
  expect(said).toContain('This device loses 0 records.');
  await importInto(other, here);
  const kept = await one.claims();
  expect(kept).toHaveLength(3);
  expect(await other.claims()).toEqual(kept);
  const again = await importInto(one, there);
  expect(again).toContain('0 texts were edited on both sides.');
  expect(await one.claims()).toEqual(kept);

  for (const { claimlight } of [one, other]) {
    const library = await claimlight.openExtensionPage(`/library.html#/claim/${id}`);
    await waitForText(library, 'Note: written in two places');
    for (const text of ['Written here.', 'Written there.']) await waitForText(library, text);
    await library.close();
  }
});
