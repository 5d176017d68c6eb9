import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { compact, pageTerserOptions } from '../../../scripts/build/minify';
import { withoutOptimalSelect } from './harness';

/** Where the corpora are, or undefined on a machine without them. */
export const corpora = [process.env['CLAIMLIGHT_CORPORA'], '../shared/corpora'].find(
  (path): path is string => path !== undefined && existsSync(`${path}/pages`),
);

/** A page with every request but its own blocked, and its scripts not run. */
export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Loads a page of markup under an address of ours. */
  load(html: string): Promise<void>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CLAIMLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
  });
}

const address = 'http://bench.example/news/story';

export async function openPage(browser: Browser): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  page.setDefaultNavigationTimeout(0);
  let html = '';
  await page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    session,
    async load(markup) {
      html = markup;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await settle(page);
    },
    close: () => context.close(),
  };
}

/** Two frames and a pause: whatever loading started has been painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)));
      }),
  );
}

/**
 * Bundles a browser-side module as one script that sets `globalThis[name]`; and its weight, minified and gzipped. What
 * is ours alone can be minified as it is shipped.
 */
export async function bundle(
  entry: string,
  name: string,
  { asShipped = false }: { readonly asShipped?: boolean } = {},
): Promise<{ readonly code: string; readonly gzipped: number }> {
  const root = process.cwd();
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [withoutOptimalSelect, ...(asShipped ? compact() : [])],
    ...(asShipped && { esbuild: { charset: 'utf8' } }),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      ...(asShipped
        ? {
            minify: 'terser',
            terserOptions: pageTerserOptions,
            target: 'es2023',
            rollupOptions: { treeshake: { moduleSideEffects: (id) => id.includes('/node_modules/') } },
          }
        : { minify: true }),
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const output = Array.isArray(result) ? result[0] : undefined;
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`Nothing was bundled from ${entry}.`);
  return {
    code: `${chunk.code};globalThis.${name}=${name};`,
    gzipped: gzipSync(chunk.code, { level: 9 }).length,
  };
}

/** Milliseconds the main thread was busy while `work` ran, with the frames that paint its outcome. */
export async function busyWhile(bench: BenchPage, work: () => Promise<unknown>): Promise<number> {
  await settle(bench.page);
  const before = await taskDuration(bench.session);
  await work();
  await settle(bench.page);
  return (await taskDuration(bench.session)) - before;
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}

/** The pages of a corpus folder, unpacked. */
export function corpusPages(
  folder: 'pages' | 'news-dev/html',
): { readonly name: string; readonly html: string }[] {
  if (corpora === undefined) return [];
  return readdirSync(`${corpora}/${folder}`).map((file) => ({
    name: file.replace('.html.gz', ''),
    html: gunzipSync(readFileSync(`${corpora}/${folder}/${file}`)).toString('utf8'),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
