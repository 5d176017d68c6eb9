import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { formats, gatherClaims, readFile } from '@/lib/exchange';
import { readRows, writeRow } from '@/lib/exchange/csv';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
} from '@/tests/support/records';

const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const importing = { importedAt: '2026-03-05T00:00:00.000Z' };
const library = [
  stamped(makeArticle(1, { title: 'Ferries', publisher: 'The Harbour Post', publishedAt: '2025-12-31' })),
  stamped(makeAnnotation(2, idOf(1), { note: 'Count them.', tags: ['ferries', 'cost'] })),
  stamped(makeVerdict(3, idOf(2), { author: 'Ada', confidence: 'high' })),
  stamped(makeVerdict(4, idOf(2), { rating: 'true', createdAt: '2025-06-01T00:00:00.000Z' })),
  stamped(makeSource(5, { issued: '2019-03', kind: 'reporting', publisher: 'The Post' })),
  stamped(makeEvidence(6, idOf(2), idOf(5), { passage: 'It cost 400.', stance: 'refutes' })),
  stamped(makeAnnotation(7, idOf(1), { deletedAt: '2026-01-01T00:00:00Z' })),
];
const write = (id: string) =>
  [...(formats.find((format) => format.id === id)?.serialize(library, written) ?? [])].join('');

test('W3C: the claim, each verdict and each piece of evidence are annotations of the model', () => {
  const page = JSON.parse(write('web-annotation'));
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  expect(page.items.map(({ motivation }: { motivation: string }) => motivation)).toEqual([
    'highlighting',
    'assessing',
    'assessing',
    'linking',
  ]);
  expect(page.items[0]).toMatchObject({
    id: `urn:uuid:${idOf(2)}`,
    target: {
      source: 'https://news.example/story-1',
      selector: [
        { type: 'TextQuoteSelector', exact: 'The bridge cost $2 million.' },
        { type: 'TextPositionSelector' },
      ],
    },
  });
});

describe('W3C files of other programs', () => {
  test.each([
    [
      'a single annotation with a quote alone',
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'https://x.example/1',
        type: 'Annotation',
        body: 'A note',
        target: { source: 'https://news.example/a', selector: { type: 'TextQuoteSelector', exact: 'Words' } },
      },
    ],
    [
      'a list, as Recogito writes it',
      [
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: '#1',
          type: 'Annotation',
          body: [{ type: 'TextualBody', value: 'A note', purpose: 'commenting' }],
          target: {
            source: 'https://news.example/a',
            selector: [
              { type: 'TextQuoteSelector', exact: 'Words' },
              { type: 'TextPositionSelector', start: 5, end: 10 },
            ],
          },
        },
      ],
    ],
  ])('%s', async (_, file) => {
    const result = await readFile(JSON.stringify(file), importing);
    if (!result.ok) throw result.error;
    expect(gatherClaims(result.value)[0]).toMatchObject({
      article: { canonicalUrl: 'https://news.example/a' },
      claims: [{ annotation: { quote: { exact: 'Words' }, note: 'A note' } }],
    });
  });
});

test('Hypothesis: quotes with notes and tags come in, page notes do not', async () => {
  const file = {
    export_date: '2026-01-01T00:00:00Z',
    annotations: [
      {
        id: 'abc',
        created: '2025-05-05T10:00:00.123456+00:00',
        uri: 'https://news.example/a?utm_source=x',
        text: 'Really?',
        tags: ['doubt'],
        document: { title: ['The title'] },
        target: [
          {
            source: 'x',
            selector: [
              { type: 'RangeSelector' },
              { type: 'TextPositionSelector', start: 7, end: 12 },
              { type: 'TextQuoteSelector', exact: 'Words', prefix: 'Some ', suffix: ' here' },
            ],
          },
        ],
      },
      { id: 'note', uri: 'https://news.example/a', text: 'A page note', target: [{ source: 'x' }] },
    ],
  };
  const result = await readFile(JSON.stringify(file), importing);
  if (!result.ok) throw result.error;
  expect(gatherClaims(result.value)).toMatchObject([
    {
      article: { canonicalUrl: 'https://news.example/a', title: 'The title' },
      claims: [
        {
          annotation: {
            note: 'Really?',
            tags: ['doubt'],
            quote: { exact: 'Words', prefix: 'Some ', start: 7, end: 12 },
            createdAt: '2025-05-05T10:00:00.123Z',
          },
        },
      ],
    },
  ]);
});

