import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { waitForText } from '@/scripts/browser/use-page';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

/** Selects words with the real mouse, as a reader does. */
async function dragOver(page: Page, words: string): Promise<void> {
  const { from, to } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (!first || !last) continue;
      return {
        from: { x: first.x + 1, y: first.y + first.height / 2 },
        to: { x: last.right - 1, y: last.y + last.height / 2 },
      };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

const words = 'would not suffer from the decision';

test('any selected text is made a claim by the button beside it', async () => {
  const page = await claimlight.read();
  await dragOver(page, words);
  const button = await until(async () => {
    const box = await page.evaluate(() => {
      const host = document.querySelector('claimlight-adder');
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, width };
    });
    return box.width > 0 ? box : undefined;
  }, 'no button beside the selection');
  await page.mouse.click(button.x, button.y);
  await claimlight.waitForCard(page, 'Sources and details');
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, words);
  await popup.close();
  await page.close();
});

test('the shortcut and the context menu keep the selection too', async () => {
  const page = await claimlight.read();
  const other = 'Engineers could not guarantee';
  await dragOver(page, other);
  await claimlight.ask(page, 'page.keepSelection');
  await claimlight.waitForCard(page, 'Sources and details');
  const found = await claimlight.highlights(page);
  expect(Object.values(found).flat()).toContain(other);
  await page.close();
});

test('a selection in a form is the form’s own business', async () => {
  const page = await claimlight.read();
  await page.click('textarea', { count: 3 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  const width = await page.evaluate(
    () => document.querySelector('claimlight-adder')?.getBoundingClientRect().width ?? 0,
  );
  expect(width).toBe(0);
  await page.close();
});
