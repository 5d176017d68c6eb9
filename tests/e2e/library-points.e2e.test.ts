import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { bundle } from '@/lib/exchange/formats/bundle';
import { type RequestRecorder, recordRequests } from '@/scripts/browser/record-requests';
import { catchDownload } from '@/scripts/browser/save-download';
import { until } from '@/scripts/browser/until';
import { chooseFile, click, isShown, textOf, waitForText } from '@/scripts/browser/use-page';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
} from '@/tests/support/records';
import { violationsOf } from './support/axe';
import { type Claimlight, openClaimlight } from './support/use-claimlight';

/** What the library does with sources, pictures, formats and the health of the store. docs/library.md says which is which. */
let recorder: RequestRecorder;
let claimlight: Claimlight;
const folder = mkdtempSync(join(tmpdir(), 'claimlight-library-'));

beforeAll(async () => {
  recorder = await recordRequests();
  claimlight = await openClaimlight({ proxyPort: recorder.port });
});
afterAll(async () => {
  await claimlight?.extension.close();
  await claimlight?.server.close();
  await recorder?.close();
});

const CLAIMS = 12;
/** Twelve claims in two articles; two of them lean on one report, which two devices kept under two addresses. */
const library: readonly Stamped[] = [
  stamped(makeArticle(1)),
  stamped(makeArticle(2, { canonicalUrl: 'https://post.example/a', urls: ['https://post.example/a'] })),
  ...Array.from({ length: CLAIMS }, (_, n) => stamped(makeAnnotation(10 + n, idOf(n === 0 ? 2 : 1)))),
  stamped(makeSource(31, { title: 'Report of the auditors', url: 'https://audit.example/2025' })),
  stamped(
    makeSource(32, {
      title: 'Report of the auditors',
      url: 'http://www.audit.example/2025?utm_source=x#top',
    }),
  ),
  stamped(makeEvidence(41, idOf(10), idOf(31))),
  stamped(makeEvidence(42, idOf(11), idOf(32), { stance: 'refutes' })),
  stamped(makeVerdict(51, idOf(10), { rating: 'half-true' })),
  stamped(makeVerdict(52, idOf(11), { rating: 'false' })),
  stamped(makeVerdict(53, idOf(12), { rating: 'false' })),
];

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const openData = (): Promise<Page> => claimlight.openExtensionPage('/options.html#data');
const openLibrary = (address: string): Promise<Page> =>
  claimlight.openExtensionPage(`/library.html#/${address}`);

async function importFile(page: Page, path: string): Promise<void> {
  await chooseFile(page, path);
  await waitForText(page, 'Before anything is changed');
  await click(page, 'Import');
  await waitForText(page, 'was imported');
}

const isOn = (page: Page, label: string): Promise<boolean> =>
  page.evaluate(
    (words) =>
      [...document.querySelectorAll('label')].some(
        (each) =>
          each.textContent?.includes(words) &&
          each.control instanceof HTMLInputElement &&
          each.control.checked,
      ),
    label,
  );

test('storage health: how much is kept, what the browser promised, and a reminder to export that can be switched off', async () => {
  const page = await openData();
  await importFile(
    page,
    write('library.json', [...bundle.serialize(library, { exportedAt: '', generator: '' })].join('')),
  );
  await waitForText(page, '12 claims, 2 articles');
  // Chromium promises it to the profiles it knows well, Firefox at once: what is said is what was answered.
  const isPersisted = await page.evaluate(() => navigator.storage.persisted());
  await waitForText(
    page,
    isPersisted
      ? 'The browser has promised not to clear it by itself.'
      : 'The browser may clear it when the disk runs full.',
  );
  expect(await textOf(page)).toMatch(/Last export\s+Never/);
  await waitForText(page, 'You have not exported yet.');
  expect(await isOn(page, 'Remind me to export')).toBe(true);
  await click(page, 'Remind me to export');
  await until(async () => ((await textOf(page)).includes('You have not exported yet.') ? undefined : true));
  await page.close();

  const again = await openData();
  await waitForText(again, '12 claims, 2 articles');
  expect(await isOn(again, 'Remind me to export')).toBe(false);
  await click(again, 'Remind me to export');
  await waitForText(again, 'You have not exported yet.');
  await catchDownload(again, () => click(again, 'Export all'));
  await until(async () => ((await textOf(again)).includes('You have not exported yet.') ? undefined : true));
  expect(await textOf(again)).toMatch(/Last export\s+.*\(today\)/);
  await again.close();
});

