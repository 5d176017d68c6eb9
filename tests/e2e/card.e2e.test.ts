import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

/** The middle of a highlighted passage in the viewport, after scrolling it there. */
function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of (CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> })
      .highlights) {
      if (!name.startsWith('claimlight-')) continue;
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!live.toString().includes(wanted)) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = live.getClientRects()[0];
        if (box) return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
      }
    }
    throw new Error(`"${wanted}" is not highlighted`);
  }, words);
}

async function clickPassage(page: Page, words: string): Promise<void> {
  const { x, y } = await pointAt(page, words);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

test('a click on a highlight opens a card that says the kind, why, and what was understood', async () => {
  const page = await claimlight.read();
  await clickPassage(page, '$900 million');
  const card = await claimlight.waitForCard(page, 'Cost');
  expect(card.text).toContain('US$900 million, approximately, each');
  expect(card.text).toContain('Why it is highlighted');
  expect(card.text).toContain('Names an amount of money');
  expect(card.text).toContain('says nothing about true or false');
  await page.close();
});

test('pointing at a highlight opens the card, which stays while the pointer is in it and closes when it leaves', async () => {
  const page = await claimlight.read();
  const { x, y } = await pointAt(page, '$900 million');
  await page.mouse.move(x - 40, y - 90);
  await page.mouse.move(x, y, { steps: 4 });
  const card = await claimlight.waitForCard(page, 'Cost');
  expect(card.box.width).toBeGreaterThan(200);
  await page.mouse.move(card.box.x + 30, card.box.y + 60, { steps: 5 });
  await new Promise((resolve) => setTimeout(resolve, 800));
  await claimlight.waitForCard(page, 'Cost');
  await page.mouse.move(8, 8, { steps: 3 });
  await claimlight.waitForNoCard(page);
  await page.close();
});

test('the card never covers its claim and never moves the page', async () => {
  const page = await claimlight.read();
  const { y } = await pointAt(page, '$900 million');
  const measure = () =>
    page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      inBody: document.body.querySelectorAll('*').length,
    }));
  const before = await measure();
  await clickPassage(page, '$900 million');
  const { box } = await claimlight.waitForCard(page, 'Cost');
  expect(await measure()).toEqual(before);
  expect(y < box.y || y > box.y + box.height).toBe(true);
  await page.close();
});

test('Escape closes the card and focus goes back to where it was', async () => {
  const page = await claimlight.read();
  await page.focus('textarea');
  await claimlight.ask(page, 'page.step', 'next');
  await claimlight.waitForCard(page);
  const inCard = await page.evaluate(() => document.activeElement?.localName);
  expect(inCard).toBe('claimlight-card');
  await page.keyboard.press('Escape');
  await claimlight.waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.close();
});

test('the keyboard steps through the claims in page order', async () => {
  const page = await claimlight.read();
  await claimlight.ask(page, 'page.step', 'next');
  const first = await claimlight.waitForCard(page, '1 of ');
  await claimlight.ask(page, 'page.step', 'next');
  const second = await claimlight.waitForCard(page, '2 of ');
  expect(second.text).not.toBe(first.text);
  await claimlight.ask(page, 'page.step', 'previous');
  await claimlight.waitForCard(page, '1 of ');
  await page.close();
});

test('a claim is kept from the card, and a note typed there is kept as it is typed', async () => {
  const page = await claimlight.read();
  await clickPassage(page, 'huge additional costs');
  await claimlight.waitForCard(page, 'Cost');
  await claimlight.clickInCard(page, 'Keep');
  await claimlight.waitForCard(page, 'Note');
  await page.keyboard.type('Which costs, says who?');
  await page.keyboard.press('Escape');
  await page.reload();
  await claimlight.waitForHighlights(page);
  await clickPassage(page, 'huge additional costs');
  const again = await until(async () => {
    const card = await claimlight.card(page);
    return card?.values.includes('Which costs, says who?') ? card : undefined;
  }, 'the note was not there after coming back');
  expect(again.text).toContain('Sources and details');
  await page.close();
});

test('what a page may see of the card is an empty element with a closed root', async () => {
  const page = await claimlight.read();
  await clickPassage(page, '$900 million');
  await claimlight.waitForCard(page);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('claimlight-card');
    return { root: host?.shadowRoot ?? null, inside: host?.childNodes.length };
  });
  expect(seen).toEqual({ root: null, inside: 0 });
  await page.close();
});

test('“Not a claim” hides the sentence on this site for good, and Undo brings it back', async () => {
  const page = await claimlight.read();
  await clickPassage(page, 'in response to');
  await claimlight.waitForCard(page, 'Cause');
  await claimlight.clickInCard(page, 'Not a claim');
  await until(async () => {
    const text = JSON.stringify(await claimlight.highlights(page));
    return text.includes('in response to') ? undefined : true;
  }, 'the dismissed claim stayed highlighted');
  await page.reload();
  await claimlight.waitForHighlights(page);
  expect(JSON.stringify(await claimlight.highlights(page))).not.toContain('in response to');
  const options = await claimlight.openExtensionPage('/options.html#dismissed');
  const { click } = await import('@/scripts/browser/use-page');
  await click(options, 'Show again');
  await options.close();
  await page.bringToFront();
  await until(async () => {
    const text = JSON.stringify(await claimlight.highlights(page));
    return text.includes('in response to') ? true : undefined;
  }, 'the claim did not come back');
  await page.close();
});
