import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PageSummary } from '@/lib/messaging';
import { until } from '@/scripts/browser/until';
import { waitForText } from '@/scripts/browser/use-page';
import { dragOver } from './support/drag-over';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight({ folder: 'tests/fixtures/proof' });

async function summaryOf(page: Page): Promise<PageSummary> {
  return ((await claimlight.ask(page, 'page.summary')) as { value: PageSummary }).value;
}

test('claims in headline, standfirst and captions light up, say where they stand, and are kept', async () => {
  const page = await claimlight.read('/around.html');
  const { claims } = await summaryOf(page);
  expect(claims.map(({ text, place }) => [place, text])).toEqual([
    ['headline', 'Tunnel Repairs Cost City $57 Million'],
    ['standfirst', expect.stringContaining('38 percent of the money')],
    [undefined, expect.stringContaining('$57 million in 2021')],
    ['caption', 'The new bridge weighs 14,000 tons and opened in 2024.'],
    [undefined, expect.stringContaining('$93 million on steel')],
    // What a caption says in the body's words is listed once, in the body.
    [undefined, 'The tunnel was closed for 31 days in 1999.'],
  ]);
  const steel = claims.find(({ text }) => text.includes('$93 million'));
  expect(steel?.attribution?.speaker).toContain('harbour master');
  const lit = Object.values(await claimlight.highlights(page)).flat();
  expect(lit).toContain('Tunnel Repairs Cost City $57 Million');
  expect(lit).toContain('The new bridge weighs 14,000 tons and opened in 2024.');

  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'In the headline');
  await waitForText(popup, 'Below the headline');
  await waitForText(popup, 'In a caption');
  await popup.close();

  await page.bringToFront();
  await claimlight.ask(page, 'page.keep', claims[0]?.id);
  const kept = await until(async () => {
    const now = await summaryOf(page);
    return now.claims.find(({ place, annotationId }) => place === 'headline' && annotationId);
  }, 'the headline’s claim was not kept');
  expect(kept.text).toBe('Tunnel Repairs Cost City $57 Million');
  await page.close();
});

test('a selection in a caption is offered to be kept, and found again in the page loaded anew', async () => {
  const page = await claimlight.read('/around.html');
  await dragOver(page, 'new bridge weighs');
  await claimlight.ask(page, 'page.keepSelection');
  await claimlight.waitForCard(page, 'Sources and details');
  await page.close();
  const again = await claimlight.read('/around.html');
  const { claims, orphans } = await summaryOf(again);
  expect(orphans).toEqual([]);
  expect(claims.find(({ text }) => text === 'new bridge weighs')?.annotationId).toBeTruthy();
  await again.close();
});
