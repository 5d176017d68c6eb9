/** First and last moment of a date, milliseconds since 1970, the end exclusive; an open side is undefined. */
export interface DateBounds {
  readonly start?: number;
  readonly end?: number;
}

/** EDTF's months for parts of a year (seasons of the north, quarters, halves): first month and number of months. */
const partsOfYear: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/**
 * The stretch of time an EDTF point or interval covers ("2023", "../2023", "2017-12", "2024-21", "203X~"), in UTC.
 * Undefined for a duration, and for what is no date.
 */
export function edtfBounds(edtf: string): DateBounds | undefined {
  const plain = edtf.replace(/[~?%]/g, '');
  if (!plain.includes('/')) return pointBounds(plain);
  const [from = '', to = ''] = plain.split('/');
  const start = isOpen(from) ? undefined : pointBounds(from);
  const end = isOpen(to) ? undefined : pointBounds(to);
  if ((!isOpen(from) && !start) || (!isOpen(to) && !end)) return undefined;
  return {
    ...(start?.start !== undefined && { start: start.start }),
    ...(end?.end !== undefined && { end: end.end }),
  };
}

const isOpen = (part: string): boolean => part === '' || part === '..';

function pointBounds(point: string): { start: number; end: number } | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(point);
  const [, digits = '', month, day] = match ?? [];
  if (!match) return undefined;
  const year = Number(digits.replaceAll('X', '0'));
  const unknown = digits.length - digits.replaceAll('X', '').length;
  if (unknown > 0) return { start: utc(year, 1, 1), end: utc(year + 10 ** unknown, 1, 1) };
  if (month === undefined) return { start: utc(year, 1, 1), end: utc(year + 1, 1, 1) };
  const part = partsOfYear[Number(month)];
  if (part) return { start: utc(year, part[0], 1), end: utc(year, part[0] + part[1], 1) };
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return day === undefined
    ? { start: utc(year, m, 1), end: utc(year, m + 1, 1) }
    : { start: utc(year, m, d), end: utc(year, m, d + 1) };
}

/** `Date.UTC` takes years below 100 for those of the twentieth century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
