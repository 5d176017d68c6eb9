import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '@/lib/exchange/formats/bundle';
import { catchDownload } from '@/scripts/browser/save-download';
import { settled, until } from '@/scripts/browser/until';
import { chooseFile, click, clickInClaim, textOf, waitForText } from '@/scripts/browser/use-page';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const records = makeMadeUpLibrary({ articles: 120, claimsEach: (n) => 1 + (n % 5), judged: 0.5 });
const claims = records.filter(({ record }) => record.type === 'annotation').length;

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'claimlight-library-')), 'made-up.json');
  const options = { exportedAt: '2026-11-20T00:00:00Z', generator: 'test' };
  writeFileSync(path, [...bundle.serialize(records, options)].join(''));
  const page = await claimlight.openExtensionPage('/options.html#data');
  await chooseFile(page, path);
  await waitForText(page, 'Before anything is changed');
  await click(page, 'Import');
  await waitForText(page, 'was imported');
  await page.close();
});

const open = async (route = ''): Promise<Page> => {
  const page = await claimlight.openExtensionPage(`/library.html${route}`);
  await page.setViewport({ width: 1280, height: 800 });
  await page.bringToFront();
  return page;
};
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** The quotes in view, from the top. */
const quotes = (page: Page): Promise<string[]> =>
  page.$$eval('.claim-line', (rows) =>
    rows
      .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => row.querySelector('.claim-line__quote')?.textContent ?? ''),
  );
const focusedRow = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0));

test('the popup leads to the library, where what was just kept comes first', async () => {
  const article = await claimlight.read();
  const popup = await claimlight.openPopup(article);
  await clickInClaim(popup, '$900 million', 'Keep');
  await popup.waitForSelector('.claim-item--kept');
  const before = (await popup.browser().pages()).length;
  await click(popup, 'Open the library');
  await until(
    async () => ((await popup.browser().pages()).length > before ? true : undefined),
    'no tab opened',
  );
  const page = await open();
  await waitForText(page, `${claims + 1} claims`);
  await until(
    async () => ((await quotes(page))[0]?.includes('$900 million') ? true : undefined),
    'it is not first',
  );
  await popup.close();
  await article.close();
  await page.close();
});

test('search answers as one types, whatever the accents, and the address keeps it', async () => {
  const page = await open();
  await waitForText(page, `${claims + 1} claims`);
  await page.keyboard.press('/');
  await page.keyboard.type('zurich bri');
  await until(async () => {
    const found = await quotes(page);
    return found.length > 0 && found.every((quote) => /Zürich|bridge/.test(quote)) ? true : undefined;
  }, 'nothing was found, or too much');
  await until(
    async () => ((await hashOf(page)) === '#/claims?q=zurich+bri' ? true : undefined),
    'the address says nothing',
  );
  const marked = await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent ?? ''));
  expect(marked).toContain('Zürich');
  const href = await page.evaluate(() => location.href);
  const other = await claimlight.openExtensionPage(href.slice(href.indexOf('/library.html')));
  await until(
    async () => ((await quotes(other))[0]?.includes('Zürich') ? true : undefined),
    'the link shows nothing',
  );
  await other.close();
  await page.bringToFront();
  await page.focus('.search-field__input');
  await page.keyboard.press('Escape');
  await waitForText(page, `${claims + 1} claims`);
  await page.close();
});

test('filters say how many they would show, live in the address, and Back takes them back', async () => {
  const page = await open();
  await waitForText(page, `${claims + 1} claims`);
  // Filters are counted after the rows.
  const shown = await until(
    () =>
      page.$eval('.facet__choice:has(.kind-icon)', (label) => ({
        name: label.querySelector('.facet__label')?.textContent?.trim() ?? '',
        count: label.querySelector('.facet__count')?.textContent ?? '',
      })),
    'no filter by kind',
  );
  await click(page, shown.name);
  await waitForText(page, `${shown.count} claims`);
  expect(await hashOf(page)).toBe(`#/claims?kind=${shown.name.toLowerCase()}`);
  await page.select('.list-toolbar select', 'worth');
  await until(async () => ((await hashOf(page)).includes('sort=worth') ? true : undefined));
  await page.evaluate(() => history.back());
  await until(
    async () => ((await hashOf(page)).includes('sort=worth') ? undefined : true),
    'Back did not work',
  );
  await page.evaluate(() => history.back());
  await waitForText(page, `${claims + 1} claims`);
  await page.close();
});

