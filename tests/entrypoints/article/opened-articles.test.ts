import { beforeEach, expect, test } from 'vitest';
import { createOpenedArticles, joinKept } from '@/entrypoints/article/opened-articles';
import { defaultSettings } from '@/lib/platform';
import fakeBrowser, { resetBrowser } from '@/tests/support/fake-browser';

const story = { url: 'https://news.example/story', authors: [] };
const other = { url: 'https://news.example/other', authors: [] };
const nothing = { dismissals: [], settings: defaultSettings.reading };
let asked: unknown[] = [];
let isAnswering = true;

beforeEach(() => {
  resetBrowser();
  asked = [];
  isAnswering = true;
  fakeBrowser.runtime.onMessage.addListener(((
    { input }: { input: { url: string } },
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    asked.push(input.url);
    respond(
      isAnswering
        ? { ok: true, value: nothing }
        : { ok: false, error: { code: 'unexpected', message: 'not now' } },
    );
    return true;
  }) as never);
});

test('the store is asked once for an article, also while it has not answered yet', async () => {
  const articles = createOpenedArticles();
  const [one, same] = await Promise.all([articles.open(story), articles.open({ ...story, title: 'Later' })]);
  expect(one).toEqual(nothing);
  expect(same).toBe(one);
  await articles.open({ ...story, canonicalUrl: 'https://news.example/1' });
  await articles.open(other);
  expect(asked).toEqual([story.url, story.url, other.url]);
});

test('it is asked again once something has changed, and after a failure', async () => {
  const articles = createOpenedArticles();
  await articles.open(story);
  articles.forgetOwn();
  await articles.open(story);
  expect(asked).toHaveLength(2);
  articles.forgetAll();
  isAnswering = false;
  await expect(articles.open(story)).rejects.toThrow('not now');
  isAnswering = true;
  expect(await articles.open(story)).toEqual(nothing);
});

test('articles put under the first are asked for once each, and what is kept of all is joined', async () => {
  const articles = createOpenedArticles();
  const part = { start: 0, end: 1, metadata: other };
  const [first] = await articles.openBelow([part]);
  const [again] = await articles.openBelow([part]);
  expect(again).toBe(first);
  expect(asked).toEqual([other.url]);
  expect(joinKept([nothing, nothing])).toBeUndefined();
});
