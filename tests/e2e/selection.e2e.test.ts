import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { waitForText } from '@/scripts/browser/use-page';
import { dragOver } from './support/drag-over';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

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
