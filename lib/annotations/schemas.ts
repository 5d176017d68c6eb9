import * as v from 'valibot';
import { claimKindIds } from '@/lib/claims';
import { confidences, ratings, sourceKinds, stances, workflows } from './records';

/**
 * The shapes of everything foreign, as valibot schemas: what a content script sends and what a file holds. Limits
 * are generous for a person and small for an attacker. All strings are data, never markup or code.
 */

/** Characters of a passage: a long paragraph; a claim spans a sentence. */
export const LONGEST_PASSAGE = 20_000;
/** Characters of a note or a rationale. */
export const LONGEST_NOTE = 200_000;
/** Characters of an address; browsers and servers give up far earlier. */
const LONGEST_URL = 8_192;
/** Characters of a title, a name, a label. */
const LONGEST_LINE = 2_000;
/** Characters of a date as published. */
const LONGEST_DATE = 64;
/** Characters of the name of a language. */
const LONGEST_LANGUAGE = 100;
/** Characters of a tag. */
export const LONGEST_TAG = 200;
/** Entries of any one list: tags, authors, reasons. */
const MOST_ENTRIES = 1_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** What a page says of itself, however long: cut, for no page is refused for it. */
const said = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, longest)),
  );
const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(MOST_ENTRIES));

export const line = text(LONGEST_LINE);
export const passage = text(LONGEST_PASSAGE);
export const note = text(LONGEST_NOTE);
export const lines = list(line);
export const saidLine = said(LONGEST_LINE);
export const saidLanguage = said(LONGEST_LANGUAGE);
export const saidLines = v.pipe(
  v.array(saidLine),
  v.transform((values) => values.slice(0, MOST_ENTRIES)),
);

/** A web address. Nothing that runs (`javascript:`, `data:`) may ever stand where a person clicks. */
export const webUrl = v.pipe(
  text(LONGEST_URL),
  v.check((value) => /^https?:\/\//i.test(value) && URL.canParse(value), 'is not a web address'),
);
/** A page's own address, of which a fragment too long is left out. */
export const saidUrl = v.pipe(
  v.string(),
  v.transform((value) => (value.length > LONGEST_URL ? value.replace(/#.*/s, '') : value)),
  webUrl,
);
/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, 'is not a time in UTC'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is not a time'),
);
/** A date as published: whatever the page says, kept as it is. */
export const looseDate = text(LONGEST_DATE);
export const saidDate = said(LONGEST_DATE);
/** A UUID of any version: other programs' ids are kept too. */
export const recordId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'is not a UUID in lower case'),
);
/** Keys of version vectors, therefore no name that every object has ("constructor"). */
export const deviceId = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[A-Za-z0-9][\w:.-]*$/),
  v.check((value) => !(value in {}), 'is no name of a device'),
);
export const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG));
export const tags = list(tag);
export const kinds = list(v.picklist(claimKindIds));
export const ids = list(recordId);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const span = { start: offset, end: offset };
/** Counted from a quote's first character: who said it may be named before the quote. */
const around = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Number.MIN_SAFE_INTEGER),
  v.maxValue(Number.MAX_SAFE_INTEGER),
);

/** A quote; of its offsets only the order is asked, since the page may have changed under them. */
export const quote = v.looseObject({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PASSAGE)),
  prefix: line,
  suffix: line,
  ...span,
});

const finite = v.pipe(v.number(), v.finite());
const quantityFacet = v.looseObject({
  type: v.literal('quantity'),
  ...span,
  raw: line,
  value: v.exactOptional(finite),
  high: v.exactOptional(finite),
  currency: v.exactOptional(text(16)),
  unit: v.exactOptional(line),
  approximate: v.exactOptional(v.boolean()),
  bound: v.exactOptional(v.picklist(['at-least', 'at-most', 'more-than', 'less-than'])),
  per: v.exactOptional(line),
});
const timeFacet = v.looseObject({
  type: v.literal('time'),
  ...span,
  raw: line,
  edtf: line,
  relation: v.exactOptional(v.picklist(['at', 'before', 'after', 'since', 'until', 'by', 'during'])),
  approximate: v.exactOptional(v.boolean()),
});
const territoryFacet = v.looseObject({
  type: v.literal('territory'),
  ...span,
  raw: line,
  id: v.exactOptional(line),
  name: line,
  relation: v.picklist([
    'owns',
    'administers',
    'occupies',
    'annexes',
    'claims',
    'disputes',
    'recognises',
    'does-not-recognise',
    'cedes',
    'secedes',
    'part-of',
    'controls',
    'borders',
    'status',
  ]),
  parties: lines,
  accordingTo: v.exactOptional(line),
});
export const facets = list(v.variant('type', [quantityFacet, timeFacet, territoryFacet]));

