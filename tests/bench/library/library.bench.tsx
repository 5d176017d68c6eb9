import Dexie from 'dexie';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { LibraryApp } from '@/entrypoints/library/library-app';
import { digestStale, importRecords, readArticleById } from '@/lib/db';
import '@/components/library/library.css';
import { createDatabase, reopen } from '@/tests/support/database';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { keptClaims } from '@/tests/support/pack-records';

/** 100,000 claims in 10,000 articles, one of which has 200; 30,000 verdicts, 42,000 pieces of evidence, 2,000 sources. */
const ARTICLES = 10_000;
const LONG_ARTICLE = 777;
const records = makeMadeUpLibrary({
  articles: ARTICLES,
  claimsEach: (n) => (n === LONG_ARTICLE ? 200 : 10),
  sources: 2_000,
});

/** What people type, letter by letter: common and rare words, numbers, phrases, other scripts, nothing at all. */
const typed = [
  'bridge at northport',
  'unemployment zurich',
  'cost 900 million',
  '"in force since" moreau',
  'мост обошелся',
  '橋の建設費',
  'budget statement',
  'zeppelin',
];
const scanned = ['bridge northport', 'unemployment', 'treaty', 'zeppelin'];

test('the library with 100,000 claims', async () => {
  const db = createDatabase();
  await timed('import', () => importRecords(db, records));
  await countThreadTime();
  const digestFrom = await threadTime();
  await timed('digest everything (once, after such an import)', async () => {
    while (await digestStale(db));
  });
  say("the same, time of the page's own thread", (await threadTime()) - digestFrom);
  const bytes = await db.digests.toArray();
  say(
    'digests, million characters',
    bytes.reduce((sum, { digest }) => sum + (digest?.text.length ?? 0), 0) / 1e6,
  );
  db.dexie.close();

  const longId = articleIdOf(LONG_ARTICLE);
  const other = reopen(db);
  await readArticleById(other, longId);
  const openings: number[] = [];
  const openingsFrom = await threadTime();
  for (let n = 0; n < 20; n++) openings.push(await measure(() => readArticleById(other, longId)));
  say('open an article with 200 claims, thread time, mean', ((await threadTime()) - openingsFrom) / 20);
  say('open an article with 200 claims, median', median(openings));
  say('open an article with 200 claims, p95', p95(openings), 50);

  gc();
  const before = heap();
  // The page's own load: its code.
  await import('@/entrypoints/library/claims-view');
  const app = document.body.appendChild(document.createElement('div'));
  const start = performance.now();
  render(<LibraryApp db={other} />, app);
  await appears('.claim-line__quote');
  say('first rows after the page is there', performance.now() - start, 300);
  await until(() => document.body.textContent?.includes('still reading') === false);
  say('everything is read', performance.now() - start);
  gc();
  say('memory of the page, megabytes', (heap() - before) / 1e6, 100);

  const strokes: number[] = [];
  for (const words of typed) {
    for (let length = 1; length <= words.length; length++) strokes.push(await type(words.slice(0, length)));
    strokes.push(await type(''));
  }
  say(`a keystroke to its rows painted, median of ${strokes.length}`, median(strokes));
  say('a keystroke to its rows painted, p95', p95(strokes), 50);
  say('a keystroke to its rows painted, worst', Math.max(...strokes));

  say('a keystroke to every row with its words, median', median(wordTimes));
  say('a keystroke to every row with its words, p95', p95(wordTimes));
  say("a keystroke, time of the page's own thread, median", median(threadTimes));
  say("a keystroke, time of the page's own thread, p95", p95(threadTimes), 50);
  say("a keystroke with words and counts, time of the page's own thread, median", median(wordThreadTimes));
  say("a keystroke with words and counts, time of the page's own thread, p95", p95(wordThreadTimes));
  threadTimes.length = 0;

  const clicks: number[] = [];
  for (const box of [...document.querySelectorAll<HTMLInputElement>('.facet__choice input')].slice(0, 16)) {
    clicks.push(await act(() => box.click()));
    clicks.push(await act(() => box.click()));
  }
  say('a filter to its rows painted, p95', p95(clicks), 50);

  say("a filter, time of the page's own thread, p95", p95(threadTimes), 50);
  const frames = await scrollThrough();
  say('a frame while scrolling, p95', p95(frames));
  say('a frame while scrolling, worst', Math.max(...frames));

  const scans = await scanPlainly();
  const searches: number[] = [];
  for (const words of scanned) {
    searches.push(await type(words));
    await type('');
  }
  say('the same searches by a Dexie filter over a row each, median', median(scans));
  say('the same searches here, rows painted, median', median(searches));
  const ratio = median(scans) / median(searches);
  say('times faster', ratio, 50);
  render(null, app);
  other.dexie.close();
  await other.dexie.delete();
  expect(ratio).toBeGreaterThan(1);
});

