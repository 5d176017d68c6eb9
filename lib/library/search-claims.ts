import type { ClaimIndex } from './claim-index';
import { countFacets, type Facets } from './count-facets';
import { filterClaims, IN } from './filter-claims';
import { type GroupedRows, groupClaims } from './group-claims';
import type { KeeperOf } from './keepers';
import type { LibraryQuery } from './library-query';
import { orderClaims } from './order-claims';

export interface Found extends GroupedRows {
  /** The claims found, in order; places in the index. */
  readonly claims: Uint32Array;
  /** Counted when first asked for, which need not be before the rows are painted. */
  readonly facets: Facets;
}

/** Answers a query from the index alone, in a few milliseconds for 100,000 claims. */
export function searchClaims(index: ClaimIndex, query: LibraryQuery, keeperOf?: KeeperOf): Found {
  const states = filterClaims(index, query, keeperOf);
  const claims = inOrder(orderClaims(index, query.sort), states);
  let facets: Facets | undefined;
  return {
    claims,
    ...groupClaims(index, claims, query),
    get facets() {
      facets ??= countFacets(index, states, keeperOf);
      return facets;
    },
  };
}

function inOrder(order: Uint32Array, states: Uint8Array): Uint32Array {
  const claims = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const claim = order[at] ?? 0;
    if (states[claim] === IN) claims[count++] = claim;
  }
  return claims.subarray(0, count);
}
