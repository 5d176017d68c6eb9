import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { driveClaimlight } from '@/scripts/browser/drive-claimlight';
import { findBrowser } from '@/scripts/browser/find-browser';
import { openExtension } from '@/scripts/browser/open-extension';
import { serveFolder } from '@/scripts/browser/serve-folder';
import { until } from '@/scripts/browser/until';
import { longPage } from './long-page';
import { longestWork, type Task } from './longest-work';

/*
 * npm run bench:page extension [profile] [quick]
 * The built extension (npx wxt build --mode e2e) in real Chromium on a page of 200,000 words: every task of the page's
 * main thread over 50 ms (long-tasks API, and processor time in a trace) from the moment the scripts are let in, at 1x and at 4x CPU throttling, by what was done then;
 * `profile` says which functions the longest tasks were spent in.
 */
const words = 200_000;
const keptClaims = 100;
const profiles = process.argv.includes('profile');
const rates = process.argv.includes('quick') ? [1] : [1, 4];

export async function run(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-long-'));
  writeFileSync(join(folder, 'index.html'), longPage(words));
  const server = await serveFolder(folder);
  const extension = await openExtension(found, { extension: '.output/chrome-mv3-e2e' });
  try {
    const driver = await driveClaimlight(extension);
    for (const rate of rates) {
      await driver.allowSites(['127.0.0.1']);
      const page = await extension.newPage(`${server.origin}/`);
      page.setDefaultTimeout(0);
      await page.bringToFront();
      await observeTasks(page);
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 1_000 });
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const ask = async (name: string, input?: unknown) => {
        const answer = await driver.ask(page, name, input);
        return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
      };
      await measure(`${rate}x, nothing done`, page, session, () => wait(2_000));
      for (const [title, change, undo] of pageAlone) {
        await measure(`${rate}x, the page alone, ${title}`, page, session, async () => {
          await page.evaluate(change);
          await wait(1_000);
        });
        await page.evaluate(undo);
        await wait(500);
      }
      const from = Date.now();
      await measure(
        `${rate}x, from letting the scripts in to the first highlights`,
        page,
        session,
        async () => {
          await driver.allowSites(['localhost']);
          await waitForHighlights(page);
        },
      );
      console.log(`  ${Date.now() - from} ms until they were seen`);
      await measure(`${rate}x, a late paragraph`, page, session, async () => {
        await page.evaluate(() => {
          document
            .querySelector('article')
            ?.insertAdjacentHTML(
              'beforeend',
              '<p>The late report cost the town $93 million in 2021, it said.</p>',
            );
        });
        await wait(4_000 * rate ** 0.5);
      });
      await measure(`${rate}x, a change in the first paragraph`, page, session, async () => {
        await page.evaluate(() =>
          document.querySelector('article p')?.append(' It paid $21 million more in 2020.'),
        );
        await wait(4_000 * rate ** 0.5);
      });
      const summary = (await ask('page.summary')) as { claims: { id: string; start: number }[] };
      const every = Math.max(1, Math.floor(summary.claims.length / keptClaims));
      const chosen = summary.claims.filter((_, at) => at % every === 0).slice(0, keptClaims);
      if (rate === 1) {
        await measure(`keeping 3 of ${summary.claims.length} claims`, page, session, async () => {
          for (const claim of chosen.slice(0, 3)) await ask('page.keep', claim.id);
        });
        for (const claim of chosen.slice(3)) await ask('page.keep', claim.id);
      }
      await measure(
        `${rate}x, finding ${keptClaims} kept quotes again after a change above them`,
        page,
        session,
        async () => {
          await page.evaluate(() => {
            const article = document.querySelector('article');
            article?.insertAdjacentHTML(
              'afterbegin',
              '<p>An editor put this paragraph on top: it cost $3 million in 2019.</p>',
            );
          });
          await wait(4_000 * rate ** 0.5);
        },
      );
      await measure(`${rate}x, stepping to the next claim`, page, session, () => ask('page.step', 'next'));
      await page.close();
    }
  } finally {
    await extension.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the browser needs for the same changes, and for the least that highlighting asks of it, with nobody there. */
const pageAlone: readonly (readonly [title: string, change: () => void, undo: () => void])[] = [
  [
    'a late paragraph',
    () => document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>A late report.</p>'),
    () => document.querySelector('article')?.lastElementChild?.remove(),
  ],
  [
    'a change in the first paragraph',
    () => document.querySelector('article p')?.append(' It paid $21 million more in 2020.'),
    () => document.querySelector('article p')?.lastChild?.remove(),
  ],
  [
    'a paragraph on top',
    () => document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p>Put on top.</p>'),
    () => document.querySelector('article')?.firstElementChild?.remove(),
  ],
  [
    'a sheet with one highlight rule',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root::highlight(alone){text-decoration:underline dotted #155fb8 2px}');
      document.adoptedStyleSheets.push(sheet);
    },
    () => undefined,
  ],
  [
    'one underlined range',
    () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('article p') ?? document.body);
      CSS.highlights.set('alone', new Highlight(range));
    },
    () => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    },
  ],
];

