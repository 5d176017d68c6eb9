import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, normaliseUrl, siteOf, trustedCanonical } from '@/lib/annotations';

describe('a cleaned address', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTPS://News.Example:443/a/', 'https://news.example/a'],
    ['http://news.example:80/a', 'http://news.example/a'],
    ['https://news.example:8443/a', 'https://news.example:8443/a'],
    ['https://news.example/', 'https://news.example/'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#section-2', 'https://news.example/a'],
    ['https://news.example/a#:~:text=hello', 'https://news.example/a'],
    ['https://news.example/#!/a/7', 'https://news.example/#!/a/7'],
    ['https://ada:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=7&fbclid=abc', 'https://news.example/a?id=7'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/a?CMP=Share_iOSApp_Other', 'https://news.example/a'],
    ['https://news.example/a?at_medium=RSS&at_campaign=rss', 'https://news.example/a'],
    ['https://news.example/a?q=a+b', 'https://news.example/a?q=a+b'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a/amp', 'https://news.example/a'],
    ['https://news.example/a/amp/', 'https://news.example/a'],
    ['https://news.example/a.amp.html', 'https://news.example/a.html'],
    ['https://news.example/amp/a', 'https://news.example/a'],
    ['https://amp.news.example/a', 'https://news.example/a'],
    ['https://news.example/a?outputType=amp', 'https://news.example/a'],
    ['https://www.google.com/amp/s/news.example/a', 'https://news.example/a'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/a?usqp=x', 'https://news.example/a'],
    ['https://news.example//a//b', 'https://news.example/a/b'],
    ['https://news.example/Ampère', 'https://news.example/Amp%C3%A8re'],
  ])('%s is %s', (address, expected) => {
    expect(normaliseUrl(address)).toBe(expected);
  });

  test.each([
    '',
    'news',
    'javascript:alert(1)',
    'file:///a',
    'data:text/html,x',
    'about:blank',
    'chrome-extension://x/y',
  ])('%s is none', (address) => {
    expect(normaliseUrl(address)).toBeUndefined();
    expect(addressKey(address)).toBeUndefined();
  });

  test.each([
    ['https://news.example/amp/amp', 'https://news.example/'],
    ['https://amp.amp.news.example/a', 'https://news.example/a'],
    ['https://news.example/a?q=//', 'https://news.example/a?q=//'],
  ])('%s, wrapped twice, becomes %s at once', (address, clean) => {
    expect(normaliseUrl(address)).toBe(clean);
    expect(normaliseUrl(clean)).toBe(clean);
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = normaliseUrl(address);
        expect(once).toBeDefined();
        expect(normaliseUrl(once ?? '')).toBe(once);
      }),
    );
  });
});

describe('addresses of one article share a key', () => {
  test.each([
    ['http://news.example/a', 'https://www.news.example/a/'],
    ['https://m.news.example/a', 'https://news.example/a?utm_source=x#y'],
    ['https://en.m.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/A'],
    ['https://mobile.news.example/a', 'https://www.news.example/a/index.html'],
    ['https://amp.news.example/a', 'https://news.example/a/amp/'],
  ])('%s and %s', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });

  test.each([
    ['https://news.example/a', 'https://news.example/b'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/a', 'https://other.example/a'],
    ['https://news.example/A', 'https://news.example/a'],
    ['https://m.com/a', 'https://com/a'],
    ['https://sport.news.example/a', 'https://news.example/a'],
  ])('%s and %s do not', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});

describe('a canonical address', () => {
  test.each([
    ['https://www.news.example/a?x=1', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['https://m.news.example/a', 'https://www.news.example/b', 'https://www.news.example/b'],
    ['https://news.example/x/a', '/a', 'https://news.example/a'],
    ['https://sport.news.co.uk/a', 'https://news.co.uk/a', 'https://news.co.uk/a'],
    ['https://www.google.com/amp/s/news.example/a', 'https://news.example/a', 'https://news.example/a'],
  ])('seen at %s, %s is trusted', (visited, canonical, expected) => {
    expect(trustedCanonical(visited, canonical)).toBe(expected);
  });

  test.each([
    ['https://evil.example/a', 'https://news.example.org/a'],
    ['https://evil.co.uk/a', 'https://news.co.uk/a'],
    ['https://evil.blogspot.com/a', 'https://victim.blogspot.com/a'],
    ['https://evil.github.io/a', 'https://victim.github.io/a'],
    ['https://news.example/a', 'https://news.example/'],
    ['https://news.example/a', 'javascript:alert(1)'],
    ['https://news.example/a', ''],
    ['http://10.0.0.1/a', 'http://20.0.0.1/a'],
    ['http://localhost/a', 'http://other/a'],
  ])('seen at %s, %s is not another article', (visited, canonical) => {
    const trusted = trustedCanonical(visited, canonical);
    expect(trusted === undefined || trusted === normaliseUrl(visited)).toBe(true);
  });
});

test.each([
  ['https://www.bbc.com/news', 'bbc.com'],
  ['https://en.m.wikipedia.org/', 'en.wikipedia.org'],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
