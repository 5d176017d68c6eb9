import { editRecord, type Stamped } from '@/lib/annotations';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
  stampOf,
} from '@/tests/support/records';

/** The claim whose page is photographed: judged twice, with evidence from four places of which two are one. */
export const judgedClaim = idOf(12);

const quoteOf = (exact: string) => ({
  exact,
  prefix: 'The two sides met in Tokyo in the winter. ',
  suffix: ' The opposition asked for the figures.',
  start: 42,
  end: 42 + exact.length,
});
const price = (text: string, raw: string, value: number) => ({
  type: 'quantity' as const,
  start: text.indexOf(raw),
  end: text.indexOf(raw) + raw.length,
  raw,
  value,
  currency: 'USD',
  per: 'each',
});
const before = (text: string, raw: string, year: string) => ({
  type: 'time' as const,
  start: text.indexOf(raw),
  end: text.indexOf(raw) + raw.length,
  raw,
  edtf: `../${year}`,
  relation: 'before' as const,
});

const first = 'Each Aegis Ashore battery costs US$900 million and enters service before 2023.';
const second = 'Each Aegis Ashore battery costs US$1.2 billion and enters service before 2025.';

const noted = stamped(
  makeAnnotation(12, idOf(1), {
    quote: quoteOf(first),
    kinds: ['cost', 'date'],
    facets: [price(first, 'US$900 million', 9e8), before(first, 'before 2023', '2023')],
    tags: ['defence', 'budget'],
    workflow: 'checked',
    anchor: {
      state: 'changed',
      checkedAt: '2026-03-04T09:00:00Z',
      observed: first.replace('US$900 million', 'US$1.2 billion'),
      changes: [{ type: 'number', before: 'US$900 million', after: 'US$1.2 billion' }],
    },
  }),
);
const note = (words: string, device: string): Stamped =>
  editRecord(noted, { note: words }, stampOf(device, 5))?.stamped ?? noted;

const common: readonly Stamped[] = [
  stamped(
    makeArticle(1, {
      title: 'Tokyo approves two missile batteries',
      canonicalUrl: 'https://courier.example/2018/batteries',
      urls: ['https://courier.example/2018/batteries'],
      publisher: 'The Harbour Courier',
      publishedAt: '2018-01-14',
    }),
  ),
  stamped(
    makeArticle(2, {
      title: 'What the two batteries really cost',
      canonicalUrl: 'https://evening.example/2019/price',
      urls: ['https://evening.example/2019/price'],
      publisher: 'Evening Wire',
      publishedAt: '2019-05-27',
    }),
  ),
  stamped(
    makeAnnotation(13, idOf(2), {
      quote: quoteOf(second),
      kinds: ['cost', 'date'],
      facets: [price(second, 'US$1.2 billion', 1.2e9), before(second, 'before 2025', '2025')],
      tags: ['defence'],
    }),
  ),
  stamped(
    makeSource(31, {
      title: 'Defense Programs and Budget of Japan, fiscal year 2019',
      authors: ['Ministry of Defense'],
      publisher: 'Government of Japan',
      issued: '2018-08-31',
      url: 'https://budget.example/2019',
      archivedUrl: 'https://web.archive.org/web/2019/https://budget.example/2019',
      accessed: '2026-02-02',
    }),
  ),
  stamped(
    makeSource(32, {
      kind: 'official-statement',
      title: 'Cost review of land-based interceptors',
      authors: [],
      publisher: 'Board of Audit',
      url: 'https://audit.example/review',
    }),
  ),
  ...['wire', 'post'].map((host, index) =>
    stamped(
      makeSource(33 + index, {
        kind: 'reporting',
        title: 'Tokyo to buy two missile batteries',
        authors: [],
        publisher: index === 0 ? 'Evening Wire' : 'Harbour Post',
        url: `https://${host}.example/batteries`,
      }),
    ),
  ),
  stamped(
    makeEvidence(41, judgedClaim, idOf(31), {
      stance: 'refutes',
      passage: 'Acquisition of one: 134 billion yen.',
    }),
  ),
  stamped(
    makeEvidence(42, judgedClaim, idOf(32), {
      stance: 'context',
      passage: 'The price rose with the radar chosen.',
    }),
  ),
  stamped(makeEvidence(43, judgedClaim, idOf(33), { passage: 'Each is to cost about $900 million.' })),
  stamped(makeEvidence(44, judgedClaim, idOf(34), { passage: 'Each is to cost about $900 million.' })),
  stamped(
    makeVerdict(51, judgedClaim, {
      rating: 'mostly-true',
      confidence: 'medium',
      rationale: 'As the ministry had it when the plan was approved.',
      asOf: '2018-01-20',
      author: 'Robin',
    }),
  ),
  stamped(
    makeVerdict(52, judgedClaim, {
      createdAt: '2026-02-02T10:00:00.000Z',
      updatedAt: '2026-02-02T10:00:00.000Z',
      rating: 'outdated',
      confidence: 'high',
      rationale: 'The **2019 request** names ¥134 billion for one, about US$1.2 billion.',
      asOf: '2026-02-02',
      author: 'Robin',
      supersedes: idOf(51),
    }),
  ),
];

/** What is kept here before the second file comes. */
export const ours: readonly Stamped[] = [
  ...common,
  note('Asked the ministry on Monday; no answer yet.', 'device-a'),
];
/** A colleague's file: the same, with the note written otherwise, and one claim more. */
export const theirs: readonly Stamped[] = [
  ...common,
  note('The ministry answered on Tuesday: see the 2019 request.', 'device-b'),
  stamped(makeAnnotation(14, idOf(2), { quote: quoteOf('The plan was dropped in 2020.'), kinds: ['date'] })),
];
