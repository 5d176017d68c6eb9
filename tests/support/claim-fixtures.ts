import type { Annotation, Evidence, Source, Verdict } from '@/lib/annotations';
import type { Recognised } from '@/lib/compare';
import type { KeptClaim, ListedClaim, PageSummary } from '@/lib/messaging';

const at = '2026-11-20T10:00:00.000Z';
const envelope = (id: string) => ({ id, createdAt: at, updatedAt: at, deviceId: 'device-1' });

/** Claims of our own sample article, as the page reports them. */
export const listedClaims: readonly ListedClaim[] = [
  {
    id: 'c1',
    start: 120,
    end: 240,
    text: 'In December 2017 the cabinet approved two radar-and-missile units, each priced at about $900 million.',
    kinds: ['cost', 'date'],
    worth: 0.91,
    facets: [
      { type: 'time', raw: 'In December 2017', edtf: '2017-12', relation: 'at', start: 120, end: 136 },
      {
        type: 'quantity',
        raw: 'about $900 million',
        value: 900_000_000,
        currency: 'USD',
        approximate: true,
        per: 'each',
        start: 210,
        end: 228,
      },
    ],
    reasons: [{ code: 'cost.amount', kind: 'cost', raw: '$900 million', weight: 0.5, start: 216, end: 228 }],
  },
  {
    id: 'c2',
    start: 300,
    end: 380,
    text: 'The system was to enter service before 2023.',
    kinds: ['date'],
    worth: 0.72,
    facets: [{ type: 'time', raw: 'before 2023', edtf: '../2023', relation: 'before', start: 340, end: 351 }],
    reasons: [{ code: 'date.deadline', kind: 'date', raw: 'before 2023', weight: 0.4, start: 340, end: 351 }],
  },
  {
    id: 'c3',
    start: 400,
    end: 520,
    text: 'Moscow administers the four islands as part of Sakhalin; Tokyo calls them its Northern Territories.',
    kinds: ['sovereignty', 'attribution'],
    worth: 0.88,
    facets: [
      {
        type: 'territory',
        raw: 'the four islands',
        id: 'kuril-islands',
        name: 'Southern Kuril Islands',
        relation: 'administers',
        parties: ['Russia'],
        accordingTo: 'Moscow',
        start: 418,
        end: 434,
      },
      {
        type: 'territory',
        raw: 'its Northern Territories',
        id: 'kuril-islands',
        name: 'Southern Kuril Islands',
        relation: 'claims',
        parties: ['Japan'],
        accordingTo: 'Tokyo',
        start: 470,
        end: 494,
      },
    ],
    attribution: {
      speaker: 'the Russian defence ministry',
      verb: 'said',
      direct: false,
      start: 400,
      end: 420,
    },
    reasons: [
      {
        code: 'sovereignty.administers',
        kind: 'sovereignty',
        raw: 'four islands',
        weight: 0.6,
        start: 422,
        end: 434,
      },
    ],
  },
  {
    id: 'c4',
    start: 600,
    end: 690,
    text: 'Unemployment in the region fell from 3.5 % to 2.7 % within a year.',
    kinds: ['statistic', 'comparison'],
    worth: 0.8,
    facets: [
      { type: 'quantity', raw: '3.5 %', value: 3.5, unit: 'percent', start: 637, end: 642 },
      { type: 'quantity', raw: '2.7 %', value: 2.7, unit: 'percent', start: 646, end: 651 },
      { type: 'time', raw: 'within a year', edtf: 'P1Y', relation: 'during', start: 652, end: 665 },
    ],
    reasons: [
      { code: 'statistic.share', kind: 'statistic', raw: '3.5 %', weight: 0.5, start: 637, end: 642 },
    ],
  },
];

const annotation = (claim: ListedClaim, fields: Partial<Annotation>): Annotation => ({
  ...envelope(`a-${claim.id}`),
  type: 'annotation',
  articleId: 'article-1',
  quote: { exact: claim.text, prefix: '', suffix: '', start: claim.start, end: claim.end },
  kinds: claim.kinds,
  facets: claim.facets,
  ...(claim.attribution && { attribution: claim.attribution }),
  origin: { by: 'detector', version: '0.1.0', worth: claim.worth, reasons: claim.reasons },
  note: '',
  tags: [],
  workflow: 'queued',
  anchor: { state: 'exact', checkedAt: at },
  sameAs: [],
  ...fields,
});

const source: Source = {
  ...envelope('s1'),
  type: 'source',
  kind: 'primary-data',
  title: 'Defence of Japan 2018: programmes and budget',
  authors: ['Ministry of Defence'],
  publisher: 'Government of Japan',
  issued: '2018-08',
  url: 'https://www.example.gov/defence/2018',
  accessed: '2026-11-20',
};

const evidence: Evidence = {
  ...envelope('e1'),
  type: 'evidence',
  annotationId: 'a-c1',
  sourceId: 's1',
  stance: 'supports',
  passage: 'Acquisition cost per unit: 98.6 billion yen.',
  comment: 'About 890 million dollars at the rate of that month.',
};

const verdict = (id: string, fields: Partial<Verdict>): Verdict => ({
  ...envelope(id),
  type: 'verdict',
  annotationId: 'a-c1',
  rating: 'mostly-true',
  confidence: 'high',
  rationale:
    'The budget paper gives **98.6 billion yen** a unit; the rate then makes it a little less than $900 million.',
  asOf: '2026-11-20',
  evidenceIds: ['e1'],
  author: 'R. Reader',
  ...fields,
});

