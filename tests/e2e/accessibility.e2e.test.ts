import { expect, test } from 'vitest';
import { click, clickInClaim, waitForText } from '@/scripts/browser/use-page';
import { violationsOf } from './support/axe';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

test.each(['/welcome.html', '/options.html'])('%s has no accessibility violation', async (path) => {
  const page = await claimlight.openExtensionPage(path);
  await page.waitForSelector('main, [role="main"]');
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

test('the popup has none, neither as a list nor with every form of the editor open', async () => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'sentences read');
  expect(await violationsOf(popup)).toEqual([]);
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await click(popup, 'Give verdict');
  await click(popup, 'Add a source');
  await click(popup, 'Publisher, authors, dates');
  expect(await violationsOf(popup)).toEqual([]);
  await popup.close();
  await page.close();
});
