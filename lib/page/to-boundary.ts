import type { BlockText } from './block-text';
import type { TextIndex } from './text-index';

/**
 * The offset of a DOM position that is not inside a text node of the index (a paragraph's edge, a picture, a text left
 * out): that of the first unit of text after it. Undefined before the article's first text and after its last.
 */
export function toBoundary(
  blocks: readonly BlockText[],
  index: TextIndex,
  node: Node,
  offset: number,
): number | undefined {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || !node.isConnected) return undefined;
  const probe = node.ownerDocument?.createRange();
  if (probe === undefined) return undefined;
  try {
    probe.setStart(node, offset);
  } catch {
    return undefined;
  }
  const isBefore = (text: Text | undefined, at: number): boolean | undefined => {
    if (text === undefined || text.getRootNode() !== node.getRootNode()) return undefined;
    return probe.comparePoint(text, at) >= 0;
  };
  const lastRun = last.nodes.length - 1;
  const endOffset = (last.nodeStarts[lastRun] ?? 0) + (last.lengths[lastRun] ?? 0);
  const startsBefore = isBefore(first.nodes[0], first.nodeStarts[0] ?? 0);
  const endsAfter = isBefore(last.nodes[lastRun], endOffset);
  if (endsAfter === false) return undefined;
  if (startsBefore === true && !isAtStart(first, node)) return undefined;
  return firstAfter(blocks, index, isBefore);
}

/** The element that opens with the article's first text still belongs to it. */
function isAtStart(first: BlockText, node: Node): boolean {
  return node === first.element || first.element.contains(node) || node === first.element.parentNode;
}

function firstAfter(
  blocks: readonly BlockText[],
  index: TextIndex,
  isBefore: (text: Text | undefined, at: number) => boolean | undefined,
): number | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const run = (block?.nodes.length ?? 1) - 1;
    const end = (block?.nodeStarts[run] ?? 0) + (block?.lengths[run] ?? 0);
    if (isBefore(block?.nodes[run], end) === true) high = middle;
    else low = middle + 1;
  }
  const block = blocks[low];
  if (block === undefined) return undefined;
  for (let run = 0; run < block.nodes.length; run++) {
    if (isBefore(block.nodes[run], block.nodeStarts[run] ?? 0) === true) {
      return (index.starts[low] ?? 0) + (block.starts[run] ?? 0);
    }
  }
  return (index.starts[low] ?? 0) + block.text.length;
}
