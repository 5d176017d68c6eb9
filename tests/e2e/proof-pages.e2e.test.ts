import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { boxOf, highlighted, keep, summary, waitForHighlight } from './support/life';
import { useClaimlight } from './support/use-claimlight';

/** What docs/page.md promises of reading and of the text, on a page of its own each (tests/fixtures/proof). */
const claimlight = useClaimlight({ folder: 'tests/fixtures/proof' });

const body = ['$412 million', '38 percent', '$57 million'];
const secret = ['$777 million', '7,770'];

const pages: readonly (readonly [
  what: string,
  path: string,
  highlighted: readonly string[],
  not: readonly string[],
])[] = [
  [
    'an article among everything that stands around one',
    '/surrounded.html',
    [...body, '$93 million'],
    secret,
  ],
  ['a live blog', '/live-blog.html', [...body, '$93 million'], []],
  ['several columns', '/columns.html', [...body, '$93 million'], []],
  ['an AMP page', '/amp.html', body, secret],
  [
    'a page that says nothing of itself, by the mass of its text',
    '/text-mass.html',
    [...body, '$93 million'],
    [],
  ],
  [
    'quotations, lists and captions',
    '/furniture.html',
    [...body, '$93 million on steel', '61 percent', '14,000 tons'],
    [],
  ],
];

test.each(pages)('reads %s', async (_, path, wanted, unwanted) => {
  const page = await claimlight.read(path);
  for (const words of wanted) await waitForHighlight(page, words);
  const text = await highlighted(page);
  for (const words of unwanted) expect(text).not.toContain(words);
  await page.close();
});

test('takes a front page of six teasers for no article', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/front-page.html`);
  await page.bringToFront();
  await until(async () => ((await summary(claimlight, page)).status === 'not-an-article' ? true : undefined));
  expect(await highlighted(page)).toBe('');
  await page.close();
});

const statements: readonly (readonly [what: string, path: string, article: object])[] = [
  [
    'JSON-LD',
    '/json-ld.html',
    {
      title: 'Bridge & ferry',
      publisher: 'Harbour Post',
      authors: ['Ann Clerk', 'Bo Dock'],
      publishedAt: '2026-03-02T10:00:00Z',
      modifiedAt: '2026-03-03T11:30:00Z',
      canonicalUrl: expect.stringMatching(/\/json-ld\.html$/),
    },
  ],
  [
    'OpenGraph',
    '/open-graph.html',
    {
      title: 'Bridge & ferry',
      publisher: 'Harbour Post',
      authors: ['Ann Clerk'],
      publishedAt: '2026-03-02T10:00:00Z',
      canonicalUrl: expect.stringMatching(/\/open-graph\.html$/),
    },
  ],
  [
    'meta tags',
    '/meta.html',
    {
      title: 'Bridge & ferry',
      publisher: 'Harbour Post',
      authors: ['Ann Clerk', 'Bo Dock'],
      publishedAt: '2026-03-02T10:00:00Z',
    },
  ],
  [
    'the canonical link of an AMP page',
    '/amp.html',
    { canonicalUrl: expect.stringMatching(/\/story\.html$/) },
  ],
];

test.each(statements)('knows what a page says of itself by %s', async (_, path, article) => {
  const page = await claimlight.read(path);
  await waitForHighlight(page, '$412 million');
  const found = await summary(claimlight, page);
  expect(found.article).toMatchObject(article);
  expect(found.language ?? found.article.language).toMatch(/^en/);
  await page.close();
});

/** By the paragraph's id: the claim's text as kept, and as the browser writes the highlighted range. */
const shapes: readonly (readonly [id: string, words: string, exact: string, painted?: string])[] = [
  ['nested', '$412', 'The city paid $412 million for the bridge in 2019.'],
  [
    'break',
    '$57 million',
    'Repairs to the old tunnel\ncost $57 million in 2021.',
    'Repairs to the old tunnelcost $57 million in 2021.',
  ],
  ['soft-hyphens', '$93 million', 'The contractor received $93 million in advance in 2018.'],
  [
    'ruby',
    '4,500',
    'The office in 東京 sold 4,500 tickets for the ferry in 2020.',
    'The office in 東京(Tokyo) sold 4,500 tickets for the ferry in 2020.',
  ],
  ['blocks', '9,400', 'Some 9,400 people walked over it in 2020.'],
  ['blanks', '2,300', 'The harbour employed 2,300 dockers in 1998.'],
  ['right-to-left', '$31 million', 'The ministry (وزارة النقل) spent $31 million on signs in 2017.'],
  ['emoji', '61,000', 'The campaign 👩‍👩‍👧 🇳🇴 reached 61,000 households in 2016.'],
  ['no-break', '$8.6', 'The council of Elmswick borrowed $8.6\u00a0million in 2012.'],
  ['pieces', '75,000', 'The ferry carried 75,000 passengers in 2014.'],
];

test('text and page agree to the unit, however the text is set', async () => {
  const page = await claimlight.read('/text-shapes.html');
  await waitForHighlight(page, '75,000');
  for (const [id, words, exact, painted = exact] of shapes) {
    expect(await paintedIn(page, id), id).toContain(painted);
    expect((await keep(claimlight, page, words)).annotation.quote.exact, id).toBe(exact);
  }
  await page.close();
});

/** The highlighted sentences that begin in an element, as the browser writes their ranges, blanks collapsed. */
function paintedIn(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> };
    return [...(highlights.get('claimlight-claim') ?? [])]
      .filter(({ startContainer }) => document.getElementById(wanted)?.contains(startContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range
          .toString()
          .replace(/\u00ad/g, '')
          .replace(/[ \t\n]+/g, ' ');
      });
  }, id);
}

test('where marks overlap, each is painted, and a click finds the claim they belong to', async () => {
  const page = await claimlight.read('/quotes.html');
  await waitForHighlight(page, '$412 million');
  const found = await claimlight.highlights(page);
  expect(found['claim']?.join()).toContain('The city paid $412 million');
  expect(found['cost']?.join()).toContain('$412 million');
  const { left, right, top, bottom } = await boxOf(page, '$412 million');
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await claimlight.waitForCard(page, 'Cost');
  await page.close();
});
