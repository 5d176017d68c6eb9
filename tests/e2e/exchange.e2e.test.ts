import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { catchDownload } from '@/scripts/browser/save-download';
import { until } from '@/scripts/browser/until';
import { chooseFile, click, clickInClaim, fill, textOf, waitForText } from '@/scripts/browser/use-page';
import { type Claimlight, openClaimlight, useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();
const folder = mkdtempSync(join(tmpdir(), 'claimlight-exchange-'));
let second: Claimlight | undefined;
let bundle = '';

afterAll(async () => {
  await second?.extension.close();
  await second?.server.close();
});

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const idsOf = (text: string): string[] => {
  const ids = new Set<string>();
  for (const [, id] of text.matchAll(/"id":\s*"([0-9a-f-]{36})"/g)) if (id) ids.add(id);
  return [...ids].sort();
};

async function exportAll(from: Claimlight): Promise<{ name: string; text: string }> {
  const options = await from.openExtensionPage('/options.html#data');
  const file = await catchDownload(options, () => click(options, 'Export all'));
  await options.close();
  return file;
}

test('everything kept is exported as one bundle with a dated name', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await click(popup, 'Give verdict');
  await click(popup, 'Mostly true');
  await fill(popup, 'Why?', 'Near enough. “Quotes”, line\nbreaks and 日本語 stay.');
  await click(popup, 'Give verdict');
  await waitForText(popup, 'Near enough');
  await popup.close();
  const file = await exportAll(claimlight);
  expect(file.name).toMatch(/^claimlight.*\d{4}-\d{2}-\d{2}.*\.json$/);
  const parsed = JSON.parse(file.text);
  expect(parsed.format).toBe('claimlight-bundle');
  expect(parsed.version).toBe(1);
  expect(file.text).toContain('日本語');
  bundle = file.text;
  await page.close();
});

test('another profile imports it after a dry run, and exports the same records again', async () => {
  second = await openClaimlight();
  const options = await second.openExtensionPage('/options.html#data');
  await chooseFile(options, write('bundle.json', bundle));
  await waitForText(options, 'Before anything is changed');
  await waitForText(options, 'This device loses 0 records.');
  expect(await claimsKeptIn(second)).toBe('0');
  await click(options, 'Import');
  await until(async () => ((await textOf(options)).includes('was imported') ? true : undefined));
  expect(await claimsKeptIn(second)).toBe('1');
  const again = await exportAll(second);
  expect(idsOf(again.text)).toEqual(idsOf(bundle));
  await options.close();
  // The same article: that of the first browser's server.
  const page = await second.extension.newPage(`${claimlight.server.origin}/`);
  await page.bringToFront();
  await second.waitForHighlights(page);
  const popup = await second.openPopup(page);
  await waitForText(popup, 'Mostly true');
  await popup.close();
  await page.close();
});

test('an import is undone with one click', async () => {
  const fresh = second;
  if (!fresh) throw new Error('the second browser is not open');
  const changed = bundle.replaceAll(/019[0-9a-f]{5}/g, (found) => found);
  const options = await fresh.openExtensionPage('/options.html#data');
  await chooseFile(options, write('again.json', changed));
  await waitForText(options, 'Before anything is changed');
  await click(options, 'Import');
  await waitForText(options, 'was imported');
  await click(options, 'Undo');
  await until(
    async () => ((await claimsKeptIn(fresh)) === '1' ? true : undefined),
    'undo took more than it brought',
  );
  await options.close();
});

test.each([
  ['broken JSON', '{"format": "claimlight-bundle", "version": 1, "rec'],
  ['a foreign file', '{"bookmarks": [1, 2, 3]}'],
  ['a version from the future', '{"format": "claimlight-bundle", "version": 999, "records": []}'],
  [
    'a file that would poison prototypes',
    '{"__proto__": {"polluted": true}, "format": "claimlight-bundle", "version": 1}',
  ],
  ['nothing', ''],
  ['half a record', '{"format":"claimlight-bundle","version":1,"records":[{"type":"annotation","id":"x"}]}'],
])('%s gets a clear message and changes nothing', async (_, text) => {
  const before = await claimsKeptIn(claimlight);
  const options = await claimlight.openExtensionPage('/options.html#data');
  await chooseFile(options, write('hostile.json', text));
  await waitForText(options, 'was not imported');
  const message = await options.$$eval('.import .notice', (all) =>
    all.map((each) => each.textContent ?? '').join(' '),
  );
  expect(message.length).toBeGreaterThan(40);
  expect(message).not.toMatch(/undefined|\[object|at line .* stack/);
  expect(await claimsKeptIn(claimlight)).toBe(before);
  await options.close();
});

/** The number the options page comes to rest on. */
async function claimsKeptIn(which: Claimlight): Promise<string> {
  const page = await which.openExtensionPage('/options.html#data');
  await waitForText(page, 'Kept');
  let before = '';
  const count = await until(async () => {
    const now = (await textOf(page)).match(/(\d+) claims?,/)?.[1] ?? '';
    const isAtRest = now !== '' && now === before;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return isAtRest ? now : undefined;
  }, 'the options never said how much is kept');
  await page.close();
  return count;
}
