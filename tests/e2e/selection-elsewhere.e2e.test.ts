import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { dragOver } from './support/drag-over';
import { highlighted, summary, waitForHighlight } from './support/life';
import { useClaimlight } from './support/use-claimlight';

/** Selections that do not stand in the page's own tree. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/life' });

const words = 'a brass band followed them';

/** Where the button beside the selection is, in the page's own pixels. */
const waitForButton = (page: Page) =>
  until(async () => {
    const box = await page.evaluate(() => {
      const host = document.querySelector('claimlight-adder');
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, width };
    });
    return box.width > 0 ? box : undefined;
  }, 'no button beside the selection');

async function keptWords(page: Page): Promise<readonly string[]> {
  const { claims } = await summary(claimlight, page);
  return claims.filter(({ annotationId }) => annotationId).map(({ text }) => text);
}

test('words selected in a frame of the page’s origin are kept by the button beside them', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/framed.html`);
  await page.bringToFront();
  const frame = await until(async () =>
    page.frames().find((each) => each.url().endsWith('/frame-content.html')),
  );
  await waitForHighlight(frame, '$412 million');
  await dragOver(page, words, frame);
  const button = await waitForButton(page);
  const box = await page.$eval('#frame', (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  expect(button.x).toBeGreaterThan(box.left);
  expect(button.x).toBeLessThan(box.right);
  expect(button.y).toBeGreaterThan(box.top);
  expect(button.y).toBeLessThan(box.bottom);
  await page.mouse.click(button.x, button.y);
  await claimlight.waitForCard(page, 'Sources and details');
  expect(await keptWords(page)).toContain(words);
  await waitForHighlight(frame, words);
  await page.close();
});

test('the selection of the frame the reader is in goes before one left in the page', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/framed.html`);
  await page.bringToFront();
  const frame = await until(async () =>
    page.frames().find((each) => each.url().endsWith('/frame-content.html')),
  );
  await waitForHighlight(frame, '$412 million');
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document),
  );
  const others = 'Children from the school';
  await dragOver(page, others, frame);
  await claimlight.ask(page, 'page.keepSelection');
  await claimlight.waitForCard(page, 'Sources and details');
  expect(await keptWords(page)).toContain(others);
  await page.close();
});

test('words selected in an open shadow root are kept by the button beside them', async () => {
  const page = await claimlight.read('/shadow.html');
  await waitForHighlight(page, '$412 million');
  await dragOver(page, words);
  const button = await waitForButton(page);
  await page.mouse.click(button.x, button.y);
  await claimlight.waitForCard(page, 'Sources and details');
  expect(await keptWords(page)).toContain(words);
  expect(await highlighted(page)).toContain(words);
  await page.close();
});
