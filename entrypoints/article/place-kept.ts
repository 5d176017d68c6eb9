import type { Location } from '@/lib/anchoring';
import type { Anchor } from '@/lib/annotations';
import type { KeptClaim } from '@/lib/messaging';
import type { PlacedClaim } from './list-claims';
import type { QuoteTools } from './parts';

/**
 * Finds every kept quote in the text, which is prepared once. What was found in this very text before is not sought
 * again. Yields to be paused.
 */
export function* placeKept(
  { locateInSteps, prepareText }: QuoteTools,
  text: string,
  kept: readonly KeptClaim[],
  before: { readonly text: string; readonly placed: readonly PlacedClaim[] } | undefined,
): Generator<void, PlacedClaim[], void> {
  const known = new Map(
    before?.text === text ? before.placed.map(({ kept, location }) => [kept.annotation.id, location]) : [],
  );
  const prepared = prepareText(text);
  const placed: PlacedClaim[] = [];
  for (const claim of kept) {
    const { id, quote } = claim.annotation;
    const location = known.has(id) ? known.get(id) : yield* locateInSteps(prepared, quote);
    placed.push({ kept: claim, location });
    yield;
  }
  return placed;
}

/** What the store should know of where the quotes stand now: only what differs from what it knew. */
export function reportAnchors(
  text: string,
  placed: readonly PlacedClaim[],
  now: Date,
): Readonly<Record<string, Anchor>> {
  const report: Record<string, Anchor> = {};
  for (const { kept, location } of placed) {
    const anchor = describeAnchor(text, kept.annotation.quote.exact, location, now);
    if (!isSame(anchor, kept.annotation.anchor)) report[kept.annotation.id] = anchor;
  }
  return report;
}

function describeAnchor(text: string, exact: string, location: Location | undefined, now: Date): Anchor {
  const checkedAt = now.toISOString();
  if (!location) return { state: 'orphaned', checkedAt };
  const observed = text.slice(location.start, location.end);
  return {
    state: location.state,
    checkedAt,
    ...(observed !== exact && { observed }),
    ...(location.changes && { changes: location.changes }),
  };
}

/** The same but for when it was looked at. */
function isSame(one: Anchor, other: Anchor): boolean {
  return (
    one.state === other.state &&
    one.observed === other.observed &&
    JSON.stringify(one.changes ?? []) === JSON.stringify(other.changes ?? [])
  );
}
