import {
  type Annotation,
  type Article,
  createRecord,
  type Evidence,
  type KeptRecord,
  type Source,
  type Stamp,
  type Stamped,
  type Verdict,
  writeClock,
} from '@/lib/annotations';

/** Records for tests: whole and valid, every field overridable. Ids are made from one number. */
export const idOf = (n: number): string => `01890a5d-ac96-774b-bcce-${n.toString(16).padStart(12, '0')}`;
export const startTime = Date.UTC(2026, 0, 1);
const startIso = new Date(startTime).toISOString();

export const stampOf = (device: string, n: number, time = startTime + n): Stamp => ({
  device,
  n,
  hlc: writeClock(time, 0),
});

const envelope = { createdAt: startIso, updatedAt: startIso, deviceId: 'device-a' };

export const makeArticle = (n: number, given: Partial<Article> = {}): Article => ({
  type: 'article',
  id: idOf(n),
  ...envelope,
  canonicalUrl: `https://news.example/story-${n}`,
  urls: [`https://news.example/story-${n}`],
  title: `Story ${n}`,
  authors: [],
  seenAt: startIso,
  ...given,
});

export const makeAnnotation = (
  n: number,
  articleId: string,
  given: Partial<Annotation> = {},
): Annotation => ({
  type: 'annotation',
  id: idOf(n),
  ...envelope,
  articleId,
  quote: {
    exact: `The bridge cost $${n} million.`,
    prefix: 'Before. ',
    suffix: ' After.',
    start: 8,
    end: 40,
  },
  kinds: ['cost'],
  facets: [
    { type: 'quantity', start: 16, end: 28, raw: `$${n} million`, value: n * 1_000_000, currency: 'USD' },
  ],
  origin: { by: 'person' },
  note: '',
  tags: [],
  workflow: 'queued',
  anchor: { state: 'exact', checkedAt: startIso },
  sameAs: [],
  ...given,
});

export const makeSource = (n: number, given: Partial<Source> = {}): Source => ({
  type: 'source',
  id: idOf(n),
  ...envelope,
  kind: 'primary-data',
  title: `Budget ${n}`,
  authors: ['Office of Budgets'],
  url: `https://budget.example/${n}`,
  ...given,
});

export const makeEvidence = (
  n: number,
  annotationId: string,
  sourceId: string,
  given: Partial<Evidence> = {},
): Evidence => ({
  type: 'evidence',
  id: idOf(n),
  ...envelope,
  annotationId,
  sourceId,
  stance: 'supports',
  ...given,
});

export const makeVerdict = (n: number, annotationId: string, given: Partial<Verdict> = {}): Verdict => ({
  type: 'verdict',
  id: idOf(n),
  ...envelope,
  annotationId,
  rating: 'half-true',
  rationale: 'The budget says otherwise.',
  asOf: '2026-01-01',
  evidenceIds: [],
  ...given,
});

export const stamped = <Kind extends KeptRecord>(
  record: Kind,
  stamp: Stamp = stampOf('device-a', 1),
): Stamped<Kind> => createRecord(record, stamp).stamped;
