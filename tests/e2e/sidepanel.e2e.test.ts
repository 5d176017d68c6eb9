import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { readField, textOf, waitForText } from '@/scripts/browser/use-page';
import { violationsOf } from './support/axe';
import { browserName, useClaimlight } from './support/use-claimlight';

/** The panel stands in a tab behind the article: a driver reaches no panel, and a click would bring its tab to front. */
const claimlight = useClaimlight();
const cost = '$900 million each';

async function press(panel: Page, name: string, within = 'body'): Promise<void> {
  await until(
    () =>
      panel.evaluate(
        (wanted, part) => {
          const inside = [...document.querySelectorAll('body, .claim-item')].find((each) =>
            part === 'body'
              ? each.matches('body')
              : each.textContent?.includes(part) && !each.matches('body'),
          );
          const button = [...(inside?.querySelectorAll<HTMLElement>('button, label') ?? [])].find((each) =>
            (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(wanted),
          );
          button?.click();
          return button ? true : undefined;
        },
        name,
        within,
      ),
    `the panel has no "${name}"`,
  );
}

/** Types as a person does, as far as the page can tell. */
const write = (panel: Page, text: string): Promise<void> =>
  panel.evaluate((value) => {
    const field = document.querySelector<HTMLTextAreaElement>('.verdict-form textarea');
    if (!field) throw new Error('no field to write in');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

test('the panel follows the tab in front, and keeps for each what was open and half written', async () => {
  const article = await claimlight.read();
  const panel = await claimlight.openExtensionPage('/sidepanel.html');
  await article.bringToFront();
  await waitForText(panel, 'What is not highlighted is not verified.');
  await press(panel, 'Keep', cost);
  await press(panel, 'Open note', cost);
  await press(panel, 'Give verdict');
  await write(panel, 'The request says ¥134 b');
  expect(await violationsOf(panel)).toEqual([]);

  const other = await claimlight.extension.newPage(`${claimlight.server.origin}/no-article.html`);
  await other.bringToFront();
  await until(
    async () =>
      (await textOf(panel)).includes('sentences read') ? undefined : !(await panel.$('.editor')) || undefined,
    'the panel stayed with the tab before',
  );
  await article.bringToFront();
  await until(async () => ((await panel.$('.editor')) ? true : undefined), 'the editor did not come back');
  await until(
    async () => ((await readField(panel, 'Why?')) === 'The request says ¥134 b' ? true : undefined),
    'what was being written is gone',
  );
  await press(panel, 'Mostly true');
  await panel.evaluate(() => document.querySelector<HTMLFormElement>('.verdict-form')?.requestSubmit());
  await until(async () =>
    (await claimlight.highlights(article))['verdict-true']?.join().includes('$900 million')
      ? true
      : undefined,
  );
  await panel.close();
  await other.close();
  await article.close();
});

test('a page that nobody asked to read says so, and is read at the press of a button', async () => {
  const elsewhere = claimlight.server.origin.replace('localhost', '127.0.0.1');
  const page = await claimlight.extension.newPage(`${elsewhere}/`);
  const panel = await claimlight.openExtensionPage('/sidepanel.html');
  await page.bringToFront();
  await waitForText(panel, 'Nothing is highlighted here yet');
  await press(panel, 'Highlight this page');
  await waitForText(panel, 'sentences read');
  expect(Object.keys(await claimlight.highlights(page)).length).toBeGreaterThan(0);
  await panel.close();
  await page.close();
});

test('going on to another page in the same tab is followed', async () => {
  const page = await claimlight.read();
  const panel = await claimlight.openExtensionPage('/sidepanel.html');
  await page.bringToFront();
  await waitForText(panel, 'sentences read');
  await page.goto(`${claimlight.server.origin}/no-article.html`);
  await until(async () => ((await textOf(panel)).includes('sentences read') ? undefined : true));
  await panel.close();
  await page.close();
});

interface PanelApi {
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly sidePanel: { open(target: { windowId: number }): Promise<void> };
  readonly sidebarAction: { open(): Promise<void>; isOpen(details: object): Promise<boolean> };
  readonly runtime: { getContexts(filter: object): Promise<unknown[]> };
}

test('the browser’s own panel opens at a click, with the page’s claims in it', async () => {
  const article = await claimlight.read();
  const page = await claimlight.openExtensionPage('/options.html');
  await page.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: PanelApi }).chrome;
    const { id } = await api.windows.getCurrent();
    // Browsers open it in a click and nowhere else.
    const open = () => void (api.sidePanel ? api.sidePanel.open({ windowId: id }) : api.sidebarAction.open());
    document.addEventListener('click', open, { once: true, capture: true });
  });
  await (await page.waitForSelector('h1'))?.click();
  await until(
    () =>
      page.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: PanelApi }).chrome;
        const isOpen = api.sidePanel
          ? (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0
          : await api.sidebarAction.isOpen({});
        return isOpen || undefined;
      }),
    'the panel did not open',
  );
  if (browserName === 'chromium') {
    // Firefox gives a driver no way into its sidebar.
    const panel = await until(async () => {
      const target = claimlight.extension.browser
        .targets()
        .find((each) => each.url().endsWith('/sidepanel.html'));
      return target && (await target.asPage());
    }, 'the panel is not among what the browser shows');
    await article.bringToFront();
    await waitForText(panel, 'What is not highlighted is not verified.');
  }
  await page.close();
  await article.close();
});
