import { expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata';

const read = (head: string, body = '') =>
  readMetadata(
    new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html'),
  );
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

const cases: readonly (readonly [what: string, head: string, expected: object])[] = [
  [
    'JSON-LD',
    linked(
      '{"@type":"NewsArticle","headline":"Lemons &amp; limes","author":{"name":"Ann Clerk"},"publisher":{"name":"Harbour Post"},"datePublished":"2026-03-01T10:00:00Z"}',
    ),
    {
      title: 'Lemons & limes',
      authors: ['Ann Clerk'],
      publisher: 'Harbour Post',
      publishedAt: '2026-03-01T10:00:00Z',
    },
  ],
  [
    'a @graph',
    linked(
      '{"@graph":[{"@type":"WebSite","name":"Post"},{"@type":["Article"],"headline":"Lemons","author":[{"name":"A B"},{"name":"C D"}]}]}',
    ),
    { title: 'Lemons', authors: ['A B', 'C D'] },
  ],
  [
    'an array with other things first',
    linked('[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","headline":"Lemons"}]'),
    { title: 'Lemons' },
  ],
  [
    'JSON with a line break in a string and a trailing comma',
    linked('{"@type":"NewsArticle","headline":"Lemons\ncounted",}'),
    { title: 'Lemons counted' },
  ],
  [
    'JSON beyond mending beside good tags',
    `${linked('{"@type":')}<meta property="og:title" content="Lemons">`,
    { title: 'Lemons' },
  ],
  [
    'OpenGraph',
    '<meta property="og:title" content="Lemons"><meta property="og:site_name" content="Post"><meta property="article:published_time" content="2026-03-01">',
    { title: 'Lemons', publisher: 'Post', publishedAt: '2026-03-01' },
  ],
  [
    'authors in one line',
    '<meta name="author" content="By Ann Clerk and Bo Dock">',
    { authors: ['Ann Clerk', 'Bo Dock'] },
  ],
  [
    'an address in place of an author',
    '<meta property="article:author" content="https://social.example/ann">',
    { authors: [] },
  ],
  [
    'a canonical link',
    '<link rel="canonical" href="https://post.example/lemons">',
    { canonicalUrl: 'https://post.example/lemons' },
  ],
  [
    'a canonical link that is no address',
    '<link rel="canonical" href="javascript:alert(1)">',
    { authors: [] },
  ],
  [
    'the title without the site',
    '<title>Lemons counted in harbour | The Post</title>',
    { title: 'Lemons counted in harbour' },
  ],
  ['a paywall', linked('{"@type":"NewsArticle","isAccessibleForFree":"False"}'), { isPaywalled: true }],
  ['a language with an underscore', '<meta property="og:locale" content="pt_BR">', { language: 'pt-BR' }],
  [
    'a date in words',
    '<meta name="date" content="1 March 2026 10:00 UTC">',
    { publishedAt: '2026-03-01T10:00:00.000Z' },
  ],
];

test.each(cases)('understands %s', (_, head, expected) => {
  expect(read(head)).toMatchObject(expected);
});

test('what a page says at great length is cut, and what it nests without end is not followed', () => {
  const { title, publisher, canonicalUrl } = read(
    `<title>${'Lemons and limes '.repeat(60_000)}</title>
    <link rel="canonical" href="https://news.example/${'a'.repeat(3_000)}">
    ${linked(`{"@type":"NewsArticle","headline":${'['.repeat(100_000)}"x"${']'.repeat(100_000)},"publisher":{"name":["Post"]}}`)}`,
  );
  expect(title).toHaveLength(2_000);
  expect(title).toMatch(/^Lemons and limes/);
  expect(publisher).toBe('Post');
  expect(canonicalUrl).toBeUndefined();
});

test.each([
  ['before it', (blanks: string) => `${blanks}{"@type":"NewsArticle","headline":"Lemons",}`],
  ['in it', (blanks: string) => `{"@type":"NewsArticle",${blanks}"headline":"Lemons",}`],
])('broken JSON-LD with much white space %s is read before the test is given up', (_, write) => {
  expect(read(linked(write(' \n'.repeat(150_000)))).title).toBe('Lemons');
});

test('a page that says nothing has no canonical address, title or date', () => {
  expect(read('')).toEqual({ url: document.URL, authors: [] });
});
