import type { Page } from 'puppeteer-core';
import { click, waitForText } from '@/scripts/browser/use-page';
import { askToJoin, confirmPlan, makeVault, passphrase, reachPlace } from '@/tests/e2e/support/set-up-sync';
import { asSyncDevice } from '@/tests/e2e/support/sync-device';
import { type Claimlight, openClaimlight } from '@/tests/e2e/support/use-claimlight';
import { openWebdavServer } from '@/tests/e2e/support/webdav-server';

export interface Camera {
  /** In the colours and the size of the pictures. */
  readonly open: (address: string) => Promise<Page>;
  readonly take: (name: string, page: Page) => Promise<void>;
}

/** Sync as a team meets it: the form, the dry run, the devices, a note written in two places, whose claims are whose. */
export async function takeSync(claimlight: Claimlight, { open, take }: Camera): Promise<void> {
  const { origin } = claimlight.extension;
  const dav = await openWebdavServer();
  const desk = await openClaimlight({ sites: [] });
  try {
    const anasOptions = await makeVault(desk, dav.url(), 'Desk', 'Ana');
    const ana = asSyncDevice(desk, anasOptions);
    for (const words of anasClaims) await ana.keep(words);
    await ana.sync();

    const form = await open(`${origin}/options.html#sync`);
    await click(form, 'Set up sync…');
    await toSync(form);
    await take('sync-settings', form);
    await form.close();

    const options = await reachPlace(claimlight, dav.url());
    await askToJoin(options, 'Laptop', { passphrase }, 'Robin');
    await waitForText(options, 'Nothing will be deleted.');
    await toSync(options);
    await take('sync-dry-run', options);
    await confirmPlan(options);

    const robin = asSyncDevice(claimlight, options);
    const id = await robin.keep('The harbour tunnel will cost €2.1 billion and open before 2031.');
    await robin.sync();
    await ana.sync();
    await robin.note(id, 'The council says 2.1. Ask for the tender.');
    await ana.note(id, 'The tender says €2.6 billion, without the ramps.');
    await ana.sync();
    await robin.sync();
    await toSync(options);
    await take('sync', options);
    await options.close();

    const conflict = await open(`${origin}/library.html#/claim/${id}`);
    await waitForText(conflict, 'written in two places');
    await take('conflict', conflict);
    await conflict.goto(`${origin}/library.html#/claims`);
    await conflict.reload();
    await waitForText(conflict, 'kept by Ana');
    await take('team', conflict);
    await conflict.close();
  } finally {
    await desk.extension.close();
    await desk.server.close();
    await dav.close();
  }
}

const anasClaims = [
  'The ferry carried 1.4 million passengers in 2025, more than ever before.',
  'Rents in the old town rose by 11% within a year.',
  'The city has owned the island since 1923.',
];

const toSync = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('#sync')?.scrollIntoView({ block: 'start' }));
