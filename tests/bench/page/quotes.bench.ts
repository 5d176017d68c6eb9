import type { CDPSession, Page } from 'playwright-core';
import { bundleForPage, openPage, printTable, withChromium } from './harness';
import { settle } from './highlight-harness';
import type { Found, Job } from './quote-contenders';
import { newsTexts, pageTexts } from './quote-corpora';
import { seeded } from './quote-editors';
import {
  choosePassages,
  harmlessCases,
  judge,
  type LockedCase,
  lockedCases,
  type Passage,
  scenarios,
} from './quote-scenarios';
import { writeArticle } from './quote-texts';

/** The design's seven; the others are measured by `quotes-node.ts`. */
const measured = [
  'nothing',
  'text elsewhere',
  'look-alikes added',
  'deleted',
  'words changed',
  'typography',
  '5 % of characters',
];
const quotesPerPage = 100;
/** Peers take seconds a page: they are given every n-th quote of the same page. */
const peerShare = 5;
const longPageWords = 200_000;
const longPagePeerQuotes = 3;
const lockedCount = 500;
/** `only=hint`: the short pages, beside that one peer; the rest takes a quarter of an hour. */
const isShort = process.argv.includes('only=hint');
/** The peer that is to be beaten twenty times over. */
const hinted = 'dom-anchor-text-quote + hint';

interface Outcome {
  readonly found: readonly (Found | undefined)[];
  /** The main thread's processor time for the whole batch, ms: a machine with other work makes the clock say nothing. */
  readonly ms: number;
}

type Call = (name: string, job: Job) => Promise<Outcome>;

interface Sum {
  quotes: number;
  right: number;
  wrong: number;
  ms: number;
}

/** 100 quotes a page found again, beside the peers, in real Chromium. Seeded: the same pages and edits every time. */
export async function run(): Promise<void> {
  const script = await bundleForPage('tests/bench/page/quote-contenders.ts');
  await withChromium(async (browser) => {
    const page = await openPage(browser, script);
    const names = await page.evaluate(() => [...claimlightBench.names]);
    const processor = await startProcessorClock(page);
    const call: Call = async (name, job) => {
      if (name === 'ours') await page.evaluate((given) => claimlightBench.prepareOurs(given), job);
      else
        await page.evaluate(([peer, given]) => claimlightBench.preparePeer(peer, given), [
          name,
          job,
        ] as const);
      // The new page is laid out and painted: nobody's work.
      await settle(page);
      const ms = await processor.time('claimlightBench.runPrepared()');
      return { ms, found: await page.evaluate(() => claimlightBench.takeOutcome()) };
    };
    const texts = pageSet();
    // The first page finds every contender's code uncompiled; nobody is measured on that.
    const contenders = isShort ? ['ours', hinted] : ['ours', ...names];
    for (const name of contenders) {
      const { job } = makeJob(texts[0] ?? '', 'words changed', 1);
      const share = name === 'ours' ? 1 : peerShare;
      await call(name, { ...job, passages: job.passages.filter((_, at) => at % share === 0) });
    }
    await compare(
      `100 quotes a page, ${texts.length} pages (ms a quote; right %; wrong %)`,
      texts,
      contenders,
      call,
      peerShare,
      measured,
    );
    await compare(
      'The same once more, everybody’s code compiled by now',
      texts,
      ['ours', hinted],
      call,
      peerShare,
      measured,
    );
    if (isShort) return;
    await locked(texts, call);
    const long = writeArticle(seeded(9), longPageWords);
    await compare(
      '100 quotes on a page of 200,000 words',
      [long],
      ['ours', hinted, 'apache-annotator, no context'],
      call,
      Math.ceil(quotesPerPage / longPagePeerQuotes),
      ['nothing', 'text elsewhere', 'words changed', 'deleted'],
    );
  });
}

/** Processor time of a script in the page, without what asking for it takes: the median of calls that do nothing. */
async function startProcessorClock(
  page: Page,
): Promise<{ readonly time: (script: string) => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (expression: string) => {
    const before = await readThreadTime(session);
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    return (await readThreadTime(session)) - before;
  };
  const idle: number[] = [];
  for (let turn = 0; turn < 31; turn += 1) idle.push(await measure('undefined'));
  const asking = idle.sort((a, b) => a - b)[15] ?? 0;
  return { time: async (script) => Math.max(0, (await measure(script)) - asking) };
}

