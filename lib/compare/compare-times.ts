import type { TimeFacet } from '@/lib/claims';
import type { Agreement } from './compare-quantities';

/** A time of a claim as a span of days since 1970, end exclusive; or as a length in days. */
export interface ComparedTime {
  readonly facet: TimeFacet;
  readonly from: number;
  readonly to: number;
  readonly days?: number;
}

const day = 86_400_000;
/** Lengths are compared with this much slack: "a year" and "12 months". */
const lengthSlack = 0.05;
const daysPer = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;
/** How far apart two dates given as approximate may be and perhaps still be one, in days. */
const approximateDays = 366;

/** Undefined for what cannot be placed in time. */
export function readTime(facet: TimeFacet): ComparedTime | undefined {
  const plain = facet.edtf.replace(/[~?%]/g, '');
  const days = readLength(plain);
  if (days !== undefined) return { facet, from: 0, to: 0, days };
  const [first = '', second] = plain.split('/');
  const start = isOpen(first) ? undefined : readPoint(first);
  const end = second === undefined || isOpen(second) ? undefined : readPoint(second);
  if (second === undefined) return start && { facet, from: start.from, to: start.to };
  if (!start && !end) return undefined;
  return {
    facet,
    from: start?.from ?? Number.NEGATIVE_INFINITY,
    to: end?.to ?? Number.POSITIVE_INFINITY,
  };
}

export const isLength = (time: ComparedTime): boolean => time.days !== undefined;

/** Whether both can speak of one moment or period. Lengths are compared with lengths alone. */
export function compareTimes(a: ComparedTime, b: ComparedTime): Agreement {
  if (a.days !== undefined && b.days !== undefined) {
    return Math.abs(a.days - b.days) <= Math.max(a.days, b.days) * lengthSlack ? 'agree' : 'differ';
  }
  if (isLength(a) || isLength(b)) return 'open';
  if (isEdge(a) && isEdge(b)) return compareEdges(a, b);
  const overlaps = a.from < b.to && b.from < a.to;
  if (overlaps) return isEdge(a) || isEdge(b) ? 'open' : 'agree';
  const isLoose = a.facet.approximate || b.facet.approximate || /[~%]/.test(a.facet.edtf + b.facet.edtf);
  const gap = a.from >= b.to ? a.from - b.to : b.from - a.to;
  return isLoose && gap <= approximateDays ? 'open' : 'differ';
}

/** A deadline or a beginning: "before 2023", "since 2014". */
export function isEdge({ from, to }: ComparedTime): boolean {
  return !Number.isFinite(from) || !Number.isFinite(to);
}

/** Two deadlines, or two beginnings, are one when their edges fall together. */
function compareEdges(a: ComparedTime, b: ComparedTime): Agreement {
  const isDeadline = Number.isFinite(a.to);
  if (isDeadline !== Number.isFinite(b.to)) return 'open';
  const [left, right] = isDeadline ? [a.to, b.to] : [a.from, b.from];
  // "by March 2023" and "by 2023" are one wish, said more and less closely.
  const isWithin = a.facet.edtf.slice(0, 7).includes(yearOf(b)) || b.facet.edtf.includes(yearOf(a));
  return left === right || isWithin ? 'agree' : 'differ';
}

const yearOf = ({ facet }: ComparedTime): string => /\d{4}/.exec(facet.edtf)?.[0] ?? 'none';

const isOpen = (part: string): boolean => part === '' || part === '..';

function readLength(edtf: string): number | undefined {
  const match = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T.*)?$/.exec(edtf);
  if (!match) return undefined;
  const [, years = '0', months = '0', weeks = '0', days = '0'] = match;
  const length =
    Number(years) * daysPer.Y +
    Number(months) * daysPer.M +
    Number(weeks) * daysPer.W +
    Number(days) * daysPer.D;
  return length > 0 ? length : undefined;
}

/** EDTF dates, parts of a year (21–24 seasons, 33–36 quarters, 40–41 halves), decades and centuries. */
function readPoint(point: string): { from: number; to: number } | undefined {
  const match = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(point);
  if (!match) return undefined;
  const [, written = '', month, date] = match;
  const unknown = written.replace(/[^X]/g, '').length;
  const year = Number(written.replaceAll('X', '0'));
  if (!month) return span(year, 0, 12 * 10 ** unknown);
  const months = partsOfYear[Number(month)];
  if (months) return span(year, months[0], months[1]);
  if (!date) return span(year, Number(month) - 1, 1);
  const from = Date.UTC(year, Number(month) - 1, Number(date)) / day;
  return { from, to: from + 1 };
}

const span = (year: number, month: number, length: number) => ({
  from: Date.UTC(year, month, 1) / day,
  to: Date.UTC(year, month + length, 1) / day,
});

/** First month and number of months; seasons of the northern half of the world, which most news means. */
const partsOfYear: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  40: [0, 6],
  41: [6, 6],
};
