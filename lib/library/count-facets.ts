import { workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import type { ClaimIndex } from './claim-index';
import { anchorings, flags } from './codes';
import { type FacetField, facetFields, IN, OUT } from './filter-claims';
import { type KeeperOf, keeperOfUnknown } from './keepers';
import { markers, ratingChoices } from './library-query';

export interface FacetCount<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/**
 * How many claims each value would show. For the fields of `facetFields`: if it were chosen in place of what is chosen
 * there now; for tags, of which all must hold: if it were chosen too.
 */
export type Facets = Readonly<Record<FacetField | 'tags', readonly FacetCount[]>>;

/**
 * Counts by one pass over what `filterClaims` gave. Sites, tags and keepers come most frequent first, the others in
 * their order.
 */
export function countFacets(
  index: ClaimIndex,
  states: Uint8Array,
  keeperOf: KeeperOf = keeperOfUnknown,
): Facets {
  const { size, kinds, rating, workflow, anchor, siteOf, tags, tagEnds, deviceOf, flags: flagsOf } = index;
  const counts = {
    kinds: new Uint32Array(claimKindIds.length),
    ratings: new Uint32Array(ratingChoices.length),
    workflows: new Uint32Array(workflows.length),
    anchors: new Uint32Array(anchorings.length),
    markers: new Uint32Array(markers.length),
    sites: new Uint32Array(index.sites.length),
    devices: new Uint32Array(index.devices.length),
    tags: new Uint32Array(index.tagNames.length),
  };
  const [kindsOut, ratingsOut, workflowsOut, anchorsOut, markersOut, sitesOut, keepersOut] = facetFields.map(
    (_, place) => place + 1,
  );
  const add = (column: Uint32Array, place: number) => {
    column[place] = (column[place] ?? 0) + 1;
  };
  for (let claim = 0, tag = 0; claim < size; claim++) {
    const state = states[claim];
    const tagEnd = tagEnds[claim] ?? 0;
    if (state === IN) for (; tag < tagEnd; tag++) add(counts.tags, tags[tag] ?? 0);
    tag = tagEnd;
    if (state === OUT) continue;
    if (state === IN || state === kindsOut) {
      const bits = kinds[claim] ?? 0;
      for (let kind = 0; bits >> kind; kind++) if ((bits >> kind) & 1) add(counts.kinds, kind);
    }
    if (state === IN || state === ratingsOut) add(counts.ratings, rating[claim] ?? 0);
    if (state === IN || state === workflowsOut) add(counts.workflows, workflow[claim] ?? 0);
    if (state === IN || state === anchorsOut) add(counts.anchors, anchor[claim] ?? 0);
    if (state === IN || state === markersOut) add(counts.markers, (flagsOf[claim] ?? 0) & flags.byPerson);
    if (state === IN || state === sitesOut) add(counts.sites, siteOf[claim] ?? 0);
    if (state === IN || state === keepersOut) add(counts.devices, deviceOf[claim] ?? 0);
  }
  return {
    kinds: name(claimKindIds, counts.kinds),
    ratings: name(ratingChoices, counts.ratings),
    workflows: name(workflows, counts.workflows),
    anchors: name(anchorings, counts.anchors),
    markers: name(markers, counts.markers),
    sites: byFrequency(name(index.sites, counts.sites)),
    keepers: byFrequency(joinKeepers(name(index.devices, counts.devices), keeperOf)),
    tags: byFrequency(name(index.tagNames, counts.tags)),
  };
}

const name = (values: readonly string[], counts: Uint32Array): readonly FacetCount[] =>
  values.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0);

const byFrequency = (list: readonly FacetCount[]): readonly FacetCount[] =>
  list.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** The counts of devices as those of who keeps with them. */
function joinKeepers(devices: readonly FacetCount[], keeperOf: KeeperOf): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const { value: device, count } of devices) {
    const keeper = keeperOf(device);
    counts.set(keeper, (counts.get(keeper) ?? 0) + count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
