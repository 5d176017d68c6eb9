import type { Browser } from 'playwright-core';
import {
  type BenchPage,
  bundle,
  busyWhile,
  corpora,
  corpusPages,
  median,
  openPage,
  settle,
  startBrowser,
} from './highlight-harness';
import { longPage, toPage } from './long-page';
import { seeded } from './quote-editors';
import { writeArticle } from './quote-texts';

/*
 * npm run bench:page highlight [quick] [only=highlight|inject|gate|tasks|heap] [minutes=10]
 * Real Chromium, one run, everybody on the same pages; medians. Ratios hold, milliseconds do not.
 */
const quick = process.argv.includes('quick');
const only = process.argv.find((argument) => argument.startsWith('only='))?.slice(5);
/** `names=claimlight;apache-annotator, ready ranges` measures these alone. */
const chosen = process.argv
  .find((argument) => argument.startsWith('names='))
  ?.slice(6)
  .split(';');
const wanted = (part: string) => only === undefined || only === part;
/** Words of the long page. */
const longWords = 200_000;
const sentences = 500;
/** Repetitions of each contender on each news page. */
const rounds = quick ? 1 : 3;
/** Contenders too slow to be run more than once on the long page. */
const slow = new Set(['apache-annotator, offsets', 'mark.js mark', 'mark.js markRanges', 'recogito']);

/** Highlighting beside its peers, the gate, injection, long tasks, the heap. */
export async function run(): Promise<void> {
  const browser = await startBrowser();
  try {
    const code = (await bundle('tests/bench/page/highlight-contenders.ts', 'bench')).code;
    if (wanted('highlight')) {
      await highlighting(browser, code, 'news pages', newsPages(), rounds);
      await highlighting(browser, code, `a page of ${longWords} words`, [longPage(longWords)], rounds);
    }
    if (wanted('gate')) await gateCost(browser, code);
    if (wanted('inject')) await injection(browser);
    if (wanted('tasks')) for (const rate of [1, 4]) await longTasks(browser, code, rate);
    if (wanted('heap')) await heap(browser, code);
  } finally {
    await browser.close();
  }
}

/** How many real pages are measured: those with the most paragraphs, books and lists left out. */
const newsCount = quick ? 4 : 11;
/** Paragraphs: pages with more are books. */
const maxParagraphs = 300;

function newsPages(): string[] {
  if (corpora === undefined) {
    console.log('no corpora: the pages are of our own writing');
    return [1, 2, 3].map((seed) => toPage(writeArticle(seeded(seed), 9_000)));
  }
  const paragraphs = (html: string) => html.split(/<p[ >]/).length;
  return corpusPages('pages')
    .filter(({ html }) => paragraphs(html) < maxParagraphs)
    .sort((one, other) => paragraphs(other.html) - paragraphs(one.html))
    .slice(0, newsCount)
    .map(({ html }) => html);
}

async function highlighting(
  browser: Browser,
  code: string,
  title: string,
  pages: readonly string[],
  times: number,
): Promise<void> {
  const isLong = pages.length === 1;
  const results = new Map<string, { script: number[]; busy: number[]; added: number[] }>();
  const counts: number[] = [];
  for (const html of pages) {
    for (const name of chosen ?? [
      'nothing',
      'limit, StaticRanges',
      'limit, Ranges',
      'claimlight',
      'limit, style included',
      'claimlight, reading and style included',
      'apache-annotator, ready ranges',
      'apache-annotator, offsets',
      'mark.js markRanges',
      'mark.js mark',
      'recogito',
    ]) {
      if (quick && isLong && slow.has(name)) continue;
      for (let round = 0; round < (isLong && slow.has(name) ? 1 : times); round++) {
        const bench = await openPage(browser);
        try {
          const one = await measure(bench, html, code, name);
          counts.push(one.sentences);
          const row = results.get(name) ?? { script: [], busy: [], added: [] };
          row.script.push(one.script);
          row.busy.push(one.busy);
          row.added.push(one.added);
          results.set(name, row);
        } finally {
          await bench.close();
        }
      }
    }
  }
  console.log(
    `\nHighlighting up to ${sentences} known sentences on ${title} (median ${median(counts)} sentences; ms)`,
  );
  const limit = median(results.get('limit, StaticRanges')?.busy ?? []);
  for (const [name, row] of results) {
    console.log(
      `${name.padEnd(40)} script ${median(row.script).toFixed(1).padStart(9)}  busy ${median(row.busy).toFixed(1).padStart(9)}  × limit ${(median(row.busy) / limit).toFixed(2).padStart(7)}  elements added ${median(row.added)}`,
    );
  }
}

async function measure(bench: BenchPage, html: string, code: string, name: string) {
  await bench.load(html);
  await bench.page.evaluate(code);
  const prepared = await evaluate<{ sentences: number }>(bench, `bench.prepare(${sentences})`);
  await bench.page.evaluate(`bench.ready(${JSON.stringify(name)})`);
  let outcome = { script: 0, added: 0 };
  const busy = await busyWhile(bench, async () => {
    outcome = await evaluate(bench, 'bench.start()');
  });
  return { ...outcome, busy, sentences: prepared.sentences };
}

