import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { catchDownload } from '@/scripts/browser/save-download';
import { until } from '@/scripts/browser/until';
import { click, clickInClaim, fill, isShown, textOf, waitForText } from '@/scripts/browser/use-page';
import { violationsOf } from './support/axe';
import { useClaimlight } from './support/use-claimlight';

/** Three articles of our own: a price, the same price in other words, and another price. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/same-claims' });

interface Summary {
  readonly claims: readonly { readonly id: string; readonly text: string; readonly annotationId?: string }[];
}

/** Asks the page's script for the claim with some words. */
async function findClaim(page: Page, words: string): Promise<Summary['claims'][number]> {
  return until(async () => {
    const answer = (await claimlight.ask(page, 'page.summary')) as { value?: Summary };
    return answer.value?.claims.find(({ text }) => text.includes(words));
  }, `no claim with "${words}"`);
}

async function openCard(page: Page, words: string): Promise<void> {
  const { id } = await findClaim(page, words);
  await claimlight.ask(page, 'page.jump', id);
}

const openLibrary = (address: string): Promise<Page> =>
  claimlight.openExtensionPage(`/library.html#/${address}`);

let firstId = '';

test('a claim is kept with a verdict and a source', async () => {
  const page = await claimlight.read('/first.html');
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, 'US$900 million', 'Keep');
  await clickInClaim(popup, 'US$900 million', 'Open', true);
  await click(popup, 'Add a source');
  await fill(popup, 'Title', 'Accounts of the harbour office');
  await fill(popup, 'Address', 'https://accounts.example/2025');
  await click(popup, 'Publisher, authors, dates');
  await fill(popup, 'Publisher', 'Harbour office');
  await click(popup, 'Add source');
  await waitForText(popup, 'Accounts of the harbour office');
  await click(popup, 'Give verdict');
  await click(popup, 'Half true');
  await fill(popup, 'Why?', 'Without the quay.');
  await click(popup, 'Give verdict');
  await waitForText(popup, 'Without the quay.');
  firstId = (await findClaim(page, 'US$900 million')).annotationId ?? '';
  expect(firstId).not.toBe('');
  await popup.close();
  await page.close();
});

test('in another article it is recognised, and the verdict is used only after a second word', async () => {
  const page = await claimlight.read('/second.html');
  await openCard(page, 'US$900 million');
  const card = await claimlight.waitForCard(page, 'Already checked by you');
  expect(card.text).toContain('Half true');
  expect(card.text).toContain('A breakwater for Kalmora');
  await claimlight.clickInCard(page, 'Use this verdict here');
  await claimlight.waitForCard(page, 'Only if it is the same claim');
  expect((await findClaim(page, 'US$900 million')).annotationId).toBeUndefined();
  await claimlight.clickInCard(page, 'It is the same claim');
  await claimlight.waitForCard(page, 'your verdict, as of');
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'Half true');
  await popup.close();
  await page.close();
});

test('another figure for the same thing is said to be that, in card and popup, and nothing is offered', async () => {
  const page = await claimlight.read('/third.html');
  await openCard(page, 'US$1.2 billion');
  const card = await claimlight.waitForCard(page, 'Kept with another value');
  expect(card.text).toContain('US$1.2 billion here, US$900 million there');
  expect(card.buttons.map(({ name }) => name)).not.toContain('Use this verdict here');
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'Kept with another value');
  await clickInClaim(popup, 'US$1.2 billion', 'Keep');
  await until(async () => (await findClaim(page, 'US$1.2 billion')).annotationId, 'it was not kept');
  await popup.close();
  await page.close();
});

test('contradictions stand side by side; two that are not about the same thing are parted, and undone', async () => {
  const library = await openLibrary('contradictions');
  await waitForText(library, 'US$900 million against US$1.2 billion');
  expect(await violationsOf(library)).toEqual([]);
  const before = await library.$$eval('.contradiction__pairs li', (all) => all.length);
  await click(library, 'Not the same thing');
  await waitForText(library, 'will not be shown as one');
  await until(async () =>
    (await library.$$eval('.contradiction__pairs > li', (all) => all.length)) < before ? true : undefined,
  );
  await click(library, 'Undo');
  await waitForText(library, 'US$900 million against US$1.2 billion');
  await library.close();
});

