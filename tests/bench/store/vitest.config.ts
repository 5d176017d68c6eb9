import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm run bench:store`: the store's benchmarks in real Chromium, apart from the tests. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  optimizeDeps: { include: ['dexie', 'valibot'] },
  test: {
    include: ['tests/bench/store/*.bench.ts'],
    testTimeout: 600_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CLAIMLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
