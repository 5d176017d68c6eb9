import type { Article } from './article';
import { frameDocument } from './composed-tree';
import type { Mark } from './mark';

/** CSS pixels around a line of text in which a point still hits it: underlines hang below the glyphs. */
const slack = 3;

/**
 * The marks under a point, the shortest first. Asks the browser for the caret there and looks the position up in the
 * article: the same in every browser, also where `highlightsFromPoint` is missing, and it knows marks, not ranges.
 */
export function markAt(
  document: Document,
  article: Article,
  marks: readonly Mark[],
  x: number,
  y: number,
): readonly Mark[] {
  const place = article.frames.length > 0 ? innermost(document, x, y) : { document, x, y };
  const caret = caretAt(place.document, place.x, place.y, article);
  if (caret === undefined) return [];
  const offset = article.toOffset(caret.node, caret.offset);
  if (offset === undefined) return [];
  return marks
    .filter((mark) => mark.start <= offset && offset <= mark.end && isOver(article, mark, place))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
}

/** A point of a viewport: the page's, or that of a frame in it. */
interface Place {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

/** The same point in the innermost frame of the page's origin that it is in. */
function innermost(document: Document, x: number, y: number): Place {
  const frame = document.elementFromPoint(x, y);
  const inside = frame && /^i?frame$/.test(frame.localName) ? frameDocument(frame) : undefined;
  if (!frame || !inside) return { document, x, y };
  const box = frame.getBoundingClientRect();
  return innermost(inside, x - box.left - frame.clientLeft, y - box.top - frame.clientTop);
}

function caretAt(
  document: Document,
  x: number,
  y: number,
  article: Article,
): { readonly node: Node; readonly offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const found = document.caretPositionFromPoint(x, y, { shadowRoots: [...article.shadowRoots] });
    return found === null ? undefined : { node: found.offsetNode, offset: found.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

/** The caret snaps to the nearest text, however far: the mark's own boxes say whether the point is on it. */
function isOver(article: Article, mark: Mark, { document, x, y }: Place): boolean {
  const range = article.toRange(mark.start, mark.end);
  if (range?.startContainer.ownerDocument !== document) return false;
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top - slack && y <= box.bottom + slack) return true;
  }
  return false;
}
