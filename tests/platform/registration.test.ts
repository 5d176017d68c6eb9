import { beforeEach, expect, test } from 'vitest';
import {
  hasSites,
  injectScript,
  registerGate,
  releaseUnneeded,
  requestSites,
  type SiteChoice,
} from '@/lib/platform';
import { fake, resetBrowser } from '@/tests/support/fake-browser';

beforeEach(resetBrowser);

const sites = (...list: string[]): SiteChoice => ({ mode: 'sites', list, excluded: [] });
const click: SiteChoice = { mode: 'click', list: ['bbc.com'], excluded: [] };
const all: SiteChoice = { mode: 'all', list: [], excluded: [] };
const registered = () => fake.scripts.get('gate')?.matches;

test('the browser is asked in the same turn, inside the click, for exactly the chosen sites', () => {
  void requestSites(sites('bbc.com', 'dw.com'));
  expect(fake.requests).toEqual([['*://*.bbc.com/*', '*://*.dw.com/*']]);
});

test('"only when I click" asks for nothing', async () => {
  expect(await requestSites(click)).toBe(true);
  expect(fake.requests).toEqual([]);
});

test('the gate stands on granted sites only', async () => {
  fake.origins.add('*://*.bbc.com/*');
  expect(await hasSites(sites('bbc.com', 'dw.com'))).toBe(false);
  await registerGate(sites('bbc.com', 'dw.com'));
  expect(registered()).toEqual(['*://*.bbc.com/*']);
});

test('a change of choice is told as what came and what went, and the same choice twice as nothing', async () => {
  fake.origins.add('*://*/*');
  expect(await registerGate(sites('bbc.com', 'dw.com'))).toEqual({
    added: ['*://*.bbc.com/*', '*://*.dw.com/*'],
    removed: [],
  });
  expect(await registerGate(sites('bbc.com', 'dw.com'))).toEqual({ added: [], removed: [] });
  expect(await registerGate(sites('dw.com', 'npr.org'))).toEqual({
    added: ['*://*.npr.org/*'],
    removed: ['*://*.bbc.com/*'],
  });
  expect(await registerGate(click)).toEqual({ added: [], removed: ['*://*.dw.com/*', '*://*.npr.org/*'] });
  expect(registered()).toBeUndefined();
});

test('with every site chosen and access narrowed in the browser, the gate stands where access is left', async () => {
  fake.origins.add('http://localhost/*');
  await registerGate(all);
  expect(registered()).toEqual(['http://localhost/*']);
  fake.origins.add('*://*/*');
  await registerGate(all);
  expect(registered()).toEqual(['*://*/*']);
});

test('excluding a site stops it, and including it again starts it', async () => {
  fake.origins.add('*://*/*');
  await registerGate(all);
  expect(await registerGate({ ...all, excluded: ['bank.example'] })).toEqual({
    added: [],
    removed: ['*://*.bank.example/*'],
  });
  expect(await registerGate(all)).toEqual({ added: ['*://*.bank.example/*'], removed: [] });
});

test('origins no longer needed are given back, those of the manifest and those to keep are not', async () => {
  fake.manifest.host_permissions = ['http://localhost/*'];
  for (const origin of ['*://*.bbc.com/*', '*://*.dw.com/*', 'http://localhost/*', 'https://dav.example/*'])
    fake.origins.add(origin);
  await releaseUnneeded(sites('dw.com'), ['https://dav.example/*']);
  expect([...fake.origins]).toEqual(['*://*.dw.com/*', 'http://localhost/*', 'https://dav.example/*']);
});

test('a page that lets no extension in is an answer, not an error', async () => {
  fake.tabs = [{ id: 1, url: 'https://bbc.com/' }];
  expect(await injectScript(1, 'gate.js')).toBe(true);
  expect(await injectScript(2, 'gate.js')).toBe(false);
  expect(await injectScript(1, 'claims.js', {})).toBe(true);
  expect(fake.injected.map(({ isAtOnce }) => isAtOnce)).toEqual([false, true]);
});
