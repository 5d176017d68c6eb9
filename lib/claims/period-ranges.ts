import { dayPeriod } from './calendar';
import { readDay, readMonth, readNamedDay } from './day-reader';
import { readNumericDay } from './numeric-day-reader';
import { readPeriod } from './period-reader';
import { skipSecondYear } from './span-reader';
import {
  digitsAt,
  findBefore,
  flagsAt,
  hashAt,
  isJoined,
  isPlainNumber,
  lengthOf,
  marks,
  type PeriodReading,
  skipOne,
  type TimeContext,
  valueAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { readYear } from './year-reader';

interface Pair {
  readonly low: PeriodReading;
  readonly high: PeriodReading;
}

/** "5-7 May", "18 and 19 June 2019", "from the 9th to the 17th of April" */
export function readDayPair(context: TimeContext, at: number): Pair | undefined {
  const day = readDay(context, at);
  if (day === undefined || !(day.isOrdinal || isPlainNumber(context, at))) return undefined;
  const link = rangeLink(context, day.last, at) ?? andLink(context, day.last);
  if (link === undefined) return undefined;
  const next = skipOne(context, context.lexicons.articles, link);
  if (readDay(context, next) === undefined) return undefined;
  const high = readNamedDay(context, next);
  if (high?.period.unit !== 'day' || high.period.month === undefined || readMonth(context, next))
    return undefined;
  return { low: { first: at, last: day.last, period: { ...high.period, day: day.day } }, high };
}

function andLink(context: TimeContext, at: number): number | undefined {
  return wordIn(context, context.lexicons.number.and, at) >= 0 && at < context.to ? at + 1 : undefined;
}

/** The token after "to", "-", "–", "through"; or after "and", where "between" stands before `first`. */
function rangeLink(context: TimeContext, at: number, first: number): number | undefined {
  if (at >= context.to) return undefined;
  const { number, until } = context.lexicons;
  const hash = hashAt(context, at);
  if ((flagsAt(context, at) & flag.isDash) !== 0 || hash === marks.tilde) {
    return isJoined(context, at) === isJoined(context, at + 1) ? at + 1 : undefined;
  }
  if (wordIn(context, number.to, at) >= 0 || wordIn(context, until, at) >= 0) return at + 1;
  const article = findBefore(context, context.lexicons.articles, first) >= 0 ? first - 1 : first;
  const isBetween = findBefore(context, number.between, article) >= 0;
  return isBetween && wordIn(context, number.and, at) >= 0 ? at + 1 : undefined;
}

/** The second end of a range that begins with `low`. */
export function readRangeEnd(context: TimeContext, low: PeriodReading): PeriodReading | undefined {
  const link = rangeLink(context, low.last, low.first);
  const second = skipSecondYear(context, low.last, low.period.year ?? Number.NaN);
  if (low.isBareYear && second > low.last) {
    return { first: second - 1, last: second, period: { unit: 'year', year: (low.period.year ?? 0) + 1 } };
  }
  const toDate = lengthOf(context, context.lexicons.now, low.last);
  if (toDate > 1 && context.reference) {
    return {
      first: low.last,
      last: low.last + toDate,
      period: dayPeriod(context.reference.number),
      isFlow: true,
    };
  }
  if (link === undefined) return undefined;
  // "2014-18"
  if (
    low.isBareYear &&
    isPlainNumber(context, link) &&
    digitsAt(context, link) === 2 &&
    isJoined(context, link)
  ) {
    const year = Math.floor((low.period.year ?? 0) / 100) * 100 + valueAt(context, link);
    return year > (low.period.year ?? 0)
      ? { first: link, last: link + 1, period: { unit: 'year', year } }
      : undefined;
  }
  const next = skipPart(context, skipOne(context, context.lexicons.articles, link));
  const year = low.isBareYear ? readYear(context, next) : undefined;
  if (year) {
    const isLater = year.year > (low.period.year ?? 0);
    return isLater ? { first: next, last: year.last, period: { unit: 'year', year: year.year } } : undefined;
  }
  const high = readNumericDay(context, next, true) ?? readPeriod(context, next);
  // "between now and May"
  const isFromNow = lengthOf(context, context.lexicons.now, low.first) > 0 && !high?.isFlow;
  if (high && (isFromNow || isSameSort(low, high))) return high;
  // "May 5-7", "April 9th through 17th"
  const day = low.period.unit === 'day' ? readDay(context, next) : undefined;
  const isDays = day && (isPlainNumber(context, next) || day.isOrdinal) && day.day > (low.period.day ?? 31);
  if (!isDays || (flagsAt(context, day.last) & flag.isPercentSign) !== 0 || isHour(context, day.last))
    return undefined;
  const after = low.period.year === undefined ? readTrailing(context, day.last) : undefined;
  return {
    first: next,
    last: after?.last ?? day.last,
    period: { ...low.period, day: day.day, ...(after && { year: after.year }) },
  };
}

/** "13h36", "9:30", "9 p.m.", "13 heures" after a day: a time of that day. */
function isHour(context: TimeContext, at: number): boolean {
  const isWrittenOn =
    isJoined(context, at) &&
    (hashAt(context, at) === marks.colon || (flagsAt(context, at) & flag.isWord) !== 0);
  return isWrittenOn || lengthOf(context, context.lexicons.number.clock, at) > 0;
}

function readTrailing(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const next = hashAt(context, at) === marks.comma ? at + 1 : at;
  return isPlainNumber(context, next) && digitsAt(context, next) === 4
    ? { year: valueAt(context, next), last: next + 1 }
    : undefined;
}

function skipPart(context: TimeContext, at: number): number {
  const entry = context.lexicons.parts.find(context.tokens, at, context.to);
  return entry < 0 ? at : at + (context.lexicons.parts.lengths[entry] as number);
}

/** A range joins times of one sort: not "Monday – 2019", not "2019 to today's". */
function isSameSort(low: PeriodReading, high: PeriodReading): boolean {
  if (low.isFlow && high.isFlow) return true;
  return !low.isFlow || high.period.unit === 'day';
}
