import polyfill from 'webextension-polyfill';
import { useBrowser } from './browser';

/** Takes the polyfill for the browser's API: the first thing that the background and each of our own pages do. */
export const usePolyfill = (): void => useBrowser(polyfill);
