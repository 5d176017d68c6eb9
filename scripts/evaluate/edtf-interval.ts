/** Days since 1970, the last one exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const msPerDay = 86_400_000;
export const openEnd = Number.POSITIVE_INFINITY;

/** First day and the day after the last of one EDTF date or of an interval of two; undefined with unknown digits. */
export function edtfInterval(edtf: string): Interval | undefined {
  const [low = '', high] = edtf.replaceAll('~', '').split('/');
  const first = low === '..' ? { from: -openEnd, to: -openEnd } : edtfDate(low);
  const last = high === undefined ? first : high === '..' ? { from: openEnd, to: openEnd } : edtfDate(high);
  return first && last && { from: first.from, to: last.to };
}

/** The same of one date: a year, a month, a day, a season, a quarter or a half. */
export function edtfDate(edtf: string): Interval | undefined {
  const match = /^(-?\d{2,4}X{0,2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf);
  if (!match?.[1]) return undefined;
  const unknown = match[1].split('X').length - 1;
  const year = Number(match[1].replaceAll('X', '0'));
  const part = match[2] === undefined ? undefined : Number(match[2]);
  const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / msPerDay;
  if (part === undefined) return { from: day(year, 1, 1), to: day(year + 10 ** unknown, 1, 1) };
  if (match[3] !== undefined)
    return { from: day(year, part, Number(match[3])), to: day(year, part, Number(match[3])) + 1 };
  if (part <= 12) return { from: day(year, part, 1), to: day(year, part + 1, 1) };
  if (part >= 33 && part <= 36)
    return { from: day(year, (part - 33) * 3 + 1, 1), to: day(year, (part - 33) * 3 + 4, 1) };
  if (part >= 40) return { from: day(year, (part - 40) * 6 + 1, 1), to: day(year, (part - 40) * 6 + 7, 1) };
  return { from: day(year, (part - 21) * 3 + 3, 1), to: day(year, (part - 21) * 3 + 6, 1) };
}
