import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm run bench:library`: the library's own page on 100,000 claims, in real Chromium. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      '#i18n': `${root}tests/support/i18n.ts`,
      'webextension-polyfill': `${root}tests/support/fake-browser.ts`,
    },
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  optimizeDeps: { include: ['dexie', 'valibot', 'preact', 'preact/hooks', '@tanstack/virtual-core'] },
  test: {
    include: ['tests/bench/library/*.bench.tsx'],
    setupFiles: [`${root}tests/support/use-fake-browser.ts`],
    testTimeout: 600_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CLAIMLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--enable-precise-memory-info',
            '--js-flags=--expose-gc',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
