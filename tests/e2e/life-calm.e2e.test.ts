import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { act, boxOf, hear, highlighted, summary, wait, waitForHighlight } from './support/life';
import { browserName, useClaimlight } from './support/use-claimlight';

/** What the page does to us, and what we do not do to the page. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/life' });

const bridge = '$412 million';

/** Whether a price is underlined. */
const underlineOf = (page: Page): Promise<string> =>
  page.$eval(
    'p',
    (paragraph) => getComputedStyle(paragraph, '::highlight(claimlight-cost)').textDecorationLine,
  );

test('a tab in the background does nothing and catches up when it is shown', async () => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, bridge);
  const heard = await hear(claimlight, page);
  await claimlight.control.bringToFront();
  await until(
    async () => ((await page.evaluate(() => document.hidden)) ? true : undefined),
    'it is not hidden',
  );
  await act(page, 'addLate()');
  await wait(2_500);
  expect(await highlighted(page)).not.toContain('$93 million');
  expect(await heard()).toEqual({});
  await page.bringToFront();
  await waitForHighlight(page, '$93 million');
  await page.close();
});

test('what moves beside the text is not read again, and the page’s own form stays the reader’s', async () => {
  const page = await claimlight.read('/busy.html');
  await waitForHighlight(page, bridge);
  const heard = await hear(claimlight, page);
  await act(page, 'start()');
  const words = 'I walked over it and counted 3 lamps.';
  await page.type('#view', words, { delay: 40 });
  await wait(3_000);
  expect(await page.$eval('#view', (field) => (field as HTMLTextAreaElement).value)).toBe(words);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('view');
  expect(await heard()).toEqual({});
  expect(await highlighted(page)).not.toContain('discount');
  expect(await highlighted(page)).toContain(bridge);
  await page.close();
});

test('a figure in the text that never stands still costs a reading now and then, not a loop', async () => {
  const page = await claimlight.read('/busy.html');
  await waitForHighlight(page, bridge);
  const heard = await hear(claimlight, page);
  await act(page, 'startInText()');
  const beatsBefore = await page.evaluate('beats');
  await wait(5_000);
  const beats = Number(await page.evaluate('beats')) - Number(beatsBefore);
  const { 'article.open': opened = 0, 'article.count': counted = 0 } = await heard();
  expect(beats).toBeGreaterThan(20);
  expect(opened).toBe(0);
  expect(counted).toBeGreaterThan(0);
  expect(counted).toBeLessThan(beats / 5);
  expect(await highlighted(page)).toContain(bridge);
  await page.close();
});

test('a page that clears the registry gets its own back, and the reader theirs', async () => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, bridge);
  await page.evaluate(() => {
    const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
    highlights.clear();
    document.adoptedStyleSheets = [];
  });
  expect(await highlighted(page)).toBe('');
  await waitForHighlight(page, bridge);
  expect(await underlineOf(page)).toBe('underline');
  await page.close();
});

test.each([
  ['a larger font', "document.body.style.fontSize = '30px'"],
  ['another font', "document.body.style.fontFamily = 'monospace'"],
  ['zoom', "document.documentElement.style.zoom = '1.4'"],
])('with %s the highlights and the card stay at their words', async (_, change) => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, bridge);
  const claim = (await summary(claimlight, page)).claims.find(({ text }) => text.includes(bridge));
  await claimlight.ask(page, 'page.jump', claim?.id);
  await claimlight.waitForCard(page);
  const gap = async (): Promise<number> => {
    const { box } = await claimlight.waitForCard(page);
    const words = await boxOf(page, claim?.text ?? '');
    return box.y >= words.bottom ? box.y - words.bottom : words.top - (box.y + box.height);
  };
  const before = await gap();
  expect(before).toBeGreaterThanOrEqual(0);
  await act(page, change);
  await until(
    async () => (Math.abs((await gap()) - before) <= 2 ? true : undefined),
    'the card stayed behind',
  );
  await page.keyboard.press('Escape');
  await claimlight.waitForNoCard(page);
  const words = await boxOf(page, bridge);
  await page.mouse.click((words.left + words.right) / 2, (words.top + words.bottom) / 2);
  await claimlight.waitForCard(page, 'Cost');
  await page.close();
});

test('marks go on paper only when asked', async () => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, bridge);
  /** Whether a rule of ours holds on paper. In Chromium the rules for the screen are no sheet of the document. */
  const isOnPaper = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some(
          (rule) => rule instanceof CSSMediaRule && !rule.media.mediaText.includes('screen'),
        ),
      ),
    );
  const keepOnPrint = (keeps: boolean) =>
    claimlight.control.evaluate(async (value) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: {
              local: {
                get(key: string): Promise<{ settings: { reading?: object } }>;
                set(items: object): Promise<void>;
              };
            };
          };
        }
      ).chrome;
      const { settings } = await storage.local.get('settings');
      const reading = { ...settings.reading, keepOnPrint: value };
      await storage.local.set({ settings: { ...settings, reading } });
    }, keeps);
  const waitForPaper = (wanted: boolean) =>
    until(
      async () => ((await isOnPaper()) === wanted ? true : undefined),
      `the marks are ${wanted ? 'not ' : ''}on paper still`,
    );
  /** What a printed page shows; Firefox's driver cannot say. */
  const underlineOnPaper = async () => {
    await page.emulateMediaType('print');
    const underline = await underlineOf(page);
    await page.emulateMediaType('screen');
    return underline;
  };
  expect(await isOnPaper()).toBe(false);
  if (browserName === 'chromium') expect(await underlineOnPaper()).not.toBe('underline');
  await keepOnPrint(true);
  await waitForPaper(true);
  expect(await underlineOf(page)).toBe('underline');
  if (browserName === 'chromium') expect(await underlineOnPaper()).toBe('underline');
  await keepOnPrint(false);
  await waitForPaper(false);
  expect(await underlineOf(page)).toBe('underline');
  await page.close();
});
