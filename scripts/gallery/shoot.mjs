/**
 * Photographs every scene of the gallery, light and dark, into out/gallery: `node scripts/gallery/shoot.mjs [scene …]`.
 * For looking at a view while working on it; the pictures of the README come from the real extension.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}out/gallery`;
const sizes = {
  card: [620, 640],
  popup: [400, 600],
  desk: [1280, 820],
  wide: [980, 900],
  narrow: [420, 900],
};
const wanted = process.argv.slice(2);

mkdirSync(out, { recursive: true });
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  // Any free port: a fixed one may be another's gallery.
  server: { port: 0, host: '127.0.0.1' },
  resolve: { alias: { '@': root, '#i18n': `${root}tests/support/i18n.ts` } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
await server.listen();
const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CLAIMLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const list = await scenesOf(await browser.newPage());
  for (const scene of list.filter(
    (name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)),
  )) {
    for (const colorScheme of ['light', 'dark']) await shoot(scene, colorScheme);
  }
} finally {
  await browser.close();
  await server.close();
}

async function scenesOf(page) {
  await page.goto(`${origin}/scripts/gallery/index.html?scene=none`);
  const names = await page.evaluate(async () =>
    Object.keys((await import('/scripts/gallery/scenes.tsx')).scenes),
  );
  await page.close();
  return names;
}

async function shoot(scene, colorScheme) {
  const [width, height] = sizes[scene.split('-')[0]] ?? sizes.wide;
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  page.on('pageerror', (error) => console.error(scene, error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(scene, message.text()));
  await page.goto(`${origin}/scripts/gallery/index.html?scene=${scene}`);
  await page.waitForSelector('body[data-ready]');
  await page.waitForTimeout(200);
  await page.screenshot({
    path: `${out}/${scene}-${colorScheme}.png`,
    fullPage: !(scene.startsWith('card') || scene.startsWith('popup')),
  });
  await page.close();
}
