import { browser } from './browser';
import { originsOf, type SiteChoice } from './sites';

/**
 * Asks the browser for exactly the origins of a choice; the answer is whether the person agreed. The request is the
 * first thing done, with nothing awaited before it: browsers grant only inside the click that led here.
 */
export function requestSites(choice: SiteChoice): Promise<boolean> {
  const origins = originsOf(choice);
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [...origins] });
}

/** Asks for further origins (a sync server), inside a click like `requestSites`. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Whether every origin of a choice is granted. */
export async function hasSites(choice: SiteChoice): Promise<boolean> {
  const origins = originsOf(choice);
  return origins.length === 0 || browser.permissions.contains({ origins: [...origins] });
}

/** The host patterns granted now. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Gives back every granted origin that a choice no longer needs, except those in `keep` (a sync server). Origins the
 * manifest itself holds cannot be given back and stay.
 */
export async function releaseUnneeded(choice: SiteChoice, keep: readonly string[] = []): Promise<void> {
  const needed = new Set([
    ...originsOf(choice),
    ...keep,
    ...(browser.runtime.getManifest().host_permissions ?? []),
  ]);
  const surplus = (await grantedOrigins()).filter((origin) => !needed.has(origin));
  if (surplus.length > 0) await browser.permissions.remove({ origins: surplus });
}

/** Calls back when origins are granted or taken away, here or in the browser's own settings. */
export function watchPermissions(listener: () => void, signal: AbortSignal): void {
  const call = () => listener();
  browser.permissions.onAdded.addListener(call);
  browser.permissions.onRemoved.addListener(call);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(call);
    browser.permissions.onRemoved.removeListener(call);
  });
}