test('a source kept twice is said to be, joined into one, and parted again', async () => {
  const page = await openLibrary('sources');
  await waitForText(page, '2 sources');
  await waitForText(page, 'Kept more than once');
  await click(page, 'Report of the auditors');
  await waitForText(page, 'This seems to be kept more than once:');
  await waitForText(page, 'Used for 1 claim');
  expect(await violationsOf(page)).toEqual([]);
  await click(page, 'Join them into this one');
  await waitForText(page, 'Used for 2 claims');
  expect(await textOf(page)).not.toContain('This seems to be kept more than once:');
  await click(page, 'Undo');
  await waitForText(page, 'This seems to be kept more than once:');
  await click(page, 'Join them into this one');
  await waitForText(page, 'Used for 2 claims');
  await page.close();
  const list = await openLibrary('sources');
  await waitForText(list, '1 source');
  await waitForText(list, 'in 2 articles');
  await list.close();
});

test('a citation is one click, and copied with another', async () => {
  const page = await openLibrary('sources');
  await click(page, 'Report of the auditors');
  await click(page, 'Chicago');
  const made = await until(
    () => page.$eval('.citation__text', (box) => box.textContent || undefined),
    'no citation was made',
  );
  expect(made).toContain('Office of Budgets');
  expect(made).toContain('audit.example/2025');
  await click(page, 'Copy');
  await waitForText(page, 'Copied.');
  await page.close();
});

test('the archive is asked for a copy only when its link is clicked', async () => {
  const timesAsked = (host: string): number => recorder.hosts.get(host) ?? 0;
  const before = timesAsked('web.archive.org');
  const page = await openLibrary('sources');
  await click(page, 'Report of the auditors');
  await waitForText(page, 'Save a copy in the Wayback Machine');
  expect(await isShown(page, 'Open the page')).toBe(true);
  expect(timesAsked('web.archive.org')).toBe(before);
  await click(page, 'Save a copy in the Wayback Machine');
  await until(
    async () => (timesAsked('web.archive.org') > before ? true : undefined),
    'the archive was not asked',
  );
  expect(timesAsked('audit.example') + timesAsked('www.audit.example')).toBe(0);
  await page.close();
});

