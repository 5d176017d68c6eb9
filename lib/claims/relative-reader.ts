import { addMonths, dayNumber, dayPeriod, inYear, type Period, spanOf, weekdayOf } from './calendar';
import type { CalendarUnit } from './language';
import { readBareSeason, readQuarter, shiftedYear } from './span-reader';
import {
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isAhead,
  isCapital,
  isJoined,
  lengthOf,
  marks,
  type PeriodReading,
  type TimeContext,
  wordAt,
} from './time-context';
import * as flag from './token-flags';
import { readAfterWeekday } from './weekday-day-reader';

/** Times told from the article's own day: "yesterday", "last year", "next Monday", "this summer", "last May". */
export function readRelative(context: TimeContext, at: number): PeriodReading | undefined {
  return readDayWord(context, at) ?? readShifted(context, at) ?? readWeekday(context, at);
}

const unknownDay: Period = { unit: 'day' };

function readDayWord(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const entry = findAt(context, lexicons.days, at);
  if (entry >= 0) {
    const offset = lexicons.days.values[entry] ?? 0;
    const period = reference ? dayPeriod(reference.number + offset) : unknownDay;
    return { first: at, last: at + (lexicons.days.lengths[entry] as number), period, isFlow: true };
  }
  const now = lengthOf(context, lexicons.now, at);
  if (now === 0) return undefined;
  return {
    first: at,
    last: at + now,
    period: reference ? dayPeriod(reference.number) : unknownDay,
    isFlow: true,
  };
}

function readShifted(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const entry = findAt(context, lexicons.shifts, at);
  if (entry < 0) return undefined;
  const shift = lexicons.shifts.values[entry] ?? 0;
  const next = at + (lexicons.shifts.lengths[entry] as number);
  // "last fiscal year", "this calendar year"
  const qualified = Math.max(
    lengthOf(context, lexicons.fiscal, next),
    lengthOf(context, lexicons.yearPrefix, next),
  );
  if (qualified > 1) {
    const year = shiftedUnit(context, at, next + qualified, 'year', shift);
    const isFiscal = lengthOf(context, lexicons.fiscal, next) > 1;
    return year && isFiscal ? { ...year, period: { ...year.period, isApproximate: true } } : year;
  }
  const word = wordAt(context, next);
  if (word === undefined) return undefined;
  const last = next + 1;
  // "the last quarter-century"
  if (hashAt(context, last) === marks.hyphen && isJoined(context, last) && wordAt(context, last + 1)?.unit)
    return undefined;
  if (word.unit === 'week' && reference) {
    const day = readWeekdayAfter(context, last);
    const monday = reference.number - weekdayOf(reference.number) + 1 + shift * 7;
    if (day) return { first: at, last: day.last, period: dayPeriod(monday + day.weekday - 1), isFlow: true };
  }
  if (word.unit !== undefined)
    return word.isPlural ? undefined : shiftedUnit(context, at, last, word.unit, shift);
  if (word.month !== undefined) {
    if (word.isAmbiguous && !isCapital(context, next)) return undefined;
    // "this May 5": the day follows; that reading is longer.
    const year = reference && shiftedYear(context, word.month, 1, shift);
    return {
      first: at,
      last,
      period: { unit: 'month', year, month: word.month },
    };
  }
  if (word.season !== undefined) {
    // Last winter is the one that has ended.
    const month = (word.season - 21) * 3 + (shift < 0 ? 5 : 3);
    const year = reference && shiftedYear(context, month, shift < 0 ? 30 : 1, shift);
    return {
      first: at,
      last,
      period: { unit: 'season', year, index: word.season },
    };
  }
  if (word.weekday === undefined) return undefined;
  // "this Friday, June 22"
  const dated = readAfterWeekday(context, last, word.weekday);
  if (dated) return { ...dated, first: at };
  if (reference === undefined) return { first: at, last, period: unknownDay, isFlow: true };
  const today = weekdayOf(reference.number);
  // "next Monday" is the one of next week, "last Monday" of last week, "this Monday" of this week.
  const inWeek = reference.number - today + word.weekday + shift * 7;
  const isNearest = findAt(context, lexicons.nearest, at) >= 0;
  const number = isNearest ? nearest(reference.number, word.weekday, shift < 0 ? -1 : 1) : inWeek;
  return { first: at, last, period: dayPeriod(number), isFlow: true };
}

