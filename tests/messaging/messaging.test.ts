import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '@/lib/errors';
import type { BackgroundProtocol, Caller, Handlers } from '@/lib/messaging';
import { send, sendToTab, serve, servePage } from '@/lib/messaging';
import { inputSchemas } from '@/lib/messaging/schemas';
import fakeBrowser, { fake, resetBrowser } from '@/tests/support/fake-browser';

let stop = new AbortController();

beforeEach(() => {
  resetBrowser();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const inTab = { id: 'claimlight', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };

/** Handlers that answer nothing, save those given. */
function handlers(given: Partial<Handlers<BackgroundProtocol>>): Handlers<BackgroundProtocol> {
  const refuse = () => Promise.reject(new Error('not expected here'));
  const names = Object.keys(inputSchemas) as (keyof BackgroundProtocol)[];
  return {
    ...Object.fromEntries(names.map((name) => [name, refuse])),
    ...given,
  } as Handlers<BackgroundProtocol>;
}

test('a question reaches its handler and the answer comes back, with who asked', async () => {
  const callers: Caller[] = [];
  serve(
    handlers({
      'tags.complete': (prefix, caller) => {
        callers.push(caller);
        return [`${prefix}nomy`];
      },
    }),
    stop.signal,
  );
  expect(await send('tags.complete', 'eco')).toEqual(['economy']);
  fake.sender = inTab;
  await send('tags.complete', 'eco');
  expect(callers).toEqual([
    { url: 'chrome-extension://claimlight/popup.html', isOwnPage: true },
    { url: 'https://news.example/a', frameId: 0, tabId: 7, isOwnPage: false },
  ]);
});

test('a call without input and an answer without value come through as absent', async () => {
  const counts: unknown[] = [];
  serve(
    handlers({
      'article.count': (count) => {
        counts.push(count);
        return undefined;
      },
    }),
    stop.signal,
  );
  expect(await send('article.count', undefined)).toBeUndefined();
  await send('article.count', 3);
  expect(counts).toEqual([undefined, 3]);
});

test('a failure keeps its code and words', async () => {
  serve(
    handlers({
      undo: () => {
        throw new AppError('not-found', 'There is nothing left to undo.');
      },
    }),
    stop.signal,
  );
  await expect(send('undo', 'x')).rejects.toMatchObject({
    name: 'AppError',
    code: 'not-found',
    message: 'There is nothing left to undo.',
  });
});

test('a bug in a handler is answered too, as unexpected', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  serve(handlers({ undo: () => Promise.reject(new TypeError('x is undefined')) }), stop.signal);
  await expect(send('undo', 'x')).rejects.toMatchObject({ code: 'unexpected', message: 'x is undefined' });
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

test.each([
  ['annotation.delete', 'not-an-id'],
  ['annotation.delete', { id: 'x' }],
  ['article.open', { url: 'javascript:alert(1)', authors: [] }],
  ['article.open', { url: 'https://news.example/', authors: 'nobody' }],
  ['article.count', -1],
  ['tags.complete', 'x'.repeat(100_000)],
  ['claim.dismiss', { type: 'everything' }],
  [
    'verdict.give',
    { annotationId: '01890a5d-ac96-774b-bcce-b302099a8057', rating: 'surely-true', rationale: '' },
  ],
])('%s with %j is refused before its handler', async (name, input) => {
  serve(handlers({}), stop.signal);
  const answer = await fakeBrowser.runtime.sendMessage({ claimlight: 1, name, input });
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('a page that says much of itself is read all the same: what is too long is cut', async () => {
  const opened = vi.fn((_: unknown) => Promise.reject(new AppError('not-found', 'read')));
  serve(handlers({ 'article.open': opened }), stop.signal);
  const long = 'x'.repeat(100_000);
  await expect(
    send('article.open', {
      url: `https://news.example/a#${long}`,
      title: long,
      publisher: long,
      authors: Array.from({ length: 5_000 }, () => long.slice(0, 3_000)),
      language: long,
      publishedAt: `2024-03-01T10:00:00Z ${long}`,
    }),
  ).rejects.toMatchObject({ message: 'read' });
  expect(opened.mock.calls[0]?.[0]).toMatchObject({
    url: 'https://news.example/a',
    title: 'x'.repeat(2_000),
    language: 'x'.repeat(100),
    publishedAt: expect.stringMatching(/^2024-03-01T10:00:00Z x+$/),
  });
});

test('foreign messages and foreign senders are left to others', () => {
  serve(handlers({ 'draft.read': () => 'secret' }), stop.signal);
  const [listener] = fakeBrowser.runtime.onMessage.listeners;
  const ask = (message: unknown, sender: object) =>
    listener?.(message as never, sender as never, (() => undefined) as never);
  expect(ask({ type: 'hello' }, inTab)).toBeUndefined();
  expect(ask('draft.read', inTab)).toBeUndefined();
  expect(ask(null, inTab)).toBeUndefined();
  expect(ask({ claimlight: 1, name: 'constructor' }, inTab)).toBeUndefined();
  expect(ask({ claimlight: 1, name: 'no.such' }, inTab)).toBeUndefined();
  expect(ask({ claimlight: 1, name: 'draft.read', input: 'k' }, { ...inTab, id: 'another' })).toBeUndefined();
  expect(ask({ claimlight: 1, name: 'draft.read', input: 'k' }, inTab)).toBe(true);
});

test('after the signal nobody listens, and asking says so in words', async () => {
  serve(handlers({}), stop.signal);
  stop.abort();
  await expect(send('undo', 'x')).rejects.toMatchObject({ code: 'message-failed' });
});

test('a tab without a reading script is not reachable', async () => {
  await expect(sendToTab(7, 'page.summary')).rejects.toMatchObject({ code: 'page-not-reachable' });
});

test('a tab that reads answers', async () => {
  fake.tabs = [{ id: 7, url: inTab.url }];
  const refuse = () => Promise.reject(new Error('not expected here'));
  servePage(
    {
      'page.summary': refuse,
      'page.jump': refuse,
      'page.keep': refuse,
      'page.keepSelection': refuse,
      'page.dismiss': refuse,
      'page.restore': refuse,
      'page.setVisible': refuse,
      'page.refresh': refuse,
      'page.stop': refuse,
      'page.step': (direction) => ({ found: direction === 'next' }),
    },
    stop.signal,
  );
  expect(await sendToTab(7, 'page.step', 'next')).toEqual({ found: true });
  expect(await sendToTab(7, 'page.step', 'previous')).toEqual({ found: false });
});
