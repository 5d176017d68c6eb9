import * as v from 'valibot';
import {
  anchor,
  attribution,
  confidence,
  facets,
  instant,
  kinds,
  line,
  looseDate,
  note,
  origin,
  passage,
  quote,
  rating,
  recordId,
  saidDate,
  saidLanguage,
  saidLine,
  saidLines,
  saidUrl,
  sourceFields,
  stance,
  tags,
  workflow,
  writableFields,
} from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import { partNames } from './part-names';
import type { BackgroundProtocol } from './protocol';

/**
 * What each message may carry. A content script lives beside the page: whatever it sends is checked against these
 * before a handler sees it, and so, for one rule instead of two, is what our own pages send.
 */
const sighting = v.object({
  url: saidUrl,
  canonicalUrl: v.exactOptional(line),
  title: v.exactOptional(saidLine),
  publisher: v.exactOptional(saidLine),
  authors: saidLines,
  language: v.exactOptional(saidLanguage),
  publishedAt: v.exactOptional(saidDate),
  modifiedAt: v.exactOptional(saidDate),
  textHash: v.exactOptional(line),
});

const dismissal = v.variant('type', [
  v.object({ type: v.literal('claim'), site: line, exact: passage }),
  v.object({ type: v.literal('kind'), site: line, kind: v.picklist(claimKindIds) }),
]);

const dot = v.object({ device: line, n: v.pipe(v.number(), v.integer()) });
const conflict = {
  annotationId: recordId,
  place: v.object({ type: v.picklist(['annotation', 'evidence', 'source']), id: recordId }),
};

const source = v.object(sourceFields);
const token = v.pipe(v.string(), v.maxLength(100));
/** Highest count worth telling: the badge shows 999+ beyond its own cap. */
const MOST_CLAIMS = 1_000_000;
/** Claims of one page; a page of more is asked about as far as this. */
const MOST_RECOGNISED = 2_000;
/** Characters of a draft as JSON. */
const LONGEST_DRAFT = 500_000;

export const inputSchemas = {
  'article.load': v.optional(v.picklist(partNames)),
  'article.loadPart': v.picklist(partNames),
  'article.open': sighting,
  'article.anchored': v.object({
    anchors: v.record(recordId, anchor),
    textHash: v.exactOptional(line),
  }),
  'article.count': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CLAIMS))),
  'annotation.keep': v.object({
    article: sighting,
    quote,
    kinds,
    facets,
    attribution: v.exactOptional(attribution),
    origin,
    note: v.exactOptional(note),
    tags: v.exactOptional(tags),
  }),
  'annotation.edit': v.object({
    id: recordId,
    note: v.exactOptional(note),
    noteBefore: v.exactOptional(note),
    tags: v.exactOptional(tags),
    kinds: v.exactOptional(kinds),
    workflow: v.exactOptional(workflow),
  }),
  'annotation.delete': recordId,
  'annotation.get': recordId,
  'conflict.resolve': v.variant('type', [
    v.object({ type: v.literal('choose'), ...conflict, field: line, choice: dot, seen: v.array(dot) }),
    v.object({
      type: v.literal('write'),
      ...conflict,
      field: v.picklist(writableFields),
      text: note,
      seen: v.array(dot),
    }),
    v.object({ type: v.picklist(['keep', 'delete']), ...conflict }),
  ]),
  'verdict.give': v.object({
    annotationId: recordId,
    rating,
    confidence: v.exactOptional(confidence),
    rationale: note,
    asOf: v.exactOptional(looseDate),
    recheckAfter: v.exactOptional(looseDate),
  }),
  'verdict.reuse': v.object({ annotationId: recordId, from: recordId }),
  'claims.recognise': v.object({
    article: sighting,
    claims: v.pipe(
      v.array(
        v.object({
          id: line,
          claim: v.object({ text: passage, facets, attribution: v.exactOptional(attribution) }),
        }),
      ),
      v.maxLength(MOST_RECOGNISED),
    ),
  }),
  'claims.link': v.object({ a: recordId, b: recordId }),
  'claims.unlink': v.object({ a: recordId, b: recordId }),
  'source.edit': v.object({ id: recordId, source }),
  'source.merge': v.object({ into: recordId, from: v.array(recordId) }),
  'source.delete': recordId,
  'evidence.add': v.object({
    annotationId: recordId,
    source,
    stance,
    passage: v.exactOptional(passage),
    passageQuote: v.exactOptional(quote),
    comment: v.exactOptional(note),
  }),
  'evidence.edit': v.object({
    id: recordId,
    stance: v.exactOptional(stance),
    passage: v.exactOptional(passage),
    comment: v.exactOptional(note),
    source: v.exactOptional(source),
  }),
  'evidence.delete': recordId,
  undo: token,
  'claim.dismiss': dismissal,
  'claim.restore': dismissal,
  'draft.save': v.object({
    key: line,
    value: v.optional(
      v.pipe(
        v.unknown(),
        v.check((value) => JSON.stringify(value ?? null).length <= LONGEST_DRAFT, 'is too long'),
      ),
    ),
  }),
  'draft.read': line,
  'tags.complete': line,
  'editor.open': recordId,
  'sync.now': v.undefined(),
  'sync.changed': v.undefined(),
  'recheck.settle': v.object({
    id: recordId,
    choice: v.variant('type', [
      v.object({ type: v.literal('done') }),
      v.object({ type: v.literal('snooze'), until: instant }),
    ]),
  }),
  'recheck.restore': v.object({
    id: recordId,
    state: v.object({
      recheckedAt: v.exactOptional(instant),
      snoozedUntil: v.exactOptional(instant),
      workflow,
    }),
  }),
} satisfies {
  readonly [Name in keyof BackgroundProtocol]: v.GenericSchema<
    unknown,
    Parameters<BackgroundProtocol[Name]>[0]
  >;
};

/** What a content script has a use for; anything else is answered to pages of the extension alone. */
export const contentScriptMayAsk: ReadonlySet<string> = new Set<keyof BackgroundProtocol>([
  'article.load',
  'article.loadPart',
  'article.open',
  'article.anchored',
  'article.count',
  'annotation.keep',
  'annotation.edit',
  'annotation.delete',
  'annotation.get',
  'conflict.resolve',
  'verdict.give',
  'verdict.reuse',
  'claims.recognise',
  'evidence.add',
  'evidence.edit',
  'evidence.delete',
  'undo',
  'claim.dismiss',
  'claim.restore',
  'draft.save',
  'draft.read',
  'tags.complete',
  'editor.open',
]);
