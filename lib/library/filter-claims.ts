import { type Anchoring, ratings, workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import type { ClaimIndex } from './claim-index';
import { anchorings, flags } from './codes';
import type { LibraryQuery } from './library-query';
import { parseSearch } from './parse-search';

/** The fields whose values are offered with counts and of which any chosen value may hold. */
export const facetFields = ['kinds', 'ratings', 'workflows', 'anchors', 'markers', 'sites'] as const;
export type FacetField = (typeof facetFields)[number];

/** A claim that is in. */
export const IN = 0;
/** A claim that is out whatever is changed in one field. */
export const OUT = 255;

/**
 * For every place of the index: `IN`, `OUT`, or one more than the place in `facetFields` of the one field that keeps
 * the claim out. What choosing another value there would bring in can so be counted in the same pass.
 */
export function filterClaims(index: ClaimIndex, query: LibraryQuery): Uint8Array {
  const { size, isLive, keptAt, kinds, rating, workflow, anchor, siteOf } = index;
  const allowed = allowedCodes(index, query);
  const { from, to } = dayBounds(query);
  const tests = [
    (claim: number) => allowed.kinds === 0 || ((kinds[claim] ?? 0) & allowed.kinds) !== 0,
    (claim: number) => allowed.ratings[rating[claim] ?? 0] === 1,
    (claim: number) => allowed.workflows[workflow[claim] ?? 0] === 1,
    (claim: number) => allowed.anchors[anchor[claim] ?? 0] === 1,
    (claim: number) => allowed.markers[(index.flags[claim] ?? 0) & flags.byPerson] === 1,
    (claim: number) => allowed.sites[siteOf[claim] ?? 0] === 1,
  ];
  // Only the fields that choose anything are asked.
  const asked = facetFields.flatMap((field, place) => {
    const test = tests[place];
    return query[field].length > 0 && test ? [{ code: place + 1, test }] : [];
  });
  const finds = parseSearch(query.text).map((needle) => index.find(needle));
  const tagged = query.tags.map((tag) => claimsTagged(index, tag));
  const musts = [...finds, ...tagged];
  const result = new Uint8Array(size);
  for (let claim = 0; claim < size; claim++) {
    const at = keptAt[claim] ?? 0;
    let state = isLive[claim] === 1 && at >= from && at < to ? IN : OUT;
    if (query.onlyConflicts && !((index.flags[claim] ?? 0) & flags.conflict)) state = OUT;
    for (const must of musts) if (must[claim] !== 1) state = OUT;
    if (state === OUT) {
      result[claim] = OUT;
      continue;
    }
    for (const { code, test } of asked) {
      if (!test(claim)) state = state === IN ? code : OUT;
    }
    result[claim] = state;
  }
  return result;
}

function allowedCodes(index: ClaimIndex, query: LibraryQuery) {
  const chosen = new Set(query.sites);
  return {
    kinds: query.kinds.reduce((bits, kind) => bits | (1 << claimKindIds.indexOf(kind)), 0),
    ratings: oneFor(['none', ...ratings], query.ratings),
    workflows: oneFor(workflows, query.workflows),
    anchors: oneFor<Anchoring>(anchorings, query.anchors),
    markers: oneFor(['detector', 'person'], query.markers),
    sites: Uint8Array.from(index.sites, (site) => (chosen.has(site) ? 1 : 0)),
  };
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
