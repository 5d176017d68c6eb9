import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @apache-annotator/dom needs this for CSS selectors only, and its package names an entry it does not contain. */
export const withoutOptimalSelect = {
  name: 'without-optimal-select',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'optimal-select' ? '\0optimal-select' : undefined),
  load: (id: string) => (id === '\0optimal-select' ? 'export default undefined;' : undefined),
};

/** Bundles a module for the page, peers included, as one classic script. `file` is relative to the project. */
export async function bundleForPage(file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [withoutOptimalSelect],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${root}/${file}`, formats: ['iife'], name: 'claimlightBench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error(`nothing was built from ${file}`);
}

/** Opens real Chromium for `run` and closes it whatever happens. `CLAIMLIGHT_CHROMIUM` names another binary. */
export async function withChromium<Result>(run: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: process.env['CLAIMLIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** A blank page with the script in it. */
export async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>bench</title></head><body></body></html>',
  );
  await page.addScriptTag({ content: script });
  return page;
}

/** Prints a Markdown table. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([`\n## ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
