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
import type { Stamp } from './registers';

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

/** Who wrote something, as far as this device knows: nothing at all for a device it has not met. */
export interface Writer {
  readonly isOwn: boolean;
  /** "Laptop". */
  readonly device?: string;
  /** In a team vault, the member's name. */
  readonly person?: string;
}

/** Names one edit of one field: the device, and the number of the edit among all of that device. */
export type Dot = Pick<Stamp, 'device' | 'n'>;

/** One of several values of a field that were written without knowledge of each other. */
export interface RivalValue {
  readonly dot: Dot;
  /** Absent: the field was emptied. */
  readonly value?: unknown;
  readonly by: Writer;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The record of a claim that a conflict is on. */
export interface ConflictPlace {
  readonly type: 'annotation' | 'evidence' | 'source';
  readonly id: string;
}

interface Occasion {
  readonly by: Writer;
  readonly at: string;
}

/** What a person has to decide on a claim. */
export type ClaimConflict =
  | {
      readonly type: 'rivals';
      readonly place: ConflictPlace;
      readonly field: string;
      /** The one shown first; at least two. */
      readonly values: readonly RivalValue[];
      /** The title of the source, for evidence and sources. */
      readonly title?: string;
    }
  | {
      /** Deleted on one device, and edited on another that did not know: offered back. */
      readonly type: 'deleted';
      readonly place: ConflictPlace;
      readonly deleted: Occasion;
      readonly edited: Occasion;
      readonly title?: string;
    };

/** How a conflict is settled. What came in meanwhile and was not among `seen` stays open. */
export type ConflictAnswer =
  | {
      readonly type: 'choose';
      readonly annotationId: string;
      readonly place: ConflictPlace;
      readonly field: string;
      readonly choice: Dot;
      readonly seen: readonly Dot[];
    }
  | {
      /** A text written anew, in the note, a comment or a passage. */
      readonly type: 'write';
      readonly annotationId: string;
      readonly place: ConflictPlace;
      readonly field: WritableField;
      readonly text: string;
      readonly seen: readonly Dot[];
    }
  | {
      readonly type: 'keep' | 'delete';
      readonly annotationId: string;
      readonly place: ConflictPlace;
    };

/** Texts of a person's own, which can be joined or written anew. */
export const writableFields = ['note', 'comment', 'passage'] as const;
export type WritableField = (typeof writableFields)[number];

/** An annotation with everything that hangs on it, as the card and the editor show it. */
export interface KeptClaim {
  readonly annotation: Annotation;
  /** Newest first; the first is the standing verdict. */
  readonly verdicts: readonly Verdict[];
  readonly evidence: readonly { readonly evidence: Evidence; readonly source: Source }[];
  /**
   * Absent when there are none. A claim deleted on one device and edited on another is shown with its tombstone
   * (`annotation.deletedAt`) until somebody decides.
   */
  readonly conflicts?: readonly ClaimConflict[];
  /** In a team vault, the names of other members by the id of what they wrote: the annotation, verdicts, evidence. */
  readonly by?: Readonly<Record<string, string>>;
}

/** The other member of a team who kept a claim; undefined for one's own. */
export const keeperOf = ({ annotation, by }: KeptClaim): string | undefined => by?.[annotation.id];

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
  /**
   * The note as its writer saw it before. A text that came from elsewhere meanwhile stays beside the new one; without
   * it the new note replaces whatever there is.
   */
  readonly noteBefore?: string;
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