function evaluate<T>(bench: BenchPage, expression: string): Promise<T> {
  return bench.page.evaluate<T>(expression);
}

async function gateCost(browser: Browser, code: string): Promise<void> {
  const { gzipped } = await bundle('lib/page/might-be-article.ts', 'gate');
  const pages = [...corpusPages('pages').map(({ html }) => html), longPage(longWords)];
  const times: number[] = [];
  const bench = await openPage(browser);
  for (const html of pages) {
    await bench.load(html);
    await bench.page.evaluate(code);
    times.push(await evaluate<number>(bench, 'bench.gate()'));
  }
  await bench.close();
  console.log(
    `\nThe gate: ${gzipped} bytes gzipped; ${pages.length} pages: median ${median(times).toFixed(2)} ms, longest ${Math.max(...times).toFixed(2)} ms`,
  );
}

/**
 * From the start of evaluating the first part to the frame that shows the first highlights: two scripts in two tasks, as
 * the extension runs them, without its messages. Every page gets a tab of its own: one that goes elsewhere by itself
 * takes its frame along, and is told of instead of waited for.
 */
async function injection(browser: Browser): Promise<void> {
  const reader = await bundle('tests/bench/page/inject-content.ts', 'inject', { asShipped: true });
  const finder = await bundle('lib/claims/core.ts', 'claims', { asShipped: true });
  const times: number[] = [];
  const failed: string[] = [];
  const pages = corpusPages('pages');
  for (const { name, html } of quick ? pages.filter((_, at) => at % 8 === 0) : pages) {
    const bench = await openPage(browser);
    try {
      await withinTime(bench.load(html));
      // Sent at once, so that the second runs right after the first.
      const [time] = await withinTime(
        Promise.all([
          evaluate<number | undefined>(
            bench,
            `globalThis.injected = performance.now(); ${reader.code}; inject.inject(injected)`,
          ),
          evaluate<void>(bench, `${finder.code}; inject.offer(claims)`),
        ]),
      );
      if (typeof time === 'number') times.push(time);
    } catch (error) {
      failed.push(`${name} (${error instanceof Error ? error.message.split('\n', 1).join() : error})`);
    } finally {
      await bench.close();
    }
  }
  const kilobytes = ((reader.gzipped + finder.gzipped) / 1024).toFixed(1);
  const told =
    times.length > 0
      ? `median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`
      : 'none';
  console.log(
    `\nInjection to first highlight on ${times.length} pages (page and claims, ${kilobytes} KB gzipped): ${told}`,
  );
  if (failed.length > 0) console.log(`Not measured: ${failed.join('; ')}`);
}

/** Milliseconds after which a page is given up. */
const patience = 20_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing after ${patience / 1_000} s`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function longTasks(browser: Browser, code: string, rate: number): Promise<void> {
  const bench = await openPage(browser);
  await bench.load(longPage(longWords));
  await bench.page.evaluate(code);
  await settle(bench.page);
  await bench.session.send('Emulation.setCPUThrottlingRate', { rate });
  const tasks = await evaluate<number[]>(
    bench,
    `(async () => {
      const tasks = [];
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); }).observe({ entryTypes: ['longtask'] });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      tasks.length = 0;
      await bench.follow();
      document.querySelector('article').insertAdjacentHTML('beforeend', '<p>One more paragraph that came late, with enough words in it to be read as prose.</p>');
      await new Promise((resolve) => setTimeout(resolve, 4000));
      return tasks;
    })()`,
  );
  await bench.close();
  console.log(
    `\nReading, painting and following ${longWords} words at ${rate}x CPU: ${tasks.length} tasks over 50 ms${tasks.length > 0 ? `, longest ${Math.max(...tasks)} ms (${tasks.map(Math.round).join(', ')})` : ''}`,
  );
}

/** A page that writes, rewrites and removes paragraphs without end; the heap after collection, at five moments. */
async function heap(browser: Browser, code: string): Promise<void> {
  const minutes = Number(process.argv.find((argument) => argument.startsWith('minutes='))?.slice(8) ?? 1);
  const bench = await openPage(browser);
  await bench.load(toPage(writeArticle(seeded(3), 5_000)));
  await bench.page.evaluate(code);
  await bench.page.evaluate('bench.follow()');
  await bench.page.evaluate(`(() => {
    const article = document.querySelector('article');
    let tick = 0;
    setInterval(() => {
      tick++;
      article.insertAdjacentHTML('beforeend', '<p>Paragraph ' + tick + ' arrived while the reader was elsewhere, and it says that 17 boats left the harbour.</p>');
      article.children[5 + (tick % 40)].firstChild.nodeValue += ' ' + tick;
      if (article.children.length > 150) article.children[60].remove();
    }, 50);
  })()`);
  const sizes: number[] = [];
  for (let sample = 0; sample < 5; sample++) {
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / 5));
    await bench.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await bench.session.send('Runtime.getHeapUsage');
    sizes.push(usedSize / 1_048_576);
  }
  await bench.close();
  console.log(
    `\nHeap over ${minutes} min of mutations, after collection: ${sizes.map((size) => size.toFixed(2)).join(', ')} MB`,
  );
}
