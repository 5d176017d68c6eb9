import type { ClaimIndex } from './claim-index';
import { countFacets, type Facets } from './count-facets';
import { filterClaims, IN } from './filter-claims';
import { type GroupedRows, groupClaims } from './group-claims';
import type { LibraryQuery } from './library-query';
import { orderClaims } from './order-claims';

export interface Found extends GroupedRows {
  /** The claims found, in order; places in the index. */
  readonly claims: Uint32Array;
  readonly facets: Facets;
}

/** Answers a query from the index alone, in a few milliseconds for 100,000 claims. */
export function searchClaims(index: ClaimIndex, query: LibraryQuery): Found {
  const states = filterClaims(index, query);
  const order = orderClaims(index, query.sort);
  const claims = order.filter((claim) => states[claim] === IN);
  return { claims, ...groupClaims(index, claims, query), facets: countFacets(index, states) };
}
