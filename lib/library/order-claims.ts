import type { ClaimIndex } from './claim-index';
import type { Sort } from './library-query';

/** A key in seconds and a place below this make one number that is exact, and numbers sort fast. */
const PLACES = 2 ** 20;
const MILLISECONDS = 1000;
/** Steps in which worth is told apart; within one the later change comes first. */
const WORTH_STEPS = 1000;

const orders = new WeakMap<ClaimIndex, { version: number; bySort: Map<Sort, Uint32Array> }>();

/** The claims, greatest first; worked out once for each state of the index. */
export function orderClaims(index: ClaimIndex, sort: Sort): Uint32Array {
  let known = orders.get(index);
  if (known?.version !== index.version) {
    known = { version: index.version, bySort: new Map() };
    orders.set(index, known);
  }
  const order = known.bySort.get(sort) ?? makeOrder(index, sort);
  known.bySort.set(sort, order);
  return order;
}

function makeOrder(index: ClaimIndex, sort: Sort): Uint32Array {
  switch (sort) {
    case 'changed':
      return byTime(index, (claim) => index.changedAt[claim] ?? 0);
    case 'kept':
      return byTime(index, (claim) => index.keptAt[claim] ?? 0);
    case 'published':
      return byTime(index, (claim) => index.articles[index.articleOf[claim] ?? 0]?.publishedAt ?? 0);
    case 'worth':
      return byWorth(index);
  }
}

/** Latest first. Claims without the time come last. Beyond a million places the sort is an ordinary one. */
function byTime({ size, count, isLive }: ClaimIndex, timeOf: (claim: number) => number): Uint32Array {
  const seconds = (claim: number): number => Math.max(0, Math.floor((timeOf(claim) || 0) / MILLISECONDS));
  const live = new Uint32Array(count);
  for (let claim = 0, at = 0; claim < size; claim++) if (isLive[claim]) live[at++] = claim;
  if (size > PLACES) return live.sort((a, b) => seconds(b) - seconds(a) || b - a);
  const keys = Float64Array.from(live, (claim) => seconds(claim) * PLACES + claim).sort();
  return Uint32Array.from(keys, (_, at) => (keys[keys.length - 1 - at] ?? 0) % PLACES);
}

/** The most worth checking first: a counting sort over the order by change, which stays within each step. */
function byWorth(index: ClaimIndex): Uint32Array {
  const steps: number[][] = Array.from({ length: WORTH_STEPS + 1 }, () => []);
  for (const claim of orderClaims(index, 'changed')) {
    const step = Math.round((index.worth[claim] ?? 0) * WORTH_STEPS);
    steps[Math.min(WORTH_STEPS, Math.max(0, step))]?.push(claim);
  }
  return Uint32Array.from(steps.reverse().flat());
}
