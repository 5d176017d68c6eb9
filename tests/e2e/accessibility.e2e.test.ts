import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { click, clickInClaim, waitForText } from '@/scripts/browser/use-page';
import { useClaimlight } from './support/use-claimlight';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const claimlight = useClaimlight();

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violationsOf(page: Page): Promise<string[]> {
  // An extension page's policy forbids inline scripts; the driver's own evaluation is exempt.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
}

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
