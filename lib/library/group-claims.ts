import type { ClaimIndex } from './claim-index';
import type { LibraryQuery, Sort } from './library-query';

/** A heading in the list: what its claims have in common. */
export type Group = { readonly count: number } & (
  | { readonly by: 'article'; readonly articleId: string }
  | { readonly by: 'day' /** "2026-01-31"; absent for claims without the date. */; readonly day?: string }
  | {
      readonly by: 'source' /** Absent for claims without a source. */;
      readonly sourceId?: string;
      readonly title?: string;
    }
);

/** The rows of a list: a claim's place in the index, or `-1 - g` for the heading of group `g`. */
export interface GroupedRows {
  readonly rows: Int32Array;
  readonly groups: readonly Group[];
}

/** Puts headings between claims already in order. A group stands where its first claim does. */
export function groupClaims(
  index: ClaimIndex,
  claims: Uint32Array,
  { grouping, sort }: Pick<LibraryQuery, 'grouping' | 'sort'>,
): GroupedRows {
  switch (grouping) {
    case 'none':
      return { rows: new Int32Array(claims), groups: [] };
    case 'article':
      return gather(
        claims,
        (claim) => index.articleOf[claim] ?? 0,
        (key, count) => ({
          by: 'article',
          articleId: index.articles[key]?.id ?? '',
          count,
        }),
      );
    case 'day':
      return gather(claims, dayOf(index, sort), (key, count) => ({
        by: 'day',
        ...(key >= 0 && { day: dayName(key) }),
        count,
      }));
    case 'source':
      return groupBySource(index, claims);
  }
}

/** One pass to number the groups and count, one to put every claim in its place. */
function gather(
  claims: Uint32Array,
  keyOf: (claim: number) => number,
  describe: (key: number, count: number) => Group,
): GroupedRows {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const groupOf = Uint32Array.from(claims, (claim) => {
    const key = keyOf(claim);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  });
  const rows = new Int32Array(claims.length + counts.length);
  const next: number[] = [];
  let at = 0;
  counts.forEach((count, group) => {
    rows[at] = -1 - group;
    next.push(at + 1);
    at += count + 1;
  });
  groupOf.forEach((group, order) => {
    const place = next[group] ?? 0;
    rows[place] = claims[order] ?? 0;
    next[group] = place + 1;
  });
  return { rows, groups: [...numbers].map(([key, number]) => describe(key, counts[number] ?? 0)) };
}

/** A claim stands under each of its sources; those without any come last. */
function groupBySource(index: ClaimIndex, claims: Uint32Array): GroupedRows {
  const { evidence, evidenceEnds, sources } = index;
  const bySource = new Map<number, number[]>();
  const without: number[] = [];
  for (const claim of claims) {
    const end = evidenceEnds[claim] ?? 0;
    let isShown = false;
    for (let at = claim === 0 ? 0 : (evidenceEnds[claim - 1] ?? 0); at < end; at++) {
      const source = evidence[at] ?? 0;
      if (sources[source]?.title === undefined) continue;
      isShown = true;
      const list = bySource.get(source);
      if (list) list.push(claim);
      else bySource.set(source, [claim]);
    }
    if (!isShown) without.push(claim);
  }
  const groups: Group[] = [];
  const rows: number[] = [];
  for (const [place, list] of bySource) {
    const { id, title } = sources[place] ?? {};
    rows.push(-1 - groups.length, ...list);
    groups.push({ by: 'source', ...(id && { sourceId: id }), ...(title && { title }), count: list.length });
  }
  if (without.length > 0) {
    rows.push(-1 - groups.length);
    groups.push({ by: 'source', count: without.length });
    for (const claim of without) rows.push(claim);
  }
  return { rows: Int32Array.from(rows), groups };
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The day, of the date by which the list is sorted, in the time zone of the device; -1 without one. */
function dayOf(index: ClaimIndex, sort: Sort): (claim: number) => number {
  const timeOf = (claim: number): number => {
    switch (sort) {
      case 'changed':
        return index.changedAt[claim] ?? 0;
      case 'published':
        return index.articles[index.articleOf[claim] ?? 0]?.publishedAt ?? Number.NaN;
      case 'kept':
      case 'worth':
        return index.keptAt[claim] ?? 0;
    }
  };
  // Asking for the time zone is slow, and it never changes within a quarter of an hour.
  const offsets = new Map<number, number>();
  return (claim) => {
    const time = timeOf(claim);
    if (Number.isNaN(time)) return -1;
    const span = Math.floor(time / (HOUR / 4));
    let offset = offsets.get(span);
    if (offset === undefined) {
      offset = new Date(time).getTimezoneOffset() * (HOUR / 60);
      offsets.set(span, offset);
    }
    return Math.floor((time - offset) / DAY);
  };
}

const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
