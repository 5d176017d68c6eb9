import type { Quote } from '@/lib/anchoring';
import type {
  Anchor,
  AnnotationEdit,
  ArticleSighting,
  ConflictAnswer,
  Dismissal,
  KeptArticle,
  KeptClaim,
  NewAnnotation,
  NewEvidence,
  NewVerdict,
  RecheckChoice,
  RecheckState,
  SourceFields,
  Stance,
} from '@/lib/annotations';
import type { Attribution, ClaimKindId, Facet, Reason } from '@/lib/claims';
import type { ComparableClaim, Recognised } from '@/lib/compare';
import type { ReadingSettings } from '@/lib/platform';
import type { PartName } from './part-names';

export type {
  AnnotationEdit,
  ArticleSighting,
  ConflictAnswer,
  Dismissal,
  KeptArticle,
  KeptClaim,
  NewAnnotation,
  NewEvidence,
  NewVerdict,
  ReadingSettings,
  SourceFields,
};

/** Served by the background; asked by content scripts and extension pages. */
export interface BackgroundProtocol {
  /**
   * The cheap gate found a page that may be an article: run the reading script in this tab, and beside it, in a task of
   * its own, the part that it will need first.
   */
  'article.load'(part?: PartName): undefined;
  /** The reading script needs a part of it that it does not carry itself: run that script beside it. */
  'article.loadPart'(name: PartName): undefined;
  /** What was kept on this article before, what was dismissed on its site, and how to read it. */
  'article.open'(sighting: ArticleSighting): {
    readonly kept?: KeptArticle;
    readonly dismissals: readonly Dismissal[];
    readonly settings: ReadingSettings;
  };
  /** Where the kept quotes were found on the page just read; one message for all. */
  'article.anchored'(report: {
    readonly anchors: Readonly<Record<string, Anchor>>;
    readonly textHash?: string;
  }): undefined;
  /** The number of claims on the sender's page, for the badge; undefined clears it. */
  'article.count'(count: number | undefined): undefined;
  'annotation.keep'(annotation: NewAnnotation): KeptClaim;
  'annotation.edit'(edit: { readonly id: string } & AnnotationEdit): KeptClaim;
  /** Tombstones it with its verdicts and evidence; the answer is what undoes it. */
  'annotation.delete'(id: string): { readonly undo: string };
  'annotation.get'(id: string): KeptClaim | undefined;
  /** Settles a conflict; the claim as it then stands, absent when that was to delete it, and what undoes that. */
  'conflict.resolve'(answer: ConflictAnswer): { readonly kept?: KeptClaim; readonly undo?: string };
  'verdict.give'(verdict: NewVerdict): KeptClaim;
  /** Gives a claim the standing verdict of the same claim elsewhere, and links both. */
  'verdict.reuse'(reuse: { readonly annotationId: string; readonly from: string }): {
    readonly kept: KeptClaim;
    readonly undo: string;
  };
  /** What was kept elsewhere of the claims of a page just read, by the caller's ids; one message for all. */
  'claims.recognise'(page: {
    readonly article: ArticleSighting;
    readonly claims: readonly { readonly id: string; readonly claim: ComparableClaim }[];
  }): Readonly<Record<string, readonly Recognised[]>>;
  /** Says of two kept claims that they are the same. */
  'claims.link'(pair: { readonly a: string; readonly b: string }): { readonly undo: string };
  /** Says that they are not; their likeness is not shown again. */
  'claims.unlink'(pair: { readonly a: string; readonly b: string }): { readonly undo: string };
  /** Changes a source wherever it is used. */
  'source.edit'(edit: { readonly id: string; readonly source: SourceFields }): { readonly undo: string };
  /** Joins sources kept more than once into one. */
  'source.merge'(merge: { readonly into: string; readonly from: readonly string[] }): {
    readonly undo: string;
  };
  /** Deletes a source that no claim uses. */
  'source.delete'(id: string): { readonly undo: string };
  'evidence.add'(evidence: NewEvidence): KeptClaim;
  'evidence.edit'(edit: {
    readonly id: string;
    readonly stance?: Stance;
    readonly passage?: string;
    readonly comment?: string;
    readonly source?: SourceFields;
  }): KeptClaim;
  'evidence.delete'(id: string): { readonly undo: string };
  /** Takes back what was done under a token. */
  undo(token: string): undefined;
  'claim.dismiss'(dismissal: Dismissal): undefined;
  'claim.restore'(dismissal: Dismissal): undefined;
  /** Text being typed, saved at every stroke so that a closed popup loses nothing. Undefined value forgets it. */
  'draft.save'(draft: { readonly key: string; readonly value?: unknown }): undefined;
  'draft.read'(key: string): unknown;
  'tags.complete'(prefix: string): readonly string[];
  /** Opens the popup, or where the browser cannot, a tab with the editor for this annotation. */
  'editor.open'(annotationId: string): undefined;
  /** Settles or puts off what wants another look; the answer, given to `recheck.restore`, takes that back. */
  'recheck.settle'(decision: { readonly id: string; readonly choice: RecheckChoice }): RecheckState;
  /** Syncs now; answered when it is done, well or not: how it ended stands in the store. */
  'sync.now'(): undefined;
  /** A page of ours synced, or set sync up, paused or ended it: show it in the toolbar and in open pages. */
  'sync.changed'(): undefined;
  'recheck.restore'(restored: { readonly id: string; readonly state: RecheckState }): undefined;
}

