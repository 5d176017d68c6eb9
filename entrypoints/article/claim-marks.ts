import type { Rating } from '@/lib/annotations';
import type { ClaimKindId, Span } from '@/lib/claims';
import type { KeptClaim, ListedClaim } from '@/lib/messaging';
import type { Mark, VerdictStyle } from '@/lib/page';

/** How each rating looks in the page. Red and green are a person's word, never the detector's. */
const verdictStyleOf: Readonly<Record<Rating, VerdictStyle>> = {
  true: 'verdict-true',
  'mostly-true': 'verdict-true',
  'half-true': 'verdict-mixed',
  'misleading-context': 'verdict-mixed',
  'conflicting-evidence': 'verdict-mixed',
  'mostly-false': 'verdict-false',
  false: 'verdict-false',
  'insufficient-evidence': 'verdict-open',
  outdated: 'verdict-open',
  'disputed-status': 'verdict-open',
  'not-checkable': 'verdict-open',
};

/** Claims between two chances to pause. */
const claimsPerStep = 250;

/**
 * What to paint. A detected claim shows the words that made it light up, each in its kind's style, on the quiet
 * ground of its sentence; one with a verdict shows the verdict instead. Yields to be paused.
 */
export function* claimMarks(
  listed: readonly ListedClaim[],
  keptById: ReadonlyMap<string, KeptClaim>,
): Generator<void, Mark[], void> {
  const marks: Mark[] = [];
  for (const [at, claim] of listed.entries()) {
    const { id, start, end } = claim;
    const verdict = claim.annotationId ? keptById.get(claim.annotationId)?.verdicts[0] : undefined;
    marks.push({ id, start, end, style: verdict ? verdictStyleOf[verdict.rating] : 'claim' });
    if (!verdict) for (const [kind, span] of kindSpans(claim)) marks.push({ id, ...span, style: kind });
    if (at % claimsPerStep === 0) yield;
  }
  return marks;
}

/** The claim being looked at, on top of the others. */
export function activeMark(claim: ListedClaim | undefined): readonly Mark[] {
  return claim ? [{ id: claim.id, start: claim.start, end: claim.end, style: 'active' }] : [];
}

/** The words that speak for each shown kind; overlapping ones of a kind are joined. */
function kindSpans(claim: ListedClaim): [ClaimKindId, Span][] {
  return claim.kinds.flatMap((kind): [ClaimKindId, Span][] => {
    const spans = claim.reasons
      .filter((reason) => reason.kind === kind && reason.start >= claim.start && reason.end <= claim.end)
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start - other.start);
    return join(spans).map((span) => [kind, span]);
  });
}

function join(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
