import { lastAtMost } from './bisect';
import type { BlockText } from './block-text';

/** A flat text over blocks with the way from offsets to DOM positions and back. Offsets are UTF-16 units. */
export interface TextIndex {
  readonly text: string;
  /** Offset of each block in `text`. */
  readonly starts: readonly number[];
  /** The DOM position of an offset; `side` says to which neighbour a place between two runs belongs. */
  toPosition(offset: number, side: 'start' | 'end'): DomPosition | undefined;
  /** The offset of a text node's unit; undefined when the node is not in the text. */
  toOffset(node: Text, offset: number): number | undefined;
}

/** A boundary point inside a text node. */
export interface DomPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Between two blocks; the same that stands between paragraphs in plain text. */
export const blockSeparator = '\n\n';

/** Joins blocks into one text. Costs one string join and nothing per text node: nodes are looked up by bisection. */
export function createTextIndex(blocks: readonly BlockText[]): TextIndex {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    if (starts.length > 0) length += blockSeparator.length;
    starts.push(length);
    length += block.text.length;
  }
  const text = blocks.map((block) => block.text).join(blockSeparator);
  let blockOfNode: Map<Text, number> | undefined;

  return {
    text,
    starts,
    toPosition(offset, side) {
      if (!(offset >= 0 && offset <= text.length) || blocks.length === 0) return undefined;
      const at = lastAtMost(starts, offset);
      const found = positionInBlock(blocks, starts, at, offset, side);
      return found;
    },
    toOffset(node, offset) {
      blockOfNode ??= nodesToBlocks(blocks);
      const at = blockOfNode.get(node);
      if (at === undefined) return undefined;
      const block = blocks[at];
      const start = starts[at];
      if (block === undefined || start === undefined) return undefined;
      return start + offsetInBlock(block, node, offset);
    },
  };
}

function nodesToBlocks(blocks: readonly BlockText[]): Map<Text, number> {
  const map = new Map<Text, number>();
  blocks.forEach((block, index) => {
    for (const node of block.nodes) map.set(node, index);
  });
  return map;
}

/** A range starts at the first unit at or after its offset and ends after the last unit before it. */
function positionInBlock(
  blocks: readonly BlockText[],
  starts: readonly number[],
  at: number,
  offset: number,
  side: 'start' | 'end',
): DomPosition | undefined {
  const block = blocks[at];
  const local = offset - (starts[at] ?? 0);
  if (block === undefined) return undefined;
  if (side === 'start') {
    let run = lastAtMost(block.starts, local);
    if (local >= (block.starts[run] ?? 0) + (block.lengths[run] ?? 0)) run++;
    if (run >= block.nodes.length) {
      const next = blocks[at + 1];
      return next ? runPosition(next, 0, 0) : runPosition(block, block.nodes.length - 1, local);
    }
    return runPosition(block, run, local);
  }
  if (local <= 0) {
    const previous = blocks[at - 1];
    return previous
      ? runPosition(previous, previous.nodes.length - 1, previous.text.length)
      : runPosition(block, 0, 0);
  }
  return runPosition(block, lastAtMost(block.starts, local - 1), local);
}

function runPosition(block: BlockText, run: number, local: number): DomPosition | undefined {
  const node = block.nodes[run];
  if (node === undefined) return undefined;
  const into = Math.max(0, Math.min(block.lengths[run] ?? 0, local - (block.starts[run] ?? 0)));
  return { node, offset: (block.nodeStarts[run] ?? 0) + into };
}

function offsetInBlock(block: BlockText, node: Text, offset: number): number {
  let run = block.nodes.indexOf(node);
  while (block.nodes[run + 1] === node && (block.nodeStarts[run + 1] ?? Number.POSITIVE_INFINITY) <= offset)
    run++;
  const into = offset - (block.nodeStarts[run] ?? 0);
  return (block.starts[run] ?? 0) + Math.max(0, Math.min(block.lengths[run] ?? 0, into));
}
