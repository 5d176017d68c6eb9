import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FindInSlices } from '@/entrypoints/article/find-claims-in-slices';
import { createReadingSession } from '@/entrypoints/article/reading-session';
import type { Claim } from '@/lib/claims';
import { readArticle } from '@/lib/page';
import { defaultSettings } from '@/lib/platform';
import fakeBrowser, { resetBrowser } from '@/tests/support/fake-browser';

const paragraph =
  'The ferry cost $900 million and sank within a year of its launch, the port authority said. ';
let stop = new AbortController();
/** Answers the question for what is kept that has waited longest. */
let answers: ((highlightsVisible: boolean) => void)[] = [];

beforeEach(() => {
  resetBrowser();
  stop = new AbortController();
  answers = [];
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><h1>The ferry</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}</article>`;
  fakeBrowser.runtime.onMessage.addListener(((
    { name }: { name: string },
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    if (name !== 'article.open') respond({ ok: true, value: {} });
    else
      answers.push((highlightsVisible) => {
        const settings = { ...defaultSettings.reading, highlightsVisible };
        respond({ ok: true, value: { dismissals: [], settings } });
      });
    return true;
  }) as never);
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

test('what has changed in the store while the page is read for the first time is asked again', async () => {
  const session = createReadingSession({
    document,
    findInSlices: async () => ({ claims: [], sentencesRead: 15 }),
    prepareWords: async () => true,
    signal: stop.signal,
    now: () => new Date(0),
    onChange: () => undefined,
  });
  const first = session.read(readArticle(document)).catch(() => undefined);
  await expect.poll(() => answers.length).toBe(1);
  const again = session.reopen();
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.(false);
  answers[1]?.(true);
  await Promise.all([first, again]);
  expect(session.state).toMatchObject({ status: 'read', isVisible: true });
});

const claimAt = (start: number): Claim => ({
  start,
  end: start + 20,
  kinds: ['cost'],
  worth: 0.9,
  facets: [],
  reasons: [],
});

/**
 * A session whose finder has told one claim, and tells the second when `finish` is called; the store has answered whether
 * highlights are shown.
 */
async function readSlowly(highlightsVisible: boolean) {
  let finish = (): void => undefined;
  const findInSlices: FindInSlices = async (_text, _blocks, _options, _signal, onFirst) => {
    onFirst?.([claimAt(20)]);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { claims: [claimAt(20), claimAt(120)], sentencesRead: 15 };
  };
  const session = createReadingSession({
    document,
    findInSlices,
    prepareWords: async () => true,
    signal: stop.signal,
    now: () => new Date(0),
    onChange: () => undefined,
  });
  const reading = session.read(readArticle(document));
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.(highlightsVisible);
  await expect.poll(() => session.state?.status).toBe('reading');
  return {
    session,
    finish: async () => {
      finish();
      await reading;
    },
  };
}

const paintedMarks = (): number => CSS.highlights.get('claimlight-claim')?.size ?? 0;

test('what is found first is painted while the rest is still being looked for', async () => {
  const { session, finish } = await readSlowly(true);
  await expect.poll(paintedMarks).toBe(1);
  expect(session.state).toMatchObject({ status: 'reading', isVisible: true });
  expect(session.find(session.state?.listed[0]?.id ?? '')?.start).toBe(20);
  await finish();
  expect(session.state).toMatchObject({ status: 'read', sentencesRead: 15 });
  expect(paintedMarks()).toBe(2);
});

test('highlights that are hidden stay so while the rest is being looked for', async () => {
  const { finish } = await readSlowly(false);
  expect(paintedMarks()).toBe(0);
  await finish();
  expect(paintedMarks()).toBe(0);
});

test('what the reader does between the first claims and the last is not undone by the last', async () => {
  const { session, finish } = await readSlowly(true);
  const first = session.state?.listed[0];
  session.dismiss([{ type: 'claim', site: 'localhost', exact: first?.text ?? '' }]);
  session.setVisible(false);
  await finish();
  expect(session.state).toMatchObject({ status: 'read', isVisible: false });
  expect(session.state?.listed.map(({ start }) => start)).toEqual([120]);
  expect(paintedMarks()).toBe(0);
});
