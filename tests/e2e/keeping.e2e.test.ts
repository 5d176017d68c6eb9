import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { editRecord, type Stamped } from '@/lib/annotations';
import { bundle } from '@/lib/exchange/formats/bundle';
import { until } from '@/scripts/browser/until';
import { chooseFile, click, textOf, waitForText } from '@/scripts/browser/use-page';
import { idOf, makeAnnotation, makeArticle, stamped, stampOf } from '@/tests/support/records';
import { violationsOf } from './support/axe';
import { browserName, useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();
const folder = mkdtempSync(join(tmpdir(), 'claimlight-keeping-'));
const ARTICLES = 1_500;
const CLAIMS_EACH = 10;

function write(name: string, records: readonly Stamped[]): string {
  const path = join(folder, name);
  const exported = { exportedAt: '2026-01-01T00:00:00Z', generator: 'test' };
  writeFileSync(path, [...bundle.serialize(records, exported)].join(''));
  return path;
}

const many = (): Stamped[] =>
  Array.from({ length: ARTICLES }, (_, article) => [
    stamped(makeArticle(article)),
    ...Array.from({ length: CLAIMS_EACH }, (_, n) =>
      stamped(makeAnnotation(ARTICLES + article * CLAIMS_EACH + n, idOf(article))),
    ),
  ]).flat();

const openData = (): Promise<Page> => claimlight.openExtensionPage('/options.html#data');

const waitForKept = (page: Page, words: string) =>
  until(async () => ((await textOf(page)).includes(words) ? true : undefined), `not "${words}" are kept`);

/** Begins an import and answers once part of it is written. */
async function beginImport(page: Page, path: string): Promise<void> {
  await chooseFile(page, path);
  await waitForText(page, 'Before anything is changed');
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Import');
    button?.click();
  });
  await until(
    () =>
      page.evaluate(() => {
        const bar = document.querySelector('progress');
        return (bar && bar.value > 0.1 && document.body.innerText.includes('Importing')) || undefined;
      }),
    'the import showed no progress',
  );
}

test('copies are made by themselves once a day, until that is switched off', async () => {
  interface AlarmApi {
    readonly alarms: { getAll(): Promise<{ name: string; periodInMinutes?: number }[]> };
  }
  const alarms = await claimlight.control.evaluate(() =>
    (globalThis as unknown as { chrome: AlarmApi }).chrome.alarms.getAll(),
  );
  expect(alarms.find(({ name }) => name === 'backup')?.periodInMinutes).toBe(24 * 60);
  const page = await openData();
  await click(page, 'Put a copy aside every day');
  const isOff = () =>
    claimlight.control.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: { local: { get(key: string): Promise<{ settings?: { autoBackup?: boolean } }> } };
          };
        }
      ).chrome;
      return (await storage.local.get('settings')).settings?.autoBackup === false || undefined;
    });
  await until(isOff, 'it was not switched off');
  await page.close();
});

test('a large import can be stopped half-way, or die, and leaves nothing behind; whole, it can be undone', async () => {
  const path = write('many.json', many());
  const page = await openData();
  await beginImport(page, path);
  await click(page, 'Cancel');
  await until(async () => ((await page.$('progress')) ? undefined : true));
  await waitForKept(page, '0 claims, 0 articles');

  await beginImport(page, path);
  if (browserName === 'chromium') {
    const session = await page.createCDPSession();
    // Never answered: the process that would is gone, and with it every page of the extension.
    void session.send('Page.crash').catch(() => undefined);
  }
  await page.close().catch(() => undefined);

  const later = await openData();
  await waitForKept(later, '0 claims, 0 articles');
  await chooseFile(later, path);
  await waitForText(later, 'Before anything is changed');
  expect(await textOf(later)).toMatch(/Claims\s+15,000\s+0\s+0\s+0\s+0/);
  await click(later, 'Import');
  await waitForText(later, 'was imported');
  await waitForKept(later, '15000 claims, 1500 articles');
  await click(later, 'Undo');
  await waitForKept(later, '0 claims, 0 articles');
  await later.close();
});

test('a text edited on both sides is shown twice before anything is imported', async () => {
  const claim = stamped(makeAnnotation(2, idOf(1)));
  const noted = (note: string, device: string) =>
    editRecord(claim, { note }, stampOf(device, 5))?.stamped ?? claim;
  const page = await openData();
  await chooseFile(
    page,
    write('ours.json', [stamped(makeArticle(1)), noted('Asked on Monday.', 'device-a')]),
  );
  await waitForText(page, 'Before anything is changed');
  await click(page, 'Import');
  await waitForText(page, 'was imported');
  await chooseFile(
    page,
    write('theirs.json', [stamped(makeArticle(1)), noted('Answered on Tuesday.', 'device-b')]),
  );
  await waitForText(page, '1 text was edited on both sides');
  expect(await textOf(page)).toMatch(
    /Note, here\s+Asked on Monday\.\s+Note, in the file\s+Answered on Tuesday\./,
  );
  expect(await violationsOf(page)).toEqual([]);
  await click(page, 'Cancel');
  await page.close();
});

test('a copy put aside brings everything back as it was, and that can be undone', async () => {
  const page = await openData();
  await waitForKept(page, '1 claim, 1 article');
  await click(page, 'Make a copy now');
  await waitForText(page, 'A copy was put aside.');
  await click(page, 'Make a copy now');
  await waitForText(page, 'Nothing changed since the last copy.');
  await chooseFile(page, write('more.json', [stamped(makeArticle(7)), stamped(makeAnnotation(8, idOf(7)))]));
  await waitForText(page, 'Before anything is changed');
  await click(page, 'Import');
  await waitForKept(page, '2 claims, 2 articles');

  await click(page, 'Put back…');
  await waitForText(page, 'What you added or changed since is taken away.');
  await click(page, 'Put everything back');
  await waitForText(page, 'Everything is as it was on');
  await waitForKept(page, '1 claim,');
  await page.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click());
  await waitForKept(page, '2 claims,');
  await click(page, 'See what merging it brings');
  await waitForText(page, 'what the copy of');
  expect(await textOf(page)).toContain('This device loses 0 records.');
  await page.close();
});