export const attribution = v.looseObject({
  start: around,
  end: around,
  speaker: v.exactOptional(line),
  verb: line,
  direct: v.boolean(),
});

export const reasons = list(
  v.looseObject({
    ...span,
    code: text(200),
    kind: v.exactOptional(v.picklist(claimKindIds)),
    raw: passage,
    weight: finite,
  }),
);

export const origin = v.variant('by', [
  v.looseObject({ by: v.literal('person') }),
  v.looseObject({
    by: v.literal('detector'),
    version: text(200),
    worth: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    reasons,
  }),
]);

export const anchor = v.looseObject({
  state: v.picklist(['exact', 'moved', 'changed', 'ambiguous', 'orphaned']),
  checkedAt: instant,
  since: v.exactOptional(instant),
  observed: v.exactOptional(passage),
  changes: v.exactOptional(
    list(
      v.looseObject({
        type: v.picklist(['number', 'date', 'name', 'negation', 'wording']),
        before: passage,
        after: passage,
      }),
    ),
  ),
});

const envelope = {
  id: recordId,
  createdAt: instant,
  updatedAt: instant,
  deviceId,
  deletedAt: v.exactOptional(instant),
  extra: v.exactOptional(v.record(v.string(), v.unknown())),
};

/** The fields of a source, as a person fills them in. */
export const sourceFields = {
  kind: v.picklist(sourceKinds),
  title: line,
  authors: lines,
  publisher: v.exactOptional(line),
  issued: v.exactOptional(looseDate),
  url: v.exactOptional(webUrl),
  archivedUrl: v.exactOptional(webUrl),
  accessed: v.exactOptional(looseDate),
};

export const workflow = v.picklist(workflows);
export const stance = v.picklist(stances);
export const rating = v.picklist(ratings);
export const confidence = v.picklist(confidences);

/** The fields of each record, by its type. */
export const recordEntries = {
  article: {
    ...envelope,
    type: v.literal('article'),
    canonicalUrl: webUrl,
    urls: list(webUrl),
    title: v.exactOptional(line),
    publisher: v.exactOptional(line),
    authors: lines,
    language: v.exactOptional(text(LONGEST_LANGUAGE)),
    publishedAt: v.exactOptional(looseDate),
    modifiedAt: v.exactOptional(looseDate),
    textHash: v.exactOptional(text(200)),
    seenAt: instant,
  },
  annotation: {
    ...envelope,
    type: v.literal('annotation'),
    articleId: recordId,
    quote,
    fragmentUrl: v.exactOptional(webUrl),
    kinds,
    facets,
    attribution: v.exactOptional(attribution),
    origin,
    note,
    tags,
    workflow,
    anchor,
    recheckedAt: v.exactOptional(instant),
    snoozedUntil: v.exactOptional(instant),
    sameAs: ids,
    differsFrom: v.exactOptional(ids),
  },
  source: { ...envelope, type: v.literal('source'), ...sourceFields },
  evidence: {
    ...envelope,
    type: v.literal('evidence'),
    annotationId: recordId,
    sourceId: recordId,
    stance,
    passage: v.exactOptional(passage),
    passageQuote: v.exactOptional(quote),
    comment: v.exactOptional(note),
  },
  verdict: {
    ...envelope,
    type: v.literal('verdict'),
    annotationId: recordId,
    rating,
    confidence: v.exactOptional(confidence),
    rationale: note,
    asOf: looseDate,
    evidenceIds: ids,
    author: v.exactOptional(line),
    supersedes: v.exactOptional(recordId),
    basedOn: v.exactOptional(recordId),
    recheckAfter: v.exactOptional(looseDate),
  },
} as const;
