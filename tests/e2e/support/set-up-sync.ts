import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/browser/until';
import { click, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import type { Claimlight } from './use-claimlight';
import { webdavUser } from './webdav-server';

export const passphrase = 'otter lantern gravel plum';

/** The options with the form for a place filled in, and looked for a vault there. */
export async function reachPlace(claimlight: Claimlight, url: string): Promise<Page> {
  const options = await lookForPlace(claimlight, url);
  await waitForText(options, 'Name of this device');
  return options;
}

/** The same while the place is still being looked at. */
export async function lookForPlace(claimlight: Claimlight, url: string): Promise<Page> {
  const options = await claimlight.openExtensionPage('/options.html#sync');
  await click(options, 'Set up sync…');
  await fill(options, 'Address of the folder', url);
  await fill(options, 'User name', webdavUser.username);
  await fill(options, 'Password', webdavUser.password);
  await click(options, 'Continue');
  return options;
}

/** Makes a vault and does the first sync. */
export async function makeVault(
  claimlight: Claimlight,
  url: string,
  deviceName: string,
  person?: string,
): Promise<Page> {
  const options = await reachPlace(claimlight, url);
  await fillNewVault(options, deviceName, person);
  return options;
}

/** The same from where a place was reached, whatever its kind. */
export async function fillNewVault(options: Page, deviceName: string, person?: string): Promise<void> {
  await waitForText(options, 'Nothing of Claimlight is there yet.');
  await fill(options, 'New passphrase', passphrase);
  await fill(options, 'The same again', passphrase);
  await fill(options, 'Name of this device', deviceName);
  if (person) await giveName(options, person);
  await click(options, 'Make the vault');
  await waitForText(options, 'Your recovery key');
  await tick(options, 'I have printed it or written it down');
  await click(options, 'Continue');
  await confirmPlan(options);
}

type Join = readonly [
  deviceName: string,
  secret: { readonly passphrase: string } | { readonly recoveryKey: string },
  person?: string,
];

/** Joins the vault at the place that was reached, and does the first sync. */
export async function fillJoin(options: Page, ...join: Join): Promise<void> {
  await askToJoin(options, ...join);
  await confirmPlan(options);
}

/** The same up to the dry run, which is then to be confirmed. */
export async function askToJoin(options: Page, ...[deviceName, secret, person]: Join): Promise<void> {
  await waitForText(options, 'There is a vault here already.');
  if ('passphrase' in secret) await fill(options, 'Passphrase of the vault', secret.passphrase);
  else {
    await click(options, 'Recovery key');
    await fill(options, 'Recovery key, as printed', secret.recoveryKey);
  }
  await fill(options, 'Name of this device', deviceName);
  if (person) await giveName(options, person);
  await click(options, 'Join the vault');
}

/** The name that the other members see. */
export async function giveName(options: Page, person: string): Promise<void> {
  await click(options, 'In a team');
  await fill(options, 'Your name, as the others see it', person);
}

/** Looks at the dry run and wishes for it. */
export async function confirmPlan(options: Page): Promise<string> {
  const words = await until(async () => {
    const text = await textOf(options);
    return text.includes('Nothing will be deleted.') ? text : undefined;
  }, 'no dry run was shown');
  await syncNow(options);
  return words;
}

/** Syncs by the button of the options, and waits until that sync has ended and its outcome is noted. */
export async function syncNow(options: Page): Promise<void> {
  await options.bringToFront();
  const since = Date.now();
  await press(options);
  await until(async () => {
    const { isUnderWay, endedAt } = await options.evaluate(howSyncStands);
    if (!isUnderWay && endedAt >= since) return true;
    // A driver loses a click now and then; nothing under way and nothing ended means this one.
    if (!isUnderWay && Date.now() - since > lostClickMilliseconds) await press(options);
    return undefined;
  }, 'the sync did not end');
}

const lostClickMilliseconds = 4_000;

/** The button cannot be pressed while a sync is under way, also one that an alarm began. */
async function press(options: Page): Promise<void> {
  await until(
    () =>
      options.evaluate(() => {
        const named = [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent?.trim() === 'Sync now',
        );
        return named.some(({ disabled }) => !disabled) || undefined;
      }),
    'no button "Sync now" that can be pressed',
  );
  await click(options, 'Sync now');
}

/** Runs in a page of the extension: whether a sync runs or waits its turn, and when the last one ended. */
async function howSyncStands(): Promise<{ isUnderWay: boolean; endedAt: number }> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const isUnderWay = [...held, ...pending].some(({ name }) => name === 'claimlight-sync');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('claimlight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const rows = await new Promise<{ outcome?: { endedAt: number } }[]>((resolve, reject) => {
      const request = database.transaction('connections').objectStore('connections').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return { isUnderWay, endedAt: Math.max(0, ...rows.map(({ outcome }) => outcome?.endedAt ?? 0)) };
  } finally {
    database.close();
  }
}

/** Switches a labelled toggle on. */
export async function tick(page: Page, label: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent?.trim() === wanted,
        );
        if (!(found?.control instanceof HTMLInputElement)) return undefined;
        if (!found.control.checked) found.control.click();
        return true;
      }, label),
    `no toggle "${label}"`,
  );
}