/** "next week Wednesday", "last week on Friday" */
function readWeekdayAfter(context: TimeContext, at: number): { weekday: number; last: number } | undefined {
  const next = at + lengthOf(context, context.lexicons.on, at);
  const weekday = wordAt(context, next)?.weekday;
  return weekday === undefined ? undefined : { weekday, last: next + 1 };
}

/** The nearest such weekday after (1) or before (-1) a day. */
export function nearest(number: number, weekday: number, direction: 1 | -1): number {
  const distance = (((weekday - weekdayOf(number)) * direction + 6) % 7) + 1;
  return number + direction * distance;
}

function readWeekday(context: TimeContext, at: number): PeriodReading | undefined {
  const word = wordAt(context, at);
  if (word?.weekday === undefined) return undefined;
  if (word.isAmbiguous && !isCapital(context, at)) return undefined;
  // "The Sun reported", "Sat down": an abbreviation needs a preposition or a comma.
  if (word.isAmbiguous && findBefore(context, context.lexicons.prepositions, at) < 0) return undefined;
  const { reference } = context;
  if (reference === undefined) return { first: at, last: at + 1, period: unknownDay, isFlow: true };
  const ahead = isAhead(context, at);
  const number = ahead
    ? nearest(reference.number, word.weekday, 1)
    : reference.number - ((weekdayOf(reference.number) - word.weekday + 7) % 7);
  return { first: at, last: at + 1, period: dayPeriod(number), isFlow: true, isGuessed: true };
}

/** Units whose "last", "this" and "next" only say when the news happened. */
const flowUnits: ReadonlySet<CalendarUnit> = new Set(['day', 'week', 'weekend', 'hour', 'minute', 'second']);

function shiftedUnit(
  context: TimeContext,
  first: number,
  last: number,
  unit: CalendarUnit,
  shift: number,
): PeriodReading | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season') return undefined;
  // "last month's", "next day" of a story: no more than a shift.
  const period = shiftPeriod(context, unit, shift);
  if (period === undefined) return undefined;
  const isFlow = flowUnits.has(unit);
  const part = unit === 'year' ? readPartOfYear(context, last, period) : undefined;
  if (part) return { ...part, first };
  if ((flagsAt(context, last) & flag.isDash) !== 0 && hashAt(context, last) !== 0 && unit === 'day')
    return undefined;
  return { first, last, period, isFlow };
}

/** What of a year stands after it: "next year's first quarter", "2016's third quarter", "last year's summer". */
export function readPartOfYear(context: TimeContext, at: number, year: Period): PeriodReading | undefined {
  const isOwner = (flagsAt(context, at) & flag.isPossessive) !== 0;
  const part = isOwner ? (readQuarter(context, at + 1) ?? readBareSeason(context, at + 1)) : undefined;
  if (part === undefined || part.period.year !== undefined || year.year === undefined) return undefined;
  return { first: part.first, last: part.last, period: inYear(part.period, year.year) };
}

/** The period of a unit so many away from the article's own; without an article's date its digits are unknown. */
export function shiftPeriod(context: TimeContext, unit: CalendarUnit, shift: number): Period | undefined {
  const { reference } = context;
  if (reference === undefined) return unknownOf(unit);
  const { number, year, month } = reference;
  switch (unit) {
    case 'day':
      return dayPeriod(number + shift);
    case 'week': {
      const monday = number - weekdayOf(number) + 1 + shift * 7;
      return spanOf(monday, monday + 6);
    }
    case 'weekend': {
      const saturday = number - weekdayOf(number) + 6 + shift * 7;
      return spanOf(saturday, saturday + 1);
    }
    case 'fortnight':
      return shift < 0 ? spanOf(number - 14, number) : spanOf(number, number + 14);
    case 'month':
    case 'quarter':
    case 'half-year': {
      const months = monthsPerUnit[unit] ?? 1;
      const perYear = 12 / months;
      const total = year * perYear + Math.floor((month - 1) / months) + shift;
      const index = total % perYear;
      const within = { unit, year: Math.floor(total / perYear) };
      return unit === 'month'
        ? { ...within, month: index + 1 }
        : { ...within, index: index + (unit === 'quarter' ? 33 : 40) };
    }
    case 'year':
      return { unit: 'year', year: year + shift };
    case 'decade':
      return { unit: 'decade', year: (Math.floor(year / 10) + shift) * 10 };
    case 'century':
      return { unit: 'century', year: (Math.floor(year / 100) + shift) * 100 };
    default:
      return undefined;
  }
}

