import type { Span } from '@/lib/claims';
import type { Article } from '@/lib/page';

/** What the reader has selected of an article, trimmed of white space. */
export interface ArticleSelection extends Span {
  readonly range: Range;
}

/**
 * Looks in the frame of the page's origin that the reader is in, in the page, and in its other frames, for selecting in
 * one document leaves the selections of the others as they are; undefined when no selection lies in the article.
 */
export function readSelection(document: Document, article: Article): ArticleSelection | undefined {
  const focused = article.frames.filter((frame) => hasFocus(frame, document)).reverse();
  for (const each of [...focused, document, ...article.frames]) {
    const range = rangeIn(each, article.shadowRoots);
    const span = range && spanOf(range, article);
    if (span) return { ...span, range };
  }
  return undefined;
}

function spanOf(range: Range, article: Article): Span | undefined {
  if (isEditable(range.commonAncestorContainer)) return undefined;
  const start = article.toOffset(range.startContainer, range.startOffset);
  const end = article.toOffset(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return undefined;
  return trim(article.text, Math.min(start, end), Math.max(start, end));
}

/** Whether a frame's document is what has the focus in the page, or holds it; also while the window itself has it not. */
function hasFocus(inside: Document, page: Document): boolean {
  for (let at = inside; at !== page; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame || frame.ownerDocument.activeElement !== frame) return false;
    at = frame.ownerDocument;
  }
  return true;
}

/** A selection as the page's own scripts get it ends at the host of a shadow root; composed ranges look into it. */
function rangeIn(document: Document, shadowRoots: readonly ShadowRoot[]): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const composed =
    shadowRoots.length > 0 && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0]
      : undefined;
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? undefined : range;
}

function trim(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : undefined;
}

function isEditable(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') != null;
}

/** A node of a frame is an instance of another window's class. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
