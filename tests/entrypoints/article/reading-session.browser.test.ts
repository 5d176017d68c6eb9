import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReadingSession } from '@/entrypoints/article/reading-session';
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
    if (name !== 'article.open') respond({ ok: true });
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
