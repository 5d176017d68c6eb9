import { dayPeriod } from './calendar';
import {
  startsNamedDay,
  startsRelative,
  startsSpan,
  startsUnit,
  startsWeekday,
  startsYear,
} from './calendar-lexicons';
import { readNamedDay } from './day-reader';
import { withYear } from './guessed-year';
import { readCompactDay, readNumericDay, readNumericMonth } from './numeric-day-reader';
import { readPartOfYear, readRelative, shiftPeriod } from './relative-reader';
import { readNamedSpan } from './span-reader';
import {
  digitsAt,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isJoined,
  lengthOf,
  marks,
  type PeriodReading,
  skipOne,
  type TimeContext,
  wordAt,
  wordIn,
} from './time-context';
import { startsAt, startsNumeric } from './time-starts';
import * as flag from './token-flags';
import { readNthWeekday, readWeek } from './week-reader';
import { readAfterWeekday, readDayOfMonth } from './weekday-day-reader';
import { readBareYear } from './year-reader';

/** The period that starts at `at`, with the year the article's date gives it. */
export function readDatedPeriod(context: TimeContext, at: number): PeriodReading | undefined {
  const reading = readPeriod(context, at);
  return reading && { ...reading, period: withYear(context, reading.period, at) };
}

/** The days and months a week holds are read without weeks: "week of week of …" must not nest. */
function readPeriodButWeek(context: TimeContext, at: number): PeriodReading | undefined {
  return readPeriod(context, at, startsAt(context, at) & ~startsUnit);
}

/** Whatever of the calendar starts at `at`, alone. */
export function readPeriod(
  context: TimeContext,
  at: number,
  starts: number = startsAt(context, at),
): PeriodReading | undefined {
  if (starts === 0) return undefined;
  const weekday = (starts & startsWeekday) === 0 ? undefined : readDatedWeekday(context, at);
  if (weekday) return weekday;
  const named =
    (starts & startsNamedDay) === 0 ? undefined : (readNamedDay(context, at) ?? readDayOfMonth(context, at));
  if (named) return named;
  const week =
    (starts & startsUnit) === 0
      ? undefined
      : (readWeek(context, at, readPeriodButWeek) ?? readNthWeekday(context, at, readPeriodButWeek));
  if (week) return week;
  const span =
    ((starts & startsNumeric) === 0 ? undefined : readDigitDay(context, at)) ??
    ((starts & startsSpan) === 0 ? undefined : readNamedSpan(context, at)) ??
    ((starts & startsRelative) === 0 ? undefined : readRelative(context, at)) ??
    ((starts & startsUnit) === 0 ? undefined : readPartOfUnit(context, at));
  if (span || (starts & startsYear) === 0) return span;
  const year = readBareYear(context, at);
  if (year === undefined) return undefined;
  const part = readPartOfYear(context, year.last, { unit: 'year', year: year.year });
  if (part) return { ...part, first: at };
  return { first: at, last: year.last, period: { unit: 'year', year: year.year }, isBareYear: true };
}

function readDigitDay(context: TimeContext, at: number): PeriodReading | undefined {
  const isPlaced =
    findBefore(context, context.lexicons.prepositions, at) >= 0 || leadsToDatedDay(context, at);
  return (
    readNumericDay(context, at, isPlaced) ?? readCompactDay(context, at) ?? readNumericMonth(context, at)
  );
}

/** "10/1-11/2/2017": the year at its end says that the first is a day too. */
function leadsToDatedDay(context: TimeContext, at: number): boolean {
  const dash = at + 3;
  if ((flagsAt(context, dash) & flag.isDash) === 0 || hashAt(context, at + 1) !== marks.slash) return false;
  return readNumericDay(context, dash + 1, true)?.period.year !== undefined;
}

/** "Friday, 5 May 2019", "Tuesday of last week" */
function readDatedWeekday(context: TimeContext, at: number): PeriodReading | undefined {
  const word = wordAt(context, at);
  if (word?.weekday === undefined) return undefined;
  const dot =
    hashAt(context, at + 1) === marks.dot && isJoined(context, at + 1) && digitsAt(context, at) <= 4 ? 1 : 0;
  const dated = readAfterWeekday(context, at + 1 + dot, word.weekday);
  if (dated) return { ...dated, first: at };
  const of = skipOne(context, context.lexicons.of, at + 1);
  const week = readRelative(context, skipOne(context, context.lexicons.articles, of));
  if (week?.period.unit !== 'span' || week.period.from === undefined) return undefined;
  const number = week.period.from + word.weekday - 1;
  return { first: at, last: week.last, period: dayPeriod(number), isFlow: true };
}

/** "the end of the year", "the middle of the decade": a unit that only its part makes a time. */
function readPartOfUnit(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const unit = wordAt(context, at)?.unit;
  if (unit === undefined || reference === undefined) return undefined;
  const article = findBefore(context, lexicons.articles, at) >= 0 ? at - 1 : at;
  const beyond = findAt(context, lexicons.beyond, at + 1);
  if (beyond >= 0) {
    // "the week after next"
    const period = shiftPeriod(context, unit, lexicons.beyond.values[beyond] ?? 0);
    const last = at + 1 + (lexicons.beyond.lengths[beyond] as number);
    return period && { first: at, last, period, isFlow: unit === 'week' };
  }
  const isToDate = lengthOf(context, lexicons.now, at + 1) > 1 && !wordAt(context, at)?.isPlural;
  const isPart =
    isToDate ||
    findBefore(context, lexicons.parts, article) >= 0 ||
    findBefore(context, lexicons.rest, article) >= 0;
  // "sales in the year": the running one, which says no more than when the news is.
  const isRunning = article < at && wordIn(context, lexicons.strong, article - 1) >= 0;
  if (!isPart && !isRunning) return undefined;
  const period = unit === 'day' ? undefined : shiftPeriod(context, unit, 0);
  const isFlow = (!isPart && !isToDate) || unit === 'week';
  return period && { first: article, last: at + 1, period, isFlow };
}
