import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, clickInClaim, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import { waitUntilStored } from './support/read-store';
import { confirmPlan, lookForPlace, makeVault, passphrase, reachPlace, syncNow } from './support/set-up-sync';
import { browserName, buildFolder, type Claimlight, openClaimlight } from './support/use-claimlight';
import { openWebdavServer, type WebdavServer, webdavUser } from './support/webdav-server';

let dav: WebdavServer;
let laptop: Claimlight;
let desk: Claimlight;
let laptopOptions: Page;
let deskOptions: Page;

beforeAll(async () => {
  dav = await openWebdavServer();
  laptop = await openClaimlight();
  desk = await openClaimlight();
});
afterAll(async () => {
  await laptop?.extension.close();
  await laptop?.server.close();
  await desk?.extension.close();
  await desk?.server.close();
  await dav?.close();
});

/** The same article on both: that of the laptop's server. */
async function openArticle(claimlight: Claimlight): Promise<Page> {
  const page = await claimlight.extension.newPage(`${laptop.server.origin}/`);
  await page.bringToFront();
  await claimlight.waitForHighlights(page);
  return page;
}

/** Opens the editor of the kept claim, does something there, and closes it. */
async function inEditor(claimlight: Claimlight, work: (popup: Page) => Promise<void>): Promise<void> {
  const page = await openArticle(claimlight);
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, '$900 million', 'Open', true);
  await work(popup);
  await popup.close();
  await page.close();
}

const writeNote = (claimlight: Claimlight, note: string) =>
  inEditor(claimlight, async (popup) => {
    await fill(popup, 'Note', note);
    // Left, the field saves at once.
    await popup.evaluate(() => document.querySelector('textarea')?.blur());
    await waitUntilStored(popup, note);
  });

test('what is kept on one device is found on another, through a vault on a WebDAV server', async () => {
  const page = await openArticle(laptop);
  const popup = await laptop.openPopup(page);
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await click(popup, 'Give verdict');
  await click(popup, 'Mostly true');
  await fill(popup, 'Why?', 'The budget says so.');
  await click(popup, 'Give verdict');
  await waitForText(popup, 'The budget says so.');
  await popup.close();
  await page.close();
  expect(dav.requests, 'nothing is sent before sync is set up').toEqual([]);
  laptopOptions = await makeVault(laptop, dav.url(), 'Laptop');
  const names = [...dav.files.keys()];
  expect(names).toContain('vault');
  expect(names.some((name) => name.startsWith('head/me-'))).toBe(true);
  expect(names.some((name) => name.startsWith('seg/me-'))).toBe(true);
  const onServer = Buffer.concat([...dav.files.values()]).toString('latin1');
  for (const word of ['budget', '900 million', 'mostly-true', 'Laptop']) expect(onServer).not.toContain(word);
});

test('who cancels while a place is looked at is not brought back by its answer', async () => {
  const held = dav.hold(() => true);
  const options = await lookForPlace(desk, dav.url());
  await held;
  await click(options, 'Cancel');
  await waitForText(options, 'Set up sync…');
  dav.release();
  // The answer comes within a few turns, and with it what it would do to the page.
  await options.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await textOf(options)).not.toContain('Name of this device');
  await options.close();
});

test('a wrong passphrase opens nothing, changes nothing, and that is said', async () => {
  deskOptions = await reachPlace(desk, dav.url());
  await waitForText(deskOptions, 'There is a vault here already.');
  const before = new Map(dav.files);
  await fill(deskOptions, 'Passphrase of the vault', 'not the passphrase at all');
  await click(deskOptions, 'Join the vault');
  await waitForText(deskOptions, 'does not open the vault. Nothing was changed.');
  expect(new Map(dav.files)).toEqual(before);
});

test('the right one joins after a dry run, and the claim with its verdict is there', async () => {
  await fill(deskOptions, 'Passphrase of the vault', passphrase);
  await fill(deskOptions, 'Name of this device', 'Desk');
  await click(deskOptions, 'Join the vault');
  await waitForText(deskOptions, 'Before anything is changed');
  const plan = await confirmPlan(deskOptions);
  expect(plan.replaceAll(/\s+/g, ' ')).toContain('This device 0 Vault 3 New to this device 3');
  await inEditor(desk, async (popup) => {
    await waitForText(popup, 'Mostly true');
    await waitForText(popup, 'The budget says so.');
  });
  await syncNow(laptopOptions);
  await waitForText(laptopOptions, 'Desk');
});

