import type { Span } from '@/lib/claims';
import type { Article } from '@/lib/page';

/** The reader's selection as a span of the article's text, trimmed of white space; undefined when it is outside. */
export function readSelection(document: Document, article: Article): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (isEditable(range.commonAncestorContainer)) return undefined;
  const start = article.toOffset(range.startContainer, range.startOffset);
  const end = article.toOffset(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return undefined;
  return trim(article.text, Math.min(start, end), Math.max(start, end));
}

function trim(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : undefined;
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') != null;
}