async function readThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('this browser does not tell its main thread’s processor time');
  return time.value * 1000;
}

/** Own texts always; two dozen real pages where the corpora are. */
function pageSet(): string[] {
  const own = [1, 2].map((seed) => writeArticle(seeded(seed), 3000));
  const news = newsTexts();
  const pages = pageTexts(10).filter((text) => text.length > 12_000 && text.length < 60_000);
  if (news.length === 0 && pages.length === 0)
    console.log('The corpora are not here: measuring on own texts alone.');
  return [...own, ...news.filter((text) => text.length > 4000).slice(0, 4), ...pages.slice(0, 4)];
}

function makeJob(
  text: string,
  name: string,
  seed: number,
): { job: Job; truth: readonly (Passage | undefined)[] } {
  const random = seeded(seed);
  const passages = choosePassages(text, quotesPerPage, random);
  const make = scenarios[name];
  if (!make) throw new Error(`no scenario ${name}`);
  const edited = make(text, passages, random);
  return { job: { text, edited: edited.text, passages }, truth: edited.truth };
}

async function compare(
  title: string,
  texts: readonly string[],
  names: readonly string[],
  call: Call,
  share: number,
  scenarioNames: readonly string[],
): Promise<void> {
  const rows: string[][] = [];
  for (const name of scenarioNames) {
    const sums = new Map(
      names.map((contender): [string, Sum] => [contender, { quotes: 0, right: 0, wrong: 0, ms: 0 }]),
    );
    for (const [index, text] of texts.entries()) {
      const { job, truth } = makeJob(text, name, 100 + index);
      for (const [contender, sum] of sums) {
        const keep = (_: unknown, at: number) => contender === 'ours' || at % share === 0;
        const passages = job.passages.filter(keep);
        const outcome = await call(contender, { ...job, passages });
        add(sum, outcome, truth.filter(keep));
      }
    }
    rows.push([name, ...[...sums.values()].map(show), timesFaster(sums)]);
    console.error(rows.at(-1)?.join(' | '));
  }
  printTable(title, ['page edited by', ...names, 'times faster than with hint'], rows);
}

function add(sum: Sum, { found, ms }: Outcome, truth: readonly (Passage | undefined)[]): void {
  sum.ms += ms;
  found.forEach((place: Found | undefined, index) => {
    const verdict = judge(place ?? undefined, truth[index]);
    sum.quotes += 1;
    if (verdict === 'right') sum.right += 1;
    if (verdict === 'wrong') sum.wrong += 1;
  });
}

function timesFaster(sums: ReadonlyMap<string, Sum>): string {
  const perQuote = (name: string) => (sums.get(name)?.ms ?? 0) / Math.max(1, sums.get(name)?.quotes ?? 0);
  return (perQuote(hinted) / Math.max(Number.EPSILON, perQuote('ours'))).toFixed(0);
}

function show({ quotes, right, wrong, ms }: Sum): string {
  const percent = (value: number) => ((100 * value) / Math.max(1, quotes)).toFixed(1);
  return `${(ms / Math.max(1, quotes)).toFixed(3)} · ${percent(right)} · ${percent(wrong)}`;
}

async function locked(texts: readonly string[], call: Call): Promise<void> {
  const random = seeded(41);
  const rows: string[][] = [];
  for (const kind of ['number', 'date', 'name', 'negation', 'harmless'] as const) {
    const cases = (
      kind === 'harmless'
        ? harmlessCases(texts, lockedCount, random)
        : lockedCases(texts, lockedCount, seeded(43))
    ).filter((each) => each.kind === kind);
    let asChanged = 0;
    let asItself = 0;
    for (const each of cases) {
      const place = await findOne(each, call);
      if (judge(place, each.truth) !== 'right') continue;
      if (place?.state === 'changed' && (place.changes?.length ?? 0) > 0) asChanged += 1;
      else asItself += 1;
    }
    rows.push([kind, String(cases.length), String(asChanged), String(asItself)]);
  }
  printTable(
    'One thing changed in a passage',
    ['changed', 'passages', 'reported as changed, with what', 'reported as the same'],
    rows,
  );
}

async function findOne({ text, passage, edited }: LockedCase, call: Call): Promise<Found | undefined> {
  const { found } = await call('ours', { text, edited, passages: [passage] });
  return found[0] ?? undefined;
}
