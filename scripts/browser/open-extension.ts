import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser';

export interface OpenExtensionOptions {
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly colourScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** A profile to keep between runs; a fresh one that is removed afterwards when absent. */
  readonly profile?: string;
  /** A profile that a fresh one is copied from: Firefox's first start takes three seconds of reckoning, its second one. */
  readonly warmProfile?: string;
  /** Keep pages that were left, as browsers do for people; drivers of Chromium switch it off. */
  readonly backForwardCache?: boolean;
  /** A proxy on this machine that every request of the browser goes through. */
  readonly proxyPort?: number;
  /** Where Firefox puts downloads; its own folder when absent. */
  readonly downloads?: string;
}

export interface OpenExtension {
  readonly browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a trailing slash. */
  readonly origin: string;
  newPage(url?: string): Promise<Page>;
  close(): Promise<void>;
}

/** The add-on id of `wxt.config.ts`, and the internal host that a fresh Firefox profile is told to give it. */
const firefoxAddonId = 'claimlight@claimlight.example';
const firefoxHost = '5d0a9c3e-4c1f-4a66-9a0e-2f1f6d0b7a11';

const navigationTimeoutMilliseconds = 30_000;
const pollMilliseconds = 50;

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--lang=en-US',
];

/** Opens a real browser with the built extension installed. One driver for both, so that a test is written once. */
export async function openExtension(
  found: FoundBrowser,
  options: OpenExtensionOptions,
): Promise<OpenExtension> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `claimlight-${found.name}-`));
  if (options.warmProfile && !options.profile) cpSync(options.warmProfile, profile, { recursive: true });
  const { width = 1280, height = 900 } = options;
  const browser = await launchBrowser(found, profile, options);
  const id = await browser.installExtension(options.extension);
  const origin = found.name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxHost}`;
  return {
    browser,
    origin,
    async newPage(url) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      if (url) await openUrl(page, url);
      return page;
    },
    async close() {
      await browser.close().catch(() => undefined);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Goes to an address and waits until it has loaded. Firefox's WebDriver never reports the end of a navigation to an
 * extension page (the tab changes process on the way), so there the page itself is asked.
 */
export async function openUrl(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  void page.goto(url, { timeout: 0 }).catch(() => undefined);
  const deadline = Date.now() + navigationTimeoutMilliseconds;
  while (Date.now() < deadline) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${url}`) return;
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Error(`${url} did not load within ${navigationTimeoutMilliseconds / 1000} s`);
}

type LaunchOptions = Omit<OpenExtensionOptions, 'extension'>;

/** Starts the browser alone, with what every one of ours is started with. */
export function launchBrowser(
  found: FoundBrowser,
  profile: string,
  options: LaunchOptions = {},
): Promise<Browser> {
  return (found.name === 'chromium' ? launchChromium : launchFirefox)(found.path, profile, options);
}

function launchChromium(path: string, profile: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    userDataDir: profile,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    defaultViewport: null,
    args: [
      ...chromiumArguments,
      ...(options.colourScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
}

function launchFirefox(path: string, profile: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    userDataDir: profile,
    headless: options.headless ?? true,
    defaultViewport: null,
    // Firefox 153 and later let a driver open moz-extension pages only with this flag.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId]: firefoxHost }),
      // Optional permissions are granted without the prompt that no driver can click.
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
      // The driver's 0 makes Firefox ask without a pause whether a tab that was left may sleep: half a core, for nothing.
      'browser.tabs.remote.unloadDelayMs': 50,
      'browser.ml.enable': false,
      'app.normandy.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'intl.accept_languages': 'en-US',
      // An unpacked extension is uninstalled with the browser's end; what it kept is to be there at the next start.
      ...(options.profile && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
      ...(options.proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      }),
    },
  });
}
