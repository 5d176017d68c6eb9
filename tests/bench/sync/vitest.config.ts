import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npm run bench:sync`: sync over real servers beside others' ways, apart from the tests. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/bench/sync/*.bench.ts'],
    environment: 'node',
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
  },
});