/** A period of no known time; parts of a year are called quarters, whatever is shorter a day. */
function unknownOf(unit: CalendarUnit): Period | undefined {
  if (unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century') return { unit };
  if (unit === 'quarter' || unit === 'half-year' || unit === 'season') return { unit: 'quarter' };
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? undefined : { unit: 'day' };
}

/** A length of time: how many of a unit, and of smaller ones ("2 years and 3 months"). */
export interface Length {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly rest?: Length;
}

/** How many of which ISO 8601 designator one of a unit is; decades and centuries in years, quarters in months. */
const designators: Readonly<Record<CalendarUnit, readonly [count: number, designator: string]>> = {
  second: [1, 'S'],
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  weekend: [2, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  season: [3, 'M'],
  'half-year': [6, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};

/** ISO 8601 duration: "P3Y", "P2W", "PT5H". */
export function durationOf({ count, unit }: Length): string {
  const [factor, designator] = designators[unit];
  const isTime = unit === 'second' || unit === 'minute' || unit === 'hour';
  const total = count * factor;
  const isExact = Number.isInteger(total) && total < 1e12;
  const digits = isExact ? total : Number(total.toPrecision(12));
  return `P${isTime ? 'T' : ''}${digits}${designator}`;
}

const daysPerUnit: Partial<Record<CalendarUnit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };
const monthsPerUnit: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day a length away from another (`direction` 1 after, -1 before); undefined for hours and shorter. */
export function dayAway(number: number, length: Length, direction: 1 | -1): number | undefined {
  const away = dayAwayByOne(number, length, direction);
  return away === undefined || length.rest === undefined ? away : dayAway(away, length.rest, direction);
}

function dayAwayByOne(number: number, length: Length, direction: 1 | -1): number | undefined {
  const days = daysPerUnit[length.unit];
  if (days !== undefined) return number + direction * Math.round(length.count * days);
  const months = monthsPerUnit[length.unit];
  return months === undefined ? undefined : addMonths(number, direction * Math.round(length.count * months));
}

/** A point so far from a day, as exact as the words: "three years ago" is a year, "two weeks ago" a day. */
export function pointAway(number: number, length: Length, direction: 1 | -1): Period | undefined {
  if (length.rest) {
    const away = dayAwayByOne(number, length, direction);
    return away === undefined ? undefined : pointAway(away, length.rest, direction);
  }
  const target = dayAway(number, length, direction);
  if (target === undefined) return undefined;
  const day = dayPeriod(target);
  const { year, month } = day;
  if (year === undefined || month === undefined) return undefined;
  switch (length.unit) {
    case 'year':
      return Number.isInteger(length.count) ? { unit: 'year', year } : { unit: 'month', year, month };
    case 'decade':
      return { unit: 'year', year, isApproximate: true };
    case 'century':
      return { unit: 'decade', year: Math.floor(year / 10) * 10, isApproximate: true };
    case 'month':
    case 'quarter':
    case 'half-year':
      return { unit: 'month', year, month };
    default:
      return day;
  }
}

/** Midnight of a date as a day number, by its UTC calendar day. */
export function dayOfDate(
  date: Date,
): { year: number; month: number; day: number; number: number } | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return { ...day, number: dayNumber(day.year, day.month, day.day) };
}