test('ClaimReview: signed verdicts alone, on the scale where the rating has a number', () => {
  const graph = JSON.parse(write('claim-review'))['@graph'];
  expect(graph).toMatchObject([
    {
      '@type': 'ClaimReview',
      claimReviewed: 'The bridge cost $2 million.',
      author: { name: 'Ada' },
      reviewRating: { alternateName: 'Half true', ratingValue: 3, bestRating: 5, worstRating: 1 },
      itemReviewed: { appearance: [{ url: 'https://news.example/story-1', headline: 'Ferries' }] },
      citation: [{ name: 'Budget 5', text: 'It cost 400.' }],
    },
  ]);
});

test('ClaimReview: how many claims are not in the file, and why, is told', () => {
  const omits = (records: readonly Stamped[]) =>
    formats.find(({ id }) => id === 'claim-review')?.omits?.(records);
  const claims = gatherClaims(library).flatMap((each) => each.claims).length;
  const unsigned = library.map(({ record, ...rest }) => {
    if (record.type !== 'verdict') return { record, ...rest };
    const { author: _, ...nobodys } = record;
    return { ...rest, record: nobodys };
  });
  const judged = JSON.parse(write('claim-review'))['@graph'].length;
  const withoutVerdict = library.filter(({ record }) => record.type !== 'verdict');
  expect(omits(withoutVerdict)).toEqual([{ loss: 'claims-without-verdict', count: claims }]);
  expect(omits(unsigned)).toContainEqual({ loss: 'claims-without-author', count: judged });
  const total = omits(library)?.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(claims - judged);
});

test.each([
  ['a,b,c\n1,2,3\n', 'This table has no rows'],
  ['\uFEFFname,address', 'This table has no rows'],
  ['{"records": [1, 2', 'no whole JSON file'],
  ['<!doctype html><p>a, b</p>', 'no whole JSON file'],
  ['', 'no whole JSON file'],
])('what cannot be read is refused in words for what it is: %j', async (text, words) => {
  const result = await readFile(text, importing);
  expect(result.ok ? '' : result.error.message).toContain(words);
});

test('CSL-JSON: sources with dates as precise as known', () => {
  expect(JSON.parse(write('csl-json'))).toEqual([
    {
      id: idOf(5),
      type: 'article-newspaper',
      title: 'Budget 5',
      author: [{ literal: 'Office of Budgets' }],
      publisher: 'The Post',
      'container-title': 'The Post',
      issued: { 'date-parts': [[2019, 3]] },
      URL: 'https://budget.example/5',
    },
  ]);
});

test('Markdown and HTML: verdict, earlier verdict, source; nothing deleted', () => {
  for (const id of ['markdown', 'html-report']) {
    const text = write(id);
    for (const words of ['The Harbour Post', 'Half true', 'True', 'Refutes', 'It cost 400', 'Count them.']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('$7 million');
  }
});

describe('CSV', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;"x;y"',
      [
        ['a', 'b'],
        ['1', 'x;y'],
      ],
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa,b\n"say ""hi""","two\r\nlines"',
      [
        ['a', 'b'],
        ['say "hi"', 'two\r\nlines'],
      ],
    ],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b\n"open,2', [['a', 'b'], ['open,2']]],
    [
      'a,b\n"x"y,2',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
  ])('%j is read as %j', (text, rows) => {
    expect(readRows(text)).toEqual(rows);
  });

  test.each([
    ['=1+1', '"\'=1+1"'],
    ['  @x', '"\'  @x"'],
    ['＝1', '"\'＝1"'],
    ['-5', '"\'-5"'],
    ['a "b", c', '"a ""b"", c"'],
    ['plain', 'plain'],
  ])('%s is written as %s', (field, expected) => {
    expect(writeRow([field])).toBe(`${expected}\r\n`);
  });

  test('of quotes and addresses from a spreadsheet comes in', async () => {
    const result = await readFile(
      'Quote;URL;Tags\r\n"Prices rose; twice";https://news.example/a;x, y\r\n;;\r\nno address;;\r\n',
      importing,
    );
    if (!result.ok) throw result.error;
    expect(gatherClaims(result.value)).toMatchObject([
      { claims: [{ annotation: { quote: { exact: 'Prices rose; twice' }, tags: ['x', 'y'] } }] },
    ]);
  });
});
