import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { clickInClaim, waitForText } from '@/scripts/browser/use-page';
import { useClaimlight } from './support/use-claimlight';

const original = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article/index.html'), 'utf8');
let served = original;

const claimlight = useClaimlight({
  intercept: (request, response) => {
    if (request.url !== '/') return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
    return true;
  },
});

const kept = ['$900 million each', 'never signed a peace treaty', 'Russia has sovereignty over the islands'];

test('what was kept is found again on return, also when the article was edited around it', async () => {
  served = original;
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  for (const words of kept) {
    await clickInClaim(popup, words, 'Keep');
    await until(async () => {
      const text = await popup.$$eval('.claim-item--kept', (all) =>
        all.map((each) => each.textContent).join(),
      );
      return text.includes(words) ? true : undefined;
    }, `"${words}" was not kept`);
  }
  await popup.close();
  served = original.replace(
    '<p class="lead">',
    '<p>Correction: an earlier version of this article misspelt a name.</p><p class="lead">',
  );
  await page.reload();
  await claimlight.waitForHighlights(page);
  const again = await claimlight.openPopup(page);
  await until(async () => ((await again.$$('.claim-item--kept')).length === kept.length ? true : undefined));
  await again.close();
  await page.close();
});

test('a changed number is said to have changed, with what it was and what it is', async () => {
  served = original.replace('about $900 million each', 'about $1.2 billion each');
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'Changed since you checked');
  await waitForText(popup, '$1.2 billion');
  const item = await popup.$$eval('.claim-item--kept', (all) =>
    all.map((each) => each.textContent ?? '').find((text) => text.includes('Changed since')),
  );
  expect(item).toContain('900');
  await popup.close();
  await page.close();
});

test('a passage that is gone is listed with its quote, and nothing else is taken for it', async () => {
  served = original.replace(
    /Relations between the two capitals[^.]*\./,
    'Relations between the two capitals are said to be cool.',
  );
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'no longer found in the article');
  await waitForText(popup, 'never signed a peace treaty');
  await popup.close();
  await page.close();
});

test('an article under another address with the same canonical link is the same article', async () => {
  served = original;
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/?utm_source=letter#top`);
  await page.bringToFront();
  await claimlight.waitForHighlights(page);
  const popup = await claimlight.openPopup(page);
  await until(async () => ((await popup.$$('.claim-item--kept')).length === kept.length ? true : undefined));
  await popup.close();
  await page.close();
});
