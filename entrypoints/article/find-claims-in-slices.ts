import type { Claim, FindClaimsOptions, Span } from '@/lib/claims';
import { type Block, blockSeparator } from '@/lib/page';
import { type Chunk, chunkText } from './chunk-text';
import type { ClaimFinder } from './parts';

export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly sentencesRead: number;
}

/** What was found in a chunk, with offsets into the chunk's own text. */
interface ChunkFindings {
  readonly claims: readonly Claim[];
  readonly sentences: number;
}

/**
 * `onFirst` is called at most once, when the page is first given its turn, with the claims of the body found till then,
 * if there are any: the reader need not wait for the rest.
 */
export type FindInSlices = (
  text: string,
  blocks: readonly Block[],
  options: FindClaimsOptions,
  signal: AbortSignal,
  onFirst?: (claims: readonly Claim[]) => void,
) => Promise<FoundClaims>;

/** What of the finder is needed here. */
type Finder = Pick<ClaimFinder, 'findClaims' | 'splitSentences'>;

/** Longest stretch of work before the page gets its turn. A frame is 16 ms. */
const sliceMilliseconds = 8;

/**
 * Reads an article chunk by chunk, giving way to the page between slices. Chunks read before are remembered, so that
 * a paragraph added to a live blog costs one chunk, not the article.
 */
export function createFindInSlices(
  load: () => Promise<Finder>,
  pause: () => Promise<void>,
  now: () => number,
): FindInSlices {
  let remembered = new Map<string, ChunkFindings>();
  return async (text, blocks, options, signal, onFirst) => {
    const settings = `${options.language} ${options.publishedAt?.getTime()} ${options.sensitivity} ${options.kinds?.join()}`;
    const current = new Map<string, ChunkFindings>();
    const claims: Claim[] = [];
    const around: Claim[] = [];
    let sentencesRead = 0;
    const finder = await load();
    let sliceStart = now();
    for (const chunk of chunkText(text, blocks)) {
      if (now() - sliceStart > sliceMilliseconds) {
        if (claims.length > 0) {
          onFirst?.([...claims]);
          onFirst = undefined;
        }
        await pause();
        if (signal.aborted) {
          // What was read so far is not read again, or a page that changes faster than it is read never would be.
          remembered = new Map([...remembered, ...current]);
          throw signal.reason;
        }
        sliceStart = now();
      }
      const before = chunk.context
        ? `${text.slice(chunk.context.start, chunk.context.end)}${blockSeparator}`
        : '';
      const own = text.slice(chunk.start, chunk.end);
      const key = `${settings} ${before.length} ${before}${own}`;
      const found = current.get(key) ?? remembered.get(key) ?? readChunk(finder, before, own, options);
      current.set(key, found);
      sentencesRead += found.sentences;
      const place = placeOf(chunk, before.length);
      (chunk.isFurniture ? around : claims).push(...found.claims.map(place));
    }
    remembered = current;
    return { claims: [...claims, ...notRepeated(around, claims, text)], sentencesRead };
  };
}

function readChunk(
  { findClaims, splitSentences }: Finder,
  before: string,
  own: string,
  options: FindClaimsOptions,
): ChunkFindings {
  const claims = findClaims(before + own, options).filter((claim) => claim.start >= before.length);
  return { claims, sentences: splitSentences(own, options.language).length };
}

/** From offsets into a chunk with its context to offsets into the article; the speaker may stand in the context. */
function placeOf({ start, context }: Chunk, length: number): (claim: Claim) => Claim {
  const move = <Part extends Span>(part: Part): Part => {
    const by = part.start < length ? (context?.start ?? 0) : start - length;
    return { ...part, start: part.start + by, end: part.end + by };
  };
  return (claim) => ({
    ...move(claim),
    facets: claim.facets.map(move),
    reasons: claim.reasons.map(move),
    ...(claim.attribution && { attribution: move(claim.attribution) }),
  });
}

/**
 * Of headline, standfirst and captions, the claims that the body does not make in the same words: the reader would find
 * them twice in the list, and two cards to judge. Only what is about as long is compared, so that a long page costs
 * little.
 */
function notRepeated(around: readonly Claim[], body: readonly Claim[], text: string): readonly Claim[] {
  if (around.length === 0) return around;
  const wordsOf = ({ start, end }: Span): string =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim();
  const lengths = new Set<number>();
  for (const { start, end } of around)
    for (let by = -maxOtherMarks; by <= maxOtherMarks; by++) lengths.add(end - start + by);
  const said = new Set(body.filter(({ start, end }) => lengths.has(end - start)).map(wordsOf));
  return around.filter((claim) => said.size !== said.add(wordsOf(claim)).size);
}

/** UTF-16 units by which the same words may differ in quotation marks and stops. */
const maxOtherMarks = 4;
