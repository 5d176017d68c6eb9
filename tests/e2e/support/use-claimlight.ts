import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type ClaimlightDriver, driveClaimlight } from '@/scripts/browser/drive-claimlight';
import { type BrowserName, findBrowser } from '@/scripts/browser/find-browser';
import { type OpenExtension, openExtension } from '@/scripts/browser/open-extension';
import { type FolderServer, type ServeFolderOptions, serveFolder } from '@/scripts/browser/serve-folder';

const root = resolve(import.meta.dirname, '../../..');

export const browserName: BrowserName =
  process.env['CLAIMLIGHT_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** The build under test: `e2e` is the shipped code with access to localhost granted; `shipped` is what people get. */
export type Build = 'e2e' | 'shipped';

export function buildFolder(build: Build): string {
  const target = browserName === 'firefox' ? 'firefox' : 'chrome';
  return resolve(root, `.output/${target}-mv3${build === 'e2e' ? '-e2e' : ''}`);
}

export interface Claimlight extends ClaimlightDriver {
  readonly extension: OpenExtension;
  readonly server: FolderServer;
  /** Opens a page of the fixture server and waits for its highlights. */
  read(path?: string): Promise<Page>;
}

export interface UseClaimlightOptions {
  readonly build?: Build;
  /** Folder served on localhost; the sample article when absent. */
  readonly folder?: string;
  readonly intercept?: ServeFolderOptions['intercept'];
  readonly proxyPort?: number;
  /** Where Firefox puts downloads. */
  readonly downloads?: string;
  readonly backForwardCache?: boolean;
  /** A profile that stays when the browser closes. */
  readonly profile?: string;
  /** Where to highlight; localhost when absent. */
  readonly sites?: readonly string[];
}

/** One real browser with the built extension for the tests of a file. */
export function useClaimlight(options: UseClaimlightOptions = {}): Claimlight {
  let open: Claimlight | undefined;
  beforeAll(async () => {
    open = await openClaimlight(options);
  });
  afterAll(async () => {
    await open?.extension.close();
    await open?.server.close();
  });
  return new Proxy({} as Claimlight, {
    get: (_, key) => {
      if (!open) throw new Error('The browser is not open yet: use it inside a test.');
      return Reflect.get(open, key);
    },
  });
}

export async function openClaimlight(options: UseClaimlightOptions = {}): Promise<Claimlight> {
  const found = findBrowser(browserName);
  if (!found) throw new Error(`No ${browserName} on this machine: npm test finds or installs one.`);
  const server = await serveFolder(resolve(root, options.folder ?? 'tests/fixtures/sample-article'), {
    ...(options.intercept && { intercept: options.intercept }),
  });
  // Chromium needs none, and is driven outside Vitest too, where there is nothing to ask (scripts/screenshots).
  const warmProfile = browserName === 'firefox' ? inject('warmProfile') : undefined;
  const extension = await openExtension(found, {
    extension: buildFolder(options.build ?? 'e2e'),
    ...(warmProfile && { warmProfile }),
    ...(options.backForwardCache && { backForwardCache: true }),
    ...(options.proxyPort && { proxyPort: options.proxyPort }),
    ...(options.downloads && { downloads: options.downloads }),
    ...(options.profile && { profile: options.profile }),
  });
  const driver = await driveClaimlight(extension);
  const { sites = ['localhost'] } = options;
  if (sites.length > 0) await driver.allowSites(sites);
  return {
    ...driver,
    extension,
    server,
    async read(path = '/') {
      const page = await extension.newPage(`${server.origin}${path}`);
      await page.bringToFront();
      await driver.waitForHighlights(page);
      return page;
    },
  };
}