test('a note written on both is shown in both, from whom, and settled once for all', async () => {
  await writeNote(laptop, 'Written on the laptop.');
  await writeNote(desk, 'Written at the desk.');
  await syncNow(laptopOptions);
  await syncNow(deskOptions);
  await syncNow(laptopOptions);
  await inEditor(laptop, async (popup) => {
    await waitForText(popup, 'Note: written in two places');
    await waitForText(popup, 'Written at the desk.');
    await waitForText(popup, 'from Desk');
    await click(popup, 'Write it anew from these');
    await fill(popup, 'Note, anew', 'Written by both.');
    await click(popup, 'Save');
    await until(async () => ((await textOf(popup)).includes('written in two places') ? undefined : true));
  });
  await syncNow(laptopOptions);
  await syncNow(deskOptions);
  await inEditor(desk, async (popup) => {
    await until(async () =>
      popup.evaluate(() => document.querySelector('textarea')?.value === 'Written by both.' || undefined),
    );
    expect(await textOf(popup)).not.toContain('written in two places');
  });
});

test('a page that is open learns of what came by sync', async () => {
  const page = await openArticle(desk);
  await inEditor(laptop, async (popup) => {
    await click(popup, 'New verdict');
    await click(popup, 'Half true');
    await fill(popup, 'Why?', 'Half of it.');
    await click(popup, 'Give verdict');
    await waitForText(popup, 'Half of it.');
  });
  await syncNow(laptopOptions);
  await syncNow(deskOptions);
  await page.bringToFront();
  const popup = await desk.openPopup(page);
  await waitForText(popup, 'Half true');
  await waitForText(popup, 'Synced');
  await popup.close();
  await page.close();
});

test('a password the server no longer takes is said so, and can be entered anew', async () => {
  dav.setPassword('hopper');
  await syncNow(laptopOptions);
  await waitForText(laptopOptions, 'The server did not accept the user name and password');
  await fill(laptopOptions, 'Password', 'hopper');
  await click(laptopOptions, 'Continue');
  await until(async () => ((await textOf(laptopOptions)).includes('did not accept') ? undefined : true));
  dav.setPassword(webdavUser.password);
  await syncNow(laptopOptions);
  await waitForText(laptopOptions, 'The server did not accept the user name and password');
  await fill(laptopOptions, 'Password', webdavUser.password);
  await click(laptopOptions, 'Continue');
  await until(async () => ((await textOf(laptopOptions)).includes('did not accept') ? undefined : true));
});

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly alarms: { get(name: string): Promise<object | undefined> };
}

async function stopWorker(claimlight: Claimlight): Promise<void> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const worker = await claimlight.extension.browser.targets().find(isWorker)?.worker();
  await worker?.close();
}

// Only Chromium's driver can stop the worker.
test.runIf(browserName === 'chromium')(
  'a worker killed in the middle of fetching leaves an alarm behind, and the next sync goes on',
  async () => {
    await writeNote(laptop, 'After the break.');
    await syncNow(laptopOptions);
    await deskOptions.close();
    const held = dav.hold((request) => request.startsWith('GET seg/'));
    const syncInWorker = () =>
      desk.control.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        chrome.runtime.sendMessage({ claimlight: 1, name: 'sync.now' }).catch(() => undefined);
      });
    await syncInWorker();
    await held;
    await stopWorker(desk);
    dav.release();
    const alarm = await desk.control.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.get('sync-soon'),
    );
    expect(alarm, 'the alarm that wakes the worker again').toBeDefined();
    await syncInWorker();
    await inEditor(desk, async (popup) => {
      await until(
        () =>
          popup.evaluate(() => document.querySelector('textarea')?.value === 'After the break.' || undefined),
        'the note did not arrive',
      );
    });
  },
);

test('what is loaded into pages carries nothing of sync', () => {
  const folder = buildFolder('e2e');
  const inPages = ['gate.js', 'article.js', 'claims.js', 'quotes.js', 'languages.js', 'card.js'].map((name) =>
    join(folder, name),
  );
  for (const path of inPages) {
    const script = readFileSync(path, 'utf8');
    for (const sign of ['claimlight-vault', 'PBKDF2', 'PROPFIND', 'AWS4']) expect(script).not.toContain(sign);
  }
});