const [cost, , islands, jobs] = listedClaims as [ListedClaim, ListedClaim, ListedClaim, ListedClaim];

/** A claim with a note, tags, two verdicts and a source. */
export const keptClaim: KeptClaim = {
  annotation: annotation(cost, {
    note: 'Price **per unit** or for both? See [the budget](https://www.example.gov/defence/2018).',
    tags: ['defence', 'japan'],
    workflow: 'checked',
  }),
  verdicts: [
    verdict('v2', { supersedes: 'v1' }),
    verdict('v1', {
      rating: 'insufficient-evidence',
      confidence: 'low',
      asOf: '2026-10-02',
      rationale: 'Only a wire report so far.',
    }),
  ],
  evidence: [{ evidence, source }],
};

/** Kept, and the article was edited under it. */
export const changedClaim: KeptClaim = {
  annotation: annotation(jobs, {
    workflow: 'recheck-due',
    anchor: {
      state: 'changed',
      checkedAt: at,
      observed: jobs.text.replace('2.7', '2.9'),
      changes: [{ type: 'number', before: '2.7 %', after: '2.9 %' }],
    },
  }),
  verdicts: [verdict('v3', { rating: 'false', annotationId: 'a-c4', asOf: '2026-11-02' })],
  evidence: [],
};

/** Kept, and its passage is gone. */
export const orphanedClaim: KeptClaim = {
  annotation: annotation(
    {
      ...islands,
      id: 'c9',
      text: 'The governor said talks would resume in the spring of 2027.',
      kinds: ['attribution'],
      facets: [],
    },
    { anchor: { state: 'orphaned', checkedAt: at }, note: 'Removed by the editors?' },
  ),
  verdicts: [],
  evidence: [],
};

/** The page of `listedClaims`, two of them kept. */
export const summary: PageSummary = {
  status: 'read',
  article: {
    url: 'https://news.example/islands',
    title: 'Minister will not say what the missile decision means for the island talks',
    publisher: 'The Example Courier',
    authors: ['A. Writer'],
    publishedAt: '2026-11-19',
  },
  language: 'en',
  sentencesRead: 84,
  claims: listedClaims.map((claim) =>
    claim.id === 'c1' || claim.id === 'c4' ? { ...claim, annotationId: `a-${claim.id}` } : claim,
  ),
  orphans: ['a-c9'],
  highlightsVisible: true,
};

const fromLaptop = { by: { isOwn: false, device: 'Laptop' }, at: '2026-03-03T10:00:00.000Z' };
const fromHere = { by: { isOwn: true }, at: '2026-03-04T10:00:00.000Z' };

/** Its note, and the title of its source, were written on two devices that did not know of each other. */
export const conflictedClaim: KeptClaim = {
  ...keptClaim,
  conflicts: [
    {
      type: 'rivals',
      place: { type: 'annotation', id: keptClaim.annotation.id },
      field: 'note',
      values: [
        { dot: { device: 'here', n: 4 }, value: keptClaim.annotation.note, ...fromHere },
        { dot: { device: 'laptop', n: 2 }, value: 'Ask the ministry for the contract.', ...fromLaptop },
      ],
    },
    {
      type: 'rivals',
      place: { type: 'source', id: source.id },
      field: 'title',
      title: source.title,
      values: [
        { dot: { device: 'here', n: 5 }, value: source.title, ...fromHere },
        { dot: { device: 'laptop', n: 3 }, value: 'Defence budget, revised', ...fromLaptop },
      ],
    },
  ],
};

/** Deleted on one device and edited on another. */
export const contestedClaim: KeptClaim = {
  ...keptClaim,
  annotation: { ...keptClaim.annotation, deletedAt: fromLaptop.at },
  conflicts: [
    {
      type: 'deleted',
      place: { type: 'annotation', id: keptClaim.annotation.id },
      deleted: fromLaptop,
      edited: fromHere,
    },
  ],
};

/** Kept and judged by another member of a team. */
export const membersClaim: KeptClaim = {
  ...changedClaim,
  by: { [changedClaim.annotation.id]: 'Ana', v3: 'Ana' },
};

/** What was kept elsewhere of the first claim: the same with a verdict, and another price. */
export const recognised: readonly Recognised[] = [
  {
    annotationId: '01890a5d-ac96-774b-bcce-0000000000a1',
    relation: 'same',
    score: 0.92,
    differences: [],
    text: 'Japan is to buy two radar-and-missile units at about US$900 million each.',
    title: 'Tokyo buys two units',
    site: 'other.example',
    url: 'https://other.example/units#:~:text=Japan',
    isLinked: false,
    verdict: {
      ...envelope('01890a5d-ac96-774b-bcce-0000000000a2'),
      type: 'verdict',
      annotationId: '01890a5d-ac96-774b-bcce-0000000000a1',
      rating: 'half-true',
      rationale: 'Only without the radar.',
      asOf: '2026-03-04',
      evidenceIds: [],
    },
  },
  {
    annotationId: '01890a5d-ac96-774b-bcce-0000000000a3',
    relation: 'other-value',
    score: 0.81,
    differences: [
      {
        type: 'quantity',
        a: { type: 'quantity', raw: '$900 million', value: 900_000_000, currency: 'USD', start: 0, end: 12 },
        b: {
          type: 'quantity',
          raw: '$1.2 billion',
          value: 1_200_000_000,
          currency: 'USD',
          start: 0,
          end: 12,
        },
      },
    ],
    text: 'Each of the two radar-and-missile units will cost US$1.2 billion.',
    site: 'third.example',
    url: 'https://third.example/price',
    isLinked: false,
  },
];
