import type { Article, ArticleMetadata } from './article';
import type { PageBlock } from './read-blocks';
import { createTextIndex } from './text-index';

/** Makes an article of chosen blocks. */
export function createArticle(
  document: Document,
  blocks: readonly PageBlock[],
  metadata: ArticleMetadata,
  isArticle: boolean,
): Article {
  const index = createTextIndex(blocks);
  return {
    isArticle,
    text: index.text,
    blocks: blocks.map((block, at) => {
      const start = index.starts[at] ?? 0;
      return { start, end: start + block.text.length, role: block.role };
    }),
    metadata,
    toRange(start, end) {
      if (!(start <= end)) return undefined;
      const from = index.toPosition(start, 'start');
      const to = index.toPosition(end, 'end');
      if (!from?.node.isConnected || !to?.node.isConnected) return undefined;
      const range = document.createRange();
      try {
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
      } catch {
        return undefined;
      }
      return range;
    },
    toOffset(node, offset) {
      return node.nodeType === 3 ? index.toOffset(node as Text, offset) : undefined;
    },
  };
}
