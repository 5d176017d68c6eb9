import { browser } from '@/lib/platform';

/** Asks once, at install and not at an update, where Claimlight may highlight. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
