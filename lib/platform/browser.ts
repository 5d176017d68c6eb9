/**
 * The WebExtension API with promises, in Chromium and in Firefox alike. This is the only import of the polyfill:
 * whoever needs the browser takes it from `@/lib/platform`, and tests put a fake in its place here.
 */
export { default as browser } from 'webextension-polyfill';
