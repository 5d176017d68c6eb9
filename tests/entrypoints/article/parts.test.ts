import { afterEach, beforeEach, expect, test } from 'vitest';
import { offerPart } from '@/entrypoints/article/offer-part';
import { expectPart, loadPart, type PartScope } from '@/entrypoints/article/parts';
import * as claims from '@/lib/claims/core';
import { AppError } from '@/lib/errors';
import fakeBrowser, { resetBrowser } from '@/tests/support/fake-browser';

const scope = globalThis as PartScope;
const finder = { ...claims, partyNames: () => '' };
let asked: unknown[] = [];

/** Notes what the background is asked and answers as it would. */
function answerWith(answer: () => unknown): void {
  fakeBrowser.runtime.onMessage.addListener(((
    message: unknown,
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    asked.push(message);
    respond(answer());
    return true;
  }) as never);
}

beforeEach(() => {
  resetBrowser();
  asked = [];
  delete scope.claimlightParts;
  delete scope.claimlightAsked;
});
afterEach(() => {
  delete scope.claimlightParts;
  delete scope.claimlightAsked;
});

test('a part is asked for once, and there from then on', async () => {
  answerWith(() => {
    offerPart('claims', finder);
    return { ok: true };
  });
  const [one, other] = await Promise.all([loadPart('claims'), loadPart('claims')]);
  expect(one).toBe(finder);
  expect(other).toBe(finder);
  expect(await loadPart('claims')).toBe(finder);
  expect(asked).toEqual([{ claimlight: 1, name: 'article.loadPart', input: 'claims' }]);
});

test('a part on its way is not asked for, and is used as soon as it has run, before the answer comes', async () => {
  answerWith(() => ({ ok: true }));
  void expectPart('claims', new Promise(() => undefined));
  const loading = loadPart('claims');
  offerPart('claims', finder);
  expect(await loading).toBe(finder);
  expect(asked).toEqual([]);
});

test('a part that did not come is asked for again at the next need', async () => {
  const refused = new AppError('permission-denied', 'Not here.');
  const expected = expectPart('claims', Promise.reject(refused));
  await expect(loadPart('claims')).rejects.toBe(refused);
  await expect(expected).rejects.toBe(refused);
  answerWith(() => ({ ok: true }));
  await expect(loadPart('claims')).rejects.toMatchObject({ code: 'message-failed' });
  expect(asked).toHaveLength(1);
});
