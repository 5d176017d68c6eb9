import { findClaims } from '@/lib/claims';
import { type ComparableClaim, type PreparedClaim, prepareClaim } from '@/lib/compare';

/** The day on which the sentences of tests were published. */
const publishedAt = new Date('2024-06-01');

/** A sentence as it would be kept: what the detector understands of it, spans from its first character. */
export function readClaim(text: string): ComparableClaim {
  const [claim] = findClaims(text, { language: 'en', sensitivity: 1, publishedAt });
  if (!claim) return { text, facets: [] };
  const move = <Part extends { start: number; end: number }>(part: Part): Part => ({
    ...part,
    start: part.start - claim.start,
    end: part.end - claim.start,
  });
  return {
    text: text.slice(claim.start, claim.end),
    facets: claim.facets.map(move),
    ...(claim.attribution && { attribution: move(claim.attribution) }),
  };
}

export const prepare = (text: string): PreparedClaim => prepareClaim(readClaim(text));
