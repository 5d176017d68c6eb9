import {
  addressKey,
  LONGEST_NOTE,
  LONGEST_PASSAGE,
  LONGEST_TAG,
  normaliseUrl,
  parseRecord,
  type Stamped,
} from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import { fnv1a } from '@/lib/hash';

/** An annotation made by another program: a quote on a page, perhaps with a note and tags. */
export interface ForeignAnnotation {
  readonly id: string | undefined;
  readonly url: string;
  readonly title: string | undefined;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly start: number | undefined;
  readonly note: string;
  readonly tags: readonly string[];
  /** Taken where they are kinds of ours. */
  readonly kinds: readonly string[];
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** Characters of context kept before and after; other programs keep 32 to 64. */
const CONTEXT = 500;

/**
 * Makes records of foreign annotations: an article for each page, an annotation for each quote. Ids are kept where
 * they are UUIDs and else made from the content, so that importing the same file twice changes nothing.
 */
export function keepForeign(found: readonly ForeignAnnotation[], importedAt: string): readonly Stamped[] {
  const articles = new Map<string, Stamped>();
  const annotations = new Map<string, Stamped>();
  for (const item of found) {
    const key = addressKey(item.url);
    const url = normaliseUrl(item.url);
    if (!key || !url) continue;
    const articleId = idFrom(`article ${key}`);
    const first = timeOf(item.createdAt) ?? importedAt;
    if (!articles.has(articleId)) {
      take(articles, {
        ...envelope(articleId, first, first),
        type: 'article',
        canonicalUrl: url,
        urls: [url],
        ...(item.title && { title: item.title.slice(0, 2_000) }),
        authors: [],
        seenAt: first,
      });
    }
    take(annotations, makeAnnotation(item, articleId, first));
  }
  return [...articles.values(), ...annotations.values()];
}

function makeAnnotation(item: ForeignAnnotation, articleId: string, createdAt: string): object {
  const exact = item.exact.slice(0, LONGEST_PASSAGE);
  const start = Math.max(0, Math.floor(item.start ?? 0));
  const id = item.id?.toLowerCase() ?? '';
  return {
    ...envelope(
      isUuid(id) ? id : idFrom(`annotation ${articleId} ${item.id ?? ''} ${exact}`),
      createdAt,
      timeOf(item.updatedAt),
    ),
    type: 'annotation',
    articleId,
    quote: {
      exact,
      prefix: (item.prefix ?? '').slice(-CONTEXT),
      suffix: (item.suffix ?? '').slice(0, CONTEXT),
      start,
      end: start + exact.length,
    },
    kinds: item.kinds.filter((kind): kind is ClaimKindId => claimKindIds.some((id) => id === kind)),
    facets: [],
    origin: { by: 'person' },
    note: item.note.slice(0, LONGEST_NOTE),
    tags: [...new Set(item.tags.map((tag) => tag.trim().slice(0, LONGEST_TAG)).filter((tag) => tag !== ''))],
    workflow: 'queued',
    // Whether the page still says so is not known before it is opened.
    anchor: { state: 'exact', checkedAt: createdAt },
    sameAs: [],
  };
}

/** What does not make a whole record of ours is left out: one odd annotation must not cost the others. */
function take(records: Map<string, Stamped>, input: object): void {
  const parsed = parseRecord(input);
  if (parsed.ok) records.set(parsed.value.record.id, parsed.value);
}

const envelope = (id: string, createdAt: string, updatedAt: string | undefined) => ({
  id,
  createdAt,
  updatedAt: updatedAt ?? createdAt,
  deviceId: 'import',
});

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** Any date JavaScript reads, as UTC; undefined for none. */
function timeOf(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) || time < 0 ? undefined : new Date(time).toISOString();
}

/**
 * A UUID (version 8, for ids of one's own making) from four 32-bit FNV-1a hashes of a text: the same text, the same
 * id. Not against attackers, who can choose ids anyway; only against importing twice.
 */
function idFrom(text: string): string {
  const hex = [0, 1, 2, 3].map((salt) => fnv1a(`${salt} ${text}`).toString(16).padStart(8, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
