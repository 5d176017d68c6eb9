/**
 * Points and spans of the Gregorian calendar, as far as a text names them, and their EDTF (ISO 8601-2:2019):
 * "2017-12-05", "XXXX-12" (no year known), "199X", "19XX", seasons "2019-21", quarters "2019-33", halves "2019-40".
 */

export type PeriodUnit =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  /** From one day to another: weeks, week-ends, "the past two years". */
  | 'span';

/** What is known of a period. Days are numbered from 1970-01-01. */
export interface Period {
  readonly unit: PeriodUnit;
  /** The year; the first year of a decade or century; astronomical (1 BC is 0). */
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** Season 21–24, quarter 33–36, half-year 40–41. */
  readonly index?: number | undefined;
  /** First and last day of a span. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it is "about", "early", "mid" or "late", a fiscal year or some other approximation. */
  readonly isApproximate?: boolean | undefined;
}

/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysPerEra = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

/** By Howard Hinnant's days_from_civil: the year begins in March, so that the odd day is its last. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** By Howard Hinnant's civil_from_days. */
export function dayOf(number: number): Day {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (daysPerEra - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const daysPerMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysIn(year: number, month: number): number {
  const days = daysPerMonth[month - 1] ?? 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? days + 1 : days;
}

/** The same day `months` months away, or the last of its month where there is none. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayOf(number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const g = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const h = (2 * (b % 4) + 2 * Math.floor(c / 4) - g - (c % 4) + 32) % 7;
  const m = Math.floor((a + 11 * g + 22 * h) / 451);
  const n = g + h - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The period of days `from` to `to`, both included. */
export function spanOf(from: number, to: number): Period {
  return { unit: 'span', from, to };
}

export function dayPeriod(number: number): Period {
  const { year, month, day } = dayOf(number);
  return { unit: 'day', year, month, day };
}

/** A period of each year in one of them. */
export function inYear({ unit, month, day, index, isApproximate }: Period, year: number): Period {
  return { unit, year, month, day, index, isApproximate };
}

/** Its EDTF. Unknown digits are X: a day in no known year is "XXXX-12-05". */
export function edtfOf(period: Period, isApproximate = false): string {
  const isMarked = (isApproximate || period.isApproximate === true) && period.unit !== 'span';
  return isMarked ? `${edtfWithout(period)}~` : edtfWithout(period);
}

function edtfWithout(period: Period): string {
  const { unit, year, month, day, index, from, to } = period;
  switch (unit) {
    case 'day':
      return `${yearDigits(year)}-${two(month)}-${two(day)}`;
    case 'month':
      return `${yearDigits(year)}-${two(month)}`;
    case 'season':
    case 'quarter':
    case 'half-year':
      return `${yearDigits(year)}-${index ?? 'XX'}`;
    case 'year':
      return yearDigits(year);
    case 'decade':
      return `${yearDigits(year).slice(0, -1)}X`;
    case 'century':
      return `${yearDigits(year).slice(0, -2)}XX`;
    case 'span':
      return `${dayDigits(from)}/${dayDigits(to)}`;
  }
}

function dayDigits(number: number | undefined): string {
  return number === undefined ? '..' : edtfWithout(dayPeriod(number));
}

function yearDigits(year: number | undefined): string {
  if (year === undefined) return 'XXXX';
  if (year >= 1000 && year <= 9999) return String(year);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

function two(number: number | undefined): string {
  if (number === undefined) return 'XX';
  return number < 10 ? `0${number}` : String(number);
}

/** Its first and last day; undefined when its year or month is not known. */
export function boundsOf(period: Period): { from: number; to: number } | undefined {
  const { unit, year, month, day, index, from, to } = period;
  if (unit === 'span') return from === undefined || to === undefined ? undefined : { from, to };
  if (year === undefined) return undefined;
  const months = (first: number, count: number): { from: number; to: number } => ({
    from: dayNumber(year, first, 1),
    to: addMonths(dayNumber(year, first, 1), count) - 1,
  });
  switch (unit) {
    case 'day': {
      if (month === undefined || day === undefined) return undefined;
      const number = dayNumber(year, month, day);
      return { from: number, to: number };
    }
    case 'month':
      return month === undefined ? undefined : months(month, 1);
    case 'quarter':
      return index === undefined ? undefined : months((index - 33) * 3 + 1, 3);
    case 'half-year':
      return index === undefined ? undefined : months((index - 40) * 6 + 1, 6);
    case 'season':
      return index === undefined ? undefined : months((index - 21) * 3 + 3, 3);
    case 'year':
      return months(1, 12);
    case 'decade':
      return months(1, 120);
    case 'century':
      return months(1, 1200);
  }
}
