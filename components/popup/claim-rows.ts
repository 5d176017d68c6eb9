import { keeperOf, type Rating } from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import type { KeptClaim, ListedClaim, PageSummary } from '@/lib/messaging';

/** One line of the popup's list: a highlighted claim, what was kept of it, or a kept one that was lost. */
export interface ClaimRow extends Pick<ListedClaim, 'text' | 'kinds' | 'facets' | 'place' | 'recognised'> {
  /** What the page answers to: the listed claim's id, or the annotation's for one not found. */
  readonly id: string;
  readonly kept?: KeptClaim;
  readonly isOrphan: boolean;
}

/** The page's claims in page order, then what was kept here and is no longer found. */
export function toRows(summary: PageSummary, kept: readonly KeptClaim[]): ClaimRow[] {
  const byId = new Map(kept.map((claim) => [claim.annotation.id, claim]));
  const listed = [...summary.claims].sort((a, b) => a.start - b.start);
  const found = new Set(listed.map(({ annotationId }) => annotationId));
  return [
    ...listed.map(({ id, text, kinds, facets, annotationId, place, recognised }) => {
      const claim = annotationId === undefined ? undefined : byId.get(annotationId);
      return {
        id,
        text,
        kinds,
        facets,
        isOrphan: false,
        ...(claim && { kept: claim }),
        ...(place && { place }),
        ...(recognised && { recognised }),
      };
    }),
    ...kept
      .filter(({ annotation }) => !found.has(annotation.id))
      .map((claim) => ({
        id: claim.annotation.id,
        text: claim.annotation.quote.exact,
        kinds: claim.annotation.kinds,
        facets: claim.annotation.facets,
        kept: claim,
        isOrphan: true,
      })),
  ];
}

/** `kept` and `unkept` beside the ratings, `none` for kept without a verdict, `conflicts` for what waits for a decision. */
export type VerdictFilter = 'any' | 'unkept' | 'kept' | 'none' | 'conflicts' | Rating;

export interface RowFilter {
  readonly kind?: ClaimKindId;
  readonly verdict: VerdictFilter;
  /** In a team vault, the member who kept it. */
  readonly person?: string;
}

export function filterRows(rows: readonly ClaimRow[], filter: RowFilter): ClaimRow[] {
  return rows.filter(
    (row) =>
      (!filter.kind || row.kinds.includes(filter.kind)) &&
      (!filter.person || (row.kept && keeperOf(row.kept)) === filter.person) &&
      fitsVerdict(row, filter.verdict),
  );
}

function fitsVerdict({ kept }: ClaimRow, wanted: VerdictFilter): boolean {
  switch (wanted) {
    case 'any':
      return true;
    case 'unkept':
      return !kept;
    case 'kept':
      return kept !== undefined;
    case 'none':
      return kept !== undefined && kept.verdicts.length === 0;
    case 'conflicts':
      return kept?.conflicts !== undefined;
    default:
      return kept?.verdicts[0]?.rating === wanted;
  }
}

/** How many rows there are of each kind, in the kinds' own order, without those that have none. */
export function countKinds(rows: readonly ClaimRow[]): { kind: ClaimKindId; count: number }[] {
  return claimKindIds
    .map((kind) => ({ kind, count: rows.filter((row) => row.kinds.includes(kind)).length }))
    .filter(({ count }) => count > 0);
}

/** The members of a team whose claims stand among the rows, by name. */
export const listPeople = (rows: readonly ClaimRow[]): string[] =>
  [...new Set(rows.flatMap(({ kept }) => (kept && keeperOf(kept)) ?? []))].sort((a, b) => a.localeCompare(b));
