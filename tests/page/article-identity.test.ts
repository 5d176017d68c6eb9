import { expect, test } from 'vitest';
import type { Article } from '@/lib/page/article';
import { createIdentifier } from '@/lib/page/article-identity';

const site = 'https://quay.example';
const bridge = ['The bridge cost $412 million.', 'It opened on Monday after a strike.'];
const lighthouse = ['The lamp cost $8.6 million.', 'It failed twice in its first winter.'];

/** A reading with one block for each line, at an address of the site. */
function reading(path: string, lines: readonly string[], canonical?: string): Article {
  const text = lines.join('\n\n');
  return {
    isArticle: lines.length > 0,
    text,
    blocks: lines.map((line) => {
      const start = text.indexOf(line);
      return { start, end: start + line.length, role: 'paragraph' as const };
    }),
    metadata: { url: site + path, authors: [], ...(canonical && { canonicalUrl: site + canonical }) },
    root: undefined,
    shadowRoots: [],
    frames: [],
    toRange: () => undefined,
    toOffset: () => undefined,
    toSpan: () => undefined,
    toStaticRanges: () => [],
  };
}

/** What the readings of one document are taken for, in order: path, canonical path, and whether it is another article. */
function follow(...readings: readonly Article[]): readonly string[] {
  const identify = createIdentifier();
  return readings.map((each) => {
    const { article, isOther } = identify(each);
    const { url, canonicalUrl = 'none' } = article.metadata;
    return `${url.replace(site, '')} ${canonicalUrl.replace(site, '')}${isOther ? ' other' : ''}`;
  });
}

test.each<[behaviour: string, readings: readonly Article[], taken: readonly string[]]>([
  [
    'the old text under a new address keeps its own until the other text comes',
    [reading('/a', bridge, '/a'), reading('/b', bridge, '/a'), reading('/b', lighthouse, '/b')],
    ['/a /a', '/a /a', '/b /b other'],
  ],
  [
    'a text that comes before its address gets the address that follows',
    [reading('/a', bridge), reading('/a', lighthouse), reading('/b', lighthouse)],
    ['/a none', '/a none', '/b none other'],
  ],
  [
    'a canonical link left over from another address is dropped, and believed again there',
    [reading('/a', bridge, '/a'), reading('/b', lighthouse, '/a'), reading('/a', bridge, '/a')],
    ['/a /a', '/b none other', '/a /a other'],
  ],
  [
    'another article appended under its own address leaves the first where it was',
    [reading('/a', bridge), reading('/b', [...bridge, ...lighthouse])],
    ['/a none', '/a none'],
  ],
  [
    'where a reader came from is no other address',
    [reading('/a?utm_source=letter', bridge, '/story'), reading('/a', bridge, '/story')],
    ['/a?utm_source=letter /story', '/a /story'],
  ],
  [
    'a page that is no article in between does not blur the two',
    [reading('/a', bridge), reading('/b', []), reading('/b', lighthouse), reading('/a', bridge)],
    ['/a none', '/b none other', '/b none', '/a none other'],
  ],
])('%s', (_, readings, taken) => {
  expect(follow(...readings)).toEqual(taken);
});
