import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { act, highlighted, keep, summary, wait, waitForHighlight, waitForNoHighlight } from './support/life';
import { useClaimlight } from './support/use-claimlight';

/** Pages that become others without loading, and pages that come back. */
const application = readFileSync(resolve(import.meta.dirname, '../fixtures/life/application.html'), 'utf8');

const claimlight = useClaimlight({
  backForwardCache: true,
  folder: 'tests/fixtures/life',
  intercept: (request, response) => {
    if (!request.url?.startsWith('/app/')) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(application);
    return true;
  },
});

const bridge = '$412 million';
const lighthouse = '$8.6 million';

const waitForBadge = (page: Page, wanted: () => Promise<string>): Promise<boolean> =>
  until(
    async () => ((await claimlight.badge(page)) === (await wanted()) ? true : undefined),
    'the badge is wrong',
  );

const waitForPath = (page: Page, path: string): Promise<boolean> =>
  until(
    async () => ((await page.evaluate(() => location.pathname)) === path ? true : undefined),
    `the page did not become ${path}`,
  );

const count = async (page: Page): Promise<string> =>
  String((await summary(claimlight, page)).claims.length || '');

/** The address that a note made now would be kept under, and what is known of the article there. */
async function place(page: Page): Promise<{ path: string; canonical: string | undefined; kept: number }> {
  const { article, claims, orphans } = await summary(claimlight, page);
  return {
    path: new URL(article.url).pathname,
    canonical: article.canonicalUrl && new URL(article.canonicalUrl).pathname,
    kept: claims.filter(({ annotationId }) => annotationId).length + orphans.length,
  };
}

test('from article to article and back by history.pushState, each keeps its own notes and its own number', async () => {
  const page = await claimlight.read('/app/bridge');
  await waitForHighlight(page, bridge);
  await keep(claimlight, page, bridge);
  await act(page, "go('lighthouse')");
  await waitForHighlight(page, lighthouse);
  expect(await highlighted(page)).not.toContain(bridge);
  await until(async () => ((await place(page)).path === '/app/lighthouse' ? true : undefined));
  expect(await place(page)).toEqual({ path: '/app/lighthouse', canonical: '/app/lighthouse', kept: 0 });
  await waitForBadge(page, () => count(page));
  await page.evaluate(() => history.back());
  await waitForHighlight(page, bridge);
  expect(await highlighted(page)).not.toContain(lighthouse);
  expect(await place(page)).toEqual({ path: '/app/bridge', canonical: '/app/bridge', kept: 1 });
  await page.close();
});

test('while the old text still stands under the new address, a note goes to the old one', async () => {
  const page = await claimlight.read('/app/bridge');
  await waitForHighlight(page, bridge);
  await act(page, "void go('lighthouse', 'address-first', { wait: 4000 })");
  await wait(1_200);
  expect(await page.evaluate(() => location.pathname)).toBe('/app/lighthouse');
  expect((await place(page)).path).toBe('/app/bridge');
  await waitForHighlight(page, lighthouse);
  expect((await place(page)).path).toBe('/app/lighthouse');
  await page.close();
});

test('when the text comes before its address, it gets the address that belongs to it', async () => {
  const page = await claimlight.read('/app/bridge');
  await waitForHighlight(page, bridge);
  await act(page, "go('lighthouse', 'text-first')");
  await waitForHighlight(page, lighthouse);
  await until(async () => ((await place(page)).path === '/app/lighthouse' ? true : undefined));
  expect((await place(page)).kept).toBe(0);
  await page.close();
});

test('a canonical link left over from another article is not believed', async () => {
  const page = await claimlight.read('/app/bridge');
  await until(async () => ((await place(page)).kept === 1 ? true : undefined), 'the kept claim is not known');
  await act(page, "go('lighthouse', 'address-first', { keepsCanonical: true })");
  await waitForHighlight(page, lighthouse);
  expect(await place(page)).toEqual({ path: '/app/lighthouse', canonical: undefined, kept: 0 });
  await page.close();
});

test('on the way over a page that is no article nothing is highlighted or counted', async () => {
  const page = await claimlight.read('/app/bridge');
  await waitForBadge(page, () => count(page));
  await act(page, "go('map')");
  await waitForNoHighlight(page);
  await until(async () => ((await summary(claimlight, page)).status === 'not-an-article' ? true : undefined));
  await waitForBadge(page, async () => '');
  await page.evaluate(() => history.back());
  await waitForHighlight(page, bridge);
  await waitForBadge(page, () => count(page));
  expect(Number(await claimlight.badge(page))).toBeGreaterThan(0);
  await page.close();
});

test('an article reached from a page that is none is found', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/app/map`);
  await page.bringToFront();
  await wait(1_000);
  expect(await highlighted(page)).toBe('');
  await act(page, "go('lighthouse')");
  await waitForHighlight(page, lighthouse);
  await page.close();
});

test('the Navigation API is followed where the browser has it', async (context) => {
  const page = await claimlight.read('/app/bridge');
  if (!(await page.evaluate(() => 'navigation' in window))) {
    await page.close();
    context.skip('this browser has no Navigation API');
  }
  await act(page, "go('lighthouse', 'navigation-api')");
  await waitForHighlight(page, lighthouse);
  expect(await highlighted(page)).not.toContain(bridge);
  expect((await place(page)).path).toBe('/app/lighthouse');
  await page.evaluate(() => history.back());
  await waitForHighlight(page, bridge);
  expect((await place(page)).path).toBe('/app/bridge');
  await page.close();
});

test('a page that comes back out of the back/forward cache has its highlights and its number', async () => {
  const page = await claimlight.read('/leaving.html');
  await waitForHighlight(page, bridge);
  await waitForBadge(page, () => count(page));
  const before = await claimlight.badge(page);
  await page.click('#away');
  await waitForPath(page, '/elsewhere.html');
  await waitForBadge(page, async () => '');
  void page.evaluate(() => history.back()).catch(() => undefined);
  await waitForPath(page, '/leaving.html');
  const cameFromCache = () => page.evaluate(() => 'cameFromCache' in window && window.cameFromCache === true);
  await until(async () => ((await cameFromCache()) ? true : undefined), 'the browser loaded the page again');
  await waitForHighlight(page, bridge);
  await waitForBadge(page, async () => before);
  await page.close();
});
