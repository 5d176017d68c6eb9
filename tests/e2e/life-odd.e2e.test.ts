import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { act, boxOf, highlighted, waitForHighlight } from './support/life';
import { browserName, useClaimlight } from './support/use-claimlight';

/** Pages that do what few do. The last test takes the extension away. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/life' });

async function pointAt(page: Page, words: string): Promise<void> {
  const { left, right, top, bottom } = await boxOf(page, words);
  await page.mouse.move(8, 8);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
}

test('a page that says too much of itself, swallows keys, turns dark and is written anew is read, and its claims open', async () => {
  const page = await claimlight.read('/odd.html');
  await waitForHighlight(page, '$412 million');
  await pointAt(page, '$412 million');
  await claimlight.waitForCard(page, 'Cost');
  await page.keyboard.press('Escape');
  await claimlight.waitForNoCard(page);
  await act(page, 'turnDark()');
  await until(
    async () => ('cost-dark' in (await claimlight.highlights(page)) ? true : undefined),
    'the looks stayed those for a light ground',
  );
  await act(page, 'writeAnew()');
  await until(
    async () =>
      (await claimlight.highlights(page))['cost-dark']?.join().includes('$512 million') ? true : undefined,
    'what was written anew was not read',
  );
  await pointAt(page, '$512 million');
  await claimlight.waitForCard(page, 'Cost');
  await page.close();
});

test('a page that the browser has drawn ahead is read when it is shown', async (context) => {
  if (browserName === 'firefox') context.skip('this browser draws no page ahead');
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/drawn-ahead.html`);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await Promise.all([page.waitForNavigation().catch(() => undefined), page.click('#go')]);
  await waitForHighlight(page, '$412 million');
  await page.close();
});

test('of an extension that was taken away nothing stays in an open page, which hears no complaint', async (context) => {
  if (browserName === 'firefox') context.skip('this browser takes the scripts away themselves');
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, '$412 million');
  const complaints: string[] = [];
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => complaints.push(exceptionDetails.text));
  session.on('Runtime.consoleAPICalled', ({ type }) => type === 'error' && complaints.push(type));
  const id = claimlight.extension.origin.replace(/.*\//, '');
  await claimlight.extension.browser.uninstallExtension(id);
  await until(async () => ((await highlighted(page)) === '' ? true : undefined), 'highlights stayed');
  await act(page, 'addLate()');
  await pointAt(page, '$412 million');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});
