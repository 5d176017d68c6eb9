import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLocal, type RequestRecorder, recordRequests } from '@/scripts/browser/record-requests';
import { click, clickInClaim, fill, waitForText } from '@/scripts/browser/use-page';
import { type Claimlight, openClaimlight } from './support/use-claimlight';

let recorder: RequestRecorder;
let claimlight: Claimlight;

beforeAll(async () => {
  recorder = await recordRequests();
  claimlight = await openClaimlight({ proxyPort: recorder.port });
});

afterAll(async () => {
  await claimlight?.extension.close();
  await claimlight?.server.close();
  await recorder?.close();
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
