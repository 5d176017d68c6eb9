import { type Rating, ratings } from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import type { ClaimIndex } from './claim-index';

/** A small table of counts: a row each for a site or a month ("2026-03"), a column each for a rating or a kind. */
export interface Tally<Column extends string> {
  readonly columns: readonly Column[];
  readonly rows: readonly TallyRow[];
}

export interface TallyRow {
  readonly key: string;
  /** In the order of the columns. */
  readonly counts: readonly number[];
}

/** Months shown: two years. */
const MOST_MONTHS = 24;

/** Standing verdicts by site, the sites with most verdicts first. */
export function tallyVerdictsBySite(index: ClaimIndex, most: number): Tally<Rating> {
  const counts = new Map<string, number[]>();
  eachClaim(index, (claim) => {
    const rating = index.rating[claim] ?? 0;
    if (rating === 0) return;
    const site = index.sites[index.siteOf[claim] ?? 0] ?? '';
    count(counts, site, ratings.length, rating - 1);
  });
  const rows = [...counts]
    .map(([key, values]) => ({ key, counts: values }))
    .sort((a, b) => sum(b.counts) - sum(a.counts) || (a.key < b.key ? -1 : 1));
  return { columns: ratings, rows: rows.slice(0, most) };
}

/** Standing verdicts by the month in which they were given. */
export function tallyVerdictsByMonth(index: ClaimIndex): Tally<Rating> {
  const counts = new Map<string, number[]>();
  const monthOf = createMonths();
  eachClaim(index, (claim) => {
    const rating = index.rating[claim] ?? 0;
    if (rating > 0) count(counts, monthOf(index.judgedAt[claim] ?? 0), ratings.length, rating - 1);
  });
  return { columns: ratings, rows: fillMonths(counts, ratings.length) };
}

/** Kinds of claims by the month in which they were kept. A claim of two kinds counts for both. */
export function tallyKindsByMonth(index: ClaimIndex): Tally<ClaimKindId> {
  const counts = new Map<string, number[]>();
  const monthOf = createMonths();
  eachClaim(index, (claim) => {
    const month = monthOf(index.keptAt[claim] ?? 0);
    const bits = index.kinds[claim] ?? 0;
    for (let kind = 0; bits >> kind; kind++) {
      if ((bits >> kind) & 1) count(counts, month, claimKindIds.length, kind);
    }
  });
  return { columns: claimKindIds, rows: fillMonths(counts, claimKindIds.length) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function eachClaim({ size, isLive }: ClaimIndex, call: (claim: number) => void): void {
  for (let claim = 0; claim < size; claim++) if (isLive[claim]) call(claim);
}

function count(counts: Map<string, number[]>, key: string, width: number, column: number): void {
  let row = counts.get(key);
  if (!row) {
    row = Array<number>(width).fill(0);
    counts.set(key, row);
  }
  row[column] = (row[column] ?? 0) + 1;
}

const HOUR = 60 * 60 * 1000;

/** Names the month of a time in the time zone of the device; asked once an hour, since asking is slow. */
function createMonths(): (time: number) => string {
  const known = new Map<number, string>();
  return (time) => {
    const hour = Math.floor(time / HOUR);
    const month = known.get(hour) ?? nameMonth(new Date(time));
    known.set(hour, month);
    return month;
  };
}

const nameMonth = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;

/** Every month from the first to the last, also those with nothing in them; the latest when there are too many. */
function fillMonths(counts: ReadonlyMap<string, readonly number[]>, width: number): TallyRow[] {
  const [last] = [...counts.keys()].sort().reverse();
  const first = [...counts.keys()].sort()[0];
  if (last === undefined || first === undefined) return [];
  const rows: TallyRow[] = [];
  const [year = 0, month = 1] = last.split('-').map(Number);
  for (let back = 0; back < MOST_MONTHS; back++) {
    const key = nameMonth(new Date(year, month - 1 - back, 1));
    if (key < first) break;
    rows.unshift({ key, counts: counts.get(key) ?? Array<number>(width).fill(0) });
  }
  return rows;
}
