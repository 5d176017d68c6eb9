import { sendToTab } from '@/lib/messaging';
import {
  browser,
  GATE_FILE,
  injectScript,
  isUnder,
  readSettings,
  registerGate,
  unregisterGate,
  watchPermissions,
  watchSettings,
} from '@/lib/platform';
import { refreshPages } from './refresh-pages';

/** Keeps the registered gate, and pages already open, in step with the chosen sites and the browser's permissions. */
export function followSites(signal: AbortSignal): void {
  const apply = () => {
    void applySites();
  };
  browser.runtime.onInstalled.addListener(() => void applySites(true));
  browser.runtime.onStartup.addListener(apply);
  watchPermissions(apply, signal);
  watchSettings(() => {
    apply();
    refreshPages();
  }, signal);
}

/** One at a time: two events at once must not register the gate twice. */
function applySites(isInstalled = false): Promise<void> {
  return navigator.locks.request('claimlight-sites', async () => {
    if (isInstalled) await unregisterGate();
    const { sites } = await readSettings();
    const { added, removed } = await registerGate(sites);
    if (removed.length > 0) await stopPages(removed, added);
    if (added.length > 0) await startPages(added);
  });
}

/** Pages open before their site was chosen. Matching needs the permission just granted, so all of these are allowed. */
async function startPages(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id }) => id !== undefined && injectScript(id, GATE_FILE)));
}

/** The address comes from the page's own script: without the permission the browser no longer tells it. */
async function stopPages(removed: readonly string[], added: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const { article } = await sendToTab(id, 'page.summary');
      if (isUnder(article.url, removed) && !isUnder(article.url, added)) await sendToTab(id, 'page.stop');
    }),
  );
}