test('the claim’s page shows quote, understanding, verdicts, evidence and appearances, without violations', async () => {
  const library = await openLibrary(`claim/${firstId}`);
  await waitForText(library, 'In other articles');
  const text = await textOf(library);
  expect(text).toContain('The Kalmora breakwater cost US$900 million to build.');
  expect(text).toContain('What was understood');
  expect(text).toContain('Without the quay.');
  expect(text).toContain('Independent origins');
  await waitForText(library, 'Building the Kalmora breakwater cost US$900 million');
  await waitForText(library, 'With another value');
  expect(await library.$eval('.claim-page__where a', (link) => link.getAttribute('href'))).toContain(
    '#:~:text=',
  );
  expect(await violationsOf(library)).toEqual([]);
  await library.close();
});

test('a new verdict on the claim’s page joins the history', async () => {
  const library = await openLibrary(`claim/${firstId}`);
  await click(library, 'New verdict');
  await click(library, 'Mostly false');
  await fill(library, 'Why?', 'The quay is part of it.');
  await click(library, 'Give verdict');
  await until(async () =>
    (await library.$$eval('.timeline > li', (all) => all.length)) === 2 ? true : undefined,
  );
  const timeline = await library.$eval('.timeline', (list) => list.textContent ?? '');
  expect(timeline.indexOf('The quay is part of it.')).toBeLessThan(timeline.indexOf('Without the quay.'));
  await library.close();
});

test('the linked claim is unlinked and linked again', async () => {
  const library = await openLibrary(`claim/${firstId}`);
  await click(library, 'Not the same after all');
  await until(async () => ((await isShown(library, 'Not the same after all')) ? undefined : true));
  await click(library, 'Undo');
  await until(async () => ((await isShown(library, 'Not the same after all')) ? true : undefined));
  await library.close();
});

test('one claim is exported alone', async () => {
  const library = await openLibrary(`claim/${firstId}`);
  await waitForText(library, 'Export this claim');
  const file = await catchDownload(library, () => click(library, 'Export this claim'));
  const { records } = JSON.parse(file.text);
  const annotations = records.filter(({ type }: { type: string }) => type === 'annotation');
  expect(annotations.map(({ id }: { id: string }) => id)).toEqual([firstId]);
  expect(records.filter(({ type }: { type: string }) => type === 'source')).toHaveLength(1);
  await library.close();
});

test('a source is one record for its claims; it is cited, changed and that undone', async () => {
  const library = await openLibrary('sources');
  await waitForText(library, 'in 2 articles');
  expect(await violationsOf(library)).toEqual([]);
  await click(library, 'Accounts of the harbour office');
  await waitForText(library, 'Used for 2 claims');
  const links = await library.$$eval('.source-page__links a', (all) =>
    all.map((link) => link.getAttribute('href')),
  );
  expect(links).toContain('https://web.archive.org/save/https://accounts.example/2025');
  await click(library, 'APA');
  await waitForText(
    library,
    'Harbour office. (n.d.). Accounts of the harbour office. https://accounts.example/2025',
  );
  await click(library, 'BibTeX');
  await waitForText(library, '@article{');
  expect(await violationsOf(library)).toEqual([]);
  await click(library, 'Edit source');
  await fill(library, 'Archived copy', 'https://web.archive.org/web/2025/https://accounts.example/2025');
  await click(library, 'Save');
  await waitForText(library, 'Open the archived copy');
  await click(library, 'Undo');
  await until(async () => ((await isShown(library, 'Open the archived copy')) ? undefined : true));
  await library.close();
});

test('deleting on the claim’s page leads back to the list and is undone there', async () => {
  const library = await openLibrary(`claim/${firstId}`);
  await click(library, 'Delete this claim');
  await waitForText(library, 'Undo');
  await click(library, 'Undo');
  await until(async () => {
    await library
      .goto(`${claimlight.extension.origin}/library.html#/claim/${firstId}`)
      .catch(() => undefined);
    return (await textOf(library)).includes('The Kalmora breakwater cost') ? true : undefined;
  });
  await library.close();
});
