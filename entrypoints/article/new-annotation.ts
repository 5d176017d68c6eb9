import type { Claim, ClaimKindId, Facet, Span } from '@/lib/claims';
import type { ArticleSighting, ListedClaim, NewAnnotation } from '@/lib/messaging';
import { version } from '@/package.json';
import type { QuoteTools } from './parts';

/** A listed claim as the record to keep. Spans of facets and reasons are moved to start at the quote's first character. */
export function annotateClaim(
  tools: QuoteTools,
  text: string,
  claim: ListedClaim,
  article: ArticleSighting,
): NewAnnotation {
  const { start, end, kinds, worth, attribution } = claim;
  const move = moveFrom(start);
  return {
    article,
    quote: tools.describeQuote(text, start, end),
    kinds,
    facets: claim.facets.map(move),
    ...(attribution && { attribution: move(attribution) }),
    origin: { by: 'detector', version, worth, reasons: claim.reasons.map(move) },
  };
}

/** A person's own selection as the record to keep, with what the detector understood inside it. */
export function annotateSelection(
  tools: QuoteTools,
  text: string,
  selection: Span,
  found: readonly Claim[],
  article: ArticleSighting,
): NewAnnotation {
  const { start, end } = selection;
  const touching = found.filter((claim) => claim.start < end && claim.end > start);
  const isInside = (part: Span): boolean => part.start >= start && part.end <= end;
  const facets = touching.flatMap((claim) => claim.facets.filter(isInside));
  const kinds = new Set<ClaimKindId>();
  for (const claim of touching)
    for (const reason of claim.reasons) if (reason.kind && isInside(reason)) kinds.add(reason.kind);
  const attribution = touching.find((claim) => claim.attribution)?.attribution;
  const move = moveFrom(start);
  return {
    article,
    quote: tools.describeQuote(text, start, end),
    kinds: [...kinds],
    facets: facets.map((facet): Facet => move(facet)),
    ...(attribution && { attribution: move(attribution) }),
    origin: { by: 'person' },
  };
}

/** Moves spans so that they count from a claim's first character. */
export function moveFrom(by: number): <Part extends Span>(part: Part) => Part {
  return (part) => ({ ...part, start: part.start - by, end: part.end - by });
}