test('the pictures of the overview have their numbers as tables, and lead to the claims', async () => {
  const page = await openLibrary('overview');
  await waitForText(page, 'Verdicts by site');
  for (const figure of await page.$$('figure summary')) await figure.click();
  const tables = await until(async () => {
    const found = await page.$$eval('figure', (figures) =>
      figures.map((figure) => ({
        title: figure.querySelector('h2')?.textContent ?? '',
        rows: [...figure.querySelectorAll('table tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent ?? ''),
        ),
        isDrawn: figure.querySelector('svg, .site-bars') !== null,
      })),
    );
    return found.length === 3 ? found : undefined;
  }, 'there are not three pictures');
  expect(tables.every(({ isDrawn }) => isDrawn)).toBe(true);
  const [bySite, byMonth, kinds] = tables;
  expect(bySite?.rows).toEqual([
    ['Site', 'Half true', 'False'],
    ['news.example', '0', '2'],
    ['post.example', '1', '0'],
  ]);
  expect(byMonth?.rows).toEqual([
    ['Month', 'Half true', 'False'],
    ['Jan 2026', '1', '2'],
  ]);
  expect(kinds?.rows.at(-1)).toEqual(['Jan 2026', '12']);
  expect(await violationsOf(page)).toEqual([]);
  await click(page, 'post.example');
  await waitForText(page, '1 claim');
  expect(await page.evaluate(() => location.hash)).toBe('#/claims?site=post.example');
  await page.close();
});

/** By id: how to tell, with a program that is not ours where there is one, that the file holds the claims. */
const written: Readonly<Record<string, (text: string) => void>> = {
  'web-annotation': (text) => expect(text.match(/"TextQuoteSelector"/g)?.length).toBe(CLAIMS),
  'claim-review': (text) => expect(JSON.parse(text)['@context']).toContain('schema.org'),
  csv: (text) => expect(parseCsv(text, { columns: true, bom: true })).toHaveLength(CLAIMS),
  markdown: (text) => expect(text).toContain('The bridge cost $10 million.'),
  'html-report': (text) => expect(text).toMatch(/^<!doctype html>/i),
  'csl-json': (text) => expect(JSON.parse(text)).toHaveLength(1),
  bibtex: (text) => expect(text).toContain('Report of the auditors'),
};

test('every format is exported from the options, with what it leaves out said before', async () => {
  const page = await openData();
  await waitForText(page, '12 claims, 2 articles');
  const ids = await page.$$eval('.export select option', (all) => all.map(({ value }) => value));
  expect(ids.toSorted()).toEqual(['bundle', ...Object.keys(written)].toSorted());
  const files = new Map<string, string>();
  for (const [id, check] of Object.entries(written)) {
    await page.select('.export select', id);
    await waitForText(page, 'Left out:');
    const { text, name } = await catchDownload(page, () => click(page, 'Export all'));
    expect(name).toMatch(/^claimlight-.*\d{4}-\d\d-\d\d/);
    check(text);
    files.set(id, text);
    if (id === 'claim-review') {
      await waitForText(page, '9 claims are not in the file, because they have no verdict.');
      await waitForText(page, '3 claims are not in the file, because nobody signed their verdicts.');
    }
  }
  await page.close();

  const report = await claimlight.extension.newPage('about:blank');
  await report.setContent(files.get('html-report') ?? '');
  expect(await textOf(report)).toContain('The bridge cost $10 million.');
  await report.close();
});

test.each([
  [
    'W3C annotations with a quote alone',
    'foreign.jsonld',
    JSON.stringify([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: 'https://elsewhere.example/1',
        target: {
          source: 'https://w3c.example/story',
          selector: { type: 'TextQuoteSelector', exact: 'The tunnel opened in 1994.' },
        },
      },
    ]),
    'The tunnel opened in 1994.',
  ],
  [
    'a file of Hypothesis',
    'hypothesis.json',
    JSON.stringify({
      export_date: '2026-01-01T00:00:00Z',
      annotations: [
        {
          id: 'abc',
          created: '2025-05-05T10:00:00.123456+00:00',
          uri: 'https://hypothesis.example/story',
          text: 'Really?',
          tags: ['doubt'],
          target: [
            {
              selector: [
                { type: 'TextQuoteSelector', exact: 'Every second bridge leaks.', prefix: '', suffix: '' },
              ],
            },
          ],
        },
      ],
    }),
    'Every second bridge leaks.',
  ],
  [
    'a table of quotes and addresses',
    'quotes.csv',
    'url,quote\r\nhttps://table.example/story,"Taxes, it said, fell by 5 %."\r\n',
    'Taxes, it said, fell by 5 %.',
  ],
])('%s: imported after a dry run, found in the library, and undone', async (_, name, text, quote) => {
  const page = await openData();
  await waitForText(page, '12 claims, 2 articles');
  await chooseFile(page, write(name, text));
  await waitForText(page, 'Before anything is changed');
  expect(await textOf(page)).toMatch(/Claims\s+1\s+0\s+0\s+0\s+0/);
  await click(page, 'Import');
  await waitForText(page, '13 claims, 3 articles');
  const found = await openLibrary(`claims?q=${encodeURIComponent(`"${quote}"`)}`);
  await waitForText(found, quote);
  await found.close();
  await page.bringToFront();
  await click(page, 'Undo');
  await waitForText(page, '12 claims, 2 articles');
  await page.close();
});