async function observeTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: Task[] };
    scope.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        scope.tasks.push({ start: startTime, duration });
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function measure(
  title: string,
  page: Page,
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { tasks: Task[] }).tasks.length = 0;
  });
  const began = await page.evaluate(() => performance.now());
  if (profiles) await session.send('Profiler.start');
  else await page.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
  await page.evaluate(() => void performance.mark('claimlight-here'));
  await work();
  await wait(500);
  const traced = profiles ? [] : tasksByProcessorTime((await page.tracing.stop()) ?? new Uint8Array());
  const busy = traced.map(({ milliseconds }) => milliseconds);
  const profile = profiles ? (await session.send('Profiler.stop')).profile : undefined;
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: Task[] }).tasks);
  const lengths = tasks.map(({ duration }) => Math.round(duration)).sort((one, other) => other - one);
  const list = (each: readonly number[]) =>
    `${each.length}${each.length > 0 ? ` (${each.slice(0, 10).join(', ')} ms)` : ''}`;
  console.log(`${title}: tasks over 50 ms by the clock ${list(lengths)}, by processor time ${list(busy)}`);
  for (const { milliseconds, parts } of traced.filter(({ milliseconds }) => milliseconds > fullyTold))
    console.log(`  ${milliseconds} ms: ${parts}`);
  if (profile && tasks.length > 0) console.log(longestWork(profile, tasks, began));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Tasks of the page's main thread over 50 ms of processor time, longest first. On a machine with other work the clock
 * counts that too. Throttling is done by work in the thread itself and counts.
 */
function tasksByProcessorTime(trace: Uint8Array): { milliseconds: number; parts: string }[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.find(({ name }) => name === 'claimlight-here');
  const here = traceEvents.filter(({ pid, tid }) => pid === ours?.pid && tid === ours.tid);
  return here
    .filter(({ name, tdur = 0 }) => name.endsWith('RunTask') && tdur > 50_500)
    .map((task) => ({ milliseconds: Math.round((task.tdur ?? 0) / 1_000), parts: partsOf(task, here) }))
    .sort((one, other) => other.milliseconds - one.milliseconds);
}

/** Tasks longer than this, ms, are told with what the browser did in them: each step over a tenth of the task. */
const fullyTold = 100;

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter((event) => event !== task && event.ts >= task.ts && event.ts + (event.dur ?? 0) <= end)
    .filter(({ tdur = 0 }) => tdur * 10 > (task.tdur ?? 0))
    .map(({ name, tdur = 0 }) => `${name} ${Math.round(tdur / 1_000)}`)
    .join(', ');
}

async function waitForHighlights(page: Page): Promise<void> {
  await until(
    () =>
      page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
        return [...highlights.keys()].some((name) => name.startsWith('claimlight')) ? true : undefined;
      }),
    'nothing was highlighted',
  );
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
