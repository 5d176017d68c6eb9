import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLocal, type RequestRecorder, recordRequests } from '@/scripts/browser/record-requests';
import { click, clickInClaim, fill, waitForText } from '@/scripts/browser/use-page';
import { makeVault } from './support/set-up-sync';
import { type Claimlight, openClaimlight } from './support/use-claimlight';
import { openWebdavServer, type WebdavServer } from './support/webdav-server';

let recorder: RequestRecorder;
let claimlight: Claimlight;
let dav: WebdavServer;

beforeAll(async () => {
  dav = await openWebdavServer();
  recorder = await recordRequests();
  claimlight = await openClaimlight({ proxyPort: recorder.port });
});

afterAll(async () => {
  await claimlight?.extension.close();
  await claimlight?.server.close();
  await recorder?.close();
  await dav?.close();
});

/** What the browsers themselves ask their makers for, whatever is installed in them. */
const browsersOwn =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|mozgcp\.net|firefox\.com|chromium\.org|digicert\.com)$/;

test('reading, keeping and editing make no request to anywhere', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await click(popup, 'Add a source');
  await fill(popup, 'Title', 'A report');
  await fill(popup, 'Address', 'https://reports.example/2019');
  await click(popup, 'Add source');
  await waitForText(popup, 'A report');
  await fill(popup, 'Note', '![a picture](https://tracker.example/pixel.png) and https://linked.example/');
  await click(popup, 'Preview');
  for (const path of ['/options.html', '/welcome.html']) {
    const opened = await claimlight.openExtensionPage(path);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await opened.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const asked = [...recorder.hosts.keys()];
  expect(asked.some(isLocal), 'the recorder saw the article itself, so it sees everything').toBe(true);
  expect(asked.filter((host) => !isLocal(host) && !browsersOwn.test(host))).toEqual([]);
});

/** The article stands on `localhost`; sync goes to the same machine under another name, so that the two can be told apart. */
const syncHost = '127.0.0.1';

test('with sync set up, its place is asked, and nothing else', async () => {
  expect(recorder.hosts.has(syncHost), 'nothing was asked before').toBe(false);
  const options = await makeVault(claimlight, dav.url(syncHost), 'Laptop');
  await options.close();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(dav.files.size).toBeGreaterThan(2);
  const asked = [...recorder.hosts.keys()];
  expect(asked).toContain(syncHost);
  expect(asked.filter((host) => !isLocal(host) && !browsersOwn.test(host))).toEqual([]);
});
