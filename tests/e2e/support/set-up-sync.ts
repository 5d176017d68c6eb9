import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/browser/until';
import { click, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import type { Claimlight } from './use-claimlight';
import { webdavUser } from './webdav-server';

export const passphrase = 'otter lantern gravel plum';

/** The options with the form for a place filled in, and looked for a vault there. */
export async function reachPlace(claimlight: Claimlight, url: string): Promise<Page> {
  const options = await claimlight.openExtensionPage('/options.html#sync');
  await click(options, 'Set up sync…');
  await fill(options, 'Address of the folder', url);
  await fill(options, 'User name', webdavUser.username);
  await fill(options, 'Password', webdavUser.password);
  await click(options, 'Continue');
  await waitForText(options, 'Name of this device');
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
  return options;
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
  await click(options, 'Sync now');
  await waitForText(options, 'Last sync');
  await settled(options);
  return words;
}

/** Syncs by the button of the options, and waits until it has ended. */
export async function syncNow(options: Page): Promise<void> {
  await options.bringToFront();
  await click(options, 'Sync now');
  await settled(options);
}

/** The button to stop is there while a sync is under way; twice gone, it has ended. */
async function settled(options: Page): Promise<void> {
  let rests = 0;
  await until(async () => {
    const isRunning = await options.$$eval('progress', (bars) => bars.length > 0);
    rests = isRunning ? 0 : rests + 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return rests >= 3 || undefined;
  }, 'the sync did not end');
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