function articleIdOf(n: number): string {
  const articles = records.filter(({ record }) => record.type === 'article');
  return articles[n]?.record.id ?? '';
}

/** From a stroke to the rows on the screen: the rendering that follows, and the frame it is painted in. */
const type = (text: string): Promise<number> =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('.search-field__input');
    if (!field) throw new Error('no search field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

async function act(work: () => void): Promise<number> {
  await pause(30);
  const before = await threadTime();
  const start = performance.now();
  work();
  await painted();
  const passed = performance.now() - start;
  threadTimes.push((await threadTime()) - before);
  // The words of claims not shown before are read from the store meanwhile; until then their rows are grey.
  while (document.querySelector('.claim-line__waiting')) await painted();
  wordTimes.push(performance.now() - start);
  wordThreadTimes.push((await threadTime()) - before);
  return passed;
}

/** Until every row drawn has its words. */
const wordTimes: number[] = [];
const wordThreadTimes: number[] = [];

/**
 * Milliseconds in which the page's own thread really ran: the same on a machine busy with other things, where the
 * clock on the wall says more about those.
 */
const threadTimes: number[] = [];

interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

const devTools = cdp() as unknown as { send(method: string, parameters?: object): Promise<Metrics> };

async function countThreadTime(): Promise<void> {
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
}

async function threadTime(): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** After the next frame was painted. Waiting for the frame itself, up to 16 ms, is counted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

async function scrollThrough(): Promise<number[]> {
  const scroller = document.querySelector('.claim-grid');
  if (!scroller) throw new Error('no list');
  const frames: number[] = [];
  let last = performance.now();
  for (let n = 0; n < 240; n++) {
    // A fast wheel, with a leap to elsewhere now and then.
    scroller.scrollTop = n % 60 === 59 ? Math.random() * scroller.scrollHeight : scroller.scrollTop + 240;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** The plain way: a row for each claim, and a filter that looks at every one. */
async function scanPlainly(): Promise<number[]> {
  const plain = new Dexie(`bench-plain-${Date.now()}`);
  plain.version(1).stores({ claims: 'id' });
  const rows = [...keptClaims(records)].map(([id, { claim, article }]) => ({
    id,
    ...claim,
    article,
    words: JSON.stringify([claim, article.title, article.publisher]).toLowerCase(),
  }));
  await plain.table('claims').bulkAdd(rows);
  const times: number[] = [];
  for (const words of scanned) {
    const needles = words.split(' ');
    times.push(
      await measure(() =>
        plain
          .table<{ words: string }>('claims')
          .filter((row) => needles.every((needle) => row.words.includes(needle)))
          .toArray(),
      ),
    );
  }
  plain.close();
  await plain.delete();
  return times;
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  say(name, await measure(work));
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function say(name: string, value: number, goal?: number): void {
  console.log(`${name}: ${Math.round(value * 10) / 10}${goal === undefined ? '' : ` (goal ${goal})`}`);
}

const heap = (): number =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
const gc = (): void => (globalThis as unknown as { gc?: () => void }).gc?.();
const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const p95 = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)] ?? 0;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const appears = (selector: string): Promise<void> => until(() => document.querySelector(selector) !== null);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}
