import {
  type Annotation,
  type Article,
  conflictsOf,
  type Evidence,
  isContested,
  isShownWith,
  ratings,
  type Source,
  type Stamped,
  siteOf,
  type Verdict,
  workflows,
} from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import { anchorings, flags } from './codes';
import { foldField, initialsOf } from './fold-text';

/** Raised whenever a digest is worked out differently: what older code digested is then digested again. */
export const DIGEST_VERSION = 2;
/** Characters of an id: every record's is a UUID. */
export const ID_LENGTH = 36;

/**
 * What lists, filters and searches need to know of some articles and sources, laid out to be read in one go: columns
 * with one entry a claim, and the words of all claims in one string. Everything in it follows from the records.
 */
export interface Digest {
  readonly version: number;
  readonly articles: readonly DigestedArticle[];
  readonly sources: readonly DigestedSource[];
  /** Ids of the claims, `ID_LENGTH` characters each. */
  readonly claimIds: string;
  /** Place of the claim's article in `articles`; the claims of an article stand together. */
  readonly articleOf: Uint32Array;
  /** Folded words of all claims; each field ends with a line feed. */
  readonly text: string;
  /** Where in `text` the words of each claim end. */
  readonly textEnds: Uint32Array;
  /** A bit for each letter from a to z that begins a word of the claim: the first letter typed is answered by these. */
  readonly initials: Uint32Array;
  /** Milliseconds since 1970, as all times here. */
  readonly keptAt: Float64Array;
  /** The latest change of the claim, its verdicts and its evidence. */
  readonly changedAt: Float64Array;
  /** When the standing verdict was given; NaN without one. */
  readonly judgedAt: Float64Array;
  /** 0..1; 0 where a person marked the passage. */
  readonly worth: Float32Array;
  /** A bit for each kind, in the order of `claimKindIds`. */
  readonly kinds: Uint8Array;
  /** 0 without a verdict, else one more than the place of the standing rating in `ratings`. */
  readonly rating: Uint8Array;
  /** Place in `workflows`. */
  readonly workflow: Uint8Array;
  /** Place in `anchorings`. */
  readonly anchor: Uint8Array;
  /** Bits of `flags`. */
  readonly flags: Uint8Array;
  /** The devices the claims were kept on. */
  readonly deviceNames: readonly string[];
  /** Place in `deviceNames`. */
  readonly device: Uint32Array;
  readonly tagNames: readonly string[];
  /** Places in `tagNames`, of all claims; those of each end where `tagEnds` says. */
  readonly tags: Uint32Array;
  readonly tagEnds: Uint32Array;
  readonly sourceIds: readonly string[];
  /** Places in `sourceIds`, of all claims. */
  readonly evidence: Uint32Array;
  readonly evidenceEnds: Uint32Array;
}

export interface DigestedArticle {
  readonly id: string;
  readonly site: string;
  /** NaN when unknown. */
  readonly publishedAt: number;
  /** Folded words of title, publisher, authors and site. */
  readonly text: string;
}

export interface DigestedSource {
  readonly id: string;
  /** Absent when it was deleted or is no longer kept. */
  readonly title?: string;
  readonly text: string;
}

/** An article with all that hangs on it, as the store keeps it. */
export interface ArticleRecords {
  readonly article: Stamped<Article>;
  readonly annotations: readonly Stamped<Annotation>[];
  readonly verdicts: readonly Stamped<Verdict>[];
  readonly evidence: readonly Stamped<Evidence>[];
}

/** Something kept under an id, or no longer. */
export interface Kept<Value> {
  readonly id: string;
  readonly value?: Value;
}

/** Digests articles and sources; of what is no longer kept the digest says just that. */
export function digest(
  articles: readonly Kept<ArticleRecords>[],
  sources: readonly Kept<Stamped<Source>>[],
): Digest {
  const claims = articles.flatMap(({ value }, place) => (value ? claimsOf(value, place) : []));
  const tags = spread(claims.map(({ annotation }) => annotation.record.tags));
  const evidence = spread(claims.map((claim) => claim.evidence.map(({ record }) => record.sourceId)));
  const devices = spread(claims.map(({ annotation }) => [annotation.record.deviceId]));
  const words = claims.map(wordsOf);
  let end = 0;
  const textEnds = Uint32Array.from(words, ({ length }) => {
    end += length;
    return end;
  });
  return {
    version: DIGEST_VERSION,
    articles: articles.map(({ id, value }) => digestArticle(id, value?.article.record)),
    sources: sources.map(({ id, value }) => digestSource(id, value?.record)),
    claimIds: claims.map(({ annotation }) => annotation.record.id).join(''),
    articleOf: Uint32Array.from(claims, ({ place }) => place),
    text: words.join(''),
    textEnds,
    initials: Uint32Array.from(words, initialsOf),
    keptAt: Float64Array.from(claims, ({ annotation }) => Date.parse(annotation.record.createdAt)),
    changedAt: Float64Array.from(claims, latestChange),
    judgedAt: Float64Array.from(claims, ({ verdicts: [standing] }) =>
      Date.parse(standing?.record.createdAt ?? ''),
    ),
    worth: Float32Array.from(claims, ({ annotation: { record } }) =>
      record.origin.by === 'detector' ? record.origin.worth : 0,
    ),
    kinds: Uint8Array.from(claims, ({ annotation }) => kindBits(annotation.record)),
    rating: Uint8Array.from(claims, ({ verdicts: [standing] }) =>
      standing ? ratings.indexOf(standing.record.rating) + 1 : 0,
    ),
    workflow: Uint8Array.from(claims, ({ annotation }) => workflows.indexOf(annotation.record.workflow)),
    anchor: Uint8Array.from(claims, ({ annotation }) => anchorings.indexOf(annotation.record.anchor.state)),
    flags: Uint8Array.from(claims, flagBits),
    deviceNames: devices.names,
    device: Uint32Array.from(devices.places),
    tagNames: tags.names,
    tags: Uint32Array.from(tags.places),
    tagEnds: tags.ends,
    sourceIds: evidence.names,
    evidence: Uint32Array.from(evidence.places),
    evidenceEnds: evidence.ends,
  };
}

