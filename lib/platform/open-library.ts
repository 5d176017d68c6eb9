import { browser } from './browser';

/** Opens a view of the library in a tab: `openLibrary('#/claim/<id>')`; without a route the list of claims. */
export async function openLibrary(route = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${route}`) });
}
