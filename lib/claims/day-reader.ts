import { daysIn, type Period } from './calendar';
import {
  digitsAt,
  endsClause,
  endsPhrase,
  findBefore,
  flagsAt,
  hashAt,
  isCapital,
  isExpected,
  isJoined,
  isPlainNumber,
  marks,
  numberAt,
  type PeriodReading,
  skipOne,
  type TimeContext,
  valueAt,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { readYear } from './year-reader';

/** Days of the longest month. */
export const lastDay = 31;

/** A day of a month, and whether it was written as an ordinal. */
export interface DayNumber {
  readonly day: number;
  readonly last: number;
  readonly isOrdinal: boolean;
}

/** "5", "5th", "fifth", "twenty-second", "thirty one". */
export function readDay(context: TimeContext, at: number): DayNumber | undefined {
  const { lexicons, to } = context;
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
  const reading = numberAt(context, at);
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
export function skipSeparator(context: TimeContext, at: number): number {
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
  const separated = skipSeparator(context, next);
  const isWrittenOn = separated > next;
  next = skipOne(context, lexicons.of, separated);
  const month = readMonth(context, next);
  if (month === undefined) return undefined;
  // "two may stay", "5 march against": small letters after a word, or a number that counts, are no date.
  const isSmall = !isCapital(context, next);
  const isPlain = isPlainNumber(context, day.last - 1) || day.isOrdinal;
  const isPlaced = isPlain && digitsAt(context, next) > 2 && isDateBefore(context, at);
  const isOf = day.isOrdinal && next > separated;
  if (month.isAmbiguous && isSmall && !(isPlaced || isWrittenOn || isOf)) return undefined;
  if (!isPlain && !isCapital(context, next)) {
    const afterMonth = readTrailingYear(context, month.last);
    if (!afterMonth) return undefined;
  }
  if (day.day > daysIn(2000, month.month)) return undefined;
  const year = readTrailingYear(context, month.last);
  return {
    first: at,
    last: year?.last ?? month.last,
    period: { unit: 'day', year: year?.year, month: month.month, day: day.day },
  };
}

/** Whether the line begins at `at`, or a word that leads to a date stands before it ("in March", "mid-March"). */
export function isDateBefore(context: TimeContext, at: number): boolean {
  const end = hashAt(context, at - 1) === marks.hyphen ? at - 1 : at;
  return at === context.from || findBefore(context, context.lexicons.prepositions, end) >= 0;
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
    // "may first" is a verb where something follows.
    const isEnd = article > next ? endsPhrase(context, day.last) : endsClause(context, day.last);
    const isSure = isPlainNumber(context, article) || (day.isOrdinal && isEnd);
    if (year || !(month.isAmbiguous && isSmall) || isSure) {
      return {
        first: at,
        last: year?.last ?? day.last,
        period: { unit: 'day', year: year?.year, month: month.month, day: day.day },
      };
    }
  }
  const year = readTrailingYear(context, month.last) ?? readShortYear(context, month.last);
  if (year && !(isSmall && month.isAmbiguous && year.last === month.last + 1 && !isDateBefore(context, at))) {
    return { first: at, last: year.last, period: { unit: 'month', month: month.month, year: year.year } };
  }
  const isDoubtful = isSmall
    ? !isSmallMonth(context, at, month.last)
    : !isDateBefore(context, at) || isName(context, at, month.last);
  if (month.isAmbiguous && isDoubtful) return undefined;
  return { first: at, last: month.last, period: { unit: 'month', month: month.month } };
}

/** "in may", "from march to": small letters are a month after these, where nothing follows that it could be a word for. */
function isSmallMonth(context: TimeContext, at: number, last: number): boolean {
  const { lexicons } = context;
  const before = at - 1;
  if (wordIn(context, lexicons.strong, before) >= 0 || wordIn(context, lexicons.of, before) >= 0)
    return endsPhrase(context, last);
  const isFrame = wordIn(context, lexicons.frames, before) >= 0;
  return (
    isFrame &&
    (wordIn(context, lexicons.number.to, last) >= 0 || wordIn(context, lexicons.number.and, last) >= 0)
  );
}

/** The least of two digits after a month that can be no day of it. */
const leastShortYear = 32;

/** "August 99", "April of 87" */
function readShortYear(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const number = skipOne(context, context.lexicons.of, at);
  const value = valueAt(context, number);
  const isYear = isPlainNumber(context, number) && digitsAt(context, number) === 2 && value >= leastShortYear;
  return isYear && !isJoined(context, number) && endsPhrase(context, number + 1)
    ? { year: 1900 + value, last: number + 1 }
    : undefined;
}

/** "by May said", "Mrs May's": after a preposition that a person follows as well, a verb or 's makes it a name. */
function isName(context: TimeContext, at: number, last: number): boolean {
  const before = at - 1;
  // "By May, it will be full"
  if (isCapital(context, before) && hashAt(context, last) === marks.comma) return false;
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
  const isSure = isPlainNumber(context, day.last - 1) || day.isOrdinal || isCapital(context, at);
  return isSure || !month.isAmbiguous || readTrailingYear(context, day.last) !== undefined;
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
  if (named) {
    const dayAt = skipSeparator(context, named.last);
    const day = dayAt > named.last || isPlainNumber(context, dayAt) ? readDay(context, dayAt) : undefined;
    const period: Period = day
      ? { unit: 'day', year, month: named.month, day: day.day }
      : { unit: 'month', year, month: named.month };
    const isMonth = next > last || !named.isAmbiguous || endsPhrase(context, named.last);
    return isMonth || day ? { first: at, last: day?.last ?? named.last, period } : undefined;
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
