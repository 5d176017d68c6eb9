import { addMonths, dayNumber, dayOf, dayPeriod, daysIn, type Period, weekdayOf } from './calendar';
import { readNumber } from './numbers';
import {
  digitsAt,
  findBefore,
  flagsAt,
  hashAt,
  isCapital,
  isExpected,
  isJoined,
  isPlainNumber,
  lengthOf,
  marks,
  type PeriodReading,
  skipOne,
  type TimeContext,
  valueAt,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { centuryOf, readYear } from './year-reader';

const lastDay = 31;

interface DayNumber {
  readonly day: number;
  readonly last: number;
  readonly isOrdinal: boolean;
}

/** "5", "5th", "fifth", "twenty-second", "thirty one". */
export function readDay(context: TimeContext, at: number): DayNumber | undefined {
  const { tokens, lexicons, to } = context;
  if (at >= to) return undefined;
  if (isPlainNumber(context, at)) {
    const day = valueAt(context, at);
    if (day < 1 || day > lastDay || digitsAt(context, at) > 2) return undefined;
    const isOrdinal =
      isJoined(context, at + 1) && wordIn(context, lexicons.number.ordinalSuffixes, at + 1) >= 0;
    return { day, last: isOrdinal ? at + 2 : at + 1, isOrdinal };
  }
  const entry = wordIn(context, lexicons.number.words, at);
  const word = entry < 0 ? undefined : lexicons.number.words.values[entry];
  if (word?.ordinal === undefined && word?.cardinal === undefined) return undefined;
  const reading = readNumber(tokens, at, to, lexicons.number);
  const isOrdinal = reading?.form === 'ordinal';
  if (reading === undefined || !(isOrdinal || reading.form === 'words')) return undefined;
  if (!Number.isInteger(reading.value) || reading.value < 1 || reading.value > lastDay) return undefined;
  return { day: reading.value, last: reading.last, isOrdinal };
}

interface MonthName {
  readonly month: number;
  readonly last: number;
  readonly isAmbiguous: boolean;
}

/** "May", "Sept.", "Oct". The dot of an abbreviation is taken in where a number or comma follows it. */
export function readMonth(context: TimeContext, at: number): MonthName | undefined {
  const word = wordAt(context, at);
  if (word?.month === undefined) return undefined;
  let last = at + 1;
  const isShort = digitsAt(context, at) <= 4;
  if (isShort && hashAt(context, last) === marks.dot && isJoined(context, last)) {
    const next = flagsAt(context, last + 1);
    const goesOn = (next & flag.isNumber) !== 0 || hashAt(context, last + 1) === marks.comma;
    if (goesOn || ((next & flag.isWord) !== 0 && (next & flag.isCapitalised) === 0)) last++;
  }
  return { month: word.month, last, isAmbiguous: word.isAmbiguous === true };
}

/** A day or month with its name: "5 May 2019", "May 5, 2019", "the 5th of May", "May 2019", "in May". */
export function readNamedDay(context: TimeContext, at: number): PeriodReading | undefined {
  const month = readMonth(context, at);
  if (month) return readMonthFirst(context, at, month);
  const year = isPlainNumber(context, at) && digitsAt(context, at) === 4 ? readYear(context, at) : undefined;
  if (year) return readYearFirst(context, at, year.year, year.last);
  const start = skipOne(context, context.lexicons.articles, at);
  const day = readDay(context, start);
  return day && readDayFirst(context, at, day);
}

/** A separator between the parts of a date: a space, "-", "/", ".", ",", "of". */
function skipSeparator(context: TimeContext, at: number): number {
  const hash = hashAt(context, at);
  const isMark = hash === marks.hyphen || hash === marks.slash || (flagsAt(context, at) & flag.isDash) !== 0;
  if (isMark && isJoined(context, at) && isJoined(context, at + 1)) return at + 1;
  return at;
}

function readDayFirst(context: TimeContext, at: number, day: DayNumber): PeriodReading | undefined {
  const { lexicons } = context;
  let next = day.last;
  if (hashAt(context, next) === marks.dot && isJoined(context, next)) next++;
  // "the twenty-third day of September"
  if (wordAt(context, next)?.unit === 'day' && day.isOrdinal) next++;
  next = skipOne(context, lexicons.of, skipSeparator(context, next));
  const month = readMonth(context, next);
  if (month === undefined) return undefined;
  // "two may stay", "5 march against": small letters after a word, or a number that counts, are no date.
  const isSmall = !isCapital(context, next);
  const isPlain = isPlainNumber(context, day.last - 1) || day.isOrdinal;
  if (month.isAmbiguous && isSmall && !(isPlain && digitsAt(context, next) > 2 && isDateBefore(context, at)))
    return undefined;
  if (!isPlain && !isCapital(context, next)) {
    const afterMonth = readTrailingYear(context, month.last);
    if (!afterMonth) return undefined;
  }
  if (day.day > daysIn(2000, month.month)) return undefined;
  const year = readTrailingYear(context, month.last);
  return {
    first: at,
    last: year?.last ?? month.last,
    period: { unit: 'day', month: month.month, day: day.day, ...(year && { year: year.year }) },
  };
}

function isDateBefore(context: TimeContext, at: number): boolean {
  return at === context.from || findBefore(context, context.lexicons.prepositions, at) >= 0;
}

/** The year after a day and month: ", 2019", "2019", "of 2019", "/2019". */
function readTrailingYear(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const { lexicons } = context;
  let next = at;
  if (hashAt(context, next) === marks.comma) next++;
  else next = skipSeparator(context, next);
  next = skipOne(context, lexicons.of, next);
  const year = readYear(context, next);
  if (year === undefined) return undefined;
  return { year: year.year, last: skipOne(context, lexicons.yearSuffix, year.last) };
}

function readMonthFirst(context: TimeContext, at: number, month: MonthName): PeriodReading | undefined {
  const { lexicons } = context;
  const next = skipSeparator(context, month.last);
  const article = skipOne(context, lexicons.articles, next);
  const day = readDay(context, article);
  const isSmall = !isCapital(context, at);
  if (day && isDayAfterMonth(context, day, month, at)) {
    const year = readTrailingYear(context, day.last);
    if (year || !(month.isAmbiguous && isSmall && !isPlainNumber(context, article))) {
      return {
        first: at,
        last: year?.last ?? day.last,
        period: { unit: 'day', month: month.month, day: day.day, ...(year && { year: year.year }) },
      };
    }
  }
  const year = readTrailingYear(context, month.last);
  if (year && !(isSmall && month.isAmbiguous && year.last === month.last + 1 && !isDateBefore(context, at))) {
    return { first: at, last: year.last, period: { unit: 'month', month: month.month, year: year.year } };
  }
  if (month.isAmbiguous && (isSmall || !isDateBefore(context, at) || isName(context, at, month.last)))
    return undefined;
  return { first: at, last: month.last, period: { unit: 'month', month: month.month } };
}

/** "by May said", "Mrs May's": after a preposition that a person follows as well, a verb or 's makes it a name. */
function isName(context: TimeContext, at: number, last: number): boolean {
  const before = at - 1;
  const isPerson = wordIn(context, context.lexicons.strong, before) < 0;
  // "by May" is a deadline only where something is to come.
  if (isPerson && wordIn(context, context.lexicons.deadline, before) >= 0 && !isExpected(context, at - 1))
    return true;
  return isPerson && ((flagsAt(context, last) & flag.isPossessive) !== 0 || isCapital(context, last));
}

function isDayAfterMonth(context: TimeContext, day: DayNumber, month: MonthName, at: number): boolean {
  if (day.day > daysIn(2000, month.month)) return false;
  const after = flagsAt(context, day.last);
  // "March 20 km", "May 12%": a unit is written on.
  if ((after & (flag.isPercentSign | flag.isCurrencySign)) !== 0) return false;
  const isGlued =
    isJoined(context, day.last) && (after & flag.isWord) !== 0 && (after & flag.isPossessive) === 0;
  if (isGlued) return false;
  if (hashAt(context, day.last) === marks.colon && isJoined(context, day.last + 1)) return false;
  return isPlainNumber(context, day.last - 1) || day.isOrdinal || isCapital(context, at);
}

/** "2019-12-05", "2019/12/05", "2019-aug-01", "2019 Dec", "2019-05". */
function readYearFirst(
  context: TimeContext,
  at: number,
  year: number,
  last: number,
): PeriodReading | undefined {
  const separator = hashAt(context, last);
  const next = skipSeparator(context, last);
  const named = readMonth(context, next);
  if (named && (next > last || !named.isAmbiguous)) {
    const dayAt = skipSeparator(context, named.last);
    const day = dayAt > named.last || isPlainNumber(context, dayAt) ? readDay(context, dayAt) : undefined;
    const period: Period = day
      ? { unit: 'day', year, month: named.month, day: day.day }
      : { unit: 'month', year, month: named.month };
    return next > last || day ? { first: at, last: day?.last ?? named.last, period } : undefined;
  }
  const isDotted = separator === marks.dot && isJoined(context, last) && isJoined(context, last + 1);
  const second = isDotted ? last + 1 : next;
  if (second === last || !isPlainNumber(context, second)) return undefined;
  const month = valueAt(context, second);
  const thirdAt = second + 1;
  const hasThird =
    hashAt(context, thirdAt) === separator && isJoined(context, thirdAt) && isJoined(context, thirdAt + 1);
  if (hasThird && isPlainNumber(context, thirdAt + 1)) {
    const day = valueAt(context, thirdAt + 1);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
    return { first: at, last: thirdAt + 2, period: { unit: 'day', year, month, day } };
  }
  if (hasThird) {
    const name = readMonth(context, thirdAt + 1);
    if (name && month <= lastDay) {
      return { first: at, last: name.last, period: { unit: 'day', year, month: name.month, day: month } };
    }
  }
  // "2019-05"; "2019-20" is a range of years.
  if (isDotted || digitsAt(context, second) > 2 || month < 1 || month > 12) return undefined;
  if (month === (year + 1) % 100) return undefined;
  return { first: at, last: second + 1, period: { unit: 'month', year, month } };
}

/** "5/12/2017", "05.12.2017", "5-12-2017", and without the year where a preposition or weekday stands before. */
export function readNumericDay(
  context: TimeContext,
  at: number,
  isPlaced: boolean,
): PeriodReading | undefined {
  if (!isPlainNumber(context, at) || digitsAt(context, at) > 2) return undefined;
  if (isJoined(context, at) && !isPlaced) return undefined;
  const separator = hashAt(context, at + 1);
  const isMark = separator === marks.slash || separator === marks.dot || separator === marks.hyphen;
  if (
    !isMark ||
    !isJoined(context, at + 1) ||
    !isJoined(context, at + 2) ||
    !isPlainNumber(context, at + 2)
  ) {
    return undefined;
  }
  const first = valueAt(context, at);
  const second = valueAt(context, at + 2);
  const hasThird =
    hashAt(context, at + 3) === separator && isJoined(context, at + 3) && isPlainNumber(context, at + 4);
  const isDayFirst = separator === marks.dot ? true : context.lexicons.dayFirst;
  const order = orderOf(first, second, isDayFirst);
  if (order === undefined) return undefined;
  if (hasThird && isJoined(context, at + 4)) {
    const digits = digitsAt(context, at + 4);
    if (digits !== 4 && digits !== 2) return undefined;
    const value = valueAt(context, at + 4);
    return {
      first: at,
      last: at + 5,
      period: { unit: 'day', year: digits === 4 ? value : centuryOf(value), ...order },
    };
  }
  if (!isPlaced || separator === marks.hyphen) return undefined;
  return { first: at, last: at + 3, period: { unit: 'day', ...order } };
}

function orderOf(
  first: number,
  second: number,
  isDayFirst: boolean,
): { month: number; day: number } | undefined {
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  if (month >= 1 && month <= 12 && day >= 1 && day <= lastDay) return { month, day };
  if (day >= 1 && day <= 12 && month >= 1 && month <= lastDay) return { month: day, day: month };
  return undefined;
}

/** "20191205" and nothing else written on. */
export function readCompactDay(context: TimeContext, at: number): PeriodReading | undefined {
  if (!isPlainNumber(context, at) || digitsAt(context, at) !== 8) return undefined;
  const value = valueAt(context, at);
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  return { first: at, last: at + 1, period: { unit: 'day', year, month, day } };
}

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
      return { ...reading, period: { ...reading.period, year: near } };
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

/** Whether nothing that a number could count stands at `at`: a mark, the line's end or a function word. */
function endsPhrase(context: TimeContext, at: number): boolean {
  const bits = flagsAt(context, at);
  if (at >= context.to) return true;
  if ((bits & flag.isNumber) !== 0 || (bits & flag.isPercentSign) !== 0 || (bits & flag.isDash) !== 0)
    return false;
  if (hashAt(context, at) === marks.colon) return false;
  return (bits & flag.isWord) === 0 || wordIn(context, context.lexicons.number.notCounted, at) >= 0;
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
  const unit = shift < 0 ? next : next + (lexicons.shifts.lengths[shift] ?? 1);
  const month = dayOf(
    addMonths(
      dayNumber(reference.year, reference.month, 1),
      shift < 0 ? 0 : (lexicons.shifts.values[shift] ?? 0),
    ),
  );
  const period: Period = { unit: 'day', year: month.year, month: month.month, day: day.day };
  if (shift >= 0 && wordAt(context, unit)?.unit === 'month') return { first: at, last: unit + 1, period };
  const the = findBefore(context, lexicons.articles, at) >= 0 ? at - 1 : undefined;
  const isOn = the !== undefined && findBefore(context, lexicons.on, the) >= 0;
  const isDigits = isPlainNumber(context, at) && day.last === at + 2;
  return isOn && isDigits && endsPhrase(context, day.last)
    ? { first: at, last: day.last, period, isGuessed: true }
    : undefined;
}
