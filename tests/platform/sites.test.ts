import { describe, expect, test } from 'vitest';
import { isChosen, isUnder, newsSites, originsOf, parseSite, patternOf } from '@/lib/platform';

describe('a typed site', () => {
  test.each([
    ['bbc.com', 'bbc.com'],
    ['  BBC.com ', 'bbc.com'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['https://www.theguardian.com/world?x=1#y', 'theguardian.com'],
    ['http://news.example.org:8080/a', 'news.example.org'],
    ['*.example.org', 'example.org'],
    ['zeitung.example.', 'zeitung.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['www.com', 'www.com'],
  ])('%s is read as %s', (typed, site) => {
    expect(parseSite(typed)).toEqual({ ok: true, value: site });
  });

  test.each([
    '',
    '   ',
    'com',
    '*',
    '*://*/*',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'a b.com',
    'chrome://settings',
    'x..y',
  ])('"%s" is refused in words', (typed) => {
    const parsed = parseSite(typed);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.message).toContain('is not a site');
  });
});

test('the starting list reads back as itself and names no site twice', () => {
  expect(newsSites.map((site) => parseSite(site))).toEqual(newsSites.map((value) => ({ ok: true, value })));
  expect(new Set(newsSites).size).toBe(newsSites.length);
  expect(newsSites.length).toBeGreaterThanOrEqual(40);
});

test.each([
  ['bbc.com', '*://*.bbc.com/*'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
])('the pattern of %s is %s', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern);
});

test('a choice asks for its own origins and nothing else', () => {
  const list = ['bbc.com', 'bbc.com', 'dw.com'];
  expect(originsOf({ mode: 'click', list, excluded: [] })).toEqual([]);
  expect(originsOf({ mode: 'sites', list, excluded: [] })).toEqual(['*://*.bbc.com/*', '*://*.dw.com/*']);
  expect(originsOf({ mode: 'all', list, excluded: [] })).toEqual(['*://*/*']);
});

test.each([
  ['https://www.bbc.com/news', true],
  ['https://bbc.com/', true],
  ['https://notbbc.com/', false],
  ['https://bbc.com.evil.example/', false],
  ['file:///bbc.com', false],
  ['not an address', false],
])('%s lies under *.bbc.com: %s', (address, expected) => {
  expect(isUnder(address, ['*://*.bbc.com/*'])).toBe(expected);
});

test('a pattern with a scheme holds for that scheme alone', () => {
  expect(isUnder('https://localhost/a', ['http://localhost/*'])).toBe(false);
  expect(isUnder('http://localhost:8080/a', ['http://localhost/*'])).toBe(true);
});

test('an excluded site is left alone under every mode', () => {
  const choice = { mode: 'all', list: [], excluded: ['bank.example'] } as const;
  expect(isChosen('https://news.example/a', choice)).toBe(true);
  expect(isChosen('https://www.bank.example/a', choice)).toBe(false);
});
