import type { Span } from '@/lib/claims';
import { type Block, isFurniture } from '@/lib/page';

/** A run of whole blocks read in one go, with the block of the body before it for context (who is speaking). */
export interface Chunk extends Span {
  /** Claims that begin in it belong to the chunk before. A caption may stand between it and the chunk. */
  readonly context?: Span;
  /** A headline, standfirst or caption: read by itself. */
  readonly isFurniture: boolean;
}

/** UTF-16 units. About 4 ms of detection in a text full of claims, four times that on a slow device: never a long task. */
const targetLength = 2_000;

/** A block of more than 8,000 UTF-16 units, lines without end, is read in pieces that end with a line or a sentence. */
const piece = /.{1,8000}(?:\n|\.(?= )|$)|.{8000}/gs;

/**
 * Cuts an article into chunks at block borders. A border is also set after a block whose text says so (a hash of it),
 * so that a paragraph inserted at the top moves few borders and the chunks below are recognised as unchanged. What
 * stands around the body is read by itself: who spoke in the paragraph above a picture goes on speaking below it.
 */
export function chunkText(text: string, blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  let run: Span | undefined;
  let context: Span | undefined;
  let last: Span | undefined;
  const close = (): void => {
    if (run) chunks.push({ ...run, ...(context && { context }), isFurniture: false });
    if (run) context = last;
    run = undefined;
  };
  for (const { start, end, role } of blocks) {
    if (isFurniture(role)) {
      close();
      chunks.push({ start, end, isFurniture: true });
      continue;
    }
    let at = start;
    for (const { length } of text.slice(start, end).match(piece) ?? []) {
      last = { start: at, end: at + length };
      run = { start: run?.start ?? at, end: last.end };
      at = last.end;
      if (at - run.start >= targetLength || endsChunk(text, last)) close();
    }
  }
  close();
  return chunks;
}

/** One block in sixteen, chosen by its own words. */
function endsChunk(text: string, block: Span): boolean {
  let hash = block.end - block.start;
  const end = Math.min(block.end, block.start + 40);
  for (let at = block.start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash & 15) === 0;
}
