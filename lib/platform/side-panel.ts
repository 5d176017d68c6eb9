import { browser } from './browser';

/** As Chromium has it; the polyfill passes it on without a type. */
interface SidePanelApi {
  open(target: { windowId: number }): Promise<void>;
}

const hasSidePanel = (api: object): api is { readonly sidePanel: SidePanelApi } =>
  'sidePanel' in api && typeof api.sidePanel === 'object' && api.sidePanel !== null;

/**
 * Opens the panel beside the article: Chromium's side panel, Firefox's sidebar. Call it first thing in a click, a menu
 * or a shortcut, with nothing awaited before: browsers open it only there. False where there is none.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  if (hasSidePanel(browser)) {
    await browser.sidePanel.open({ windowId });
    return true;
  }
  // Chromium's polyfill has no sidebar, whatever the types say.
  if (!('sidebarAction' in browser)) return false;
  await browser.sidebarAction.open();
  return true;
}
