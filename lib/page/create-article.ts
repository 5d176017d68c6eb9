import type { Span } from '@/lib/claims';
import type { AppendedArticle, Article, ArticleMetadata, BlockRole } from './article';
import { lastAtMost } from './bisect';
import { type BlockText, pieceRange } from './block-text';
import type { PageBlock } from './read-blocks';
import { createTextIndex, type DomPosition, type TextIndex } from './text-index';
import { toBoundary } from './to-boundary';

/** The blocks an article was made of: two readings share the objects of what has not changed. */
const blocksByArticle = new WeakMap<Article, readonly PageBlock[]>();

/** The blocks of an article, aligned with `article.blocks`. */
export function blocksOf(article: Article): readonly PageBlock[] {
  return blocksByArticle.get(article) ?? [];
}

/** The same reading with other words about it. */
export function withMetadata(article: Article, metadata: ArticleMetadata): Article {
  const same = { ...article, metadata };
  blocksByArticle.set(same, blocksOf(article));
  return same;
}

/** The same reading, knowing which stretches of it are other articles. */
export function withAppended(article: Article, appended: readonly AppendedArticle[]): Article {
  const same = { ...article, appended };
  blocksByArticle.set(same, blocksOf(article));
  return same;
}

/** Makes an article of chosen blocks. */
export function createArticle(
  document: Document,
  root: Element | undefined,
  blocks: readonly PageBlock[],
  metadata: ArticleMetadata,
  isArticle: boolean,
  roles: ReadonlyMap<PageBlock, BlockRole> = new Map(),
): Article {
  const index = createTextIndex(blocks);
  const toRange = (start: number, end: number): Range | undefined => {
    if (!(start <= end)) return undefined;
    const from = index.toPosition(start, 'start');
    const to = start === end ? from : index.toPosition(end, 'end');
    if (!from?.node.isConnected || !to?.node.isConnected) return undefined;
    const range = from.node.ownerDocument.createRange();
    // Between two runs (a line break, the gap between paragraphs) the neighbours' edges come in the other order.
    const isGap = /^\s+$/.test(index.text.slice(start, end)) && to.node !== from.node;
    return span(range, isGap ? to : from, isGap ? from : to) ?? (isGap ? span(range, from, to) : undefined);
  };
  const toOffset = (node: Node, offset: number): number | undefined => {
    if (isText(node)) {
      const found = index.toOffset(node, offset);
      if (found !== undefined) return found;
    }
    return toBoundary(blocks, index, node, offset);
  };

  const article: Article = {
    isArticle,
    text: index.text,
    blocks: blocks.map((block, at) => {
      const start = index.starts[at] ?? 0;
      return { start, end: start + block.text.length, role: roles.get(block) ?? block.role };
    }),
    metadata,
    root,
    shadowRoots: shadowRootsOf(blocks, document),
    frames: framesOf(blocks, document),
    toRange,
    toOffset,
    toSpan(range) {
      return spanOf(range, index, toOffset);
    },
    toStaticRanges(start, end) {
      return piecesOf(blocks, index, start, end);
    },
  };
  blocksByArticle.set(article, blocks);
  return article;
}

/** Undefined where the DOM has other ideas: text cut short, nodes put in another order, two roots. */
function span(range: Range, from: DomPosition, to: DomPosition): Range | undefined {
  if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.startContainer === from.node && range.endContainer === to.node ? range : undefined;
}

/** One piece per block: a highlight across the gap between two paragraphs would paint what lies in it. */
function piecesOf(blocks: readonly BlockText[], index: TextIndex, start: number, end: number): StaticRange[] {
  const pieces: StaticRange[] = [];
  if (!(start < end)) return pieces;
  for (let at = lastAtMost(index.starts, start); at < blocks.length; at++) {
    const block = blocks[at];
    const from = index.starts[at];
    if (block === undefined || from === undefined || from >= end) break;
    const piece = pieceRange(block, Math.max(0, start - from), Math.min(block.text.length, end - from));
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

/** The part of a DOM range that lies in the article, without blanks at its ends; undefined when there is none. */
function spanOf(
  range: AbstractRange,
  index: TextIndex,
  toOffset: (node: Node, offset: number) => number | undefined,
): Span | undefined {
  const from = toOffset(range.startContainer, range.startOffset);
  const to = toOffset(range.endContainer, range.endOffset);
  if (from === undefined && to === undefined) return undefined;
  const slice = index.text.slice(from ?? 0, to ?? index.text.length);
  const start = (from ?? 0) + (slice.length - slice.trimStart().length);
  const end = start + slice.trim().length;
  return start < end ? { start, end } : undefined;
}

function shadowRootsOf(blocks: readonly BlockText[], document: Document): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  if (!blocks.some((block) => block.inShadow)) return [];
  for (const block of blocks) {
    for (let root = block.element.getRootNode(); root !== document; ) {
      if (!(root instanceof ShadowRoot)) break;
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}

function framesOf(blocks: readonly BlockText[], document: Document): readonly Document[] {
  const frames = new Set<Document>();
  for (const { element } of blocks) if (element.ownerDocument !== document) frames.add(element.ownerDocument);
  return [...frames];
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
