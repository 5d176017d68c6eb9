import type { Block } from '@/lib/page';

/** A run of whole blocks read in one go, with the block before it for context (who is speaking). */
export interface Chunk {
  /** Where the context starts; claims that begin before `start` belong to the chunk before. */
  readonly contextStart: number;
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units. About 4 ms of detection in a text full of claims, four times that on a slow device: never a long task. */
const targetLength = 2_000;

/**
 * Cuts an article into chunks at block borders. A border is also set after a block whose text says so (a hash of it),
 * so that a paragraph inserted at the top moves few borders and the chunks below are recognised as unchanged.
 */
export function chunkText(text: string, blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  let start: number | undefined;
  let contextStart = 0;
  for (const [index, block] of blocks.entries()) {
    start ??= block.start;
    const isLast = index === blocks.length - 1;
    if (isLast || block.end - start >= targetLength || endsChunk(text, block)) {
      chunks.push({ contextStart, start, end: block.end });
      contextStart = block.start;
      start = undefined;
    }
  }
  return chunks;
}

/** One block in sixteen, chosen by its own words. */
function endsChunk(text: string, block: Block): boolean {
  let hash = block.end - block.start;
  const end = Math.min(block.end, block.start + 40);
  for (let at = block.start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash & 15) === 0;
}
