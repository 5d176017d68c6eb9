import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveClaimlight } from './browser/drive-claimlight';
import type { OpenExtension } from './browser/open-extension';
import { catchDownload } from './browser/save-download';
import { click, clickInClaim, fill, waitForText } from './browser/use-page';

interface Check {
  /** Words of the claim in the article. */
  readonly words: string;
  readonly rating: string;
  readonly rationale: string;
  readonly source: { readonly title: string; readonly url: string; readonly stance: string };
}

/** What a careful reader might keep of the sample article; the sources are public documents. */
const checks: readonly Check[] = [
  {
    words: '$900 million each',
    rating: 'Insufficient evidence',
    rationale: 'The ministry’s budget request names another figure per unit; the currency rate is not given.',
    source: {
      title: 'Defense Programs and Budget of Japan, fiscal year 2018',
      url: 'https://www.mod.go.jp/en/d_act/d_budget/',
      stance: 'Mixed',
    },
  },
  {
    words: 'never signed a peace treaty',
    rating: 'True',
    rationale: 'The Joint Declaration of 1956 ended the state of war; it is no peace treaty.',
    source: {
      title: 'Joint Declaration by the USSR and Japan, 19 October 1956',
      url: 'https://treaties.un.org/',
      stance: 'Supports',
    },
  },
  {
    words: 'Russia has sovereignty over the islands',
    rating: 'Disputed status',
    rationale: 'Administered by Russia, claimed by Japan. As of the article’s date.',
    source: {
      title: 'Northern Territories Issue, Ministry of Foreign Affairs of Japan',
      url: 'https://www.mofa.go.jp/region/europe/russia/territory/',
      stance: 'Refutes',
    },
  },
];

/** Highlights the sample article, keeps three claims with a verdict and a source each, exports them. Throws if it fails. */
export async function showMainJob(opened: OpenExtension, address: string, outFolder: string): Promise<void> {
  const claimlight = await driveClaimlight(opened);
  await claimlight.allowSites([new URL(address).hostname]);
  const page = await opened.newPage(address);
  await page.bringToFront();
  const highlights = await claimlight.waitForHighlights(page);
  console.log('\nHighlighted on the sample article:');
  for (const [style, texts] of Object.entries(highlights)) {
    if (style !== 'claim')
      console.log(`  ${style.padEnd(12)} ${texts.map((text) => `“${text}”`).join(' · ')}`);
  }

  const popup = await claimlight.openPopup(page);
  console.log('\nKept:');
  for (const check of checks) {
    await keep(popup, check);
    console.log(`  “${check.words}” — ${check.rating}, with “${check.source.title}”`);
  }

  const file = await catchDownload(popup, () => click(popup, 'Export this page'));
  writeFileSync(join(outFolder, file.name), file.text);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
  const picture = join(outFolder, 'sample-article.png');
  await page.screenshot({ path: picture, fullPage: true });
  await popup.bringToFront();
  await popup.screenshot({ path: join(outFolder, 'popup.png') });
  console.log(
    `\nExported ${file.name} (${file.text.length} characters); see out/ for it and two screenshots.`,
  );
}

/** Time for the page to hear of what was kept in the popup and paint it. */
const settleMilliseconds = 800;

async function keep(popup: Page, check: Check): Promise<void> {
  await popup.bringToFront();
  await clickInClaim(popup, check.words, 'Keep');
  await clickInClaim(popup, check.words, 'Open', true);
  await click(popup, 'Give verdict');
  await click(popup, check.rating);
  await fill(popup, 'Why?', check.rationale);
  await click(popup, 'Give verdict');
  await waitForText(popup, check.rationale.slice(0, 20));
  await click(popup, 'Add a source');
  await click(popup, check.source.stance);
  await fill(popup, 'Title', check.source.title);
  await fill(popup, 'Address', check.source.url);
  await click(popup, 'Add source');
  await waitForText(popup, check.source.title);
  await click(popup, 'Back');
}
