import { sendToTab } from '@/lib/messaging';
import { browser } from '@/lib/platform';

/**
 * Tells every page being read, save the one that asked, that something kept or set has changed. Tabs without a
 * reading script do not answer, which is all right; nobody waits for this.
 */
export function refreshPages(except?: number): void {
  void browser.tabs.query({}).then((tabs) => {
    for (const { id } of tabs) {
      if (id !== undefined && id !== except) sendToTab(id, 'page.refresh').catch(() => undefined);
    }
  });
}
