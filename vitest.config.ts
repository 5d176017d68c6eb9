import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** `#i18n` is WXT's generated module; outside an extension the words come straight from locales/en.yml. */
const alias = {
  '@': root,
  '#i18n': `${root}tests/support/i18n.ts`,
  'webextension-polyfill': `${root}tests/support/fake-browser.ts`,
};

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: [`${root}tests/support/use-fake-browser.ts`],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests run hundreds of histories; a busy machine must not fail them.
          testTimeout: 30_000,
          // Property tests take a new seed each run; what a rare one finds is reported, with its seed, and stops nothing else.
          retry: process.env['CI'] ? 1 : 0,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.*', 'tests/**/*.servers.test.ts'],
        },
      },
      {
        extends: true,
        esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
        // Found late, they would make the browser reload in the middle of a test.
        optimizeDeps: { include: ['fast-check', 'dexie', 'valibot'] },
        test: {
          name: 'browser',
          testTimeout: 30_000,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CLAIMLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          environment: 'node',
          include: ['tests/**/*.servers.test.ts'],
          // 18 MB sealed, sent, broken off and sent again take half a minute on a loaded machine.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Whole clusters on two cores: once is the machine, twice is a fault.
          retry: 1,
          fileParallelism: false,
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          name: `e2e-${browser}`,
          environment: 'node' as const,
          include: ['tests/e2e/**/*.e2e.test.ts'],
          env: { CLAIMLIGHT_BROWSER: browser },
          globalSetup: browser === 'firefox' ? [`${root}tests/e2e/support/warm-profile.ts`] : [],
          // What is waited for is waited for at most 30 s, on a machine as slow as it likes; a test waits several times.
          testTimeout: 150_000,
          hookTimeout: 150_000,
          fileParallelism: false,
          // A driver loses a click now and then on a loaded machine; what fails twice is a fault.
          retry: 1,
        },
      })),
    ],
  },
});
