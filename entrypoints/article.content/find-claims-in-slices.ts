import type { Claim, FindClaimsOptions, Span } from '@/lib/claims';
import { findClaims, splitSentences } from '@/lib/claims/core';
import type { Block } from '@/lib/page';
import { type Chunk, chunkText } from './chunk-text';

export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly sentencesRead: number;
}

/** What was found in a chunk, with offsets into the chunk's own text. */
interface ChunkFindings {
  readonly claims: readonly Claim[];
  readonly sentences: number;
}

export type FindInSlices = (
  text: string,
  blocks: readonly Block[],
  options: FindClaimsOptions,
  signal: AbortSignal,
) => Promise<FoundClaims>;

/** Longest stretch of work before the page gets its turn. A frame is 16 ms. */
const sliceMilliseconds = 8;

/**
 * Reads an article chunk by chunk, giving way to the page between slices. Chunks read before are remembered, so that
 * a paragraph added to a live blog costs one chunk, not the article.
 */
export function createFindInSlices(pause: () => Promise<void>, now: () => number): FindInSlices {
  let remembered = new Map<string, ChunkFindings>();
  return async (text, blocks, options, signal) => {
    const settings = `${options.language} ${options.publishedAt?.getTime()} ${options.sensitivity} ${options.kinds?.join()}`;
    const current = new Map<string, ChunkFindings>();
    const claims: Claim[] = [];
    let sentencesRead = 0;
    let sliceStart = now();
    for (const chunk of chunkText(text, blocks)) {
      if (now() - sliceStart > sliceMilliseconds) {
        await pause();
        if (signal.aborted) {
          // What was read so far is not read again, or a page that changes faster than it is read never would be.
          remembered = new Map([...remembered, ...current]);
          throw signal.reason;
        }
        sliceStart = now();
      }
      const key = `${settings} ${chunk.start - chunk.contextStart} ${text.slice(chunk.contextStart, chunk.end)}`;
      const found = current.get(key) ?? remembered.get(key) ?? readChunk(text, chunk, options);
      current.set(key, found);
      sentencesRead += found.sentences;
      for (const claim of found.claims) claims.push(shift(claim, chunk.contextStart));
    }
    remembered = current;
    return { claims, sentencesRead };
  };
}

function readChunk(text: string, chunk: Chunk, options: FindClaimsOptions): ChunkFindings {
  const own = chunk.start - chunk.contextStart;
  const claims = findClaims(text.slice(chunk.contextStart, chunk.end), options).filter(
    (claim) => claim.start >= own,
  );
  return { claims, sentences: splitSentences(text.slice(chunk.start, chunk.end), options.language).length };
}

function shift(claim: Claim, by: number): Claim {
  if (by === 0) return claim;
  const move = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  });
  return {
    ...move(claim),
    facets: claim.facets.map(move),
    reasons: claim.reasons.map(move),
    ...(claim.attribution && { attribution: move(claim.attribution) }),
  };
}
