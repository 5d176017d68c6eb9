/**
 * `npm run screenshots`: the pictures of `docs/images`, taken of the built extension in a real Chromium, light and
 * dark. Names on the command line take only those: `npm run screenshots -- card popup`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Stamped } from '@/lib/annotations';
import { bundle } from '@/lib/exchange/formats/bundle';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { type ClaimlightDriver, driveClaimlight } from './browser/drive-claimlight';
import { ensureBrowser } from './browser/ensure-browser';
import { type OpenExtension, openExtension } from './browser/open-extension';
import { serveFolder } from './browser/serve-folder';
import { chooseFile, click, clickInClaim, fill, waitForText } from './browser/use-page';
import { judgedClaim, ours, theirs } from './screenshots/battery-story';
import { takeSync } from './screenshots/take-sync';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'docs/images');
const wanted = process.argv.slice(2);

/** Time for transitions to end and for what was kept to reach the page. */
const settleMilliseconds = 700;

const found = ensureBrowser('chromium');
if (!found) throw new Error('The pictures are taken in Chromium, and there is none on this machine.');
execFileSync('npx', ['wxt', 'build', '--mode', 'e2e'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(folder, { recursive: true });

const server = await serveFolder(resolve(root, 'tests/fixtures/sample-article'));
for (const scheme of ['light', 'dark'] as const) {
  const opened = await openExtension(found, {
    extension: resolve(root, '.output/chrome-mv3-e2e'),
    colourScheme: scheme,
    width: 1080,
    height: 820,
  });
  try {
    await takeAll(opened, await driveClaimlight(opened), scheme);
  } finally {
    await opened.close();
  }
}
await server.close();

async function takeAll(
  opened: OpenExtension,
  claimlight: ClaimlightDriver,
  scheme: 'light' | 'dark',
): Promise<void> {
  const open = async (address: string, width: number, height: number): Promise<Page> => {
    const page = await opened.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
    await page.goto(address);
    return page;
  };
  const take = async (name: string, page: Page): Promise<void> => {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, settleMilliseconds));
    await page.screenshot({ path: resolve(folder, `${name}-${scheme}.png`) });
    console.log(`${name}-${scheme}.png`);
  };

  await claimlight.allowSites(['localhost']);
  const page = await open(server.origin, 1080, 820);
  await page.bringToFront();
  await claimlight.waitForHighlights(page);
  await page.evaluate(() => document.querySelector('.lead')?.scrollIntoView({ block: 'start' }));
  await take('page', page);

  const popup = await open(`${opened.origin}/popup.html?tab=${await claimlight.tabId(page)}`, 400, 600);
  await waitForText(popup, 'sentences read');
  await clickInClaim(popup, 'never signed a peace treaty', 'Keep');
  await clickInClaim(popup, 'never signed a peace treaty', 'Open', true);
  await giveVerdict(
    popup,
    'True',
    'The Joint Declaration of 1956 ended the state of war; it is no peace treaty.',
  );
  await click(popup, 'Back to the list');
  await clickInClaim(popup, '$900 million', 'Keep');
  await clickInClaim(popup, '$900 million', 'Open', true);
  await giveVerdict(
    popup,
    'Half true',
    'The **2019 request** names ¥134 billion for one, about US$1.2 billion.',
  );
  await click(popup, 'Add a source');
  await click(popup, 'Refutes');
  await fill(popup, 'Title', 'Defense Programs and Budget of Japan, fiscal year 2019');
  await fill(popup, 'Address', 'https://www.mod.go.jp/en/d_act/d_budget/');
  await click(popup, 'Add source');
  await waitForText(popup, 'fiscal year 2019');
  await take('editor', popup);
  await click(popup, 'Back to the list');
  await take('popup', popup);

  await claimlight.ask(page, 'page.jump', await firstClaim(claimlight, page, 'huge additional costs'));
  await claimlight.waitForCard(page);
  await take('card', page);

  await take('welcome', await open(`${opened.origin}/welcome.html?site=courier.example`, 1080, 900));
  const options = await open(`${opened.origin}/options.html`, 1080, 900);
  await take('options', options);
  await importFile(options, writeBundle('made-up.json', madeUpLibrary()));
  const library = await open(`${opened.origin}/library.html`, 1280, 820);
  await library.waitForSelector('.claim-line');
  await take('library', library);
  await library.goto(`${opened.origin}/library.html#/overview`);
  await waitForText(library, 'Verdicts by month');
  await take('overview', library);
  await library.goto(`${opened.origin}/library.html#/recheck`);
  await take('recheck', library);

  await importFile(options, writeBundle('ours.json', ours));
  await chooseFile(options, writeBundle('robins-claims.json', theirs));
  await waitForText(options, 'Before anything is changed');
  await options.evaluate(() => document.querySelector('.import')?.scrollIntoView({ block: 'start' }));
  await take('import', options);
  await click(options, 'Cancel');
  await library.goto(`${opened.origin}/library.html#/claim/${judgedClaim}`);
  await waitForText(library, 'What changed since');
  await take('claim', library);
  await library.evaluate(() => document.querySelector('.matrix')?.scrollIntoView({ block: 'center' }));
  await take('matrix', library);
  await library.goto(`${opened.origin}/library.html#/contradictions`);
  await waitForText(library, 'US$1.2 billion');
  await take('contradictions', library);
  await library.close();

  const panel = await open(`${opened.origin}/sidepanel.html`, 380, 820);
  await page.bringToFront();
  await waitForText(panel, 'sentences read');
  await take('panel', panel);
  await panel.close();

  await takeSync(
    { ...claimlight, extension: opened, server, read: async () => page },
    { open: (address) => open(address, 1080, 900), take },
  );
}

async function importFile(options: Page, path: string): Promise<void> {
  await options.bringToFront();
  await chooseFile(options, path);
  await waitForText(options, 'Before anything is changed');
  await click(options, 'Import');
  await waitForText(options, 'was imported');
}

/** Made-up claims, to show what many look like. */
function madeUpLibrary(): readonly Stamped[] {
  return makeMadeUpLibrary({ articles: 120, claimsEach: (n) => 1 + (n % 5), judged: 0.5 });
}

function writeBundle(name: string, records: readonly Stamped[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'claimlight-pictures-')), name);
  const options = { exportedAt: '2026-11-20T00:00:00Z', generator: 'Claimlight' };
  writeFileSync(path, [...bundle.serialize(records, options)].join(''));
  return path;
}

async function giveVerdict(popup: Page, rating: string, rationale: string): Promise<void> {
  await click(popup, 'Give verdict');
  await click(popup, rating);
  await fill(popup, 'Why?', rationale);
  await click(popup, 'Give verdict');
  await waitForText(popup, rationale.slice(-20));
}

async function firstClaim(claimlight: ClaimlightDriver, page: Page, words: string): Promise<string> {
  const answer = (await claimlight.ask(page, 'page.summary')) as {
    value?: { claims: { id: string; text: string }[] };
  };
  const claim = answer.value?.claims.find(({ text }) => text.includes(words));
  if (!claim) throw new Error(`No claim with "${words}" on the page`);
  return claim.id;
}
