import type { Page } from 'puppeteer-core';
import { type OpenExtension, openUrl } from './open-extension';
import { until } from './until';

/** What the driver asks of the extension APIs in a page of the extension; the same in both browsers. */
interface ExtensionApi {
  readonly tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    };
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript<Result>(injection: object): Promise<{ result: Result }[]>;
  };
  readonly action: { getBadgeText(details: object): Promise<string> };
}

/** What stands in the card, read out of its closed shadow root by the extension's own right to look inside. */
export interface CardContent {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What stands in its fields. */
  readonly values: readonly string[];
  /** Every button with its accessible name and where it is in the viewport. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

export interface ClaimlightDriver {
  /** The tab id of an open page. */
  tabId(page: Page): Promise<number>;
  /** The text of every passage highlighted in a page, by style. */
  highlights(page: Page): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Sends the page's reading script a message, as the popup, a keyboard command or a menu does. */
  ask(page: Page, name: string, input?: unknown): Promise<unknown>;
  /** Waits until something is highlighted. */
  waitForHighlights(page: Page): Promise<Readonly<Record<string, readonly string[]>>>;
  badge(page: Page): Promise<string>;
  /** The open card; undefined when there is none. */
  card(page: Page): Promise<CardContent | undefined>;
  waitForCard(page: Page, contains?: string): Promise<CardContent>;
  waitForNoCard(page: Page): Promise<void>;
  /** Clicks a button of the card with the real mouse. */
  clickInCard(page: Page, name: string): Promise<void>;
  /** Chooses the sites to highlight on, as the welcome page would; the permission must be held. */
  allowSites(sites: readonly string[]): Promise<void>;
  /** The popup for a page, opened as a tab so that a driver reaches it. */
  openPopup(page: Page): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** The page of the extension that asks the questions above. */
  readonly control: Page;
}

const cardElement = 'claimlight-card';

/** Everything a test or `npm start` does with the built extension, by the real browser's real events. */
export async function driveClaimlight(extension: OpenExtension): Promise<ClaimlightDriver> {
  const control = await extension.newPage();
  await openUrl(control, `${extension.origin}/options.html`);
  /** A tab keeps its id; to ask for it costs two changes of the page's title, which the extension hears. */
  const tabIds = new WeakMap<Page, number>();

  const driver: ClaimlightDriver = {
    control,
    async tabId(page) {
      const known = tabIds.get(page);
      if (known !== undefined) return known;
      const id = await findTabId(page, control);
      tabIds.set(page, id);
      return id;
    },
    highlights: (page) =>
      page.evaluate(() => {
        const found: Record<string, string[]> = {};
        for (const [name, highlight] of (
          CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }
        ).highlights) {
          if (!name.startsWith('claimlight-')) continue;
          const texts = [...highlight].map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
          });
          if (texts.length > 0) found[name.slice('claimlight-'.length)] = texts;
        }
        return found;
      }),
    async ask(page, name, input) {
      const tabId = await driver.tabId(page);
      return control.evaluate(
        (id, message) =>
          (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.sendMessage(id, message),
        tabId,
        { claimlight: 1, name, ...(input !== undefined && { input }) },
      );
    },
    waitForHighlights: (page) =>
      until(async () => {
        const found = await driver.highlights(page);
        return Object.keys(found).length > 0 ? found : undefined;
      }, 'nothing was highlighted'),
    async badge(page) {
      const tabId = await driver.tabId(page);
      return control.evaluate(
        (id) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      );
    },
    async card(page) {
      const tabId = await driver.tabId(page);
      return control.evaluate(readCard, tabId, cardElement);
    },
    waitForCard: (page, contains = '') =>
      until(async () => {
        const card = await driver.card(page);
        return card?.text.includes(contains) ? card : undefined;
      }, `no card with "${contains}"`),
    async waitForNoCard(page) {
      await until(async () => ((await driver.card(page)) ? undefined : true), 'the card did not close');
    },
    async clickInCard(page, name) {
      const button = await until(async () => {
        const card = await driver.card(page);
        return card?.buttons.find((candidate) => candidate.name.includes(name));
      }, `the card has no button "${name}"`);
      await page.mouse.click(button.x, button.y);
    },
    async allowSites(sites) {
      await control.evaluate(async (list) => {
        const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const { settings } = await storage.local.get('settings');
        await storage.local.set({
          settings: { ...settings, welcomed: true, sites: { mode: 'sites', list, excluded: [] } },
        });
      }, sites);
      await until(
        () =>
          control.evaluate(async () => {
            const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
            return (await scripting.getRegisteredContentScripts()).length > 0 || undefined;
          }),
        'the gate was not registered',
      );
    },
    async openPopup(page) {
      const tabId = await driver.tabId(page);
      return driver.openExtensionPage(`/popup.html?view=tab&tab=${tabId}`);
    },
    async openExtensionPage(path) {
      const opened = await extension.newPage();
      await openUrl(opened, `${extension.origin}${path}`);
      return opened;
    },
  };
  return driver;
}

/** Only by its title can the driver's page be told among the browser's tabs. */
async function findTabId(page: Page, control: Page): Promise<number> {
  const marker = `claimlight-${Math.random().toString(36).slice(2)}`;
  const title = await page.evaluate((name) => {
    const { title } = document;
    document.title = name;
    return title;
  }, marker);
  try {
    return await until(async () =>
      control.evaluate(async (name) => {
        const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        return (await tabs.query({ title: name }))[0]?.id;
      }, marker),
    );
  } finally {
    await page.evaluate((text) => {
      document.title = text;
    }, title);
  }
}

/** Runs in the control page; asks the tab's isolated world, the only one that may look into a closed root. */
async function readCard(tabId: number, elementName: string): Promise<CardContent | undefined> {
  const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const [first] = await scripting.executeScript<CardContent | undefined>({
    target: { tabId },
    args: [elementName],
    func: (name: string) => {
      // Firefox gives content scripts a property for it, Chromium a function.
      const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(name);
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
      };
      const root = host && (host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host));
      const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
      if (!root || !dialog) return undefined;
      const { x, y, width, height } = dialog.getBoundingClientRect();
      if (width === 0 || height === 0) return undefined;
      const buttons = [...root.querySelectorAll<HTMLElement>('button, summary, [role="radio"], a')].map(
        (button) => {
          const box = button.getBoundingClientRect();
          const label = button.getAttribute('aria-label') ?? button.textContent ?? '';
          return { name: label.trim(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
      );
      const values = [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        ({ value }) => value,
      );
      const { innerText } = dialog;
      return { text: innerText, box: { x, y, width, height }, buttons, values };
    },
  });
  return first?.result ?? undefined;
}
