import type { Quote } from '@/lib/anchoring';
import type { Attribution, ClaimKindId, Facet } from '@/lib/claims';
import type {
  Annotation,
  Article,
  Confidence,
  Evidence,
  Origin,
  Rating,
  Source,
  SourceKind,
  Stance,
  Verdict,
} from './records';

/** What the page knows of its article when it asks for what was kept on it. */
export interface ArticleSighting {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly language?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly textHash?: string;
}

/** An annotation with everything that hangs on it, as the card and the editor show it. */
export interface KeptClaim {
  readonly annotation: Annotation;
  /** Newest first; the first is the standing verdict. */
  readonly verdicts: readonly Verdict[];
  readonly evidence: readonly { readonly evidence: Evidence; readonly source: Source }[];
}

export interface KeptArticle {
  readonly article: Article;
  readonly claims: readonly KeptClaim[];
}

/** What is kept from the page: a detected claim or a selection. */
export interface NewAnnotation {
  readonly article: ArticleSighting;
  readonly quote: Quote;
  readonly fragmentUrl?: string;
  readonly kinds: readonly ClaimKindId[];
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
  readonly origin: Origin;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** The fields of an annotation a person edits. Absent fields stay as they are. */
export interface AnnotationEdit {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly kinds?: readonly ClaimKindId[];
  readonly workflow?: Annotation['workflow'];
}

/** What a person decides on a claim that wants another look: the verdict stands, or not before a day. */
export type RecheckChoice =
  | { readonly type: 'done' }
  /** ISO 8601 in UTC. */
  | { readonly type: 'snooze'; readonly until: string };

/** What such a decision changes; given back, it is undone. */
export type RecheckState = Pick<Annotation, 'recheckedAt' | 'snoozedUntil' | 'workflow'>;

export interface NewVerdict {
  readonly annotationId: string;
  readonly rating: Rating;
  readonly confidence?: Confidence;
  readonly rationale: string;
  readonly asOf?: string;
  readonly recheckAfter?: string;
}

export interface SourceFields {
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly issued?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly accessed?: string;
}

export interface NewEvidence {
  readonly annotationId: string;
  readonly source: SourceFields;
  readonly stance: Stance;
  readonly passage?: string;
  readonly passageQuote?: Quote;
  readonly comment?: string;
}

/** A passage silenced by the reader: one sentence, or one kind on one site. */
export type Dismissal =
  | { readonly type: 'claim'; readonly site: string; readonly exact: string }
  | { readonly type: 'kind'; readonly site: string; readonly kind: ClaimKindId };
