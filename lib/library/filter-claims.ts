import { type Anchoring, ratings, workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import type { ClaimIndex } from './claim-index';
import { anchorings, flags } from './codes';
import { type KeeperOf, keeperOfUnknown } from './keepers';
import type { LibraryQuery } from './library-query';
import { parseSearch } from './parse-search';

/** The fields whose values are offered with counts and of which any chosen value may hold. */
export const facetFields = [
  'kinds',
  'ratings',
  'workflows',
  'anchors',
  'markers',
  'sites',
  'keepers',
] as const;
export type FacetField = (typeof facetFields)[number];

/** Combinations of flags in a byte. */
const MOST_FLAGS = 256;

/** A claim that is in. */
export const IN = 0;
/** A claim that is out whatever is changed in one field. */
export const OUT = 255;

/**
 * For every place of the index: `IN`, `OUT`, or one more than the place in `facetFields` of the one field that keeps
 * the claim out. What choosing another value there would bring in can so be counted in the same pass.
 */
export function filterClaims(
  index: ClaimIndex,
  query: LibraryQuery,
  keeperOf: KeeperOf = keeperOfUnknown,
): Uint8Array {
  const { size, isLive, keptAt, flags: flagsOf } = index;
  const states = new Uint8Array(size);
  for (let claim = 0; claim < size; claim++) if (isLive[claim] === 0) states[claim] = OUT;
  for (const needle of parseSearch(query.text)) keepOnly(states, index.find(needle));
  for (const tag of query.tags) keepOnly(states, claimsTagged(index, tag));
  if (query.from !== undefined || query.to !== undefined) {
    const { from, to } = dayBounds(query);
    for (let claim = 0; claim < size; claim++) {
      const at = keptAt[claim] ?? 0;
      if (at < from || at >= to) states[claim] = OUT;
    }
  }
  if (query.onlyConflicts) {
    for (let claim = 0; claim < size; claim++) {
      if (((flagsOf[claim] ?? 0) & flags.conflict) === 0) states[claim] = OUT;
    }
  }
  const { columns, allowed } = choices(index, query, keeperOf);
  for (const [place, field] of facetFields.entries()) {
    if (query[field].length > 0) narrow(states, columns[field], allowed[field], place + 1);
  }
  return states;
}

function keepOnly(states: Uint8Array, found: Uint8Array): void {
  for (let claim = 0; claim < states.length; claim++) if (found[claim] !== 1) states[claim] = OUT;
}

/** A claim kept out by one field alone is remembered by that field's code; by two, it is out. */
function narrow(
  states: Uint8Array,
  column: Uint8Array | Uint32Array,
  allowed: Uint8Array,
  code: number,
): void {
  for (let claim = 0; claim < states.length; claim++) {
    if (states[claim] === OUT || allowed[column[claim] ?? 0] === 1) continue;
    states[claim] = states[claim] === IN ? code : OUT;
  }
}

/** For each field the column it stands in, and 1 for every code in it that is chosen. */
function choices(index: ClaimIndex, query: LibraryQuery, keeperOf: KeeperOf) {
  const sites = new Set(query.sites);
  const kindBits = query.kinds.reduce((bits, kind) => bits | (1 << claimKindIds.indexOf(kind)), 0);
  const columns = {
    kinds: index.kinds,
    ratings: index.rating,
    workflows: index.workflow,
    anchors: index.anchor,
    markers: index.flags,
    sites: index.siteOf,
    keepers: index.deviceOf,
  } satisfies Record<FacetField, Uint8Array | Uint32Array>;
  const allowed = {
    // A claim has several kinds: every combination with one that is chosen.
    kinds: Uint8Array.from({ length: 1 << claimKindIds.length }, (_, bits) => (bits & kindBits ? 1 : 0)),
    ratings: oneFor(['none', ...ratings], query.ratings),
    workflows: oneFor(workflows, query.workflows),
    anchors: oneFor<Anchoring>(anchorings, query.anchors),
    markers: Uint8Array.from({ length: MOST_FLAGS }, (_, bits) =>
      query.markers.includes(bits & flags.byPerson ? 'person' : 'detector') ? 1 : 0,
    ),
    sites: Uint8Array.from(index.sites, (site) => (sites.has(site) ? 1 : 0)),
    keepers: Uint8Array.from(index.devices, (device) => (query.keepers.includes(keeperOf(device)) ? 1 : 0)),
  } satisfies Record<FacetField, Uint8Array>;
  return { columns, allowed };
}

const oneFor = <Value>(all: readonly Value[], chosen: readonly Value[]): Uint8Array =>
  Uint8Array.from(all, (value) => (chosen.includes(value) ? 1 : 0));

function claimsTagged({ size, tagNames, tags, tagEnds }: ClaimIndex, tag: string): Uint8Array {
  const found = new Uint8Array(size);
  const wanted = tagNames.indexOf(tag);
  if (wanted < 0) return found;
  for (let claim = 0, at = 0; claim < size; claim++) {
    const end = tagEnds[claim] ?? 0;
    for (; at < end; at++) if (tags[at] === wanted) found[claim] = 1;
  }
  return found;
}

/** The days of a query as times, the end exclusive, in the time zone of the device. */
function dayBounds({ from, to }: LibraryQuery): { from: number; to: number } {
  const next = to === undefined ? undefined : startOfDay(to);
  next?.setDate(next.getDate() + 1);
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(from).getTime(),
    to: next?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00`);
