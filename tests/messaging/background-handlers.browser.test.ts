import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandlers } from '@/entrypoints/background/handlers';
import { send, serve } from '@/lib/messaging';
import { changeSettings } from '@/lib/platform';
import { createDatabase, newClaim, sighting } from '@/tests/support/database';
import { fake, ownPage, resetBrowser } from '@/tests/support/fake-browser';

let db = createDatabase();
let stop = new AbortController();
const inTab = { id: 'claimlight', url: 'https://www.news.example/story', frameId: 0, tab: { id: 7 } };

const idle = { now: async () => undefined, changed: async () => undefined };
beforeEach(() => {
  resetBrowser();
  fake.tabs = [
    { id: 7, url: inTab.url },
    { id: 8, url: inTab.url },
  ];
  fake.sender = inTab;
  db = createDatabase();
  stop = new AbortController();
  serve(createHandlers(db, idle), stop.signal);
});
afterEach(async () => {
  stop.abort();
  db.dexie.close();
  await db.dexie.delete();
});

test('a claim goes the whole way: kept, judged with a source, found again, deleted, brought back', async () => {
  expect(await send('article.open', sighting)).toMatchObject({
    dismissals: [],
    settings: { sensitivity: 0.5 },
  });
  await changeSettings((settings) => ({ ...settings, author: 'Ada' }));
  const { annotation } = await send('annotation.keep', newClaim());
  const { id } = annotation;
  await send('evidence.add', {
    annotationId: id,
    source: { kind: 'reporting', title: 'Elsewhere', authors: [], url: 'https://other.example/1' },
    stance: 'refutes',
  });
  const judged = await send('verdict.give', { annotationId: id, rating: 'half-true', rationale: 'So so.' });
  expect(judged.verdicts[0]).toMatchObject({ rating: 'half-true', author: 'Ada' });
  expect((await send('article.open', sighting)).kept?.claims).toEqual([judged]);
  const { undo } = await send('annotation.delete', id);
  expect(await send('annotation.get', id)).toBeUndefined();
  await send('undo', undo);
  expect(await send('annotation.get', id)).toMatchObject({
    verdicts: [{ rating: 'half-true' }],
    evidence: [{}],
  });
});

test('what is kept is linked to by its own words', async () => {
  const { annotation } = await send('annotation.keep', newClaim());
  const words = encodeURIComponent(annotation.quote.exact);
  expect(annotation.fragmentUrl).toMatch(/^https:\/\/.+#:~:text=/);
  expect(annotation.fragmentUrl).toContain(words.replaceAll('-', '%2D').replaceAll(',', '%2C'));
});

test('a claim said by somebody named before it is kept, and asked about', async () => {
  const attribution = { start: -58, end: -40, speaker: 'the ministry', verb: 'said', direct: true };
  const { annotation } = await send('annotation.keep', { ...newClaim(), attribution });
  expect(annotation.attribution).toEqual(attribution);
  const claim = { text: 'It cost $3 million.', facets: [], attribution };
  expect(await send('claims.recognise', { article: sighting, claims: [{ id: 'a', claim }] })).toEqual({});
});

test('what one page keeps, the others are told, and it is not told itself', async () => {
  await send('annotation.keep', newClaim());
  await vi.waitFor(() => expect(fake.tabMessages).toHaveLength(1));
  expect(fake.tabMessages[0]).toMatchObject({ tabId: 8, message: { name: 'page.refresh' } });
  fake.sender = ownPage;
  await send('annotation.keep', newClaim('Another.'));
  await vi.waitFor(() => expect(fake.tabMessages.map(({ tabId }) => tabId)).toEqual([8, 7, 8]));
});

test('the reading script is given to pages of chosen sites only', async () => {
  await expect(send('article.load')).rejects.toMatchObject({ code: 'permission-denied' });
  await changeSettings((settings) => ({ ...settings, sites: { mode: 'all', list: [], excluded: [] } }));
  await send('article.load');
  expect(fake.injected).toEqual([{ tabId: 7, file: 'article.js', isAtOnce: true }]);
  await send('article.load', 'claims');
  expect(fake.injected.slice(1)).toEqual([
    { tabId: 7, file: 'article.js', isAtOnce: true },
    { tabId: 7, file: 'claims.js', isAtOnce: true },
  ]);
  await changeSettings((settings) => ({
    ...settings,
    sites: { mode: 'all', list: [], excluded: ['news.example'] },
  }));
  await expect(send('article.load')).rejects.toMatchObject({ code: 'permission-denied' });
});

test('the parts of the reading script go to the document that asks, whatever its tab shows', async () => {
  await changeSettings((settings) => ({ ...settings, sites: { mode: 'all', list: [], excluded: [] } }));
  fake.sender = { ...inTab, documentId: 'drawn-ahead' };
  await send('article.load', 'claims');
  await send('article.loadPart', 'quotes');
  expect(fake.injected.map(({ documentIds, file }) => [file, documentIds])).toEqual([
    ['article.js', ['drawn-ahead']],
    ['claims.js', ['drawn-ahead']],
    ['quotes.js', ['drawn-ahead']],
  ]);
});

test('a script in one site’s page is told nothing of another’s', async () => {
  await send('annotation.keep', newClaim());
  fake.sender = { ...inTab, url: 'https://evil.example/' };
  await expect(send('article.open', sighting)).rejects.toMatchObject({ code: 'permission-denied' });
  await expect(send('annotation.keep', newClaim('x'))).rejects.toMatchObject({ code: 'permission-denied' });
});

test('dismissed and restored, drafted and forgotten', async () => {
  const dismissal = { type: 'kind', site: 'www.news.example', kind: 'cost' } as const;
  await send('claim.dismiss', dismissal);
  expect((await send('article.open', sighting)).dismissals).toEqual([dismissal]);
  await send('claim.restore', dismissal);
  expect((await send('article.open', sighting)).dismissals).toEqual([]);
  await send('draft.save', { key: 'k', value: { half: 'a sen' } });
  expect(await send('draft.read', 'k')).toEqual({ half: 'a sen' });
  await send('draft.save', { key: 'k' });
  expect(await send('draft.read', 'k')).toBeUndefined();
});
