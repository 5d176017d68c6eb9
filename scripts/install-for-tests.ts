/**
 * Finds the browsers and servers that the tests run in, or installs Debian's where that is allowed. What cannot be had
 * is no failure here: a step that needs a browser fails by itself, a test of a server skips.
 * `vite-node scripts/install-for-tests.ts [servers]`
 */
import { ensureServers } from '../tests/servers/support/packages';
import { ensureBrowser } from './browser/ensure-browser';

for (const name of ['chromium', 'firefox'] as const) {
  console.log(`${name}: ${ensureBrowser(name)?.path ?? 'none'}`);
}
if (process.argv.includes('servers')) {
  const missing = ensureServers();
  console.log(`servers: ${missing.length > 0 ? `no ${missing.join(', ')}` : 'all'}`);
}
