import type { Browser } from 'webextension-polyfill';

/**
 * The WebExtension API with promises, in Chromium and in Firefox alike: both give it from the versions that the
 * manifest asks for, under two names. One thing differs: Chromium takes no promise for the answer of a message
 * (`lib/messaging/listen.ts`). Whoever needs the browser takes it from `@/lib/platform`; tests put a fake in its place.
 */
export const browser: Browser = ownBrowser();

function ownBrowser(): Browser {
  const scope = globalThis as typeof globalThis & { readonly browser?: Browser; readonly chrome: Browser };
  // A page with an element named "browser" must not be taken for the API.
  return scope.browser?.runtime?.id ? scope.browser : scope.chrome;
}
