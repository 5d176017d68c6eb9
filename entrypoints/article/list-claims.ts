import type { Location } from '@/lib/anchoring';
import type { Claim, ClaimKindId } from '@/lib/claims';
import { fnv1a } from '@/lib/hash';
import type { Dismissal, KeptClaim, ListedClaim } from '@/lib/messaging';
import { type Block, isFurniture } from '@/lib/page';

/** A kept annotation and where it stands in the text now; no location when it was not found. */
export interface PlacedClaim {
  readonly kept: KeptClaim;
  readonly location: Location | undefined;
}

/** A detected claim and a kept one are the same when they share at least this part of the shorter one. */
const sameClaimOverlap = 0.6;

/** How many are looked at between two chances to pause. */
const claimsPerStep = 250;
const keptPerStep = 10;

/**
 * The page's claims in page order: what the detector found, less what the reader dismissed, together with what was
 * kept. A kept claim takes the place of the detected claim it was made from. Yields to be paused.
 */
export function* listClaims(
  text: string,
  found: readonly Claim[],
  placed: readonly PlacedClaim[],
  dismissals: readonly Dismissal[],
  blocks: readonly Block[] = [],
): Generator<void, ListedClaim[], void> {
  const listed: ListedClaim[] = [];
  const taken = new Set<Claim>();
  let looked = 0;
  for (const { kept, location } of placed) {
    if (!location) continue;
    const match = found.find((claim) => !taken.has(claim) && overlap(claim, location) >= sameClaimOverlap);
    if (match) taken.add(match);
    listed.push(listKept(text, kept, location, match));
    if (++looked % keptPerStep === 0) yield;
  }
  const isDismissed = createDismissedTest(dismissals);
  const seen = new Map<string, number>();
  for (const claim of found) {
    const exact = text.slice(claim.start, claim.end);
    const occurrence = seen.get(exact) ?? 0;
    seen.set(exact, occurrence + 1);
    const kinds = isDismissed(exact, claim.kinds);
    if (taken.has(claim) || !kinds) continue;
    listed.push({ ...claim, id: `claim-${fnv1a(exact).toString(36)}-${occurrence}`, text: exact, kinds });
    if (++looked % claimsPerStep === 0) yield;
  }
  yield;
  listed.sort((one, other) => one.start - other.start || other.end - one.end);
  return withPlaces(listed, blocks);
}

/** Says of each claim, in page order, whether it stands in headline, standfirst or a caption. */
function withPlaces(listed: ListedClaim[], blocks: readonly Block[]): ListedClaim[] {
  const around = blocks.filter(({ role }) => isFurniture(role));
  let at = 0;
  return listed.map((claim) => {
    while (at < around.length && (around[at]?.end ?? 0) <= claim.start) at++;
    const block = around[at];
    return block && block.start <= claim.start && isFurniture(block.role)
      ? { ...claim, place: block.role }
      : claim;
  });
}

function listKept(text: string, kept: KeptClaim, location: Location, match: Claim | undefined): ListedClaim {
  const { annotation } = kept;
  const { start, end } = location;
  const attribution = annotation.attribution ?? match?.attribution;
  return {
    id: annotation.id,
    annotationId: annotation.id,
    start,
    end,
    text: text.slice(start, end),
    kinds: annotation.kinds,
    worth: match?.worth ?? 1,
    facets: match?.facets ?? annotation.facets,
    reasons: match?.reasons ?? [],
    ...(attribution && { attribution }),
  };
}

/** The kinds that are left of a claim after the reader's dismissals; undefined when nothing is left. */
function createDismissedTest(
  dismissals: readonly Dismissal[],
): (exact: string, kinds: readonly ClaimKindId[]) => readonly ClaimKindId[] | undefined {
  const sentences = new Set<string>();
  const silenced = new Set<ClaimKindId>();
  for (const dismissal of dismissals) {
    if (dismissal.type === 'claim') sentences.add(dismissal.exact);
    else silenced.add(dismissal.kind);
  }
  return (exact, kinds) => {
    if (sentences.has(exact)) return undefined;
    if (kinds.length === 0) return kinds;
    const left = kinds.filter((kind) => !silenced.has(kind));
    return left.length > 0 ? left : undefined;
  };
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shorter > 0 ? shared / shorter : 0;
}
