import fakeBrowser from './fake-browser';

/** Runs before every test file (vitest.config.ts): `lib/platform/browser.ts` looks for the API when it is loaded. */
Object.assign(globalThis, { browser: fakeBrowser });