test('the keyboard goes through the list, selects, and opens', async () => {
  const page = await open('#/claims?q=bridge');
  await page.waitForSelector('.claim-line');
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await until(async () => ((await focusedRow(page)) === 1 ? true : undefined), 'the list was not entered');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await until(async () => ((await focusedRow(page)) === 3 ? true : undefined));
  await page.keyboard.press(' ');
  await waitForText(page, '1 selected');
  await page.keyboard.press('End');
  const last = await page.$eval('[role="grid"]', (grid) => Number(grid.ariaRowCount));
  await until(
    async () => ((await focusedRow(page)) === last ? true : undefined),
    'End did not reach the end',
  );
  await page.keyboard.press('Home');
  await until(async () => ((await focusedRow(page)) === 1 ? true : undefined));
  await page.keyboard.press('Escape');
  await until(
    async () => ((await textOf(page)).includes('selected') ? undefined : true),
    'Escape kept the selection',
  );
  await page.keyboard.press('Enter');
  await until(
    async () => (/^#\/claim\/[0-9a-f-]{36}$/.test(await hashOf(page)) ? true : undefined),
    'Enter opened nothing',
  );
  // The claim is drawn when the store has answered: the keyboard goes on from its heading all the same.
  await until(
    () => page.evaluate(() => document.activeElement?.tagName === 'H1' || undefined),
    'the focus is not on the claim’s heading',
  );
  await page.evaluate(() => history.back());
  await page.waitForSelector('.claim-line');
  expect(await hashOf(page)).toBe('#/claims?q=bridge');
  await page.close();
});

test('many are tagged, and deleted, at once; each is undone', async () => {
  const page = await open('#/claims?q=bridge&kind=cost');
  await page.waitForSelector('.claim-line');
  const count = await page.$eval('[role="grid"]', (grid) => Number(grid.ariaRowCount));
  await page.focus('.claim-line[tabindex="0"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await waitForText(page, `${count} selected`);
  await click(page, 'Tags…');
  await page.focus('.tag-field__input');
  await page.keyboard.type('second look');
  await page.keyboard.press('Enter');
  await click(page, 'Add these tags');
  await waitForText(page, `${count} claims changed.`);
  const tagged = await open('#/claims?tag=second+look');
  await waitForText(tagged, `${count} claims`);
  await tagged.close();
  await page.bringToFront();
  await click(page, 'Undo');
  await click(page, 'Delete');
  await waitForText(page, 'deleted.');
  await waitForText(page, 'No claim matches');
  await click(page, 'Undo');
  await waitForText(page, `${count} claims`);
  await page.close();
});

test('what another page changes shows at once', async () => {
  const page = await open('#/claims?q=%22a+zeppelin+of+its+own%22');
  await waitForText(page, 'No claim matches');
  const other = await open('#/claims?q=bridge');
  await other.waitForSelector('.claim-line');
  await other.focus('.claim-line[tabindex="0"]');
  await other.keyboard.press(' ');
  await click(other, 'Tags…');
  await other.focus('.tag-field__input');
  await other.keyboard.type('a zeppelin of its own');
  await other.keyboard.press('Enter');
  await click(other, 'Add these tags');
  await waitForText(other, '1 claim changed.');
  await page.bringToFront();
  await waitForText(page, '1 claim of');
  await other.close();
  await page.close();
});

test('an article has a page of its own, with its claims in the order of its text', async () => {
  const page = await open('#/claims?group=article');
  const group = await settled(
    () =>
      page.$eval('.group-line', (line) => {
        const title = line.querySelector('a')?.textContent;
        const claims = line.querySelector('.group-line__count')?.textContent;
        return title && claims ? { title, claims } : undefined;
      }),
    'the first group has no title, or another one each time',
  );
  await click(page, group.title);
  await until(async () => ((await hashOf(page)).startsWith('#/article/') ? true : undefined));
  await waitForText(page, group.claims);
  await until(
    async () =>
      (await page.$eval('h1', (heading) => heading.textContent)) === group.title ? true : undefined,
    'the page is not headed by its title',
  );
  await page.evaluate(() => history.back());
  await page.waitForSelector('.group-line a');
  await page.close();
});

test('what was found is exported, and nothing else', async () => {
  const page = await open('#/claims?kind=sovereignty');
  await page.waitForSelector('.claim-line');
  const count = await page.$eval('[role="grid"]', (grid) => Number(grid.ariaRowCount));
  await click(page, 'Export…');
  const file = await catchDownload(page, () => click(page, `Export ${count} claims`));
  const { records: exported } = JSON.parse(file.text) as { records: { type: string; kinds?: string[] }[] };
  const annotations = exported.filter(({ type }) => type === 'annotation');
  expect(annotations).toHaveLength(count);
  expect(annotations.every(({ kinds }) => kinds?.includes('sovereignty'))).toBe(true);
  await page.close();
});

test.each([
  '#/claims',
  '#/claims?q=bridge&group=article',
  '#/claims?q=nothing+of+the+kind',
  '#/overview',
  '#/nowhere',
])('library.html%s has no accessibility violation', async (route) => {
  const page = await open(route);
  await until(
    async () => ((await page.$('.claim-line, .empty, .figure')) ? true : undefined),
    'nothing is shown',
  );
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
    );
  });
  expect(violations).toEqual([]);
  await page.close();
});
