import type { Browser } from 'webextension-polyfill';

/**
 * The WebExtension API with promises, in Chromium and in Firefox alike. Whoever needs the browser takes it from
 * `@/lib/platform`; tests put a fake in its place. In a page's scripts it is the browser's own, for both give promises
 * from the versions that the manifest asks for, and the polyfill would cost every page 3 kB and its start; the
 * background and our own pages take the polyfill (`polyfill.ts`).
 */
export let browser: Browser = ownBrowser();

/** Takes this for the browser's API from now on. */
export function useBrowser(api: Browser): void {
  browser = api;
}

function ownBrowser(): Browser {
  const scope = globalThis as typeof globalThis & { readonly browser?: Browser; readonly chrome: Browser };
  // A page with an element named "browser" must not be taken for the API.
  return scope.browser?.runtime?.id ? scope.browser : scope.chrome;
}