interface DigestedClaim {
  readonly place: number;
  readonly annotation: Stamped<Annotation>;
  /** Newest first. */
  readonly verdicts: readonly Stamped<Verdict>[];
  readonly evidence: readonly Stamped<Evidence>[];
  /** Whether a person has to decide between what two devices wrote. */
  readonly isDisputed: boolean;
}

/** The claims as people see them, in the order of the page: as `lib/db/assemble` puts them together. */
function claimsOf(records: ArticleRecords, place: number): DigestedClaim[] {
  const verdicts = byAnnotation(records.verdicts);
  const evidence = byAnnotation(records.evidence);
  return records.annotations
    .map((annotation) => ({
      place,
      annotation,
      verdicts: verdicts.get(annotation.record.id) ?? [],
      evidence: evidence.get(annotation.record.id) ?? [],
    }))
    .filter((claim) => isLive(claim.annotation) || isContested(claim.annotation, claim))
    .map((claim) => ({
      ...claim,
      isDisputed: isDisputed(claim),
      verdicts: claim.verdicts
        .filter(({ record }) => isShownWith(claim.annotation.record, record))
        .sort(newestFirst),
      evidence: claim.evidence.filter(({ record }) => isShownWith(claim.annotation.record, record)),
    }))
    .sort(byPosition);
}

function byPosition(
  { annotation: { record: a } }: DigestedClaim,
  { annotation: { record: b } }: DigestedClaim,
): number {
  return a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1);
}

function byAnnotation<Kind extends Verdict | Evidence>(
  list: readonly Stamped<Kind>[],
): ReadonlyMap<string, Stamped<Kind>[]> {
  const groups = new Map<string, Stamped<Kind>[]>();
  for (const stamped of list) {
    const group = groups.get(stamped.record.annotationId);
    if (group) group.push(stamped);
    else groups.set(stamped.record.annotationId, [stamped]);
  }
  return groups;
}

const isLive = ({ record }: { readonly record: { readonly deletedAt?: string } }): boolean =>
  record.deletedAt === undefined;

/** As `lib/db/assemble` orders verdicts: the first is the standing one. */
function newestFirst({ record: a }: Stamped<Verdict>, { record: b }: Stamped<Verdict>): number {
  if (a.createdAt !== b.createdAt) return a.createdAt > b.createdAt ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}

function wordsOf({ annotation: { record }, verdicts, evidence }: DigestedClaim): string {
  const fields = [
    record.quote.exact,
    record.note,
    ...record.tags,
    record.anchor.observed,
    ...verdicts.map((verdict) => verdict.record.rationale),
    ...evidence.flatMap((item) => [item.record.passage, item.record.comment]),
  ];
  return fields.reduce<string>((text, field) => (field ? `${text}${foldField(field)}\n` : text), '');
}

function latestChange({ annotation, verdicts, evidence }: DigestedClaim): number {
  let latest = annotation.record.updatedAt;
  for (const { record } of [...verdicts, ...evidence]) {
    if (record.updatedAt > latest) latest = record.updatedAt;
  }
  return Date.parse(latest);
}

const kindBits = ({ kinds }: Annotation): number =>
  kinds.reduce((bits, kind) => bits | (1 << claimKindIds.indexOf(kind)), 0);

const flagBits = ({ annotation, isDisputed: isConflict }: DigestedClaim): number =>
  (annotation.record.origin.by === 'person' ? flags.byPerson : 0) | (isConflict ? flags.conflict : 0);

/** Verdicts are only added: two of them never conflict. */
const isDisputed = ({ annotation, evidence }: Omit<DigestedClaim, 'isDisputed'>): boolean =>
  annotation.record.deletedAt !== undefined ||
  [annotation, ...evidence].some((stamped) => conflictsOf(stamped).length > 0);

function digestArticle(id: string, article: Article | undefined): DigestedArticle {
  if (!article) return { id, site: '', publishedAt: Number.NaN, text: '' };
  const site = siteOf(article.canonicalUrl) ?? '';
  const fields = [article.title, article.publisher, ...article.authors, site];
  return { id, site, publishedAt: Date.parse(article.publishedAt ?? ''), text: joinFields(fields) };
}

function digestSource(id: string, source: Source | undefined): DigestedSource {
  if (!source || source.deletedAt !== undefined) return { id, text: '' };
  const site = source.url && siteOf(source.url);
  const fields = [source.title, source.publisher, ...source.authors, site];
  return { id, title: source.title, text: joinFields(fields) };
}

const joinFields = (fields: readonly (string | undefined)[]): string =>
  fields.map((field) => (field ? `${foldField(field)}\n` : '')).join('');

/** Lists of names as lists of places in one list of the names that occur. */
function spread(lists: readonly (readonly string[])[]) {
  const known = new Map<string, number>();
  const places: number[] = [];
  const ends = Uint32Array.from(lists, (list) => {
    for (const name of new Set(list)) {
      const place = known.get(name) ?? known.size;
      known.set(name, place);
      places.push(place);
    }
    return places.length;
  });
  return { names: [...known.keys()], places, ends };
}
