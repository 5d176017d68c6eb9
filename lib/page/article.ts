export type BlockRole =
  | 'headline'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'quote'
  | 'list-item'
  | 'table-cell'
  | 'other';

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
}

/** The article in a live document: one flat text and the map back to where it stands. */
export interface Article {
  /** Whether the page is an article at all; when false the text is empty and nothing is highlighted. */
  readonly isArticle: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
  /** A range for `text.slice(start, end)`; undefined when its nodes have gone. */
  toRange(start: number, end: number): Range | undefined;
  /** The offset in `text` of a DOM position; undefined when it is outside the article. */
  toOffset(node: Node, offset: number): number | undefined;
}
