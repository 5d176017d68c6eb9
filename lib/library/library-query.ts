import { type Anchoring, type Rating, ratings, type Workflow, workflows } from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import { anchorings } from './codes';

export const sorts = ['changed', 'kept', 'published', 'worth'] as const;
export type Sort = (typeof sorts)[number];

export const groupings = ['none', 'article', 'day', 'source'] as const;
export type Grouping = (typeof groupings)[number];

export const markers = ['detector', 'person'] as const;
/** Who marked the passage. */
export type Marker = (typeof markers)[number];

/** A rating, or that there is no verdict yet. */
export type RatingChoice = Rating | 'none';
export const ratingChoices: readonly RatingChoice[] = ['none', ...ratings];

/** Which claims somebody wants to see, and how. Of several values of a field any may hold; of several tags all must. */
export interface LibraryQuery {
  /** As typed. */
  readonly text: string;
  readonly kinds: readonly ClaimKindId[];
  readonly ratings: readonly RatingChoice[];
  readonly workflows: readonly Workflow[];
  readonly anchors: readonly Anchoring[];
  readonly markers: readonly Marker[];
  readonly sites: readonly string[];
  /** Who kept it: keys of `lib/library/keepers`. */
  readonly keepers: readonly string[];
  readonly tags: readonly string[];
  /** Only claims with rival texts that await a decision. */
  readonly onlyConflicts: boolean;
  /** Kept on this day or later, "2026-01-31" in the person's own calendar. */
  readonly from?: string;
  /** Kept on this day or before. */
  readonly to?: string;
  readonly sort: Sort;
  readonly grouping: Grouping;
}

export const everything: LibraryQuery = {
  text: '',
  kinds: [],
  ratings: [],
  workflows: [],
  anchors: [],
  markers: [],
  sites: [],
  keepers: [],
  tags: [],
  onlyConflicts: false,
  sort: 'changed',
  grouping: 'none',
};

/** Whether it leaves anything out. */
export const isNarrowed = (query: LibraryQuery): boolean =>
  [...toParameters(query)].some(([key]) => !/^(sort|group)$/.test(key));

/** As parameters of an address, in one order; what is as by default is left out. */
export function toParameters(query: LibraryQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (key: string, values: readonly string[]) => {
    for (const value of values) parameters.append(key, value);
  };
  if (query.text) parameters.set('q', query.text);
  put('kind', query.kinds);
  put('rating', query.ratings);
  put('workflow', query.workflows);
  put('anchor', query.anchors);
  put('by', query.markers);
  put('site', query.sites);
  put('keeper', query.keepers);
  put('tag', query.tags);
  if (query.onlyConflicts) parameters.set('conflicts', 'yes');
  if (query.from) parameters.set('from', query.from);
  if (query.to) parameters.set('to', query.to);
  if (query.sort !== everything.sort) parameters.set('sort', query.sort);
  if (query.grouping !== everything.grouping) parameters.set('group', query.grouping);
  return parameters;
}

/** Reads an address. Anybody may have written it: what is no value of a field is left out. */
export function fromParameters(parameters: URLSearchParams): LibraryQuery {
  const from = readDay(parameters.get('from'));
  const to = readDay(parameters.get('to'));
  return {
    text: parameters.get('q') ?? '',
    kinds: readAll(parameters, 'kind', claimKindIds),
    ratings: readAll(parameters, 'rating', ratingChoices),
    workflows: readAll(parameters, 'workflow', workflows),
    anchors: readAll(parameters, 'anchor', anchorings),
    markers: readAll(parameters, 'by', markers),
    sites: [...new Set(parameters.getAll('site'))],
    keepers: [...new Set(parameters.getAll('keeper'))],
    tags: [...new Set(parameters.getAll('tag'))],
    onlyConflicts: parameters.get('conflicts') === 'yes',
    ...(from && { from }),
    ...(to && { to }),
    sort: readAll(parameters, 'sort', sorts)[0] ?? everything.sort,
    grouping: readAll(parameters, 'group', groupings)[0] ?? everything.grouping,
  };
}

function readAll<Value extends string>(
  parameters: URLSearchParams,
  key: string,
  known: readonly Value[],
): readonly Value[] {
  const given = new Set(parameters.getAll(key));
  return known.filter((value) => given.has(value));
}

const readDay = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
