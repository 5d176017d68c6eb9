import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import {
  click,
  clickInClaim,
  fill,
  isShown,
  readField,
  textOf,
  waitForText,
} from '@/scripts/browser/use-page';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

const cost = '$900 million each';
const treaty = 'never signed a peace treaty';

/** Opens a claim's editor, keeping the claim first when it is not kept yet. The list may be redrawn meanwhile. */
async function openEditor(popup: Page, words: string): Promise<void> {
  await until(async () => {
    if (await popup.$('.editor')) return true;
    await popup.evaluate((text) => {
      const items = [...document.querySelectorAll('.claim-item')];
      const item = items.find((each) => each.textContent?.includes(text));
      item?.querySelector<HTMLButtonElement>('.claim-item__actions button')?.click();
    }, words);
    await new Promise((resolve) => setTimeout(resolve, 400));
    return undefined;
  }, `the editor for "${words}" did not open`);
}

const listed = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.claim-item__text')].map((item) => item.textContent?.trim() ?? ''),
  );

test('the popup lists the claims in page order with the honest denominator', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'What is not highlighted is not verified.');
  expect(await textOf(popup)).toMatch(/\d+ sentences read, \d+ highlighted\./);
  const texts = await listed(popup);
  const places = await page.evaluate(
    (items) =>
      items.map((text) => (document.body.textContent ?? '').replace(/\s+/g, ' ').indexOf(text.slice(0, 40))),
    texts,
  );
  expect(texts.length).toBeGreaterThanOrEqual(8);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
  await popup.close();
  await page.close();
});

test('a filter by kind leaves the claims of that kind', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'sentences read');
  const all = (await listed(popup)).length;
  await click(popup, 'Cost');
  await until(async () => ((await listed(popup)).length < all ? true : undefined), 'nothing was filtered');
  for (const text of await listed(popup)) expect(text).toMatch(/cost|\$/i);
  await popup.close();
  await page.close();
});

test('jump-to scrolls the page to the claim and opens its card', async () => {
  const page = await claimlight.read();
  await page.evaluate(() => scrollTo(0, 0));
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, treaty);
  await popup.evaluate((words) => {
    const item = [...document.querySelectorAll<HTMLElement>('.claim-item__jump')].find((each) =>
      each.textContent?.includes(words),
    );
    item?.click();
  }, treaty);
  await page.bringToFront();
  await claimlight.waitForCard(page, 'Law');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await popup.close();
  await page.close();
});

test('dismissing a claim takes it off the list and the page, and Undo brings it back', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  const words = 'Moscow has said';
  await waitForText(popup, words);
  await clickInClaim(popup, words, 'Not a claim');
  await until(async () => ((await listed(popup)).some((text) => text.includes(words)) ? undefined : true));
  expect(JSON.stringify(await claimlight.highlights(page))).not.toContain(words);
  await click(popup, 'Undo');
  await until(async () => ((await listed(popup)).some((text) => text.includes(words)) ? true : undefined));
  await popup.close();
  await page.close();
});

test('a kind can be hidden on this site, and Undo brings it back', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  const words = 'huge additional costs';
  await waitForText(popup, words);
  await clickInClaim(popup, words, 'Hide cost on this site');
  await until(async () => ((await listed(popup)).some((text) => text.includes(words)) ? undefined : true));
  expect((await claimlight.highlights(page))['cost'] ?? []).toEqual([]);
  await click(popup, 'Undo');
  await until(async () => ((await listed(popup)).some((text) => text.includes(words)) ? true : undefined));
  await popup.close();
  await page.close();
});

test('a claim gets a verdict with confidence and reasons, and a source with a quoted passage', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, cost);
  await click(popup, 'Give verdict');
  await click(popup, 'Mostly true');
  await click(popup, 'High');
  await fill(popup, 'Why?', 'The request says **¥134 billion** for one.');
  await click(popup, 'Give verdict');
  await waitForText(popup, '¥134 billion');
  expect(await popup.$$eval('strong', (all) => all.map((each) => each.textContent))).toContain(
    '¥134 billion',
  );
  await click(popup, 'Add a source');
  await click(popup, 'Supports');
  await fill(popup, 'Title', 'Budget request 2019');
  await fill(popup, 'Address', 'https://budget.example/2019');
  await fill(popup, 'Passage quoted', 'one unit at 134.3 billion yen');
  await click(popup, 'Add source');
  await waitForText(popup, 'Budget request 2019');
  await click(popup, 'Back to the list');
  await waitForText(popup, 'Mostly true');
  await waitForText(popup, '1 source');
  const found = await claimlight.highlights(page);
  expect(found['verdict-true']?.join()).toContain('$900 million');
  await popup.close();
  await page.close();
});

test('a second verdict stands before the first, and the first is not lost', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, cost);
  await click(popup, 'New verdict');
  await click(popup, 'Outdated');
  await fill(popup, 'Why?', 'The contract was cancelled.');
  await click(popup, 'Give verdict');
  await waitForText(popup, '1 earlier verdict');
  await click(popup, '1 earlier verdict');
  await waitForText(popup, '¥134 billion');
  await popup.close();
  await page.close();
});

test('closing the popup in mid-sentence loses nothing', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, treaty);
  await click(popup, 'Give verdict');
  await fill(popup, 'Why?', 'The Joint Declaration of 1956 is not');
  await popup.close();
  const again = await claimlight.openPopup(page);
  await openEditor(again, treaty);
  expect(await readField(again, 'Why?')).toBe('The Joint Declaration of 1956 is not');
  await again.close();
  await page.close();
});

test('notes are Markdown, shown rendered and harmless', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, treaty);
  await fill(popup, 'Note', '*Ask* the archive <img src=x onerror=alert(1)> [here](javascript:alert(1))');
  await click(popup, 'Preview');
  await until(async () => ((await popup.$('em')) ? true : undefined), 'the note was not rendered');
  expect(await popup.$$eval('img, a[href^="javascript"]', (all) => all.length)).toBe(0);
  await popup.close();
  await page.close();
});

test('tags are completed from those used before', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, treaty);
  await fill(popup, 'Tags', 'post-war history');
  await popup.keyboard.press('Enter');
  await waitForText(popup, 'post-war history');
  await click(popup, 'Back to the list');
  await openEditor(popup, cost);
  await fill(popup, 'Tags', 'post');
  await until(
    async () => ((await isShown(popup, 'post-war history')) ? true : undefined),
    'no completion offered',
  );
  await popup.close();
  await page.close();
});

test('deleting a claim can be undone, with its verdicts and sources', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, cost);
  await click(popup, 'Delete this claim');
  await until(async () => {
    const found = await claimlight.highlights(page);
    return JSON.stringify(found['verdict-open'] ?? []).includes('$900 million') ? undefined : true;
  }, 'the verdict stayed on the page');
  await click(popup, 'Undo');
  await waitForText(popup, 'Outdated');
  await waitForText(popup, '1 source');
  await popup.close();
  await page.close();
});

test('a page open elsewhere is used as a source for a claim being checked', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await openEditor(popup, treaty);
  await popup.close();
  const other = await claimlight.extension.newPage(`${claimlight.server.origin}/no-article.html`);
  const beside = await claimlight.openPopup(other);
  await click(beside, 'Use this tab as a source');
  await until(async () => ((await readField(beside, 'Title')).includes('Tram times') ? true : undefined));
  expect(await readField(beside, 'Address')).toContain('/no-article.html');
  await click(beside, 'Add source');
  await waitForText(beside, 'Tram times');
  await beside.close();
  await other.close();
  await page.close();
});
