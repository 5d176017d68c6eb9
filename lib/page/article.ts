import type { Span } from '@/lib/claims';

/** The first three stand around the body: they are in an article's text only when asked for. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'list-item'
  | 'table-cell'
  | 'other';

/** Whether a block is headline, standfirst or caption, not the body. */
export const isFurniture = (role: BlockRole): role is 'headline' | 'standfirst' | 'caption' =>
  role === 'headline' || role === 'standfirst' || role === 'caption';

/** One block of the article's text: offsets into `Article.text`, UTF-16 code units. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

export interface ArticleMetadata {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601 as published in the page. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The page says that its text is not all here for everyone. */
  readonly isPaywalled?: boolean;
}

/** Another article in the same document: its stretch of the text, and the address its notes belong to. */
export interface AppendedArticle extends Span {
  readonly metadata: ArticleMetadata;
}

/** The article in a live document: one flat text and the map back to where it stands. */
export interface Article {
  /** Whether the page is an article at all; when false the text is empty and nothing is highlighted. */
  readonly isArticle: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
  /** Further articles that endless scrolling has put under the first, each with what was said of it; mostly none. */
  readonly appended?: readonly AppendedArticle[];
  /** The element that holds the prose; undefined when the page is no article. */
  readonly root: Element | undefined;
  /** The open shadow roots in which some of the text stands. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** The documents of frames of the page's origin in which some of the text stands. */
  readonly frames: readonly Document[];
  /** A range for `text.slice(start, end)`; undefined when its nodes have gone. */
  toRange(start: number, end: number): Range | undefined;
  /** The offset in `text` of a DOM position; undefined when it is outside the article. */
  toOffset(node: Node, offset: number): number | undefined;
  /** The part of a range (a person's selection) that lies in the article, trimmed; undefined when there is none. */
  toSpan(range: AbstractRange): Span | undefined;
  /** For painting: one range for each block that `start..end` touches; empty when its nodes have gone. */
  toStaticRanges(start: number, end: number): readonly StaticRange[];
}
