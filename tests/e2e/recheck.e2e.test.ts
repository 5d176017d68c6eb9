import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, clickInClaim, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import { violationsOf } from './support/axe';
import { asSyncDevice } from './support/sync-device';
import { browserName, useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();
/** Of the sample article, published in June 2020. */
const deadline = 'to enter service before 2023';

interface AlarmApi {
  readonly alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clear(name: string): Promise<boolean>;
  };
  readonly action: { getBadgeText(details: object): Promise<string> };
  readonly storage: {
    readonly local: { get(key: string): Promise<{ settings?: { notifyRecheck?: boolean } }> };
  };
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown }> };
}

const dueAlarm = (): Promise<number | undefined> =>
  claimlight.control.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: AlarmApi }).chrome;
    return (await alarms.getAll()).find(({ name }) => name === 'recheck')?.scheduledTime;
  });

const dueBadge = (): Promise<string> =>
  claimlight.control.evaluate(() =>
    (globalThis as unknown as { chrome: AlarmApi }).chrome.action.getBadgeText({}),
  );

const due = (library: Page): Promise<number> => library.$$eval('.recheck-item', (items) => items.length);

const waitForDue = (library: Page, count: number) =>
  until(async () => ((await due(library)) === count ? true : undefined), `not ${count} claims are due`);

test('a claim whose deadline has passed comes back, with the reason, in queue, popup and badge', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, deadline, 'Keep');
  await waitForText(popup, '1 kept claim is due for another look');
  expect(await violationsOf(popup)).toEqual([]);
  await popup.close();
  await page.close();
  await until(async () => ((await dueBadge()) === '↻1' ? true : undefined), 'no badge');
  const library = await claimlight.openExtensionPage('/library.html#/recheck');
  await waitForText(library, 'The time it names has come: “before 2023” (1 January 2023)');
  expect(await textOf(library)).toContain(deadline);
  expect(await violationsOf(library)).toEqual([]);
  await library.close();
});

test('put off it is gone, taken back it is there again, and done it stays away', async () => {
  const library = await claimlight.openExtensionPage('/library.html#/recheck');
  await waitForDue(library, 1);
  await library.select('.recheck-item select', '30');
  await waitForDue(library, 0);
  const alarm = await until(dueAlarm, 'no alarm for the day it was put off to');
  expect(Math.round((alarm - Date.now()) / 86_400_000)).toBe(30);
  await click(library, 'Undo');
  await waitForDue(library, 1);
  await click(library, 'Done');
  await waitForDue(library, 0);
  await until(async () => ((await dueBadge()) === '' ? true : undefined), 'the badge stayed');
  await click(library, 'Undo');
  await waitForDue(library, 1);
  await library.close();
});

test('a new verdict in the queue settles it and sets the next day', async () => {
  const library = await claimlight.openExtensionPage('/library.html#/recheck');
  await waitForDue(library, 1);
  await click(library, 'Give verdict');
  await click(library, 'False');
  await fill(library, 'Why?', 'It was cancelled in June 2020.');
  await library.$$eval('input[type="date"]', (fields) => {
    const field = fields.at(-1);
    if (!field) throw new Error('no field for the day');
    field.value = '2099-03-04';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(await violationsOf(library)).toEqual([]);
  await click(library, 'Give verdict');
  await waitForDue(library, 0);
  await waitForText(library, 'The next claim comes back on 4 March 2099.');
  expect(await until(dueAlarm, 'no alarm')).toBe(Date.UTC(2099, 2, 4));
  await library.close();
});

test.runIf(browserName === 'chromium')(
  'an alarm that is lost is set again when the worker wakes',
  async () => {
    const { browser } = claimlight.extension;
    const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
    await (await browser.targets().find(isWorker)?.worker())?.close();
    await until(async () => (browser.targets().some(isWorker) ? undefined : true), 'the worker did not stop');
    await claimlight.control.evaluate(() =>
      (globalThis as unknown as { chrome: AlarmApi }).chrome.alarms.clear('recheck'),
    );
    await claimlight.control.evaluate(() =>
      (globalThis as unknown as { chrome: AlarmApi }).chrome.runtime.sendMessage({
        claimlight: 1,
        name: 'draft.read',
        input: 'x',
      }),
    );
    expect(await until(dueAlarm, 'the alarm was not set again')).toBe(Date.UTC(2099, 2, 4));
  },
);

test('notifications are off until asked for', async () => {
  const library = await claimlight.openExtensionPage('/library.html#/recheck');
  const isOn = (page: Page) =>
    page.$eval('[role="switch"]', (field) => (field instanceof HTMLInputElement ? field.checked : false));
  await waitForText(library, 'Nothing is due');
  expect(await isOn(library)).toBe(false);
  await click(library, 'Tell me when something is due');
  await until(async () => ((await isOn(library)) ? true : undefined), 'it was not switched on');
  // The browser is asked for leave first; then it is stored.
  await until(
    () =>
      claimlight.control.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: AlarmApi }).chrome;
        const { settings } = await storage.local.get('settings');
        return settings?.notifyRecheck || undefined;
      }),
    'it was not stored',
  );
  await library.close();
  const again = await claimlight.openExtensionPage('/library.html#/recheck');
  await until(async () => ((await isOn(again)) ? true : undefined), 'it was forgotten');
  await again.close();
});

test('once asked for, a notification tells of a claim that has come due', async () => {
  const options = await claimlight.openExtensionPage('/options.html');
  const id = await asSyncDevice(claimlight, options).keep('The tunnel opens in autumn.');
  await options.close();
  await claimlight.control.evaluate(async (claim) => {
    interface Api {
      readonly storage: {
        readonly local: {
          get(key: string): Promise<{ settings?: object }>;
          set(items: object): Promise<void>;
        };
      };
      readonly runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const { storage, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, notifyRecheck: true } });
    await runtime.sendMessage({
      claimlight: 1,
      name: 'annotation.edit',
      input: { id: claim, workflow: 'recheck-due' },
    });
  }, id);
  // The alarm of the next claim to come due, early: nobody waits a month. The worker sets its own over it meanwhile.
  await until(
    () =>
      claimlight.control.evaluate(async () => {
        interface Api {
          readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
          readonly storage: { readonly local: { get(key: string): Promise<{ recheckTold?: string }> } };
        }
        const { alarms, storage } = (globalThis as unknown as { chrome: Api }).chrome;
        if ((await storage.local.get('recheckTold')).recheckTold) return true;
        await alarms.create('recheck', { when: Date.now() });
        return undefined;
      }),
    'nobody was told',
  );
  // Firefox without a desktop forgets a notification as soon as it has made it.
  if (browserName === 'firefox') return;
  await until(
    () =>
      claimlight.control.evaluate(async () => {
        const { notifications } = (
          globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }
        ).chrome;
        return 'recheck' in (await notifications.getAll()) || undefined;
      }),
    'no notification was shown',
  );
});