/** One highlighted claim as the popup lists it. */
export interface ListedClaim {
  /** Stable while the page is open. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kinds: readonly ClaimKindId[];
  readonly worth: number;
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
  readonly reasons: readonly Reason[];
  /** Set when it was kept. */
  readonly annotationId?: string;
  /** Where it stands when that is not the body. */
  readonly place?: 'headline' | 'standfirst' | 'caption';
  /** What was kept elsewhere of the same thing. */
  readonly recognised?: readonly Recognised[];
}

export interface PageSummary {
  readonly status: 'reading' | 'read' | 'not-an-article' | 'language-not-supported' | 'off';
  readonly article: ArticleSighting;
  readonly language?: string;
  readonly sentencesRead: number;
  readonly claims: readonly ListedClaim[];
  /** Kept annotations that were not found in the text. */
  readonly orphans: readonly string[];
  readonly highlightsVisible: boolean;
}

/** A selection on any page, offered as evidence. */
export interface PageSelection {
  readonly exact: string;
  readonly quote?: Quote;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly authors: readonly string[];
}

/** Served by the reading script in a page; asked by the background and the popup. */
export interface PageProtocol {
  'page.summary'(): PageSummary;
  /** Scrolls to a listed claim or a kept annotation and opens its card. */
  'page.jump'(id: string): { readonly found: boolean };
  'page.step'(direction: 'next' | 'previous'): { readonly found: boolean };
  /** Keeps a listed claim as an annotation. */
  'page.keep'(id: string): KeptClaim;
  /** Makes the current selection a claim. */
  'page.keepSelection'(): { readonly kept?: KeptClaim };
  'page.dismiss'(target: { readonly id: string; readonly scope: 'claim' | 'kind' }): {
    readonly dismissals: readonly Dismissal[];
  };
  'page.restore'(dismissals: readonly Dismissal[]): undefined;
  'page.setVisible'(visible: boolean): undefined;
  /** Something kept on this article, or a setting, was changed elsewhere: read it anew. */
  'page.refresh'(): undefined;
  /** The site is no longer among those to highlight: remove every trace and stop, until loaded again. */
  'page.stop'(): undefined;
}

/** Draft that holds a `PageSelection` chosen from the context menu as evidence, until a view has taken it up. */
export const evidenceOfferKey = 'evidence-offer';
/** Draft that holds the id of the annotation whose editor the popup shows first; forgotten once shown. */
export const editorTargetKey = 'editor-target';
