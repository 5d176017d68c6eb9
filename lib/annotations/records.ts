import type { AnchorState, Quote, QuoteChange } from '@/lib/anchoring';
import type { Attribution, ClaimKindId, Facet, Reason } from '@/lib/claims';

/** What every kept record carries. Times are ISO 8601 in UTC; ids are UUID v7. */
export interface Envelope {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The device that created it. */
  readonly deviceId: string;
  /** A tombstone: when it was deleted. Deletions travel; the record stays until every device has seen it. */
  readonly deletedAt?: string;
  /** Unknown keys from an import, preserved and exported again. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One article, under however many addresses it was visited. */
export interface Article extends Envelope {
  readonly type: 'article';
  /** The canonical address, normalised: no fragment, no tracking parameters. */
  readonly canonicalUrl: string;
  /** Every address under which it was seen, normalised, the canonical one included. */
  readonly urls: readonly string[];
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly language?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** Hash of the text when last read; a change hints that the article was edited. */
  readonly textHash?: string;
  readonly seenAt: string;
}

export const workflows = ['queued', 'in-progress', 'checked', 'recheck-due', 'dismissed'] as const;
export type Workflow = (typeof workflows)[number];

/** The states of a quote on its page, with `orphaned` for one not found. */
export type Anchoring = AnchorState | 'orphaned';

export interface Anchor {
  readonly state: Anchoring;
  readonly checkedAt: string;
  /** When this state, with these words, was first seen; absent where it was when last checked. */
  readonly since?: string;
  /** The passage as last observed, where it differs from the quote. */
  readonly observed?: string;
  readonly changes?: readonly QuoteChange[];
}

/** Who marked the passage: a person, or the detector with what it saw. */
export type Origin =
  | { readonly by: 'person' }
  | {
      readonly by: 'detector';
      readonly version: string;
      readonly worth: number;
      readonly reasons: readonly Reason[];
    };

/** A claim a person chose to keep. */
export interface Annotation extends Envelope {
  readonly type: 'annotation';
  readonly articleId: string;
  readonly quote: Quote;
  /** Address with a text fragment that scrolls to the passage. */
  readonly fragmentUrl?: string;
  readonly kinds: readonly ClaimKindId[];
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
  readonly origin: Origin;
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly workflow: Workflow;
  readonly anchor: Anchor;
  /** When a person last looked at it again and let the verdict stand. */
  readonly recheckedAt?: string;
  /** Not to be brought up again before. */
  readonly snoozedUntil?: string;
  /** Ids of annotations of the same claim elsewhere. */
  readonly sameAs: readonly string[];
  /** Ids of annotations that a person said are not of this claim, in spite of the likeness; absent when there are none. */
  readonly differsFrom?: readonly string[];
}

export const sourceKinds = [
  'primary-data',
  'law-or-treaty',
  'official-statement',
  'reporting',
  'expert',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a citation needs; field meanings follow CSL-JSON. */
export interface Source extends Envelope {
  readonly type: 'source';
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** ISO 8601 date, as precise as known ("2019", "2019-03", "2019-03-04"). */
  readonly issued?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly accessed?: string;
}

export const stances = ['supports', 'refutes', 'mixed', 'context'] as const;
export type Stance = (typeof stances)[number];

/** A source brought to bear on a claim. */
export interface Evidence extends Envelope {
  readonly type: 'evidence';
  readonly annotationId: string;
  readonly sourceId: string;
  readonly stance: Stance;
  readonly passage?: string;
  /** Where the passage stands in the source, when it was taken from a page. */
  readonly passageQuote?: Quote;
  readonly comment?: string;
}

export const ratings = [
  'true',
  'mostly-true',
  'half-true',
  'mostly-false',
  'false',
  'misleading-context',
  'insufficient-evidence',
  'conflicting-evidence',
  'outdated',
  'disputed-status',
  'not-checkable',
] as const;
export type Rating = (typeof ratings)[number];

/** ClaimReview's numbers, worst 1 to best 5, for the ratings that have one. */
export const ratingValues: Readonly<Partial<Record<Rating, number>>> = {
  true: 5,
  'mostly-true': 4,
  'half-true': 3,
  'mostly-false': 2,
  false: 1,
};

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** A person's judgement. Append-only: a new verdict supersedes the last, and the history is shown. */
export interface Verdict extends Envelope {
  readonly type: 'verdict';
  readonly annotationId: string;
  readonly rating: Rating;
  readonly confidence?: Confidence;
  /** Markdown. */
  readonly rationale: string;
  /** The date the verdict speaks for. */
  readonly asOf: string;
  readonly evidenceIds: readonly string[];
  readonly author?: string;
  readonly supersedes?: string;
  /** The verdict on the same claim elsewhere that this one took over, at the person's word. */
  readonly basedOn?: string;
  readonly recheckAfter?: string;
}

export type KeptRecord = Article | Annotation | Source | Evidence | Verdict;
export type RecordType = KeptRecord['type'];
