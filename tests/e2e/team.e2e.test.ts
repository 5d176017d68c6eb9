import { afterAll, beforeAll, expect, test } from 'vitest';
import { click, clickInClaim, fill, waitForText } from '@/scripts/browser/use-page';
import { confirmPlan, giveName, makeVault, passphrase, reachPlace, tick } from './support/set-up-sync';
import { type Claimlight, openClaimlight } from './support/use-claimlight';
import { openWebdavServer, type WebdavServer } from './support/webdav-server';

let dav: WebdavServer;
let robin: Claimlight;
let ana: Claimlight;

beforeAll(async () => {
  dav = await openWebdavServer();
  robin = await openClaimlight();
  ana = await openClaimlight();
});
afterAll(async () => {
  await robin?.extension.close();
  await robin?.server.close();
  await ana?.extension.close();
  await ana?.server.close();
  await dav?.close();
});

test('what a member kept appears on the article for another, by name, and can be filtered by it', async () => {
  const page = await robin.read();
  const popup = await robin.openPopup(page);
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await click(popup, 'Give verdict');
  await click(popup, 'Half true');
  await fill(popup, 'Why?', 'Only one of the two.');
  await click(popup, 'Give verdict');
  await waitForText(popup, 'Only one of the two.');
  await popup.close();
  await page.close();
  await makeVault(robin, dav.url(), 'Laptop', 'Robin');
  expect([...dav.files.keys()].some((name) => name.startsWith('head/robin-'))).toBe(true);

  const options = await reachPlace(ana, dav.url());
  await fill(options, 'Passphrase of the vault', passphrase);
  await fill(options, 'Name of this device', 'Desk');
  await giveName(options, 'Ana');
  await tick(options, 'Only read');
  await click(options, 'Join the vault');
  await confirmPlan(options);
  await waitForText(options, 'This device only reads.');
  await waitForText(options, 'Robin, Laptop');
  await options.close();

  const article = await ana.extension.newPage(`${robin.server.origin}/`);
  await article.bringToFront();
  await ana.waitForHighlights(article);
  const theirs = await ana.openPopup(article);
  await waitForText(theirs, 'kept by Robin');
  await theirs.select('select[aria-label="Kept by"]', 'Robin');
  await waitForText(theirs, 'Half true');
  await clickInClaim(theirs, '$900 million', 'Open', true);
  await waitForText(theirs, 'by Robin');
  await theirs.close();
  await article.close();
});

test('a member who only reads writes nothing to the vault', () => {
  const writes = dav.requests.filter((request) => /^(PUT|DELETE) (head|seg)\//.test(request));
  expect(writes.length).toBeGreaterThan(0);
  expect(writes.filter((request) => !request.includes('/robin-'))).toEqual([]);
});
