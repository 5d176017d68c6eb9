import { sendToTab } from '@/lib/messaging';
import { browser, openSidePanel } from '@/lib/platform';
import { keepSelection } from './keep-selection';
import { readTab } from './read-tab';

/** The keyboard shortcuts of the manifest, and the toolbar button where it has no popup. */
export function runCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') {
      // First thing in the key press: browsers open it only there.
      void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
      return;
    }
    void withTab(tab?.id, (tabId) => runCommand(command, tabId));
  });
  browser.action.onClicked.addListener((tab) => {
    void withTab(tab.id, readTab);
  });
}

async function runCommand(command: string, tabId: number): Promise<void> {
  if (command === 'keep-selection') return keepSelection(tabId);
  const state = await readTab(tabId);
  if (!state) return;
  switch (command) {
    case 'next-claim':
    case 'previous-claim':
      await sendToTab(tabId, 'page.step', command === 'next-claim' ? 'next' : 'previous');
      return;
    case 'toggle-highlights':
      // The first press on a page not yet read highlights it; a second one hides.
      if (state === 'already') {
        const { highlightsVisible } = await sendToTab(tabId, 'page.summary');
        await sendToTab(tabId, 'page.setVisible', !highlightsVisible);
      }
  }
}

/** Firefox leaves the tab out of older command events; the active one is meant. */
async function withTab(given: number | undefined, work: (tabId: number) => Promise<unknown>): Promise<void> {
  try {
    const tabId = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined) await work(tabId);
  } catch (error) {
    console.warn('Claimlight could not do this on the page:', error);
  }
}
