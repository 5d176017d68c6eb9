import { addMonths, dayNumber, dayOf, dayPeriod, daysIn, inYear, type Period, weekdayOf } from './calendar';
import { readDay, readNamedDay, skipSeparator } from './day-reader';
import { readNumericDay } from './numeric-day-reader';
import {
  endsClause,
  endsPhrase,
  findBefore,
  hashAt,
  isPlainNumber,
  lengthOf,
  marks,
  type PeriodReading,
  skipOne,
  type TimeContext,
  wordAt,
} from './time-context';

/** "Monday the 21st", "Friday, 5 May 2019", "Friday 7/6": a weekday with a date beside it. */
export function readAfterWeekday(
  context: TimeContext,
  at: number,
  weekday: number,
): PeriodReading | undefined {
  let next = at;
  if (hashAt(context, next) === marks.comma) next++;
  next = skipSeparator(context, next);
  next += lengthOf(context, context.lexicons.articles, next);
  const named = readNamedDay(context, next);
  if (named && named.period.unit === 'day') return fitWeekday(context, named, weekday);
  return readNumericDay(context, next, true) ?? readBareDay(context, next, weekday);
}

/** "Saturday, 12 November": the year, of this one and its neighbours, in which that day is that weekday. */
function fitWeekday({ reference }: TimeContext, reading: PeriodReading, weekday: number): PeriodReading {
  const { year, month, day } = reading.period;
  if (year !== undefined || month === undefined || day === undefined || reference === undefined)
    return reading;
  for (const near of [reference.year, reference.year - 1, reference.year + 1]) {
    if (weekdayOf(dayNumber(near, month, day)) === weekday)
      return { ...reading, period: inYear(reading.period, near) };
  }
  return reading;
}

/** "Monday 21", "Friday the 22nd": the nearest month in which that day is that weekday. */
function readBareDay(context: TimeContext, at: number, weekday: number): PeriodReading | undefined {
  const { reference } = context;
  const day = readDay(context, at);
  if (day === undefined || reference === undefined || !endsPhrase(context, day.last)) return undefined;
  if (!day.isOrdinal && !isPlainNumber(context, at)) return undefined;
  for (let distance = 0; distance <= 12; distance++) {
    for (const months of [-distance, distance]) {
      const month = dayOf(addMonths(dayNumber(reference.year, reference.month, 1), months));
      if (day.day > daysIn(month.year, month.month)) continue;
      const number = dayNumber(month.year, month.month, day.day);
      if (weekdayOf(number) === weekday) return { first: at, last: day.last, period: dayPeriod(number) };
    }
  }
  return undefined;
}

/** "the 20th of next month", "the 15th day of this month", "on the 27th" */
export function readDayOfMonth(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const day = reference && readDay(context, at);
  if (!day?.isOrdinal || reference === undefined) return undefined;
  let next = day.last;
  if (wordAt(context, next)?.unit === 'day') next++;
  next = skipOne(context, lexicons.of, next);
  const shift = lexicons.shifts.find(context.tokens, next, context.to);
  const unit = shift < 0 ? next : next + (lexicons.shifts.lengths[shift] as number);
  const month = dayOf(
    addMonths(
      dayNumber(reference.year, reference.month, 1),
      shift < 0 ? 0 : (lexicons.shifts.values[shift] ?? 0),
    ),
  );
  const period: Period = { unit: 'day', year: month.year, month: month.month, day: day.day };
  if (shift >= 0 && wordAt(context, unit)?.unit === 'month') return { first: at, last: unit + 1, period };
  const the = findBefore(context, lexicons.articles, at) >= 0 ? at - 1 : undefined;
  // "on the 27th", "by the 9th", "on the fifteenth.", "on twenty-second."
  const start = the ?? at;
  const isOn =
    findBefore(context, lexicons.on, start) >= 0 ||
    (the !== undefined && findBefore(context, lexicons.relations, the) >= 0);
  const isDigits = isPlainNumber(context, at) && day.last === at + 2;
  const isEnd = isDigits
    ? the !== undefined && endsPhrase(context, day.last)
    : (the !== undefined || day.last > at + 1) && endsClause(context, day.last);
  return isOn && isEnd ? { first: at, last: day.last, period, isGuessed: true } : undefined;
}
