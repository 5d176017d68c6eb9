import { boundsOf, dayNumber, dayPeriod, inYear, spanOf, weekdayOf } from './calendar';
import { readDay } from './day-reader';
import { nthWeekday, readOrdinal, withYear } from './span-reader';
import {
  digitsAt,
  endsClause,
  endsPhrase,
  findAt,
  isPlainNumber,
  lengthOf,
  type PeriodReading,
  skipOne,
  type TimeContext,
  valueAt,
  wordAt,
  wordIn,
} from './time-context';

/** "week 23 of 2019", "the first week of January", "the last week of 2016", "the week of 5 May". */
export function readWeek(
  context: TimeContext,
  at: number,
  readPeriod: (context: TimeContext, from: number) => PeriodReading | undefined,
): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const isWeek = wordAt(context, at)?.unit === 'week';
  const number =
    isWeek && isPlainNumber(context, at + 1) && digitsAt(context, at + 1) <= 2 ? valueAt(context, at + 1) : 0;
  if (number >= 1 && number <= 53) {
    const year = withYear(context, at, at + 2, { unit: 'year' });
    const known = year.period.year ?? reference?.year;
    if (known === undefined) return undefined;
    const monday = firstMonday(dayNumber(known, 1, 4)) + (number - 1) * 7;
    return { first: at, last: year.last, period: spanOf(monday, monday + 6) };
  }
  if (isWeek) {
    const start = lengthOf(context, lexicons.weekStart, at + 1);
    const day =
      start > 0 ? readPeriod(context, skipOne(context, lexicons.articles, at + 1 + start)) : undefined;
    const dated = start === 0 ? undefined : (day ?? readBareDay(context, at + 1 + start));
    if (dated?.period.unit !== 'day' || reference === undefined) return undefined;
    const bounds = boundsOf(inYear(dated.period, dated.period.year ?? reference.year));
    if (bounds === undefined) return undefined;
    // "the week of 5 May" is the week that holds it, "the week beginning 5 May" begins with it.
    const isWhole = wordIn(context, lexicons.of, at + 1) >= 0;
    const from = isWhole ? firstMonday(bounds.from) : bounds.from;
    return { first: at, last: dated.last, period: spanOf(from, from + 6) };
  }
  const ordinal = readOrdinal(context, at);
  const shift = ordinal ? undefined : findAt(context, lexicons.shifts, at);
  const isLast = shift !== undefined && shift >= 0 && (lexicons.shifts.values[shift] ?? 0) < 0;
  const unit = ordinal?.last ?? (isLast ? at + 1 : at);
  if (unit === at || wordAt(context, unit)?.unit !== 'week') return undefined;
  const of = skipOne(context, lexicons.of, unit + 1);
  // "the third week next year"
  const isWhole = of > unit + 1 || findAt(context, lexicons.shifts, of) >= 0;
  const whole = isWhole ? readPeriod(context, skipOne(context, lexicons.articles, of)) : undefined;
  if (!whole || !(whole.period.unit === 'month' || whole.period.unit === 'year')) return undefined;
  const bounds = boundsOf(inYear(whole.period, whole.period.year ?? reference?.year ?? Number.NaN));
  if (bounds === undefined || Number.isNaN(bounds.from)) return undefined;
  // ISO 8601: a week belongs to the month or year its Thursday is in.
  const monday = ordinal
    ? firstMonday(bounds.from + 3) + (ordinal.value - 1) * 7
    : bounds.to - weekdayOf(bounds.to) + (weekdayOf(bounds.to) >= 4 ? 1 : -6);
  return { first: at, last: whole.last, period: spanOf(monday, monday + 6) };
}

/** "the second Sunday of May", "the last Monday in October". */
export function readNthWeekday(
  context: TimeContext,
  at: number,
  readPeriod: (context: TimeContext, from: number) => PeriodReading | undefined,
): PeriodReading | undefined {
  const ordinal = readOrdinal(context, at);
  const shift = ordinal ? undefined : findAt(context, context.lexicons.shifts, at);
  const isLast = shift !== undefined && shift >= 0 && (context.lexicons.shifts.values[shift] ?? 0) < 0;
  const nth = ordinal?.value ?? (isLast ? lastInMonth : 0);
  const day = ordinal?.last ?? at + 1;
  const weekday = nth >= 1 && nth <= lastInMonth ? wordAt(context, day)?.weekday : undefined;
  const of = skipOne(context, context.lexicons.of, day + 1);
  if (weekday === undefined) return undefined;
  if (of === day + 1) return readNthOfThisMonth(context, at, day, weekday, nth);
  const whole = readPeriod(context, skipOne(context, context.lexicons.articles, of));
  const month = whole?.period.unit === 'month' ? whole.period.month : undefined;
  const year = whole?.period.year ?? context.reference?.year;
  if (whole === undefined || month === undefined || year === undefined) return undefined;
  return { first: at, last: whole.last, period: dayPeriod(nthWeekday(year, month, weekday, nth)) };
}

/** "second sunday": of this month, where nothing follows that it could describe. */
function readNthOfThisMonth(
  context: TimeContext,
  at: number,
  day: number,
  weekday: number,
  nth: number,
): PeriodReading | undefined {
  const { reference } = context;
  if (reference === undefined || (day === at + 1 && findAt(context, context.lexicons.shifts, at) >= 0))
    return undefined;
  if (!endsClause(context, day + 1)) return undefined;
  const number = nthWeekday(reference.year, reference.month, weekday, nth);
  return { first: at, last: day + 1, period: dayPeriod(number), isFlow: true };
}

/** "the 18th" after "the week of": of this month. */
function readBareDay(context: TimeContext, at: number): PeriodReading | undefined {
  const { reference, lexicons } = context;
  const day = reference && readDay(context, skipOne(context, lexicons.articles, at));
  if (!day?.isOrdinal || reference === undefined || !endsPhrase(context, day.last)) return undefined;
  const { year, month } = reference;
  return { first: at, last: day.last, period: { unit: 'day', year, month, day: day.day } };
}

/** No month has more of one weekday; asked for a fifth where there are four, `nthWeekday` gives the last. */
const lastInMonth = 5;

function firstMonday(day: number): number {
  return day - weekdayOf(day) + 1;
}
