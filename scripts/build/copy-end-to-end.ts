/**
 * Makes the builds for the tests in real browsers out of the ones that are shipped: the same files, with another
 * manifest. `vite-node scripts/build/copy-end-to-end.ts chrome firefox` after `wxt build` of both; `wxt build --mode e2e`
 * comes to the same, and takes a minute where this takes none.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grantForTests } from './end-to-end';

const output = resolve(import.meta.dirname, '../../.output');

for (const browser of process.argv.slice(2)) {
  const shipped = join(output, `${browser}-mv3`);
  const tested = `${shipped}-e2e`;
  rmSync(tested, { recursive: true, force: true });
  if (!existsSync(join(shipped, 'manifest.json'))) throw new Error(`Nothing was built in ${shipped}.`);
  cpSync(shipped, tested, { recursive: true });
  const path = join(tested, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  grantForTests(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}
