/**
 * `npm start`: builds the extension and opens a browser with it on the sample article. With a display it stays open
 * for you; without one (or with `--headless`) it does the main job by itself and leaves proof in `out/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser/ensure-browser';
import type { FoundBrowser } from './browser/find-browser';
import { openExtension } from './browser/open-extension';
import { serveFolder } from './browser/serve-folder';
import { showMainJob } from './show-main-job';

const root = resolve(import.meta.dirname, '..');
const outFolder = resolve(root, 'out');

const wanted = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const found = ensureBrowser(wanted) ?? ensureBrowser(wanted === 'firefox' ? 'chromium' : 'firefox');
if (!found) {
  console.error(
    'No browser found. Install Chrome, Chromium, Edge or Firefox, or name one by CLAIMLIGHT_CHROMIUM or CLAIMLIGHT_FIREFOX.',
  );
  process.exit(1);
}

console.log(`Building for ${found.name} …`);
const extension = build(found);
const server = await serveFolder(resolve(root, 'tests/fixtures/sample-article'));
const isHeadless = process.argv.includes('--headless') || !hasDisplay();
const opened = await openExtension(found, { extension, headless: isHeadless });

if (isHeadless) {
  mkdirSync(outFolder, { recursive: true });
  try {
    await showMainJob(opened, server.origin, outFolder);
  } finally {
    await opened.close();
    await server.close();
  }
} else {
  await opened.newPage(server.origin);
  console.log(`Claimlight is open on the sample article at ${server.origin}. Close the browser to end.`);
  await new Promise<void>((done) => opened.browser.once('disconnected', () => done()));
  await opened.close();
  await server.close();
}

/** The e2e mode: the shipped code, with access to localhost granted, which is what "allowed on that page" needs. */
function build(browser: FoundBrowser): string {
  const flags = browser.name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('npx', ['wxt', 'build', '--mode', 'e2e', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return resolve(root, `.output/${browser.name === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
