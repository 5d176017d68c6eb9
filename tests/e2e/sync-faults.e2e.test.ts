import { beforeEach, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, isShown } from '@/scripts/browser/use-page';
import { expectSame } from './support/sync-device';
import { useTwoDevices } from './support/two-devices';

const devices = useTwoDevices();
/** Each attempt writes words of its own: what an earlier one left behind must not pass for it. */
let attempt = 0;
let words = '';

beforeEach(() => {
  devices.dav.mend();
  attempt += 1;
  words = `Claim ${attempt}.`;
});

const segments = (): string[] => [...devices.dav.files.keys()].filter((name) => name.startsWith('seg/'));

test('a segment torn in the middle of its writing is known as one’s own and arrives whole', async () => {
  const { dav, laptop, desk } = devices;
  const before = segments();
  dav.fail((request) => request.startsWith('PUT seg/'), 'torn');
  await laptop.keep(words);
  await laptop.sync();
  await laptop.sees('The server could not be reached.');
  const [torn = ''] = segments().filter((name) => !before.includes(name));
  const half = dav.files.get(torn)?.length ?? 0;
  expect(half, 'half a segment lies on the server').toBeGreaterThan(0);
  dav.mend();
  await laptop.sync();
  await laptop.seesNoMore('could not be reached');
  expect(dav.files.get(torn)?.length).toBeGreaterThan(half);
  await desk.sync();
  await desk.seesNoMore('is damaged');
  await expectSame(laptop, desk, words);
});

test('killed between segment and head: nothing is sent twice, and the head follows', async () => {
  const { dav, laptop, desk } = devices;
  const before = { segments: segments(), requests: dav.requests.length };
  await laptop.keep(words);
  const held = dav.hold((request) => request.startsWith('PUT head/'));
  const window = await laptop.claimlight.openExtensionPage('/options.html#sync');
  await window.bringToFront();
  await click(window, 'Sync now');
  await held;
  const sent = segments().filter((name) => !before.segments.includes(name));
  expect(sent).toHaveLength(1);
  // The sync runs in this window, and ends with it.
  await window.close();
  dav.drop();
  await laptop.sync();
  await desk.sync();
  await expectSame(laptop, desk, words);
  const writes = dav.requests.slice(before.requests).filter((request) => request === `PUT ${sent[0]}`);
  expect(writes).toHaveLength(1);
});

test('offline in the middle of receiving: what was received stays, the rest follows', async () => {
  const { dav, laptop, desk } = devices;
  for (const part of ['a', 'b', 'c']) {
    await laptop.keep(`${words}${part}`);
    await laptop.sync();
  }
  const before = await desk.claims();
  let received = 0;
  dav.fail((request) => request.startsWith('GET seg/') && ++received > 1, 'cut');
  await desk.sync();
  await desk.sees('The server could not be reached. It lies with the network.');
  // It passes by itself: nobody is called for it.
  expect(await desk.toolbar()).not.toContain('Sync stopped');
  const meanwhile = await desk.claims();
  expect(meanwhile).toEqual(expect.arrayContaining([...before]));
  dav.mend();
  await desk.sync();
  await desk.seesNoMore('could not be reached');
  await expectSame(laptop, desk, `${words}a`, `${words}b`, `${words}c`);
});

test('a login page answered with 200 in place of everything: said so, and nothing counts as sent', async () => {
  const { dav, laptop, desk } = devices;
  const before = new Map(dav.files);
  dav.fail(() => true, 'login-page');
  await laptop.keep(words);
  await laptop.sync();
  await laptop.sees('Something else answered in the server’s place, such as a login page.');
  expect(new Map(dav.files)).toEqual(before);
  dav.mend();
  await laptop.sync();
  await laptop.seesNoMore('such as a login page');
  await desk.sync();
  await expectSame(laptop, desk, words);
});

test.each([
  [507, 'There is no room left on the server. It lies with the server. Make room there'],
  [403, 'The server does not allow this. It lies with the server. Ask whoever runs the server.'],
])(
  'a server that takes no more (%i): the toolbar calls, the options say why, reading goes on',
  async (status, said) => {
    const { dav, laptop, desk } = devices;
    const theirs = `${words} From the desk.`;
    await desk.keep(theirs);
    await desk.sync();
    await laptop.keep(words);
    dav.fail((request) => request.startsWith('PUT '), status);
    await laptop.sync();
    await laptop.sees(said);
    expect(await laptop.toolbar()).toBe('Sync stopped. See the options.');
    expect(await laptop.claims()).toEqual(expect.arrayContaining([theirs, words]));
    await desk.sync();
    expect(await desk.claims()).not.toContain(words);
    dav.mend();
    await laptop.sync();
    await laptop.seesNoMore(said);
    await until(async () => (await laptop.toolbar()) !== 'Sync stopped. See the options.' || undefined);
    await desk.sync();
    await expectSame(laptop, desk, words, theirs);
  },
);

test('two windows that sync at once: nothing is sent twice, and both show it', async () => {
  const { dav, laptop, desk } = devices;
  const before = dav.requests.length;
  await laptop.keep(words);
  const second = await laptop.claimlight.openExtensionPage('/options.html#sync');
  const held = dav.hold((request) => request === 'PROPFIND head/');
  await laptop.options.bringToFront();
  await click(laptop.options, 'Sync now');
  await held;
  await second.bringToFront();
  await until(
    async () => ((await isShown(second, 'Stop')) ? true : undefined),
    'the other window does not show the sync',
  );
  const another = laptop.sync();
  dav.release();
  await another;
  const writes = dav.requests.slice(before).filter((request) => request.startsWith('PUT seg/'));
  expect(writes).toHaveLength(new Set(writes).size);
  expect(writes).toHaveLength(1);
  await second.close();
  await desk.sync();
  await expectSame(laptop, desk, words);
});
