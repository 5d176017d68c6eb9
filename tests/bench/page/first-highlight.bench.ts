import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveClaimlight } from '@/scripts/browser/drive-claimlight';
import { findBrowser } from '@/scripts/browser/find-browser';
import { type OpenExtension, openExtension } from '@/scripts/browser/open-extension';
import { serveFolder } from '@/scripts/browser/serve-folder';
import { corpusPages, median } from './highlight-harness';

/*
 * npm run bench:page first-highlight [quick] [loading] [extension=/tmp/build] [trace=/tmp/folder]
 * The built extension (npx wxt build --mode e2e) on the pages of the corpora, from `DOMContentLoaded` to the frame with
 * the first highlights, and when each step on the way was over. Told too, for a page must not wait for us: when it was
 * first painted, and the longest task until the highlights. Every page twice: the first of a tab of its own (a new
 * renderer, nothing compiled) and loaded again in that tab. Nothing but the page's own markup and styles is loaded, and
 * its scripts do not run; with `loading`, a picture that takes a second besides, as on most pages of the web something
 * is still on its way when their text is there.
 */
const quick = process.argv.includes('quick');
const isLoading = process.argv.includes('loading');
const traces = argumentOf('trace');
const extensionFolder = argumentOf('extension') ?? '.output/chrome-mv3-e2e';
const policy = `default-src 'none'; style-src 'unsafe-inline'${isLoading ? "; img-src 'self'" : ''}`;
const picture = '/late.png';
/** Milliseconds after which a page counts as one without claims. */
const patience = 4_000;

function argumentOf(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** What is over, in the order it mostly is; each in milliseconds since `DOMContentLoaded`. */
const steps = [
  'painted',
  'gate',
  'article.js begun',
  'article.js run',
  'claims.js begun',
  'claims.js run',
  'store asked',
  'store answered',
  'words begun',
  'words ready',
  'found',
  'shown',
] as const;
type Step = (typeof steps)[number];
type Times = Readonly<Partial<Record<Step | 'longest task', number>>>;

export async function run(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-first-'));
  const built = join(folder, 'extension');
  cpSync(extensionFolder, built, { recursive: true });
  sayWhen(built);
  const all = corpusPages('pages');
  const pages = quick ? all.filter((_, at) => at % 8 === 0) : all;
  pages.forEach(({ html }, at) => {
    writeFileSync(join(folder, `page-${at}.html`), isLoading ? `${html}<img src="${picture}" alt="">` : html);
  });
  const server = await serveFolder(folder, {
    intercept: ({ url }, response) => {
      response.setHeader('content-security-policy', policy);
      if (url !== picture) return false;
      setTimeout(() => response.writeHead(404).end(), 1_000);
      return true;
    },
  });
  const extension = await openExtension(found, { extension: built });
  try {
    const driver = await driveClaimlight(extension);
    await driver.allowSites(['localhost']);
    const cold: Times[] = [];
    const warm: Times[] = [];
    for (const [at, { name }] of pages.entries()) {
      const [first, again] = await openTwice(extension, `${server.origin}/page-${at}.html`, name);
      if (first) cold.push(first);
      if (again) warm.push(again);
    }
    tell('first page of a renderer', cold, pages.length);
    tell('the same page again in it', warm, pages.length);
  } finally {
    await extension.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a copy of the build leave a mark on the page's clock at each step. Nothing of it is changed: the parts tell
 * when they begin and end, the detector's two functions and the way messages are sent are wrapped.
 */
function sayWhen(built: string): void {
  const mark = (step: Step) => `performance.mark(${JSON.stringify(step)});`;
  const around = (file: string, before: string, after: string): void => {
    const path = join(built, file);
    writeFileSync(path, before + readFileSync(path, 'utf8'));
    appendFileSync(path, `;${after}`);
  };
  around('gate.js', '', mark('gate'));
  around(
    'article.js',
    `${mark('article.js begun')}{
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      chrome.runtime.sendMessage = async (...all) => {
        const isOpen = all.some((each) => each?.name === 'article.open');
        if (isOpen) ${mark('store asked')}
        const answer = await send(...all);
        if (isOpen) ${mark('store answered')}
        return answer;
      };
    }`,
    mark('article.js run'),
  );
  around(
    'claims.js',
    mark('claims.js begun'),
    `{
      const { claims } = claimlightParts;
      claimlightParts.claims = {
        ...claims,
        *compileWords(language) {
          ${mark('words begun')}
          yield* claims.compileWords(language);
          ${mark('words ready')}
        },
        findClaims(...all) {
          try {
            return claims.findClaims(...all);
          } finally {
            ${mark('found')}
          }
        },
      };
    }${mark('claims.js run')}`,
  );
}

async function openTwice(extension: OpenExtension, url: string, name: string) {
  const page = await extension.newPage();
  try {
    await page.evaluateOnNewDocument(noteFirstHighlight);
    await page.bringToFront();
    if (traces)
      await page.tracing.start({
        path: join(traces, `${name}.json`),
        categories: [
          'toplevel',
          'blink.user_timing',
          'devtools.timeline',
          'disabled-by-default-v8.cpu_profiler',
        ],
      });
    const first = await timesOf(page, url);
    const again = first && (await timesOf(page, url));
    if (traces) await page.tracing.stop();
    return [first, again];
  } finally {
    await page.close();
  }
}

async function timesOf(page: Page, url: string): Promise<Times | undefined> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const isShown = await page
    .waitForFunction('performance.getEntriesByName("shown").length > 0', { timeout: patience, polling: 50 })
    .catch(() => undefined);
  if (!isShown) return undefined;
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const from =
      navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : Number.NaN;
    const times: Record<string, number> = {};
    const [shown] = performance.getEntriesByName('shown');
    for (const { name, startTime } of performance.getEntriesByType('mark'))
      if (startTime <= (shown?.startTime ?? 0) && (name === 'found' || !(name in times)))
        times[name] = startTime - from;
    const [painted] = performance.getEntriesByName('first-paint');
    if (painted) times['painted'] = painted.startTime - from;
    // Tasks under 50 ms are not told; those count as none.
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask', buffered: true });
    times['longest task'] = Math.max(
      0,
      ...observer
        .takeRecords()
        .filter(({ startTime }) => startTime >= from && startTime <= (shown?.startTime ?? 0))
        .map(({ duration }) => duration),
    );
    return times;
  });
}

/** Runs in the page before anything else: looks into the registry in every frame, until there is something of ours. */
function noteFirstHighlight(): void {
  const look = (): void => {
    const { highlights } = CSS as unknown as { highlights: ReadonlyMap<string, unknown> };
    if (![...highlights.keys()].some((name) => name.startsWith('claimlight'))) {
      requestAnimationFrame(look);
      return;
    }
    // A message is delivered after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('shown');
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

function tell(title: string, all: readonly Times[], pages: number): void {
  const of = (step: Step) => all.flatMap((times) => times[step] ?? []);
  const shown = of('shown');
  console.log(
    `\n${title}: first highlights on ${all.length} of ${pages} pages, ms since DOMContentLoaded: median ${Math.round(median(shown))}, longest ${Math.round(Math.max(...shown))}; from the gate's end: median ${Math.round(median(all.map((times) => (times.shown ?? 0) - (times.gate ?? 0))))}`,
  );
  console.log(steps.map((step) => `${step} ${Math.round(median(of(step)))}`).join(', '));
  const tasks = all.flatMap((times) => times['longest task'] || []);
  console.log(
    `tasks over 50 ms on ${tasks.length} pages${tasks.length > 0 ? `, longest ${Math.round(Math.max(...tasks))}` : ''}`,
  );
}
